import { Decision, type FactDecision, type Made, type MeetingsDecision } from '../claim/decision.js'
import type { Reading } from '../claim/reading.js'
import type { Decision as Kept } from '../ledger/ask/decisions.js'
import type { Ledger } from '../ledger/open.js'
import { reconcile } from '../reconcile/reconcile.js'
import type { PublicRecord } from '../reconcile/record.js'
import { judgementsOf } from '../review/judgements.js'
import { type Mode, type Published, publish } from '../review/publish.js'
import { type Review, review } from '../review/state.js'

/** The record of a ledger: what its reports say, joined as people decided where they did. */
export async function joined(ledger: Ledger): Promise<PublicRecord> {
  return join(await ledger.readings(), madeOf(await ledger.decisions()))
}

/** Readings to the record, with people's decisions about meetings. */
export function join(readings: readonly Reading[], decisions: readonly Made[]): PublicRecord {
  const about = decisions.filter((each): each is Made<MeetingsDecision> => each.kind === 'meetings')
  return reconcile(readings, judgementsOf(about))
}

/** The record as it is published, with what people decided about its facts. */
export function published(record: PublicRecord, decisions: readonly Made[], mode: Mode): Published {
  return publish(record, reviewOf(record, decisions), mode)
}

/** How the facts of a record stand. One reviewer is enough. */
export function reviewOf(record: PublicRecord, decisions: readonly Made[]): Review {
  const onFacts = decisions.filter((each): each is Made<FactDecision> => each.kind === 'fact')
  return review(record.facts, onFacts, { eyes: 1 })
}

/** The ledger keeps decisions of any kind; those that this version knows. */
export function madeOf(kept: readonly Kept[]): Made[] {
  return kept.flatMap((each) => {
    const parsed = Decision.safeParse(each)
    const { entry, at, withdrawn } = each
    return parsed.success ? [{ ...parsed.data, entry, at, withdrawn } as Made] : []
  })
}
