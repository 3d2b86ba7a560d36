import { quoted } from '../../claim/base.js'
import { sha256 } from '../../claim/sha256.js'

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

/** An entry's hash covers the hash before it and everything in it: their canonical JSON, written out for speed. */
export function entryHash(previous: string, { seq, at, kind, payload }: Omit<Entry, 'previous' | 'hash'>): string {
  return sha256(
    `{"at":${quoted(at)},"kind":${quoted(kind)},"payload":${JSON.stringify(payload)},"previous":${quoted(previous)},"seq":${seq}}`,
  )
}
