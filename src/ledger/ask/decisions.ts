import type { Kysely } from 'kysely'
import type { DecisionPayload } from '../kinds/decision.js'
import type { WithdrawalPayload } from '../kinds/withdrawal.js'
import type { Tables } from '../tables.js'

/** A decision with when it was made, and its withdrawal if there is one. */
export interface Decision extends DecisionPayload {
  entry: number
  at: string
  withdrawn: (WithdrawalPayload & { entry: number; at: string }) | null
}

/** Every decision that was made or taken back after an entry, in the order in which they were made. */
export async function decisions(db: Kysely<Tables>, after = 0): Promise<Decision[]> {
  const touched = db
    .selectFrom('decision')
    .select('entry')
    .where('entry', '>', after)
    .union(db.selectFrom('withdrawal').select('decision as entry').where('entry', '>', after))
  const rows = await db
    .selectFrom('decision')
    .innerJoin('entry', 'entry.seq', 'decision.entry')
    .leftJoin('withdrawal', 'withdrawal.decision', 'decision.entry')
    .leftJoin('entry as undone', 'undone.seq', 'withdrawal.entry')
    .select(['decision.entry', 'entry.at', 'entry.payload'])
    .select(['undone.seq as undoneSeq', 'undone.at as undoneAt', 'undone.payload as undonePayload'])
    .where('decision.entry', 'in', touched)
    .orderBy('decision.entry')
    .execute()
  return rows.map(({ entry, at, payload, undoneSeq, undoneAt, undonePayload }) => ({
    ...(JSON.parse(payload) as DecisionPayload),
    entry,
    at,
    withdrawn: undonePayload
      ? { ...(JSON.parse(undonePayload) as WithdrawalPayload), entry: undoneSeq!, at: undoneAt! }
      : null,
  }))
}
