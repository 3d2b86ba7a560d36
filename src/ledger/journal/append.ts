import { CompiledQuery, sql, type Transaction } from 'kysely'
import { canonical } from '../../claim/base.js'
import { type ContentOf, type KindName, kindNamed, type PayloadOf } from '../kinds/all.js'
import type { Tables } from '../tables.js'
import { beginning, type Entry, entryHash } from './entry.js'

/** Appends an entry with its rows, inside a transaction that alone writes. Gives its number. */
export async function append<Name extends KindName>(
  tx: Transaction<Tables>,
  at: Date,
  kind: Name,
  payload: PayloadOf<Name>,
  content: ContentOf<Name>,
): Promise<number> {
  const last = await lastEntry(tx)
  const line = { seq: (last?.seq ?? 0) + 1, at: at.toISOString(), kind, payload: canonical(payload) }
  const previous = last?.hash ?? beginning
  await write(tx, { ...line, previous, hash: entryHash(previous, line) }, content)
  return line.seq
}

/** Writes an entry as it is, with its rows. */
export async function write(tx: Transaction<Tables>, entry: Entry, content: object | null): Promise<void> {
  const { seq, at, kind, payload, previous, hash } = entry
  await sql`
    insert into entry (seq, at, kind, payload, previous, hash)
    values (${seq}, ${at}, ${kind}, ${payload}, ${previous}, ${hash})
  `.execute(tx)
  await kindNamed(entry.kind)!.write(tx, entry.seq, JSON.parse(entry.payload) as object, content)
}

/** The entry that the next one is chained to; undefined in an empty ledger. */
export async function lastEntry(tx: Transaction<Tables>): Promise<{ seq: number; hash: string } | undefined> {
  return (await tx.executeQuery<{ seq: number; hash: string }>(LAST)).rows[0]
}

const LAST = CompiledQuery.raw('select seq, hash from entry order by seq desc limit 1')
