import type { Fact, Forum, PublicRecord } from '../../reconcile/record.js'
import { wordsAddress } from '../address.js'
import { groupBy } from '../gather.js'
import type { View } from '../view.js'
import { Name } from './actor.js'
import { Facts, NamedTogether } from './fact.js'
import { Told } from './told.js'

/** A forum with what reports say of its founding and of who belongs to it. */
export interface ForumMembers {
  forum: Forum
  facts: Fact[]
}

/** Every forum that has a founding, a member or a meeting; those that most is said of come first. */
export function membersOf(record: PublicRecord): ForumMembers[] {
  const facts = record.facts.filter((f) => f.forum !== null && (f.type === 'membership' || f.type === 'formation'))
  const byForum = groupBy(facts, (fact) => fact.forum)
  const forums = record.forums.map((forum) => ({ forum, facts: byForum.get(forum.id) ?? [] }))
  const weight = ({ forum, facts }: ForumMembers) => facts.length + forum.meetings.length
  return forums.filter((f) => weight(f) > 0).sort((a, b) => weight(b) - weight(a) || (a.forum.id < b.forum.id ? -1 : 1))
}

/** A forum's counts and founding, then its members by their part. `brief` shows the names without their words. */
export function MembersOf({ forum, v, brief = false }: { forum: ForumMembers; v: View; brief?: boolean }) {
  const named = forum.facts.filter((f) => f.claim.type === 'membership' && f.claim.actor)
  const rest = forum.facts.filter((f) => !named.includes(f))
  const byRole = groupBy(named, (f) => (f.claim.type === 'membership' ? f.claim.role : 'member'))
  return (
    <article class="forum">
      <h3>{forum.forum.name[v.lang]}</h3>
      {forum.forum.meetings.length > 0 ? <p class="behind">{v.t.count.meetings(forum.forum.meetings.length)}</p> : null}
      {brief ? <Lines facts={rest} v={v} /> : <Facts facts={rest} v={v} />}
      {[...byRole].map(([role, facts]) => (
        <>
          <h4>{v.t.roles[role]}</h4>
          {brief ? <Lines facts={facts} v={v} flow /> : <NamedTogether facts={facts} v={v} />}
        </>
      ))}
    </article>
  )
}

function Lines({ facts, v, flow = false }: { facts: readonly Fact[]; v: View; flow?: boolean }) {
  if (facts.length === 0) return null
  return (
    <ul class={flow ? 'namelist' : 'lines'}>
      {facts.map((fact) => (
        <li>
          <a href={wordsAddress(v.lang, fact.supports[0]!.report, fact.supports[0]!.claim)}>
            <Brief fact={fact} v={v} />
          </a>
        </li>
      ))}
    </ul>
  )
}

/** A fact under its forum's name: the forum is not said again. */
function Brief({ fact, v }: { fact: Fact; v: View }) {
  const { claim } = fact
  if (claim.type === 'membership' && claim.actor) return <Name actor={claim.actor} v={v} />
  return <Told claim={'forum' in claim ? { ...claim, forum: null } : claim} v={v} short />
}
