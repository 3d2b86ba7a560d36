import type { Evidence } from '../claim/span.js'

/** A sentence in both languages of the published record. */
export interface Phrase {
  ar: string
  en: string
}

/** What a comparison answers: how strongly it speaks for (above 0) or against (below 0) and why. */
export interface Reason {
  score: number
  because: Phrase
}

/** One report standing behind a value: the claim, its words, and the origin those words stem from. */
export interface Support {
  report: string
  claim: string
  evidence: Evidence[]
  /** An agency's origin, a family of copies, or the report itself: supports that share it count as one source. */
  origin: string
  /** The family of copies the words belong to (an Origin with passages), whatever agency they go by; else null. */
  family: string | null
}

/** One value of a slot where reports differ, with its facts. */
export interface DifferingValue {
  label: Phrase
  facts: string[]
  supports: Support[]
  reports: number
  sources: number
}
