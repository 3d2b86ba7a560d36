import type { Kysely } from 'kysely'
import type { Reading } from '../../claim/reading.js'
import type { Tables } from '../tables.js'

/** The last reading of every source, in the order in which the sources came in. */
export async function readings(db: Kysely<Tables>): Promise<Reading[]> {
  const rows = await db
    .selectFrom('report')
    .innerJoin('current_reading', 'current_reading.entry', 'report.reading')
    .select('content')
    .orderBy('current_reading.source')
    .orderBy('ordinal')
    .execute()
  return rows.map(({ content }) => JSON.parse(content) as Reading)
}
