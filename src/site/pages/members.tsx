import { z } from 'zod'
import { reportsBehind } from '../gather.js'
import { PagedAnswer, pageOf, stretchOf } from '../paging.js'
import { Empty } from '../parts/empty.js'
import { ForumMembers, MembersOf, membersOf } from '../parts/members.js'
import { Pages } from '../parts/pages.js'
import { Rosters } from '../parts/rosters.js'
import { Roster } from '../schema.js'
import { page } from './page.js'

export const AllMembers = PagedAnswer.extend({ forums: z.array(ForumMembers), rosters: z.array(Roster) })
export type AllMembers = z.infer<typeof AllMembers>

/** Forums on one page. */
const FORUMS = 20

export const members = page<AllMembers>({
  name: 'members',
  about: 'The forums with their founding and their members, those that most is said of first',
  schema: AllMembers,
  path: 'members',
  async find({ catalogue, page }) {
    const named = await catalogue.list('forum', ['members'], stretchOf(page, FORUMS))
    const forums = await membersOf(catalogue, named)
    const at = pageOf(page, await catalogue.count('forum', ['members']), FORUMS)
    const rosters = await catalogue.among(
      'roster',
      'forum',
      named.map(({ id }) => id),
    )
    const facts = forums.flatMap((forum) => forum.facts)
    return at && { forums, rosters, page: at, reports: await reportsBehind(catalogue, facts) }
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
      <Pages of={answer.page} v={v} />
    </>
  ),
})
