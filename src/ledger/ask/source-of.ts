import type { Kysely } from 'kysely'
import type { Tables } from '../tables.js'
import { given } from '../text.js'
import type { NewSource } from '../write/add.js'

/** The source a report stands in, as it came in, under its label; undefined where there is no such report. */
export async function sourceOf(db: Kysely<Tables>, report: string): Promise<NewSource | undefined> {
  const row = await db
    .selectFrom('report')
    .innerJoin('reading', 'reading.entry', 'report.reading')
    .innerJoin('source', 'source.entry', 'reading.source')
    .selectAll('source')
    .where('report.id', '=', report)
    .limit(1)
    .executeTakeFirst()
  return row && { ...asItCame(row), name: row.label }
}

/** The sources that bear labels, as they came in, under these. */
export async function sourcesUnder(db: Kysely<Tables>, labels: readonly string[]): Promise<NewSource[]> {
  const rows = await db.selectFrom('source').selectAll().where('label', 'in', labels).orderBy('entry').execute()
  return rows.map((row) => ({ ...asItCame(row), name: row.label }))
}

/** A row of a source as it was given to be added. */
export function asItCame(row: Tables['source']): NewSource {
  const { name, form, charset, published, outlet, url, title } = row
  return { name, form, text: given(row), charset, published, outlet, url, title }
}
