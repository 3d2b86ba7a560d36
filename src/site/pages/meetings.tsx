import { z } from 'zod'
import { latestFirst, reportsBehind } from '../gather.js'
import { Empty } from '../parts/empty.js'
import { Meetings } from '../parts/meeting.js'
import { Answer, Meeting } from '../schema.js'
import { page } from './page.js'

export const AllMeetings = Answer.extend({ meetings: z.array(Meeting) })
export type AllMeetings = z.infer<typeof AllMeetings>

export const meetings = page<AllMeetings>({
  name: 'meetings',
  about: 'Every meeting, latest first',
  schema: AllMeetings,
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
      {answer.meetings.length > 0 ? <Meetings meetings={answer.meetings} v={v} /> : <Empty body={v.t.empty.nothing} />}
    </>
  ),
})
