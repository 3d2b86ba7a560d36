import type { Called, JoiningDecision, Made } from '../claim/decision.js'
import type { Judgement } from '../reconcile/judgement.js'
import { byPair, type Said } from './pairs.js'
import { type Eyes, eyesFor, type Settings, usual } from './settings.js'

/**
 * What people decided about pairs of meetings and of people, for joining: of each person the last decision on a pair
 * that was not taken back. Where they say "unsure", people differ, or fewer decided than the settings ask for, the pair
 * is left to the machine.
 */
export function judgementsOf(decisions: Iterable<Made<JoiningDecision>>, settings: Settings = usual): Judgement[] {
  return [...byPair(decisions).values()].flatMap((said): Judgement[] => {
    const [first, ...others] = said
    if (!first || first.verdict === 'unsure' || others.some(({ verdict }) => verdict !== first.verdict)) return []
    if (said.length < eyesOn(said, settings)) return []
    const { verdict } = first
    const { person } = first.decision
    return first.of === 'meeting'
      ? [{ claims: first.sides as [string, string], verdict, person }]
      : [{ people: first.sides as [Called, Called], verdict, person }]
  })
}

/** As many as the forum asks for that asks for most. */
export function eyesOn(said: readonly Said[], settings: Settings): Eyes {
  const forums = said.flatMap(({ decision }) => decision.about.forums ?? [])
  const asked = forums.length > 0 ? forums.map((forum) => eyesFor(settings, forum)) : [settings.eyes]
  return asked.includes(2) ? 2 : 1
}
