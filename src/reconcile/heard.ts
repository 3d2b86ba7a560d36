import type { Claim } from '../claim/claim.js'
import type { Reading } from '../claim/reading.js'
import type { Report } from '../claim/report.js'
import type { Support } from './basis.js'
import { byPublication } from './order.js'

/** A claim in its place in the one order of all claims, with what it counts for as a support. */
export interface Cited {
  claim: Claim
  report: Report
  /** Its place in the report. */
  at: number
  support: Support
  /** Of a claim about a meeting: where its words stand first, if several reports have them. */
  first: string | null
}

/** A reading that was taken in, with its claims in their order. */
export interface Heard {
  reading: Reading
  cited: Cited[]
}

/** What became of a report: how it was taken in before, and how it is now. */
export interface Change {
  report: string
  was: Heard | null
  now: Heard | null
}

/** Reports by publication, claims by where they stand. */
export function byPlace(a: Cited, b: Cited): number {
  return a.report === b.report ? a.at - b.at : byPublication(a.report, b.report) || a.at - b.at
}

/** What something is called by its key. */
export interface Lookup<T> {
  get(key: string): T | undefined
}
