import type { Kysely } from 'kysely'
import type { ClaimType } from '../../claim/claim.js'
import type { Tables } from '../tables.js'

export interface Summary {
  sources: number
  reports: number
  claims: number
  byType: Partial<Record<ClaimType, number>>
}

/** How much the current readings hold. */
export async function summary(db: Kysely<Tables>): Promise<Summary> {
  const current = db.selectFrom('current_reading').select('entry')
  const counted = await db
    .selectFrom('report')
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .where('reading', 'in', current)
    .executeTakeFirstOrThrow()
  const sources = await db
    .selectFrom('source')
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .executeTakeFirstOrThrow()
  const types = await db
    .selectFrom('claim')
    .select(['type', (eb) => eb.fn.countAll<number>().as('n')])
    .where('reading', 'in', current)
    .groupBy('type')
    .orderBy('type')
    .execute()
  return {
    sources: sources.n,
    reports: counted.n,
    claims: types.reduce((sum, { n }) => sum + n, 0),
    byType: Object.fromEntries(types.map(({ type, n }) => [type, n])),
  }
}
