import type { Meeting } from '../../reconcile/record.js'
import { latestFirst, reportsBehind } from '../gather.js'
import { Empty } from '../parts/empty.js'
import { Meetings } from '../parts/meeting.js'
import type { Answer } from '../view.js'
import { page } from './page.js'

export interface AllMeetings extends Answer {
  meetings: Meeting[]
}

export const meetings = page<AllMeetings>({
  path: 'meetings',
  async find(sources) {
    const record = await sources.record()
    return { meetings: latestFirst(record.meetings), reports: reportsBehind(record, record.meetings) }
  },
  title: (_, v) => v.t.nav.meetings,
  body: (answer, v) => (
    <>
      <h1>{v.t.nav.meetings}</h1>
      <p class="lead">{v.t.intro.meetings}</p>
      <h2 class="unseen">{v.t.all.meetings}</h2>
      {answer.meetings.length > 0 ? (
        <Meetings meetings={answer.meetings} v={v} />
      ) : (
        <Empty body={v.t.empty.nothing} v={v} />
      )}
    </>
  ),
})
