import { z } from 'zod'
import { across, all } from '../../catalogue/catalogue.js'
import { pageAddress } from '../address.js'
import { byCurrency } from '../currencies.js'
import { reportsBehind, valuesOf } from '../gather.js'
import { Difference } from '../parts/difference.js'
import { Empty } from '../parts/empty.js'
import { Facts } from '../parts/fact.js'
import { Meetings } from '../parts/meeting.js'
import { ForumMembers, MembersOf, membersOf } from '../parts/members.js'
import { Answer, Disagreement, Fact, Meeting } from '../schema.js'
import type { View } from '../view.js'
import { page } from './page.js'

export const Front = Answer.extend({
  counts: z.record(z.enum(['reports', 'sources', 'meetings', 'facts', 'differences']), z.int()),
  forums: z.array(ForumMembers),
  latest: z.array(Meeting),
  differences: z.array(Disagreement),
  pledges: z.array(Fact),
})
export type Front = z.infer<typeof Front>

export const front = page<Front>({
  name: 'front',
  about: 'Counts, forums with their members, the latest meetings, differences and pledges',
  schema: Front,
  path: '',
  async find({ catalogue }) {
    const first = (most: number) => ({ from: 0, most })
    const forums = await membersOf(catalogue, await catalogue.list('forum', all, first(4)))
    const latest = await catalogue.list('meeting', all, first(6))
    const differences = await catalogue.list('disagreement', all, first(3))
    const pledges = await across(catalogue, 'fact', byCurrency(await catalogue.counts('fact', 'money')), first(5))
    const shown = [...latest, ...valuesOf(differences), ...pledges, ...forums.flatMap(({ facts }) => facts)]
    const reports = await reportsBehind(catalogue, shown)
    return { counts: await catalogue.summary(), forums, latest, differences, pledges, reports }
  },
  title: (_, v) => v.t.site,
  body: (answer, v) => (
    <>
      <div class="opening">
        <h1>{v.t.motto}</h1>
        {answer.counts.reports > 0 ? <Counts counts={answer.counts} v={v} /> : null}
      </div>
      {answer.counts.reports === 0 ? (
        <section aria-labelledby="empty">
          <h2 id="empty">{v.t.empty.title}</h2>
          <Empty body={v.t.empty.body} />
        </section>
      ) : (
        <Rooms answer={answer} v={v} />
      )}
    </>
  ),
})

function Counts({ counts, v }: { counts: Front['counts']; v: View }) {
  const order = ['reports', 'sources', 'meetings', 'facts', 'differences'] as const
  return (
    <dl class="counts">
      {order.map((what) => (
        <div>
          <dt>{v.t.noun[what](counts[what])}</dt>
          <dd>{counts[what].toLocaleString('en')}</dd>
        </div>
      ))}
    </dl>
  )
}

function Rooms({ answer, v }: { answer: Front; v: View }) {
  return (
    <div class="rooms">
      {answer.latest.length > 0 ? (
        <section aria-labelledby="latest">
          <h2 id="latest">{v.t.front.latest}</h2>
          <Meetings meetings={answer.latest} v={v} />
          <More room="meetings" v={v} />
        </section>
      ) : null}
      {answer.forums.length > 0 ? (
        <section aria-labelledby="forums">
          <h2 id="forums">{v.t.front.forums}</h2>
          {answer.forums.map((forum) => (
            <MembersOf forum={forum} v={v} brief />
          ))}
          <More room="members" v={v} />
        </section>
      ) : null}
      {answer.differences.length > 0 ? (
        <section class="wide" aria-labelledby="differences">
          <h2 id="differences">{v.t.nav.differences}</h2>
          {answer.differences.map((difference) => (
            <Difference difference={difference} v={v} />
          ))}
          <More room="differences" v={v} />
        </section>
      ) : null}
      {answer.pledges.length > 0 ? (
        <section class="wide" aria-labelledby="pledges">
          <h2 id="pledges">{v.t.nav.pledges}</h2>
          <Facts facts={answer.pledges} v={v} />
          <More room="pledges" v={v} />
        </section>
      ) : null}
    </div>
  )
}

function More({ room, v }: { room: 'meetings' | 'differences' | 'members' | 'pledges'; v: View }) {
  return (
    <p class="more">
      <a href={pageAddress(v.lang, room)}>{v.t.all[room]}</a>
    </p>
  )
}
