import { foldWord } from '../../arabic/fold.js'
import type { RemovedWhy } from '../../claim/report.js'
import type { Line } from '../line.js'

/** A stretch that is set aside. */
export interface Cut {
  start: number
  end: number
}

/** One kind of what stands around a story and is no part of it. */
export interface Furniture {
  name: string
  removes: RemovedWhy
  /** How one knows it, in one sentence. */
  why: string
  /** Lines with what is set aside in square brackets; a person who adds a shape adds a line here. */
  finds: string[]
  /** Lines of which nothing is set aside. */
  leaves: string[]
  /** `lines` are the lines of a page, or of one story where the kind is known by its place in the story. */
  cut(lines: readonly Line[]): Cut[]
}

/** Says of each line whether all of it goes. */
export function wholeLines(lines: readonly Line[], goes: (line: Line, i: number) => boolean): Cut[] {
  const cuts: Cut[] = []
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!
    if (line.short && goes(line, i)) cuts.push({ start: line.start, end: line.end })
  }
  return cuts
}

/** Phrases as lines are compared: folded. */
export function phrases(...written: string[]): string[] {
  return written.map(foldWord)
}

/** The phrase that begins a line as whole words, or null. */
export function opening(line: Line, among: readonly string[]): string | null {
  const { norm } = line
  return among.find((phrase) => norm.startsWith(phrase) && !isLetter(norm[phrase.length])) ?? null
}

/** A letter or digit of any script. */
export function isLetter(char: string | undefined): boolean {
  return char !== undefined && /[\p{L}\p{N}]/u.test(char)
}
