import type { Fact, Phrase, PublicRecord } from '../reconcile/record.js'
import type { Review, State } from './state.js'

/** Why a fact stands where it stands in the queue, gravest first. */
export type Cause = 'conflict' | 'second' | 'differs' | 'large' | 'single' | 'rest'

export interface Item {
  fact: Fact
  state: State
  causes: Cause[]
}

export const causeNames: Record<Cause, Phrase> = {
  conflict: { ar: 'اختلف المراجعون', en: 'reviewers disagree' },
  second: { ar: 'ينتظر مراجعا ثانيا', en: 'waits for a second reviewer' },
  differs: { ar: 'تختلف فيه التقارير', en: 'reports differ' },
  large: { ar: 'تعهد كبير', en: 'a large pledge' },
  single: { ar: 'مصدر واحد', en: 'one source' },
  rest: { ar: 'لم يراجع بعد', en: 'not reviewed yet' },
}

const order: Cause[] = ['conflict', 'second', 'differs', 'large', 'single', 'rest']

/** Verdicts on a slot that ask for a person's eye. */
const grave = new Set(['different', 'slip', 'corrected'])

/** The share of pledges, by amount in their currency, that count as large. */
const LARGE = 0.1

/**
 * What waits for a decision, what matters most first: reviewers who disagree, facts that wait for a second pair of eyes,
 * slots where reports differ, large pledges, facts of one source. `person` is not asked again for what they decided.
 */
export function queue(record: PublicRecord, review: Review, person: string): Item[] {
  const differing = new Set(
    record.disagreements
      .filter(({ verdict }) => grave.has(verdict))
      .flatMap(({ values }) => values.flatMap(({ facts }) => facts)),
  )
  const large = largePledges(record.facts)
  const items = record.facts.flatMap((fact): Item[] => {
    const { state, decisions } = review.of(fact.id)
    if (state !== 'open' && state !== 'waiting' && state !== 'conflict') return []
    if (decisions.some((decision) => decision.person === person) && state !== 'conflict') return []
    const causes: Cause[] = []
    if (state === 'conflict') causes.push('conflict')
    if (state === 'waiting') causes.push('second')
    if (differing.has(fact.id)) causes.push('differs')
    if (large.has(fact.id)) causes.push('large')
    if (fact.sources === 1) causes.push('single')
    return [{ fact, state, causes: causes.length > 0 ? causes : ['rest'] }]
  })
  const rank = ({ causes }: Item) => order.indexOf(causes[0]!)
  return items
    .map((item, i) => ({ item, i }))
    .sort((a, b) => rank(a.item) - rank(b.item) || a.i - b.i)
    .map(({ item }) => item)
}

/** The tenth of the pledges in each currency that are largest, at least one. */
function largePledges(facts: readonly Fact[]): Set<string> {
  const byCurrency = new Map<string, { id: string; amount: number }[]>()
  for (const { id, claim } of facts) {
    if (claim.type !== 'pledge' || !claim.money) continue
    const { currency, amount, max } = claim.money
    byCurrency.set(currency, [...(byCurrency.get(currency) ?? []), { id, amount: max ?? amount }])
  }
  const large = [...byCurrency.values()].flatMap((pledges) => {
    const most = Math.max(1, Math.floor(pledges.length * LARGE))
    return pledges.sort((a, b) => b.amount - a.amount).slice(0, most)
  })
  return new Set(large.map(({ id }) => id))
}
