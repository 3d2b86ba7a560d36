import type { Claim } from '../claim/claim.js'
import type { Reading } from '../claim/reading.js'
import type { Report } from '../claim/report.js'
import { sha256 } from '../claim/sha256.js'

/** Compares by the code units of the text: the same on every machine, whatever its language settings. */
export function byText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}

/** Earliest published first, undated last, then by id. */
export function byPublication(a: Report, b: Report): number {
  if (a.published !== b.published) {
    if (a.published === null) return 1
    if (b.published === null) return -1
    return byText(a.published, b.published)
  }
  return byText(a.id, b.id)
}

function byPlace(a: Claim, b: Claim): number {
  return a.evidence[0]!.start - b.evidence[0]!.start || byText(a.id, b.id)
}

/**
 * A reading with its claims in the one order in which they are joined: by where they stand. Of several claims of one id
 * the last counts.
 */
export function orderly(reading: Reading): Reading {
  return { ...reading, claims: once(reading.claims).sort(byPlace) }
}

function once(claims: readonly Claim[]): Claim[] {
  return [...new Map(claims.map((claim) => [claim.id, claim])).values()]
}

/** The first hexadecimal digits of a text's SHA-256: names things by what they are. */
export function hash(text: string, digits = 12): string {
  return sha256(text).slice(0, digits)
}
