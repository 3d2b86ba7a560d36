import type { Meeting } from '../../reconcile/record.js'
import { meetingAddress } from '../address.js'
import type { View } from '../view.js'
import { Where } from './actor.js'
import { Standing } from './standing.js'
import { When } from './when.js'
import { Weight } from './words.js'

/** Meetings as a calendar: the time at the side, the meeting beside it. */
export function Meetings({ meetings, v }: { meetings: readonly Meeting[]; v: View }) {
  return (
    <ol class="calendar">
      {meetings.map((meeting) => (
        <li>
          <p class="date">
            <When when={meeting.when} whenText={meeting.whenText} v={v} />
          </p>
          <div>
            <h3>
              <a href={meetingAddress(v.lang, meeting.id)}>{meeting.title[v.lang]}</a>
            </h3>
            <p class="behind">
              {meeting.place ? <Where place={meeting.place} v={v} /> : null}
              <span>{v.t.status[meeting.status]}</span>
              <Standing id={meeting.id} v={v} />
              <Weight reports={meeting.reports} sources={meeting.sources} v={v} />
            </p>
          </div>
        </li>
      ))}
    </ol>
  )
}
