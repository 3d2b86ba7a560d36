import { createHash } from 'node:crypto'
import type { Transaction } from 'kysely'
import { canonical } from '../../claim/base.js'
import type { Tables } from '../tables.js'

/** What the first entry is chained to. */
const beginning = '0'.repeat(64)

export interface Entry {
  seq: number
  at: string
  kind: string
  payload: string
}

/** An entry's hash covers the hash before it and everything in it. */
export function entryHash(previous: string, { seq, at, kind, payload }: Entry): string {
  return sha256(canonical({ previous, seq, at, kind, payload }))
}

export function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex')
}

/** Appends one entry to the journal inside a transaction and gives its number. */
export async function append(tx: Transaction<Tables>, at: Date, kind: string, payload: object): Promise<number> {
  const last = await tx.selectFrom('entry').select(['seq', 'hash']).orderBy('seq', 'desc').limit(1).executeTakeFirst()
  const entry = { seq: (last?.seq ?? 0) + 1, at: at.toISOString(), kind, payload: canonical(payload) }
  const previous = last?.hash ?? beginning
  await tx
    .insertInto('entry')
    .values({ ...entry, previous, hash: entryHash(previous, entry) })
    .execute()
  return entry.seq
}
