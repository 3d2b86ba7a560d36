import type { Called, JoiningDecision, Made } from '../claim/decision.js'
import type { Borne, Judgement } from '../reconcile/judgement.js'
import { byPair, type Said } from './pairs.js'
import { type Eyes, eyesFor, type Settings, usual } from './settings.js'

/**
 * What people decided about pairs of meetings and of people, for joining: of each person the last decision on a pair
 * that was not taken back. Where they say "unsure", people differ, or fewer decided than the settings ask for, the pair
 * is left to the machine.
 */
export function judgementsOf(decisions: Iterable<Made<JoiningDecision>>, settings: Settings = usual): Judgement[] {
  const all = [...decisions]
  const namesakes = namesakesIn(all)
  const borne = (called: Called): Borne => {
    const claims = called.namesake === undefined ? undefined : namesakes.get(called.namesake)
    return claims ? { ...called, claims } : called
  }
  return [...byPair(all).values()].flatMap((said): Judgement[] => {
    const [first, ...others] = said
    if (!first || first.verdict === 'unsure' || others.some(({ verdict }) => verdict !== first.verdict)) return []
    if (said.length < eyesOn(said, settings)) return []
    const { verdict } = first
    const { person } = first.decision
    return first.of === 'meeting'
      ? [{ claims: first.sides as [string, string], verdict, person }]
      : [{ people: [borne(first.sides[0] as Called), borne(first.sides[1] as Called)], verdict, person }]
  })
}

/** The claims of each namesake whom somebody split off. */
function namesakesIn(decisions: Iterable<Made<JoiningDecision>>): Map<string, readonly string[]> {
  const claims = new Map<string, readonly string[]>()
  for (const { about, withdrawn } of decisions) {
    if (withdrawn || !('of' in about) || about.of !== 'person' || !about.claims) continue
    for (const { namesake } of about.parts[0]!) if (namesake !== undefined) claims.set(namesake, about.claims)
  }
  return claims
}

/** As many as the forum asks for that asks for most. */
export function eyesOn(said: readonly Said[], settings: Settings): Eyes {
  const forums = said.flatMap(({ decision }) => decision.about.forums ?? [])
  const asked = forums.length > 0 ? forums.map((forum) => eyesFor(settings, forum)) : [settings.eyes]
  return asked.includes(2) ? 2 : 1
}
