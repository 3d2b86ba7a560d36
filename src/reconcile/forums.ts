import type { Claim } from '../claim/claim.js'
import { organisationName } from '../claim/names.js'
import type { Actor } from '../claim/values.js'
import type { ActorKey } from './actors.js'
import { groupBy } from './group.js'
import { elected } from './identity/vote.js'
import { byText, hash } from './order.js'
import { actorName } from './phrases/names.js'
import type { Fact, Forum, Meeting } from './record.js'

/** A forum's id in the record, fit for an address: the lexicon's key, else a hash of the name. */
export function forumId(forum: Actor, actorKey: ActorKey): string {
  const key = actorKey(forum)
  return /^[A-Za-z0-9_-]+$/.test(key) ? key : `forum-${hash(key, 8)}`
}

/** All forums that claims name, with the meetings and facts that are theirs. */
export function forumsOf(
  claims: readonly Claim[],
  meetings: readonly Meeting[],
  facts: readonly Fact[],
  actorKey: ActorKey,
): Forum[] {
  const named = claims.flatMap((claim) => {
    const forum = 'forum' in claim ? claim.forum : null
    return forum ? [{ forum, report: claim.report }] : []
  })
  const byForum = groupBy(named, ({ forum }) => forumId(forum, actorKey))
  const meetingsOf = groupBy(meetings, ({ forum }) => (forum ? forumId(forum, actorKey) : null))
  const factsOf = groupBy(facts, ({ forum }) => forum)
  return [...byForum]
    .map(([id, all]) => {
      const votes = all.map(({ forum, report }) => ({ value: forum, source: report }))
      const written = elected(
        votes,
        (forum) => forum.name,
        (forum) => forum.name.length,
      )!
      return {
        id,
        name: organisationName(id) ?? actorName(written),
        meetings: (meetingsOf.get(id) ?? []).map((meeting) => meeting.id),
        facts: (factsOf.get(id) ?? []).map((fact) => fact.id),
      }
    })
    .sort((a, b) => byText(a.id, b.id))
}
