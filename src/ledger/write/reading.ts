import type { Transaction } from 'kysely'
import { canonical } from '../../claim/base.js'
import type { Claim } from '../../claim/claim.js'
import type { Reading } from '../../claim/reading.js'
import type { Tables } from '../tables.js'
import { stored } from '../text.js'
import { append, sha256 } from './append.js'

/** Writes what a reader made of a source; gives the number of claims. The journal holds the hash of all of it. */
export async function writeReading(
  tx: Transaction<Tables>,
  source: number,
  label: string,
  reader: string,
  readings: Reading[],
  at: Date,
): Promise<number> {
  const digest = sha256(canonical(readings))
  const reports = readings.map(({ report }) => report.id)
  const entry = await append(tx, at, 'reading', { source: label, reader, reports, digest })
  await tx.insertInto('reading').values({ entry, source, reader }).execute()
  await insert(
    tx,
    'report',
    readings.map((reading, ordinal) => reportRow(entry, reading, ordinal)),
  )
  const claims = readings.flatMap((reading) => distinct(reading.claims))
  await insert(
    tx,
    'claim',
    claims.map((claim, ordinal) => claimRow(entry, claim, ordinal)),
  )
  await insert(
    tx,
    'evidence',
    claims.flatMap((claim) => evidenceRows(entry, claim)),
  )
  return claims.length
}

function reportRow(reading: number, { report, text }: Reading, ordinal: number): Tables['report'] {
  const { id, published, outlet, title } = report
  return { reading, id, ordinal, published, outlet, title, json: JSON.stringify(report), text: stored(text) }
}

/** The evidence has a table of its own; an empty list keeps its place in the JSON. */
function claimRow(reading: number, claim: Claim, ordinal: number): Tables['claim'] {
  const { id, report, type } = claim
  const meeting = 'meeting' in claim ? claim.meeting : null
  return { reading, id, ordinal, report, type, meeting, json: JSON.stringify({ ...claim, evidence: [] }) }
}

function evidenceRows(reading: number, { id, evidence }: Claim): Tables['evidence'][] {
  return evidence.map(({ start, end, quote }, ordinal) => ({
    reading,
    claim: id,
    ordinal,
    start,
    end,
    quote: stored(quote),
  }))
}

/** Equal ids are equal claims. */
function distinct(claims: Claim[]): Claim[] {
  return [...new Map(claims.map((claim) => [claim.id, claim])).values()]
}

type Written = 'report' | 'claim' | 'evidence'

/** SQLite takes 32,766 values in one statement; 1,000 rows stay below it. */
async function insert<T extends Written>(tx: Transaction<Tables>, table: T, rows: Tables[T][]): Promise<void> {
  for (let i = 0; i < rows.length; i += 1000) {
    await tx
      .insertInto(table)
      .values(rows.slice(i, i + 1000) as never)
      .execute()
  }
}
