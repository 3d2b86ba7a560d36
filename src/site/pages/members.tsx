import { z } from 'zod'
import { reportsBehind } from '../gather.js'
import { Empty } from '../parts/empty.js'
import { ForumMembers, MembersOf, membersOf } from '../parts/members.js'
import { Rosters } from '../parts/rosters.js'
import { Answer, Roster } from '../schema.js'
import { page } from './page.js'

export const AllMembers = Answer.extend({ forums: z.array(ForumMembers), rosters: z.array(Roster) })
export type AllMembers = z.infer<typeof AllMembers>

export const members = page<AllMembers>({
  name: 'members',
  about: 'Every forum with its founding and its members',
  schema: AllMembers,
  path: 'members',
  async find(sources) {
    const record = await sources.record()
    const forums = membersOf(record).filter((f) => f.facts.length > 0)
    return {
      forums,
      rosters: record.rosters.filter(({ forum }) => forum !== null),
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
      <Rosters rosters={answer.rosters} v={v} />
      {answer.forums.length === 0 ? <Empty body={v.t.empty.nothing} /> : null}
    </>
  ),
})
