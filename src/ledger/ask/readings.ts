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

/** A source as it was read last. */
export interface ReadSource {
  /** The number of its entry. */
  source: number
  readings: Reading[]
}

/** The last reading of every source that was read after an entry, also where it gave no report. */
export async function readAfter(db: Kysely<Tables>, entry: number): Promise<ReadSource[]> {
  const rows = await db
    .selectFrom('current_reading')
    .leftJoin('report', 'report.reading', 'current_reading.entry')
    .select(['current_reading.source as source', 'content'])
    .where('current_reading.entry', '>', entry)
    .orderBy('current_reading.source')
    .orderBy('ordinal')
    .execute()
  const bySource = new Map<number, Reading[]>()
  for (const { source, content } of rows) {
    const readings = bySource.get(source) ?? []
    bySource.set(source, readings)
    if (content !== null) readings.push(JSON.parse(content) as Reading)
  }
  return [...bySource].map(([source, readings]) => ({ source, readings }))
}
