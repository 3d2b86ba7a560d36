import { z } from 'zod'
import { reportAddress } from '../address.js'
import { groupBy } from '../gather.js'
import { agencyName } from '../parts/actor.js'
import { Empty } from '../parts/empty.js'
import { ReportTitle } from '../parts/reporttitle.js'
import { When } from '../parts/when.js'
import { Answer } from '../schema.js'
import { page } from './page.js'

export const AllReports = Answer.extend({
  /** How many facts each report stands behind. */
  facts: z.record(z.string(), z.int()),
})
export type AllReports = z.infer<typeof AllReports>

export const reports = page<AllReports>({
  name: 'reports',
  about: 'Every report, and how many facts it stands behind',
  schema: AllReports,
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
      {answer.reports.length === 0 ? <Empty body={v.t.empty.body} /> : null}
      <ol class="calendar">
        {answer.reports.toReversed().map((report) => (
          <li>
            <p class="date">
              <When when={report.published} v={v} />
            </p>
            <div>
              <h2>
                <a href={reportAddress(v.lang, report.id)}>
                  <ReportTitle report={report} />
                </a>
              </h2>
              <p class="behind">
                <span>
                  <bdi>{report.outlet ?? v.t.unknown.outlet}</bdi>
                </span>
                {report.agency ? <span>{agencyName(report.agency, v)}</span> : null}
                <span>{v.t.count.facts(answer.facts[report.id] ?? 0)}</span>
              </p>
            </div>
          </li>
        ))}
      </ol>
    </>
  ),
})
