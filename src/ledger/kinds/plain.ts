import type { Kysely } from 'kysely'
import type { Tables } from '../tables.js'
import type { Standing } from './kind.js'

/** Reading back entries that hold nothing beside their payload, of which their rows repeat some fields. */
export function plain(table: 'confirmation' | 'decision' | 'withdrawal' | 'account' | 'setting') {
  return {
    async standing(
      db: Kysely<Tables>,
      first: number,
      last: number,
      payloads: ReadonlyMap<number, object>,
    ): Promise<Map<number, Standing>> {
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
