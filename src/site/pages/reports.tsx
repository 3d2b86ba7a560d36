import { z } from 'zod'
import { all } from '../../catalogue/catalogue.js'
import { reportAddress } from '../address.js'
import { PagedAnswer, pageOf, stretchOf } from '../paging.js'
import { agencyName } from '../parts/actor.js'
import { Empty } from '../parts/empty.js'
import { Pages } from '../parts/pages.js'
import { ReportTitle } from '../parts/reporttitle.js'
import { When } from '../parts/when.js'
import { page } from './page.js'

export const AllReports = PagedAnswer.extend({
  /** How many facts each report stands behind. */
  facts: z.record(z.string(), z.int()),
})
export type AllReports = z.infer<typeof AllReports>

export const reports = page<AllReports>({
  name: 'reports',
  about: 'The reports, latest first, and how many facts each stands behind',
  schema: AllReports,
  path: 'reports',
  async find({ catalogue, page }) {
    const reports = await catalogue.list('report', all, stretchOf(page))
    const at = pageOf(page, await catalogue.count('report', all))
    const facts = await catalogue.counts(
      'fact',
      'report',
      reports.map(({ id }) => id),
    )
    return at && { facts: Object.fromEntries(facts), page: at, reports }
  },
  title: (_, v) => v.t.nav.reports,
  body: (answer, v) => (
    <>
      <h1>{v.t.nav.reports}</h1>
      <p class="lead">{v.t.intro.reports}</p>
      {answer.reports.length === 0 ? <Empty body={v.t.empty.body} /> : null}
      <ol class="calendar">
        {answer.reports.map((report) => (
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
      <Pages of={answer.page} v={v} />
    </>
  ),
})
