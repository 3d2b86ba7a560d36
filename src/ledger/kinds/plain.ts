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
      return new Map(
        rows.map(({ entry, ...row }) => [entry, { payload: { ...payloads.get(entry), ...row }, content: null }]),
      )
    },
    isContent: (content: unknown): content is null => content === null,
    covers: () => true,
  }
}
