import type { Fact, Phrase, PublicRecord, Unsure } from '../reconcile/record.js'
import type { JoiningState, Joinings } from './joinings.js'
import type { Review, State } from './state.js'
import { subjects } from './subjects.js'

/** Why something waits for a decision. */
export const causes = ['conflict', 'second', 'differs', 'single', 'large', 'unsure', 'rest'] as const
export type Cause = (typeof causes)[number]

interface Waiting {
  id: string
  /** Gravest first. */
  causes: Cause[]
}

export interface FactItem extends Waiting {
  of: 'fact'
  fact: Fact
  state: State
}

/** Two meetings, or two people, that may be one. */
export interface JoiningItem extends Waiting {
  of: 'joining'
  doubt: Unsure
  state: JoiningState
}

export type Item = FactItem | JoiningItem

export const causeNames: Record<Cause, Phrase> = {
  conflict: { ar: 'اختلف المراجعون', en: 'reviewers disagree' },
  second: { ar: 'ينتظر مراجعا ثانيا', en: 'waits for a second reviewer' },
  differs: { ar: 'تختلف فيه التقارير', en: 'reports differ' },
  single: { ar: 'مصدر واحد', en: 'one source' },
  large: { ar: 'تعهد كبير', en: 'a large pledge' },
  unsure: { ar: 'واحد أم اثنان', en: 'one or two' },
  rest: { ar: 'لم يراجع بعد', en: 'not reviewed yet' },
}

/** Verdicts on a slot that ask for a person's eye. */
const grave = new Set(['different', 'slip', 'corrected'])

/** The share of pledges, by amount in their currency, that count as large. */
const LARGE = 0.1

/** What a queue is made of. */
export interface Waitlist {
  record: Pick<PublicRecord, 'facts' | 'meetings' | 'disagreements' | 'unsure'>
  review: Review
  joinings: Pick<Joinings, 'of'>
}

/**
 * What waits for a decision, what matters most first: where reviewers disagree, what waits for a second pair of eyes,
 * slots where reports differ, facts of one source, large pledges, joinings that are not sure; among equals what has more
 * causes. `person` is not asked again for what they decided. With `only`, what waits for that cause.
 */
export function queue({ record, review, joinings }: Waitlist, person: string, only?: Cause): Item[] {
  const differing = new Set(
    record.disagreements
      .filter(({ verdict }) => grave.has(verdict))
      .flatMap(({ values }) => values.flatMap(({ facts }) => facts)),
  )
  const large = largePledges(record.facts)
  const facts = subjects(record).flatMap((fact): Item[] => {
    const { state, decisions } = review.of(fact.id)
    if (!waits(state, decisions, person)) return []
    const own: Cause[] = []
    if (differing.has(fact.id)) own.push('differs')
    if (fact.sources === 1) own.push('single')
    if (large.has(fact.id)) own.push('large')
    return [{ of: 'fact', id: fact.id, fact, state, causes: caused(state, own) }]
  })
  const doubts = record.unsure.flatMap((doubt): Item[] => {
    const { state, decisions } = joinings.of(doubt)
    if (!waits(state, decisions, person)) return []
    return [{ of: 'joining', id: doubt.id, doubt, state, causes: caused(state, ['unsure']) }]
  })
  const all = [...facts, ...doubts]
  return inOrder(only ? all.filter(({ causes }) => causes.includes(only)) : all)
}

/** "Unsure" is an answer, but others may know. */
const open = ['open', 'waiting', 'conflict', 'unsure']

function waits(state: State | JoiningState, decisions: readonly { person: string }[], person: string): boolean {
  if (!open.includes(state)) return false
  return state === 'conflict' || !decisions.some((decision) => decision.person === person)
}

function caused(state: State | JoiningState, own: Cause[]): Cause[] {
  if (state === 'conflict') return ['conflict', ...own]
  if (state === 'waiting') return ['second', ...own]
  return own.length > 0 ? own : ['rest']
}

function inOrder(items: Item[]): Item[] {
  const rank = (item: Item) => causes.indexOf(item.causes[0]!)
  return items
    .map((item, i) => ({ item, i }))
    .sort((a, b) => rank(a.item) - rank(b.item) || b.item.causes.length - a.item.causes.length || a.i - b.i)
    .map(({ item }) => item)
}

/** The tenth of the pledges in each currency that are largest, at least one. */
function largePledges(facts: readonly Fact[]): Set<string> {
  const byCurrency = new Map<string, { id: string; amount: number }[]>()
  for (const { id, claim } of facts) {
    if (claim.type !== 'pledge' || !claim.money) continue
    const { currency, amount, max } = claim.money
    const pledges = byCurrency.get(currency) ?? []
    byCurrency.set(currency, pledges)
    pledges.push({ id, amount: max ?? amount })
  }
  const large = [...byCurrency.values()].flatMap((pledges) => {
    const most = Math.max(1, Math.floor(pledges.length * LARGE))
    return pledges.sort((a, b) => b.amount - a.amount).slice(0, most)
  })
  return new Set(large.map(({ id }) => id))
}
