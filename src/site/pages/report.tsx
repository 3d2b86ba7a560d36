import { z } from 'zod'
import { Claim } from '../../claim/claim.js'
import { Report } from '../../claim/report.js'
import { marksAddress, reportSlug } from '../address.js'
import { notesOf, segmentsOf } from '../marks.js'
import { Notes } from '../parts/notes.js'
import { ReportHead } from '../parts/reporthead.js'
import { Text } from '../parts/text.js'
import { Answer } from '../schema.js'
import { page } from './page.js'

export const OneReport = Answer.extend({ report: Report, source: z.string(), text: z.string(), claims: z.array(Claim) })
export type OneReport = z.infer<typeof OneReport>

export const report = page<OneReport>({
  name: 'report',
  about: 'One report: its text, and every claim with its words',
  schema: OneReport,
  path: 'reports/:id',
  async find(sources, slug) {
    const record = await sources.record()
    const known = record.reports.find((r) => decodeURIComponent(reportSlug(r.id)) === slug)
    const read = known && (await sources.report(known.id))
    return read ? { ...read, reports: [read.report] } : null
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
            <Notes notes={notes} v={v} />
          </section>
        </div>
      </article>
    )
  },
})
