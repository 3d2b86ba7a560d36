import { hash } from 'node:crypto'

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
  const [time, name, content] = [at, kind, payload].map((text) => JSON.stringify(text))
  return sha256(
    `{"at":${time},"kind":${name},"payload":${content},"previous":${JSON.stringify(previous)},"seq":${seq}}`,
  )
}

/** Hexadecimal, of the text's UTF-8. */
export function sha256(text: string): string {
  return hash('sha256', text)
}
