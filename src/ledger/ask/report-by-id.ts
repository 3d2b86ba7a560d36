import type { Kysely } from 'kysely'
import type { Reading } from '../../claim/reading.js'
import type { Tables } from '../tables.js'

/** The last reading of one report; undefined where the ledger has no report of this id. */
export async function reportById(db: Kysely<Tables>, id: string): Promise<Reading | undefined> {
  const row = await db
    .selectFrom('report')
    .innerJoin('reading', 'reading.entry', 'report.reading')
    .select('content')
    .where('id', '=', id)
    .where((eb) =>
      eb(
        'reading.entry',
        '=',
        eb
          .selectFrom('reading as newer')
          .select((last) => last.fn.max('newer.entry').as('entry'))
          .whereRef('newer.source', '=', 'reading.source'),
      ),
    )
    .executeTakeFirst()
  return row && (JSON.parse(row.content) as Reading)
}
