import type { Kysely } from 'kysely'
import type { Reading } from '../../claim/reading.js'
import type { Tables } from '../tables.js'
import { assemble } from './readings.js'

/** The last reading of one report; undefined where the ledger has no report of this id. */
export async function reportById(db: Kysely<Tables>, id: string): Promise<Reading | undefined> {
  return await db
    .transaction()
    .setAccessMode('read only')
    .execute(async (tx) => {
      const report = await tx
        .selectFrom('report')
        .selectAll()
        .where('id', '=', id)
        .where('reading', 'in', tx.selectFrom('current_reading').select('entry'))
        .executeTakeFirst()
      if (!report) return undefined
      const claims = await tx
        .selectFrom('claim')
        .selectAll()
        .where('reading', '=', report.reading)
        .where('report', '=', id)
        .orderBy('ordinal')
        .execute()
      const evidence = await tx
        .selectFrom('evidence')
        .selectAll()
        .where('reading', '=', report.reading)
        .orderBy('claim')
        .orderBy('ordinal')
        .execute()
      return assemble([report], claims, evidence)[0]
    })
}
