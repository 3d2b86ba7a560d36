import type { Transaction } from 'kysely'
import type { Database } from '../databases/database.js'
import type { Tables } from '../tables.js'
import { type Placed, recordKept } from './ask.js'

/** A thing of the record as it is stored. */
export interface KeptThing {
  kind: string
  id: string
  rank: string
  /** Equal digests: equal things, standing in the same places. */
  digest: string
  /** JSON. */
  body: string
  /** Keys and values under which it stands, with its rank there; without one, at its own. */
  placed: readonly Placed[]
}

export interface RecordChange {
  /** What the stored record was made from before; null where there was none. */
  before: string | null
  basis: string
  /** JSON. */
  summary: string
  /** Things that are no more, or are others now. */
  gone: Iterable<{ kind: string; id: string }>
  come: Iterable<KeptThing>
}

/** Rows written by one statement. */
const atOnce = 200

/** Things of a first record that are written before other writers get their turn. */
const aTurn = 2000

/**
 * Puts a change of the record into the store, all or nothing. False, and nothing is changed, where the stored record is
 * not the one that the change is to: another process stored it in between. Nobody reads a first record before it is
 * whole, so it is written turn by turn: writers of the journal need not wait for all of it.
 */
export async function keepRecord(database: Database, change: RecordChange): Promise<boolean> {
  const { db, write } = database
  if (((await recordKept(db))?.basis ?? null) !== change.before) return false
  let { gone, come } = change
  if (change.before === null) {
    for (const some of turns(gone)) await write((tx) => drop(tx, some))
    for (const some of turns(come)) await write((tx) => put(tx, some))
    gone = come = []
  }
  return await write(async (tx) => {
    const kept = await recordKept(tx)
    if ((kept?.basis ?? null) !== change.before) return false
    await drop(tx, gone)
    await put(tx, come)
    await tx.deleteFrom('record').execute()
    await tx.insertInto('record').values({ id: 1, basis: change.basis, summary: change.summary }).execute()
    return true
  })
}

/** Throws the stored record away. */
export async function dropRecord({ write }: Database): Promise<void> {
  await write(async (tx) => {
    for (const table of ['record', 'thing', 'shelf'] as const) await tx.deleteFrom(table).execute()
  })
}

/** The digests of everything that is stored, by kind and id. */
export async function digests({ db }: Database): Promise<{ kind: string; id: string; digest: string }[]> {
  return await db.selectFrom('thing').select(['kind', 'id', 'digest']).execute()
}

function* turns<T>(all: Iterable<T>): Generator<T[]> {
  let some: T[] = []
  for (const one of all) {
    some.push(one)
    if (some.length < aTurn) continue
    yield some
    some = []
  }
  if (some.length > 0) yield some
}

async function drop(tx: Transaction<Tables>, gone: Iterable<{ kind: string; id: string }>): Promise<void> {
  for (const { kind, id } of gone) {
    const thing = await tx
      .deleteFrom('thing')
      .where('kind', '=', kind)
      .where('id', '=', id)
      .returning(['placed', 'rank'])
      .executeTakeFirst()
    if (!thing) continue
    for (const [key, value, rank = thing.rank] of JSON.parse(thing.placed) as Placed[]) {
      await tx
        .deleteFrom('shelf')
        .where('kind', '=', kind)
        .where('key', '=', key)
        .where('value', '=', value)
        .where('rank', '=', rank)
        .where('id', '=', id)
        .execute()
    }
  }
}

/** What is there already was written by another process that stores the same; who comes second looks at all of it. */
async function put(tx: Transaction<Tables>, come: Iterable<KeptThing>): Promise<void> {
  const things: Tables['thing'][] = []
  const shelved: Tables['shelf'][] = []
  const flush = async (least: number) => {
    while (things.length >= least) await insert(tx, 'thing', things.splice(0, atOnce))
    while (shelved.length >= least) await insert(tx, 'shelf', shelved.splice(0, atOnce))
  }
  for (const { placed, ...thing } of come) {
    things.push({ ...thing, placed: JSON.stringify(placed) })
    const { kind, id, rank: own } = thing
    for (const [key, value, rank = own] of placed) shelved.push({ kind, key, value, rank, id })
    await flush(atOnce)
  }
  await flush(1)
}

async function insert<T extends 'thing' | 'shelf'>(
  tx: Transaction<Tables>,
  table: T,
  rows: Tables[T][],
): Promise<void> {
  await tx
    .insertInto(table)
    .values(rows as never)
    .onConflict((there) => there.doNothing())
    .execute()
}
