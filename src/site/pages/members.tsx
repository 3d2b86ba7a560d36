import { reportsBehind } from '../gather.js'
import { Empty } from '../parts/empty.js'
import { type ForumMembers, MembersOf, membersOf } from '../parts/members.js'
import type { Answer } from '../view.js'
import { page } from './page.js'

export interface AllMembers extends Answer {
  forums: ForumMembers[]
}

export const members = page<AllMembers>({
  path: 'members',
  async find(sources) {
    const record = await sources.record()
    const forums = membersOf(record).filter((f) => f.facts.length > 0)
    return {
      forums,
      reports: reportsBehind(
        record,
        forums.flatMap((f) => f.facts),
      ),
    }
  },
  title: (_, v) => v.t.nav.members,
  body: (answer, v) => (
    <>
      <h1>{v.t.nav.members}</h1>
      <p class="lead">{v.t.intro.members}</p>
      {answer.forums.map((forum) => (
        <MembersOf forum={forum} v={v} />
      ))}
      {answer.forums.length === 0 ? <Empty body={v.t.empty.nothing} v={v} /> : null}
    </>
  ),
})
