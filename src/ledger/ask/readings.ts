import type { Kysely, Selectable } from 'kysely'
import type { Claim } from '../../claim/claim.js'
import type { Reading } from '../../claim/reading.js'
import type { Report } from '../../claim/report.js'
import type { Evidence } from '../../claim/span.js'
import type { Tables } from '../tables.js'
import { given } from '../text.js'

/** The last reading of every source, in the order in which the sources came in. */
export async function readings(db: Kysely<Tables>): Promise<Reading[]> {
  return await db
    .transaction()
    .setAccessMode('read only')
    .execute(async (tx) => {
      const current = tx.selectFrom('current_reading').select('entry')
      const reports = await tx
        .selectFrom('report')
        .selectAll()
        .where('reading', 'in', current)
        .orderBy('reading')
        .orderBy('ordinal')
        .execute()
      const claims = await tx
        .selectFrom('claim')
        .selectAll()
        .where('reading', 'in', current)
        .orderBy('reading')
        .orderBy('ordinal')
        .execute()
      const evidence = await tx
        .selectFrom('evidence')
        .selectAll()
        .where('reading', 'in', current)
        .orderBy('reading')
        .orderBy('claim')
        .orderBy('ordinal')
        .execute()
      return assemble(reports, claims, evidence)
    })
}

/** Puts reports, their claims and the claims' words together again. Each list is in the order it was written in. */
export function assemble(
  reports: Selectable<Tables['report']>[],
  claims: Selectable<Tables['claim']>[],
  evidence: Selectable<Tables['evidence']>[],
): Reading[] {
  const words = new Map<string, Evidence[]>()
  for (const { reading, claim, start, end, quote } of evidence) {
    entryOf(words, `${reading} ${claim}`).push({ start, end, quote: given(quote) })
  }
  const said = new Map<string, Claim[]>()
  for (const { reading, id, report, json } of claims) {
    const claim = { ...JSON.parse(json), evidence: words.get(`${reading} ${id}`) ?? [] } as Claim
    entryOf(said, `${reading} ${report}`).push(claim)
  }
  return reports.map(({ reading, id, json, text }) => ({
    report: JSON.parse(json) as Report,
    text: given(text),
    claims: said.get(`${reading} ${id}`) ?? [],
  }))
}

function entryOf<T>(map: Map<string, T[]>, key: string): T[] {
  const list = map.get(key) ?? []
  if (list.length === 0) map.set(key, list)
  return list
}
