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

type Fields = Record<string, unknown>

function standingOf({ entry: _, ...row }: { entry: number }, payload: object = {}): Standing {
  const told = payload as Fields
  const fields = Object.entries(row as Fields)
  if (fields.every(([key, value]) => told[key] === value)) return { payload, agrees: true, content: null }
  return { payload: { ...payload, ...row }, content: null }
}
