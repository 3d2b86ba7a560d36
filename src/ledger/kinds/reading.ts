import { canonical } from '../../claim/base.js'
import type { Reading } from '../../claim/reading.js'
import { sha256 } from '../../claim/sha256.js'
import type { Tables } from '../tables.js'
import type { Kind, Standing } from './kind.js'

/** What a reader made of a source. Ledgers of version 1 covered all their reports by one `digest`. */
export interface ReadingPayload {
  /** The source's label. */
  source: string
  reader: string
  reports: { id: string; sha256: string }[] | string[]
  digest?: string
}

export interface ReadingContent {
  readings: Reading[]
}

/** The payload of readings that are now written. */
export function readingPayload(source: string, reader: string, readings: Reading[]): ReadingPayload {
  return { source, reader, reports: readings.map((reading) => hashed(reading.report.id, contentOf(reading))) }
}

/** The text of a report's `content`. Equal ids are equal claims: each is kept once. */
function contentOf({ report, text, claims }: Reading): string {
  return JSON.stringify({ report, text, claims: [...new Map(claims.map((claim) => [claim.id, claim])).values()] })
}

function hashed(id: string, content: string): { id: string; sha256: string } {
  return { id, sha256: sha256(content) }
}

export const reading: Kind<ReadingPayload, ReadingContent> = {
  async write(tx, entry, { source, reader }, { readings }) {
    const place = tx.selectFrom('source').select('entry').where('label', '=', source)
    await tx.insertInto('reading').values({ entry, reader, source: place }).execute()
    const rows = readings.map((each, ordinal) => rowOf(entry, each, ordinal))
    for (let i = 0; i < rows.length; i += atOnce) {
      await tx
        .insertInto('report')
        .values(rows.slice(i, i + atOnce))
        .execute()
    }
  },

  async standing(db, first, last, payloads) {
    const rows = await db
      .selectFrom('reading')
      .innerJoin('source', 'source.entry', 'reading.source')
      .select(['reading.entry', 'reader', 'source.label as source'])
      .where('reading.entry', '>=', first)
      .where('reading.entry', '<=', last)
      .execute()
    const reports = await db
      .selectFrom('report')
      .select(['reading', 'id', 'ordinal', 'claims', 'content'])
      .where('reading', '>=', first)
      .where('reading', '<=', last)
      .orderBy('reading')
      .orderBy('ordinal')
      .execute()
    const of = new Map<number, ReportRow[]>(rows.map(({ entry }) => [entry, []]))
    for (const report of reports) of.get(report.reading)?.push(report)
    return new Map(
      rows.map(({ entry, ...row }) => [entry, standingOf(row, of.get(entry) ?? [], payloads.get(entry)?.digest)]),
    )
  },

  isContent: (content): content is ReadingContent => isObject(content) && isReadings(content.readings),

  covers: ({ source, reader, reports, digest }, { readings }) =>
    digest === undefined
      ? canonical(reports) === canonical(readingPayload(source, reader, readings).reports)
      : digest === sha256(canonical(readings)),
}

function isReadings(readings: unknown): readings is Reading[] {
  return (
    Array.isArray(readings) &&
    readings.every(
      (each: unknown) =>
        isObject(each) && isObject(each.report) && Array.isArray(each.claims) && each.claims.every(isObject),
    )
  )
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

/** SQLite takes 32,766 values in one statement, PostgreSQL 65,535. */
const atOnce = 1000

function rowOf(entry: number, each: Reading, ordinal: number): Tables['report'] {
  const claims = new Set(each.claims.map(({ id }) => id)).size
  return { reading: entry, id: each.report.id, ordinal, claims, content: contentOf(each) }
}

type ReportRow = Omit<Tables['report'], 'reading'>

function standingOf(
  row: { source: string; reader: string },
  reports: ReportRow[],
  digest: string | undefined,
): Standing {
  const content: ReadingContent = {
    get readings() {
      return reports.map(({ content }) => JSON.parse(content) as Reading)
    },
  }
  const covered =
    digest === undefined
      ? { reports: reports.map(({ id, content }) => hashed(id, content)) }
      : { reports: reports.map(({ id }) => id), digest: sha256(canonical(content.readings)) }
  return { payload: { ...row, ...covered }, content, reports }
}
