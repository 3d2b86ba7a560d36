import type { Report } from '../../claim/report.js'
import type { View } from '../view.js'
import { agencyName } from './actor.js'
import { When } from './when.js'

/** What is known of a report: its title, outlet, agency, day and where it comes from. */
export function ReportHead({ report, v }: { report: Report; v: View }) {
  return (
    <header class="head">
      <h1>
        <bdi lang={report.title ? (report.language ?? 'ar') : undefined}>{report.title ?? report.id}</bdi>
      </h1>
      <p class="behind">
        <bdi>{report.outlet ?? v.t.unknown.outlet}</bdi>
        {report.agency ? <bdi>{agencyName(report.agency, v)}</bdi> : null}
        {report.published ? <When when={report.published} v={v} /> : <span>{v.t.report.undated}</span>}
        {report.title ? <bdi class="file">{report.id}</bdi> : null}
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
