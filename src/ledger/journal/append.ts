import { sql, type Transaction } from 'kysely'
import { canonical } from '../../claim/base.js'
import { statement } from '../databases/statement.js'
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
  await write(tx, { ...line, previous, hash: entryHash(previous, line) }, payload, content)
  return line.seq
}

/** Writes an entry as it is, with its rows. `payload` is what the entry's payload says. */
export async function write(
  tx: Transaction<Tables>,
  entry: Entry,
  payload: object,
  content: object | null,
): Promise<void> {
  await insert(tx, entry.seq, entry.at, entry.kind, entry.payload, entry.previous, entry.hash)
  await kindNamed(entry.kind)!.write(tx, entry.seq, payload, content)
}

const insert = statement<[number, string, string, string, string, string]>(
  sql`insert into entry (seq, at, kind, payload, previous, hash) values (${0}, ${''}, ${''}, ${''}, ${''}, ${''})`,
)

/** The entry that the next one is chained to; undefined in an empty ledger. */
export async function lastEntry(tx: Transaction<Tables>): Promise<Last | undefined> {
  return (await last(tx))[0]
}

interface Last {
  seq: number
  hash: string
}

const last = statement<[], Last>(sql`select seq, hash from entry order by seq desc limit 1`)
