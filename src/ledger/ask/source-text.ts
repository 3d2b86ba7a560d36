import type { Kysely } from 'kysely'
import type { Tables } from '../tables.js'
import { given } from '../text.js'

/** The whole text of the source a report stands in, as it came in; undefined where there is no such report. */
export async function sourceText(db: Kysely<Tables>, report: string): Promise<string | undefined> {
  const row = await db
    .selectFrom('report')
    .innerJoin('reading', 'reading.entry', 'report.reading')
    .innerJoin('source', 'source.entry', 'reading.source')
    .select(['source.text', 'source.nulls'])
    .where('report.id', '=', report)
    .limit(1)
    .executeTakeFirst()
  return row && given(row)
}
