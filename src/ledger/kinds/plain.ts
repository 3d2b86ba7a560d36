import { type Kysely, SqliteAdapter, sql } from 'kysely'
import type { Tables } from '../tables.js'
import type { Payloads, Standing } from './kind.js'

/** The fields of the payload that the rows of a kind repeat. */
const repeated = {
  confirmation: ['reading', 'reader'],
  decision: ['kind', 'subject', 'verdict', 'person'],
  withdrawal: ['decision', 'person'],
  account: ['name', 'role', 'active', 'person'],
  setting: ['forum', 'name', 'person'],
} as const

type Plain = keyof typeof repeated

const agreeing: Standing = { payload: {}, agrees: true, content: null }

/** Reading back entries that hold nothing beside their payload, of which their rows repeat some fields. */
export function plain(table: Plain) {
  return {
    async standing(
      db: Kysely<Tables>,
      first: number,
      last: number,
      payloads: Payloads<object>,
    ): Promise<Map<number, Standing>> {
      if (await allAgree(db, table, [first, last], payloads.size)) {
        return new Map(Array.from(payloads.keys(), (entry) => [entry, agreeing]))
      }
      const rows = await db
        .selectFrom(table)
        .selectAll()
        .where('entry', '>=', first)
        .where('entry', '<=', last)
        .execute()
      return new Map(rows.map((row) => [row.entry, standingOf(row, payloads.get(row.entry))]))
    },
    isContent: (content: unknown): content is null => content === null,
    covers: () => true,
  }
}

/**
 * Whether each of so many entries has its row and every row says what its entry says: SQLite tells it without handing the
 * rows over. False where it cannot tell, as of a payload that is no JSON: then they are looked at one by one.
 */
async function allAgree(db: Kysely<Tables>, table: Plain, [first, last]: [number, number], entries: number) {
  if (!(db.getExecutor().adapter instanceof SqliteAdapter)) return false
  const fields = repeated[table].map((name) => sql`payload ->> ${sql.lit(name)} is ${sql.ref(`${table}.${name}`)}`)
  const rows = sql`from ${sql.table(table)} left join entry on seq = ${sql.ref(`${table}.entry`)}
    where ${sql.ref(`${table}.entry`)} between ${first} and ${last}`
  const told = sql`(entry.kind = ${sql.lit(table)} and ${sql.join(fields, sql` and `)})`
  try {
    const { rows: counted } = await sql<{ all: number; told: number }>`
      select count(*) as "all", count(case when ${told} then 1 end) as told ${rows}`.execute(db)
    return counted[0]!.all === entries && counted[0]!.told === entries
  } catch {
    return false
  }
}

type Fields = { [key: string]: unknown }

function standingOf(row: { entry: number }, payload: object = {}): Standing {
  if (agree(row, payload as Fields)) return { payload, agrees: true, content: null }
  const { entry: _, ...fields } = row
  return { payload: { ...payload, ...fields }, content: null }
}

function agree(row: { entry: number }, told: Fields): boolean {
  for (const key of Object.keys(row)) if (key !== 'entry' && told[key] !== (row as Fields)[key]) return false
  return true
}
