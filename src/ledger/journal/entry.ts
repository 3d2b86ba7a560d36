import { createHash } from 'node:crypto'
import { canonical } from '../../claim/base.js'

/** One line of the journal. `payload` is canonical JSON; with the hashes of what stands beside it, it covers that too. */
export interface Entry {
  /** From 1, without a gap. */
  seq: number
  /** When it was written, ISO 8601 in UTC. */
  at: string
  kind: string
  payload: string
  /** The hash of the entry before. */
  previous: string
  hash: string
}

/** What the first entry is chained to. */
export const beginning = '0'.repeat(64)

/** An entry's hash covers the hash before it and everything in it. */
export function entryHash(previous: string, { seq, at, kind, payload }: Omit<Entry, 'previous' | 'hash'>): string {
  return sha256(canonical({ previous, seq, at, kind, payload }))
}

/** Hexadecimal, of the text's UTF-8. */
export function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex')
}
