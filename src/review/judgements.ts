import type { Made, MeetingsDecision } from '../claim/decision.js'
import type { Judgement } from '../reconcile/identity/judged.js'

/**
 * What people decided about pairs of meetings, for joining: of each person the last decision on a pair that was not
 * taken back. Where they say "unsure", or people differ, the pair is left to the machine.
 */
export function judgementsOf(decisions: readonly Made<MeetingsDecision>[]): Judgement[] {
  const pairs = new Map<string, Map<string, Made<MeetingsDecision>>>()
  for (const decision of [...decisions].sort((a, b) => a.entry - b.entry)) {
    if (decision.withdrawn) continue
    const pair = [...decision.about.claims].sort().join(' ')
    pairs.set(pair, (pairs.get(pair) ?? new Map()).set(decision.person, decision))
  }
  return [...pairs.values()].flatMap((byPerson): Judgement[] => {
    const [first, ...others] = byPerson.values()
    if (!first || first.verdict === 'unsure' || others.some(({ verdict }) => verdict !== first.verdict)) return []
    return [{ claims: first.about.claims, verdict: first.verdict, person: first.person }]
  })
}
