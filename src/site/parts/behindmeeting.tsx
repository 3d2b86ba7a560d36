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

/** Passages of one agency are told once for the reports that share them, not again for fewer of the same reports. */
function sharings(origins: readonly Origin[]): Origin[] {
  const longest = [...origins].sort((a, b) => b.reports.length - a.reports.length)
  const told: { agency: string | null; reports: Set<string> }[] = []
  return longest.filter(({ agency, reports }) => {
    if (told.some((t) => t.agency === agency && reports.every((id) => t.reports.has(id)))) return false
    return told.push({ agency, reports: new Set(reports) })
  })
}

function copied(origin: Origin, v: View): string {
  const names = origin.reports.map((id) => reportName(v.report(id), id, v))
  const list = new Intl.ListFormat(v.lang === 'ar' ? 'ar' : 'en-GB').format(names)
  return v.t.copied(list, origin.agency && agencyName(origin.agency, v))
}
