import type { Made } from '../../claim/decision.js'
import type { Ledger } from '../../ledger/open.js'
import type { PublicRecord } from '../../reconcile/record.js'
import type { Review } from '../../review/state.js'
import { joined, madeOf, reviewOf } from '../joined.js'

/** What a review works on: the record, what was decided on it, and the ledger that keeps decisions. */
export interface Desk {
  ledger: Ledger
  record: PublicRecord
  decisions: Made[]
  review: Review
}

export async function openDesk(ledger: Ledger): Promise<Desk> {
  return await withDecisions({ ledger, record: await joined(ledger) })
}

/** The same desk with all decisions that are kept by now, this process's and others'. */
export async function withDecisions({ ledger, record }: Pick<Desk, 'ledger' | 'record'>): Promise<Desk> {
  const decisions = madeOf(await ledger.decisions())
  return { ledger, record, decisions, review: reviewOf(record, decisions) }
}
