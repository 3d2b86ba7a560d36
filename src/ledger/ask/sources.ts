import { type Kysely, sql } from 'kysely'
import type { Tables } from '../tables.js'

/** What the ledger keeps of one version of a source, with how much was read from it. */
export interface StoredSource {
  label: string
  name: string
  version: number
  form: 'text' | 'html'
  charset: string | null
  published: string | null
  outlet: string | null
  url: string | null
  title: string | null
  added: string
  reports: number
  claims: number
}

/** Every version of every source, in the order in which they came in. */
export async function sources(db: Kysely<Tables>): Promise<StoredSource[]> {
  return await db
    .selectFrom('source')
    .innerJoin('entry', 'entry.seq', 'source.entry')
    .innerJoin('current_reading', 'current_reading.source', 'source.entry')
    .select(['label', 'name', 'version', 'form', 'charset', 'published', 'outlet', 'url', 'title', 'entry.at as added'])
    .select((eb) => [
      eb
        .selectFrom('report')
        .select((count) => count.fn.countAll<number>().as('n'))
        .whereRef('report.reading', '=', 'current_reading.entry')
        .$asScalar()
        .$notNull()
        .as('reports'),
      eb
        .selectFrom('report')
        .select((sum) => sql<number>`coalesce(sum(${sum.ref('report.claims')}), 0)`.as('n'))
        .whereRef('report.reading', '=', 'current_reading.entry')
        .$asScalar()
        .$notNull()
        .as('claims'),
    ])
    .orderBy('source.entry')
    .execute()
}
