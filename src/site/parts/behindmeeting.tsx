import type { Report } from '../../claim/report.js'
import type { Meeting, Origin } from '../../reconcile/record.js'
import { reportAddress } from '../address.js'
import type { View } from '../view.js'
import { agencyName } from './actor.js'
import { reportName } from './words.js'

interface Props {
  meeting: Meeting
  origins: readonly Origin[]
  reports: readonly Report[]
  v: View
}

/** What a meeting's page is made of: why its claims were joined, its reports, and which of them copy one another. */
export function BehindMeeting({ meeting, origins, reports, v }: Props) {
  return (
    <div class="behind-meeting">
      <section aria-labelledby="reports">
        <h2 id="reports">{v.t.meeting.reports}</h2>
        <ul class="lines">
          {reports.map((report) => (
            <li>
              <a href={reportAddress(v.lang, report.id)}>{reportName(report, report.id, v)}</a>
            </li>
          ))}
        </ul>
        {sharings(origins).map((origin) => (
          <p class="copied">{copied(origin, v)}</p>
        ))}
      </section>
      {meeting.because.length > 0 ? (
        <section aria-labelledby="why">
          <h2 id="why">{v.t.meeting.why}</h2>
          <ul class="reasons">
            {meeting.because.map((reason) => (
              <li class={reason.score < 0 ? 'against' : 'for'}>{reason.because[v.lang]}</li>
            ))}
          </ul>
        </section>
      ) : null}
    </div>
  )
}

/** Passages shared by the same reports are told once. */
function sharings(origins: readonly Origin[]): Origin[] {
  return [...new Map(origins.map((o) => [`${o.agency} ${o.reports.join(' ')}`, o])).values()]
}

function copied(origin: Origin, v: View): string {
  const names = origin.reports.map((id) => reportName(v.report(id), id, v))
  const list = new Intl.ListFormat(v.lang === 'ar' ? 'ar' : 'en-GB').format(names)
  return v.t.copied(list, origin.agency && agencyName(origin.agency, v))
}
