import { reportAddress } from '../address.js'
import { groupBy } from '../gather.js'
import { Empty } from '../parts/empty.js'
import { When } from '../parts/when.js'
import type { Answer } from '../view.js'
import { page } from './page.js'

export interface AllReports extends Answer {
  /** How many facts each report stands behind. */
  facts: Record<string, number>
}

export const reports = page<AllReports>({
  path: 'reports',
  async find(sources) {
    const record = await sources.record()
    const named = record.facts.flatMap((f) => [...new Set(f.supports.map((s) => s.report))])
    const facts = Object.fromEntries([...groupBy(named, (id) => id)].map(([id, list]) => [id, list.length]))
    return { facts, reports: record.reports }
  },
  title: (_, v) => v.t.nav.reports,
  body: (answer, v) => (
    <>
      <h1>{v.t.nav.reports}</h1>
      <p class="lead">{v.t.intro.reports}</p>
      {answer.reports.length === 0 ? <Empty body={v.t.empty.body} v={v} /> : null}
      <ol class="calendar">
        {answer.reports.map((report) => (
          <li>
            <p class="date">
              <When when={report.published} v={v} />
            </p>
            <div>
              <h2>
                <a href={reportAddress(v.lang, report.id)}>
                  <bdi lang={report.title ? (report.language ?? 'ar') : undefined}>{report.title ?? report.id}</bdi>
                </a>
              </h2>
              <p class="behind">
                <bdi>{report.outlet ?? v.t.unknown.outlet}</bdi>
                {report.agency ? <bdi>{report.agency}</bdi> : null}
                <span>{v.t.count.facts(answer.facts[report.id] ?? 0)}</span>
              </p>
            </div>
          </li>
        ))}
      </ol>
    </>
  ),
})
