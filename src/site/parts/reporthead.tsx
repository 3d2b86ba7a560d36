import type { Report } from '../../claim/report.js'
import type { View } from '../view.js'
import { agencyName } from './actor.js'
import { ReportTitle } from './reporttitle.js'
import { When } from './when.js'

/** What is known of a report: its title, outlet, agency, day and where it comes from. */
export function ReportHead({ report, v }: { report: Report; v: View }) {
  return (
    <header class="head">
      <h1>
        <ReportTitle report={report} />
      </h1>
      <p class="behind">
        <span>
          <bdi>{report.outlet ?? v.t.unknown.outlet}</bdi>
        </span>
        {report.agency ? <span>{agencyName(report.agency, v)}</span> : null}
        {report.published ? <When when={report.published} v={v} /> : <span>{v.t.report.undated}</span>}
        {report.title ? (
          <span class="file">
            <bdi dir="ltr">{report.id}</bdi>
          </span>
        ) : null}
        <Address url={report.url} v={v} />
      </p>
    </header>
  )
}

/** Only web addresses become links: a report may write anything where its address stands. */
function Address({ url, v }: { url: string | null | undefined; v: View }) {
  if (!url || !/^https?:\/\//i.test(url)) return null
  return (
    <a href={url} rel="noreferrer nofollow">
      {v.t.report.address}
    </a>
  )
}
