import type { Fact, PublicRecord } from '../reconcile/record.js'

/** Why a thing of the record wants a person's eye, the gravest first. */
export const causes = ['conflict', 'second', 'differs', 'single', 'large', 'unsure', 'rest'] as const
export type Cause = (typeof causes)[number]

/** A fact, a meeting or a joining that nobody may have decided on yet. The causes are those that lie in the record. */
export interface Waiting {
  /** The id of the thing itself. */
  id: string
  of: 'fact' | 'meeting' | 'joining'
  /** Gravest first. */
  causes: Cause[]
}

/** Verdicts on a slot that ask for a person's eye. */
const grave = new Set(['different', 'slip', 'corrected'])

/** The share of pledges, by amount in their currency, that count as large. */
const LARGE = 0.1

/** Everything of a record that can be decided on, with what speaks for looking at it. */
export function waitingIn(record: Pick<PublicRecord, 'facts' | 'meetings' | 'disagreements' | 'unsure'>): Waiting[] {
  const differing = new Set(
    record.disagreements
      .filter(({ verdict }) => grave.has(verdict))
      .flatMap(({ values }) => values.flatMap(({ facts }) => facts)),
  )
  const large = largePledges(record.facts)
  const causesOf = ({ id, sources }: { id: string; sources: number }): Cause[] => {
    const own: Cause[] = []
    if (differing.has(id)) own.push('differs')
    if (sources === 1) own.push('single')
    if (large.has(id)) own.push('large')
    return own.length > 0 ? own : ['rest']
  }
  return [
    ...record.facts.map((fact): Waiting => ({ id: fact.id, of: 'fact', causes: causesOf(fact) })),
    ...record.meetings.map((meeting): Waiting => ({ id: meeting.id, of: 'meeting', causes: causesOf(meeting) })),
    ...record.unsure.map(({ id }): Waiting => ({ id, of: 'joining', causes: ['unsure'] })),
  ]
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
