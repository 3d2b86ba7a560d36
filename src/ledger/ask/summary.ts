import { type Kysely, sql } from 'kysely'
import type { Tables } from '../tables.js'

export interface Summary {
  sources: number
  reports: number
  claims: number
}

/** How much the current readings hold. */
export async function summary(db: Kysely<Tables>): Promise<Summary> {
  const { sources } = await db
    .selectFrom('source')
    .select((eb) => eb.fn.countAll<number>().as('sources'))
    .executeTakeFirstOrThrow()
  const current = db.selectFrom('current_reading').select('entry')
  const { reports, claims } = await db
    .selectFrom('report')
    .select((eb) => [
      eb.fn.countAll<number>().as('reports'),
      sql<number>`coalesce(sum(${eb.ref('claims')}), 0)`.as('claims'),
    ])
    .where('reading', 'in', current)
    .executeTakeFirstOrThrow()
  return { sources, reports, claims }
}
