import type { Fact } from '../reconcile/record.js'
import type { Review } from './state.js'

/** How reviewers judged what one rule, or one type, gave. */
export interface Measure {
  name: string
  accepted: number
  rejected: number
  corrected: number
  /** Accepted of all decided, from 0 to 1. */
  share: number
}

/** Judges facts by what `namesOf` says made them; what is rejected most stands first. */
export function measures(
  facts: readonly Fact[],
  review: Review,
  namesOf: (fact: Fact) => readonly string[],
): Measure[] {
  const tally = new Map<string, Measure>()
  for (const fact of facts) {
    const { state } = review.of(fact.id)
    if (state !== 'accepted' && state !== 'rejected' && state !== 'corrected') continue
    for (const name of new Set(namesOf(fact))) {
      const measure = tally.get(name) ?? { name, accepted: 0, rejected: 0, corrected: 0, share: 0 }
      measure[state]++
      tally.set(name, measure)
    }
  }
  const all = [...tally.values()]
  for (const measure of all) {
    measure.share = measure.accepted / (measure.accepted + measure.rejected + measure.corrected)
  }
  return all.sort((a, b) => a.share - b.share || b.rejected - a.rejected || (a.name < b.name ? -1 : 1))
}
