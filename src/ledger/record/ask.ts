import type { Kysely } from 'kysely'
import { inTurns } from '../../claim/ordered.js'
import type { Tables } from '../tables.js'

/** Values asked for in one question: databases take only so many parameters. */
const atOnce = 500

interface Slice {
  from: number
  most: number
}

/** Where a thing stands; without a rank, at its own. */
export type Placed = readonly [key: string, value: string, rank?: string]

type At = readonly [key: string, value?: string]

/** Where a stored record is asked for: the database, and the day by whose end it was known; empty for the record as it is. */
export interface Stored {
  db: Kysely<Tables>
  day: string
}

/** Stands for what a record is made from while it is stored for the first time. */
export const begun = ''

/** What the stored record was made from, and how much it holds, as JSON; null where none is stored whole. */
export async function recordKept({ db, day }: Stored): Promise<{ basis: string; summary: string } | null> {
  const row = await db.selectFrom('record').select(['basis', 'summary']).where('day', '=', day).executeTakeFirst()
  return row && row.basis !== begun ? row : null
}

/** The past days of which a record is stored or begun, the one stored longest ago first. */
export async function daysStored(db: Kysely<Tables>): Promise<string[]> {
  const rows = await db.selectFrom('record').select('day').where('day', '!=', '').orderBy('stored').execute()
  return rows.map(({ day }) => day)
}

/** Things of the stored record as JSON, by their ids. */
export async function thingsById(
  { db, day }: Stored,
  kind: string,
  ids: readonly string[],
): Promise<Map<string, string>> {
  const found = new Map<string, string>()
  for (const some of inTurns(ids, atOnce)) {
    const rows = await db
      .selectFrom('thing')
      .select(['id', 'body'])
      .where('day', '=', day)
      .where('kind', '=', kind)
      .where('id', 'in', some)
      .execute()
    for (const { id, body } of rows) found.set(id, body)
  }
  return found
}

/** The ids of what stands under one value of a key, in its order. */
export async function idsAt({ db, day }: Stored, kind: string, at: At, slice?: Slice): Promise<string[]> {
  const [key, value = ''] = at
  const query = db
    .selectFrom('shelf')
    .select('id')
    .where('day', '=', day)
    .where('kind', '=', kind)
    .where('key', '=', key)
    .where('value', '=', value)
    .orderBy('rank')
    .orderBy('id')
  const rows = await (slice ? query.limit(slice.most).offset(slice.from) : query).execute()
  return rows.map(({ id }) => id)
}

/** The ids of what stands under any of several values of a key, in the order of the kind. */
export async function idsAmong(
  { db, day }: Stored,
  kind: string,
  key: string,
  values: readonly string[],
): Promise<string[]> {
  const ranks = new Map<string, string>()
  for (const some of inTurns(values, atOnce)) {
    const rows = await db
      .selectFrom('shelf')
      .innerJoin('thing', (join) =>
        join
          .onRef('thing.day', '=', 'shelf.day')
          .onRef('thing.kind', '=', 'shelf.kind')
          .onRef('thing.id', '=', 'shelf.id'),
      )
      .select(['thing.id', 'thing.rank'])
      .where('shelf.day', '=', day)
      .where('shelf.kind', '=', kind)
      .where('key', '=', key)
      .where('value', 'in', some)
      .execute()
    for (const { id, rank } of rows) ranks.set(id, rank)
  }
  const order = (a: string, b: string) => (a < b ? -1 : Number(a > b))
  return [...ranks.keys()].sort((a, b) => order(ranks.get(a)!, ranks.get(b)!) || order(a, b))
}

/** How many things stand under each value of a key, or of some of its values. */
export async function countsAt(
  { db, day }: Stored,
  kind: string,
  key: string,
  values?: readonly string[],
): Promise<Map<string, number>> {
  const counts = new Map<string, number>()
  for (const some of values ? inTurns(values, atOnce) : [undefined]) {
    const query = db
      .selectFrom('shelf')
      .select((eb) => ['value', eb.fn.countAll<number>().as('n')])
      .where('day', '=', day)
      .where('kind', '=', kind)
      .where('key', '=', key)
      .groupBy('value')
    const rows = await (some ? query.where('value', 'in', some) : query).execute()
    for (const { value, n } of rows) counts.set(value, n)
  }
  return counts
}

/** Where a thing stands under one value of a key: the rank there; null where it does not stand there. */
async function rankAt({ db, day }: Stored, kind: string, [key, value = '']: At, id: string): Promise<string | null> {
  const thing = await db
    .selectFrom('thing')
    .select(['placed', 'rank'])
    .where('day', '=', day)
    .where('kind', '=', kind)
    .where('id', '=', id)
    .executeTakeFirst()
  if (!thing) return null
  const there = (JSON.parse(thing.placed) as Placed[]).find(([name, of]) => name === key && of === value)
  return there ? (there[2] ?? thing.rank) : null
}

function shelfAt({ db, day }: Stored, kind: string, [key, value = '']: At) {
  return db
    .selectFrom('shelf')
    .where('day', '=', day)
    .where('kind', '=', kind)
    .where('key', '=', key)
    .where('value', '=', value)
}

/** How many things stand before one under one value of a key; null where it does not stand there. */
export async function placeAt(stored: Stored, kind: string, at: At, id: string): Promise<number | null> {
  const rank = await rankAt(stored, kind, at, id)
  if (rank === null) return null
  const here = shelfAt(stored, kind, at)
  // Two questions: for either of two conditions at once no index serves.
  const before = (some: typeof here) => some.select((eb) => eb.fn.countAll<number>().as('n')).executeTakeFirstOrThrow()
  const lower = await before(here.where('rank', '<', rank))
  const beside = await before(here.where('rank', '=', rank).where('id', '<', id))
  return lower.n + beside.n
}

/** The ids before or behind a thing under one value of a key, the nearest first. What lies further off is not looked at. */
export async function idsBeside(
  stored: Stored,
  kind: string,
  at: At,
  id: string,
  { side, most }: { side: 'before' | 'behind'; most: number },
): Promise<string[]> {
  const rank = await rankAt(stored, kind, at, id)
  if (rank === null) return []
  const [than, order] = side === 'behind' ? (['>', 'asc'] as const) : (['<', 'desc'] as const)
  const nearest = async (some: ReturnType<typeof shelfAt>, least: number) =>
    await some.select('id').orderBy('rank', order).orderBy('id', order).limit(least).execute()
  const here = shelfAt(stored, kind, at)
  const equal = await nearest(here.where('rank', '=', rank).where('id', than, id), most)
  const others = await nearest(here.where('rank', than, rank), most - equal.length)
  return [...equal, ...others].map((row) => row.id)
}

/** What is stored of a kind after an id, in the order of ids. */
export async function stored({ db, day }: Stored, kind: string, after: string, most: number) {
  return await db
    .selectFrom('thing')
    .select(['id', 'body', 'placed'])
    .where('day', '=', day)
    .where('kind', '=', kind)
    .where('id', '>', after)
    .orderBy('id')
    .limit(most)
    .execute()
}
