import type { Report } from '../../claim/report.js'
import type { Given, Meeting, Origin } from '../../reconcile/record.js'
import { reportAddress } from '../address.js'
import type { View } from '../view.js'
import { agencyName } from './actor.js'
import { Reasons } from './reasons.js'
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
        {sharings(origins, reports).map((sharing) => (
          <p class="copied">{oneSource(sharing, v)}</p>
        ))}
      </section>
      {meeting.given.length > 0 ? (
        <section aria-labelledby="given">
          <h2 id="given">{v.t.given.head}</h2>
          <ul class="lines">
            {meeting.given.map((given) => (
              <li>{givenLine(given, v)}</li>
            ))}
          </ul>
        </section>
      ) : null}
      {meeting.because.length > 0 ? (
        <section aria-labelledby="why">
          <h2 id="why">{v.t.meeting.why}</h2>
          <Reasons reasons={meeting.because} v={v} />
        </section>
      ) : null}
    </div>
  )
}

/** Which reports say a value, and which take it over for being joined to them. */
function givenLine({ field, by, joined }: Given, v: View): string {
  const names = (ids: readonly string[]) => ids.map((id) => reportName(v.report(id), id, v)).join(v.t.comma)
  return v.t.given.line(v.t.given[field], names(by), names(joined))
}

interface Sharing {
  agency: string | null
  /** True where they share words, false where they only name one agency. */
  words: boolean
  reports: string[]
}

/** What makes several of these reports one source; said once, not again for fewer of the same reports. */
function sharings(origins: readonly Origin[], here: readonly Report[]): Sharing[] {
  const known = new Set(here.map((report) => report.id))
  const all = origins.map(({ agency, passages, reports }) => ({
    agency,
    words: passages.length > 0,
    reports: reports.filter((id) => known.has(id)),
  }))
  const told: Sharing[] = []
  for (const one of all.sort((a, b) => b.reports.length - a.reports.length || Number(b.words) - Number(a.words))) {
    const again = told.some((t) => t.agency === one.agency && one.reports.every((id) => t.reports.includes(id)))
    if (one.reports.length > 1 && !again) told.push(one)
  }
  return told
}

function oneSource({ agency, words, reports }: Sharing, v: View): string {
  const names = reports.map((id) => reportName(v.report(id), id, v))
  const list = new Intl.ListFormat(v.lang === 'ar' ? 'ar' : 'en-GB').format(names)
  const named = agency && agencyName(agency, v)
  return words || !named ? v.t.copied(list, named) : v.t.sameAgency(list, named)
}
