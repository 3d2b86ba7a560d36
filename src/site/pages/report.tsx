import { z } from 'zod'
import { Claim } from '../../claim/claim.js'
import { Report } from '../../claim/report.js'
import { idsOf, marksAddress, reportSlug } from '../address.js'
import { notesOf, segmentsOf } from '../marks.js'
import { Notes } from '../parts/notes.js'
import { ReportHead } from '../parts/reporthead.js'
import { Text } from '../parts/text.js'
import { Answer } from '../schema.js'
import type { ReadReport, Shown } from '../sources.js'
import { page } from './page.js'

export const OneReport = Answer.extend({
  report: Report,
  source: z.string(),
  text: z.string(),
  claims: z.array(Claim),
  /** The fact, or the meeting, that a claim is part of, where people decided on it. */
  decided: z.record(z.string(), z.string()),
})
export type OneReport = z.infer<typeof OneReport>

export const report = page<OneReport>({
  name: 'report',
  about: 'One report: its text, and every claim with its words',
  schema: OneReport,
  path: 'reports/:id',
  async find(asked, slug) {
    const known = await asked.catalogue.get('report', idsOf(slug))
    const [found] = known.filter(({ id }) => decodeURIComponent(reportSlug(id)) === slug)
    const read = found && (await asked.report(found.id))
    if (!read) return null
    const decided = await decidedIn(asked, read)
    const claims = asked.mode === 'reviewed' ? read.claims.filter(({ id }) => id in decided) : read.claims
    return { ...read, claims, decided, reports: [read.report] }
  },
  title: ({ report }, v) => report.title ?? `${v.t.report.text} ${report.id}`,
  styles: ({ report }) => [marksAddress(report.id)],
  body: (answer, v) => {
    const notes = notesOf(answer.claims)
    return (
      <article class="report">
        <ReportHead report={answer.report} v={v} />
        <div class="reading">
          <section class="source" aria-labelledby="text">
            <h2 id="text" class="unseen">
              {v.t.report.text}
            </h2>
            <Text segments={segmentsOf(answer, notes)} language={answer.report.language ?? 'ar'} v={v} />
          </section>
          <section class="notes" aria-labelledby="claims">
            <h2 id="claims">{v.t.report.claims}</h2>
            <Notes notes={notes} decided={answer.decided} v={v} />
          </section>
        </div>
      </article>
    )
  },
})

/** By the claims of a report, the facts and meetings they are part of and people decided on. */
async function decidedIn(
  { catalogue, standings }: Shown,
  { report, claims }: ReadReport,
): Promise<Record<string, string>> {
  if (!standings || standings.size === 0) return {}
  const ids = claims.map(({ id }) => id)
  const both = [await catalogue.among('fact', 'claim', ids), await catalogue.among('meeting', 'claim', ids)]
  const things = both.flat().filter(({ id }) => standings.has(id))
  return Object.fromEntries(
    things.flatMap(({ id, supports }) =>
      supports.filter((support) => support.report === report.id).map(({ claim }) => [claim, id]),
    ),
  )
}
