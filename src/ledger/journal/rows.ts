import { type Kysely, sql } from 'kysely'
import { type KindName, kinds } from '../kinds/all.js'
import type { Tables } from '../tables.js'
import type { Stood } from './batches.js'

/** Counts the rows that entries told of, to find those that none tells of. */
export class Rows {
  private readonly told = new Map<string, number>()

  /** An entry that was held against its rows: it has one in the table of its kind. */
  count({ entry, standing }: Stood): void {
    this.add(entry.kind, 1)
    if (standing?.reports) this.add('report', standing.reports.length)
  }

  /** A row that no entry of the journal tells of, as a sentence. Looked for only where there are more than told of. */
  async strange(db: Kysely<Tables>): Promise<string | null> {
    for (const kind of Object.keys(kinds) as KindName[]) {
      if ((await countOf(db, kind)) !== this.of(kind)) return await strangerOf(db, kind)
    }
    return (await countOf(db, 'report')) === this.of('report') ? null : await strangeReport(db)
  }

  private of(table: string): number {
    return this.told.get(table) ?? 0
  }

  private add(table: string, rows: number): void {
    this.told.set(table, this.of(table) + rows)
  }
}

async function countOf(db: Kysely<Tables>, table: KindName | 'report'): Promise<number> {
  const { rows } = await sql<{ n: number }>`select count(*) as n from ${sql.table(table)}`.execute(db)
  return rows[0]!.n
}

async function strangerOf(db: Kysely<Tables>, kind: KindName): Promise<string> {
  const { rows } = await sql<{ entry: number }>`
    select entry from ${sql.table(kind)} where entry not in (select seq from entry where kind = ${kind}) limit 1
  `.execute(db)
  return `a row of "${kind}" (${rows[0]?.entry}) that no entry of the journal tells of`
}

async function strangeReport(db: Kysely<Tables>): Promise<string> {
  const { rows } = await sql<{ id: string }>`
    select id from report where reading not in (select entry from reading) limit 1
  `.execute(db)
  return `a report (${rows[0]?.id}) that no entry of the journal tells of`
}
