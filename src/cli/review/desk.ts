import { Decision, type FactDecision, type Made } from '../../claim/decision.js'
import type { Ledger } from '../../ledger/open.js'
import { reconcile } from '../../reconcile/reconcile.js'
import type { PublicRecord } from '../../reconcile/record.js'
import { type Review, review, type Settings } from '../../review/state.js'

/** What a review works on: the record, what was decided on it, and the ledger that keeps decisions. */
export interface Desk {
  ledger: Ledger
  record: PublicRecord
  decisions: Made[]
  review: Review
}

const oneIsEnough: Settings = { eyes: 1 }

export async function openDesk(ledger: Ledger): Promise<Desk> {
  const record = reconcile(await ledger.readings())
  return await withDecisions({ ledger, record })
}

/** The same desk with all decisions that are kept by now, this process's and others'. */
export async function withDecisions({ ledger, record }: Pick<Desk, 'ledger' | 'record'>): Promise<Desk> {
  const decisions = madeOf(await ledger.decisions())
  return { ledger, record, decisions, review: review(record.facts, factDecisions(decisions), oneIsEnough) }
}

/** The ledger keeps decisions of any kind; those that this version knows. */
export function madeOf(kept: Awaited<ReturnType<Ledger['decisions']>>): Made[] {
  return kept.flatMap((each) => {
    const parsed = Decision.safeParse(each)
    const { entry, at, withdrawn } = each
    return parsed.success ? [{ ...parsed.data, entry, at, withdrawn } as Made] : []
  })
}

export function factDecisions(decisions: readonly Made[]): Made<FactDecision>[] {
  return decisions.filter((each): each is Made<FactDecision> => each.kind === 'fact')
}
