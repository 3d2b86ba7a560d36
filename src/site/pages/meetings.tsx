import { z } from 'zod'
import { all } from '../../catalogue/catalogue.js'
import { reportsBehind } from '../gather.js'
import { PagedAnswer, pageOf, stretchOf } from '../paging.js'
import { Empty } from '../parts/empty.js'
import { Meetings } from '../parts/meeting.js'
import { Pages } from '../parts/pages.js'
import { Meeting } from '../schema.js'
import { page } from './page.js'

export const AllMeetings = PagedAnswer.extend({ meetings: z.array(Meeting) })
export type AllMeetings = z.infer<typeof AllMeetings>

export const meetings = page<AllMeetings>({
  name: 'meetings',
  about: 'The meetings, latest first',
  schema: AllMeetings,
  path: 'meetings',
  async find({ catalogue, page }) {
    const meetings = await catalogue.list('meeting', all, stretchOf(page))
    const at = pageOf(page, await catalogue.count('meeting', all))
    return at && { meetings, page: at, reports: await reportsBehind(catalogue, meetings) }
  },
  title: (_, v) => v.t.nav.meetings,
  body: (answer, v) => (
    <>
      <h1>{v.t.nav.meetings}</h1>
      <p class="lead">{v.t.intro.meetings}</p>
      <h2 class="unseen">{v.t.all.meetings}</h2>
      {answer.meetings.length > 0 ? <Meetings meetings={answer.meetings} v={v} /> : <Empty body={v.t.empty.nothing} />}
      <Pages of={answer.page} v={v} />
    </>
  ),
})
