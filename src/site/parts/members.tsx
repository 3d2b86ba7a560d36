import { z } from 'zod'
import type { Catalogue } from '../../catalogue/catalogue.js'
import type * as record from '../../reconcile/record.js'
import { wordsAddress } from '../address.js'
import { groupBy } from '../gather.js'
import { Fact, Forum } from '../schema.js'
import type { View } from '../view.js'
import { Name } from './actor.js'
import { timeInWords } from './edtf.js'
import { Facts, NamedTogether, OwnStanding } from './fact.js'
import { CommonStanding, Standing } from './standing.js'
import { Told } from './told.js'

/** A forum with what reports say of its founding and of who belongs to it. */
export const ForumMembers = z.object({ forum: Forum, facts: z.array(Fact) })
export type ForumMembers = z.infer<typeof ForumMembers>

export async function membersOf(catalogue: Catalogue, forums: readonly record.Forum[]): Promise<ForumMembers[]> {
  return await Promise.all(
    forums.map(async (forum) => ({ forum, facts: await catalogue.list('fact', ['members', forum.id]) })),
  )
}

const roles = ['leader', 'member', 'candidate', 'former'] as const

/** A forum's counts and founding, then its members by their part. `brief` shows the names without their words. */
export function MembersOf({ forum, v, brief = false }: { forum: ForumMembers; v: View; brief?: boolean }) {
  const [Heading, Part] = brief ? (['h3', 'h4'] as const) : (['h2', 'h3'] as const)
  const facts = forum.facts.map(underItsForum)
  const named = facts.filter((f) => f.claim.type === 'membership' && f.claim.actor)
  const rest = facts.filter((f) => !named.includes(f)).sort(latestFirst(v))
  const byRole = groupBy(named, (f) => (f.claim.type === 'membership' ? f.claim.role : 'member'))
  return (
    <article class="forum">
      <Heading>{forum.forum.name[v.lang]}</Heading>
      {forum.forum.meetings.length > 0 ? <p class="behind">{v.t.count.meetings(forum.forum.meetings.length)}</p> : null}
      {brief ? <Lines facts={rest} v={v} /> : <Facts facts={rest} v={v} />}
      {roles
        .map((role) => [role, byRole.get(role) ?? []] as const)
        .filter(([, facts]) => facts.length > 0)
        .map(([role, facts]) => (
          <>
            <Part>{v.t.roles[role]}</Part>
            {brief ? <Lines facts={facts} v={v} flow /> : <NamedTogether facts={facts} v={v} />}
          </>
        ))}
    </article>
  )
}

/** The forum is not said again under its own name. */
function underItsForum(fact: record.Fact): record.Fact {
  return 'forum' in fact.claim ? { ...fact, claim: { ...fact.claim, forum: null } } : fact
}

function Lines({ facts, v, flow = false }: { facts: readonly record.Fact[]; v: View; flow?: boolean }) {
  if (facts.length === 0) return null
  return (
    <ul class={flow ? 'namelist' : 'lines'}>
      {facts.map((fact) => (
        <li>
          <a href={wordsAddress(v.lang, fact.supports[0]!.report, fact.supports[0]!.claim)}>
            <Brief fact={fact} v={v} />
          </a>
          {flow ? null : <AsOf fact={fact} v={v} />}
          {flow ? <OwnStanding fact={fact} among={facts} v={v} /> : <LineStanding fact={fact} v={v} />}
        </li>
      ))}
      {flow ? (
        <li>
          <CommonStanding ids={facts.map(({ id }) => id)} v={v} />
        </li>
      ) : null}
    </ul>
  )
}

function LineStanding({ fact, v }: { fact: record.Fact; v: View }) {
  return (
    <span class="as-of">
      <Standing id={fact.id} v={v} />
    </span>
  )
}

/** What was reported last stands first; what tells no day, before all. */
function latestFirst(v: View) {
  const day = (fact: record.Fact) => (fact.claim.type === 'membership' ? publishedOf(fact, v) : null) ?? '9999'
  return (a: record.Fact, b: record.Fact) => day(b).localeCompare(day(a), 'en') || (a.id < b.id ? -1 : 1)
}

/** When a count was reported: numbers of members change with the years. */
function AsOf({ fact, v }: { fact: record.Fact; v: View }) {
  const published = fact.claim.type === 'membership' ? publishedOf(fact, v) : null
  return published ? <span class="as-of">{timeInWords(published, v.lang, v.t)}</span> : null
}

/** The day of the first report behind a fact, where it is known. */
function publishedOf(fact: record.Fact, v: View): string | null {
  const days = fact.supports.flatMap(({ report }) => v.report(report)?.published ?? [])
  return days.sort()[0] ?? null
}

function Brief({ fact: { claim }, v }: { fact: record.Fact; v: View }) {
  if (claim.type === 'membership' && claim.actor) return <Name actor={claim.actor} v={v} />
  return <Told claim={claim} v={v} beside />
}
