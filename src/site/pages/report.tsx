import { marksAddress, reportSlug } from '../address.js'
import { notesOf, segmentsOf } from '../marks.js'
import { Notes } from '../parts/notes.js'
import { ReportHead } from '../parts/reporthead.js'
import { Text } from '../parts/text.js'
import type { ReadReport } from '../sources.js'
import type { Answer } from '../view.js'
import { page } from './page.js'

export interface OneReport extends Answer, ReadReport {}

export const report = page<OneReport>({
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
