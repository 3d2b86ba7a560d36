import type { JoiningDecision, Made } from '../claim/decision.js'
import type { Reading } from '../claim/reading.js'
import type { Ledger } from '../ledger/open.js'
import { growing } from '../reconcile/growing.js'
import { knownOn } from '../reconcile/known.js'
import { reconcile } from '../reconcile/reconcile.js'
import type { PublicRecord } from '../reconcile/record.js'
import { Desk } from '../review/desk.js'
import { judgementsOf } from '../review/judgements.js'
import type { Settings } from '../review/settings.js'

/** The record of a ledger with what people decided on it; with a day, as it was known by the end of it. */
export async function openDesk(ledger: Ledger, known?: string): Promise<Desk> {
  if (known === undefined) return await Desk.open(ledger, growing())
  return await Desk.open(ledger, (readings, judgements) => reconcile(knownOn(readings, known), judgements))
}

/** The record of a ledger: what its reports say, joined as people decided where they did. */
export async function joined(ledger: Ledger): Promise<PublicRecord> {
  return (await openDesk(ledger)).record
}

/** Readings to the record, with people's decisions on what is one. */
export function join(readings: readonly Reading[], decisions: readonly Made[], settings?: Settings): PublicRecord {
  const onJoining = decisions.filter((each): each is Made<JoiningDecision> => each.kind !== 'fact')
  return reconcile(readings, judgementsOf(onJoining, settings))
}
