import type { Kysely } from 'kysely'
import { inTurns } from '../../claim/ordered.js'
import type { Database } from '../databases/database.js'
import type { Tables } from '../tables.js'
import { begun, daysStored, type Placed, recordKept, type Stored } from './ask.js'

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
export async function keepRecord(database: Database, day: string, change: RecordChange): Promise<boolean> {
  const { db, write } = database
  if (((await recordKept({ db, day }))?.basis ?? null) !== change.before) return false
  let { gone, come } = change
  if (change.before === null) {
    await write((tx) => name({ db: tx, day }, begun, ''))
    for (const some of inTurns(gone, aTurn)) await write((tx) => drop({ db: tx, day }, some))
    for (const some of inTurns(come, aTurn)) await write((tx) => put({ db: tx, day }, some))
    gone = come = []
  }
  return await write(async (tx) => {
    const here = { db: tx, day }
    const kept = await recordKept(here)
    if ((kept?.basis ?? null) !== change.before) return false
    await drop(here, gone)
    await put(here, come)
    await name(here, change.basis, change.summary)
    return true
  })
}

async function name({ db, day }: Stored, basis: string, summary: string): Promise<void> {
  const last = await db
    .selectFrom('record')
    .select((eb) => eb.fn.max('stored').as('stored'))
    .executeTakeFirst()
  await db.deleteFrom('record').where('day', '=', day).execute()
  const stored = (last?.stored ?? 0) + 1
  await db.insertInto('record').values({ day, basis, summary, stored }).execute()
}

/** Throws a stored record away: from then on it is not there, and what it held goes turn by turn. */
export async function dropRecord({ db, write }: Database, day: string): Promise<void> {
  await write((tx) => tx.deleteFrom('record').where('day', '=', day).execute())
  for (;;) {
    const some = await db.selectFrom('thing').select(['kind', 'id']).where('day', '=', day).limit(aTurn).execute()
    if (some.length === 0) return
    await write((tx) => drop({ db: tx, day }, some))
  }
}

/** Throws the records of past days away but for the last few stored. */
export async function dropDays(database: Database, most: number): Promise<void> {
  for (const day of (await daysStored(database.db)).slice(0, -most)) await dropRecord(database, day)
}

/** The digests of everything that is stored, by kind and id. */
export async function digests({ db, day }: Stored): Promise<{ kind: string; id: string; digest: string }[]> {
  return await db.selectFrom('thing').select(['kind', 'id', 'digest']).where('day', '=', day).execute()
}

async function drop({ db, day }: Stored, gone: Iterable<{ kind: string; id: string }>): Promise<void> {
  for (const { kind, id } of gone) {
    const thing = await db
      .deleteFrom('thing')
      .where('day', '=', day)
      .where('kind', '=', kind)
      .where('id', '=', id)
      .returning(['placed', 'rank'])
      .executeTakeFirst()
    if (!thing) continue
    for (const [key, value, rank = thing.rank] of JSON.parse(thing.placed) as Placed[]) {
      await db
        .deleteFrom('shelf')
        .where('day', '=', day)
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
async function put({ db, day }: Stored, come: Iterable<KeptThing>): Promise<void> {
  const things: Tables['thing'][] = []
  const shelved: Tables['shelf'][] = []
  const flush = async (least: number) => {
    while (things.length >= least) await insert(db, 'thing', things.splice(0, atOnce))
    while (shelved.length >= least) await insert(db, 'shelf', shelved.splice(0, atOnce))
  }
  for (const { placed, ...thing } of come) {
    things.push({ ...thing, day, placed: JSON.stringify(placed) })
    const { kind, id, rank: own } = thing
    for (const [key, value, rank = own] of placed) shelved.push({ day, kind, key, value, rank, id })
    await flush(atOnce)
  }
  await flush(1)
}

async function insert<T extends 'thing' | 'shelf'>(db: Kysely<Tables>, table: T, rows: Tables[T][]): Promise<void> {
  await db
    .insertInto(table)
    .values(rows as never)
    .onConflict((there) => there.doNothing())
    .execute()
}
