import { checkMay } from '../access/accounts.js'
import type { Database } from '../databases/database.js'
import { LedgerError } from '../error.js'
import { append } from '../journal/append.js'
import type { DecisionPayload } from '../kinds/decision.js'
import type { WithdrawalPayload } from '../kinds/withdrawal.js'

/**
 * Keeps a decision of a person; gives the number of its entry. On the disk when this returns.
 * Throws LedgerError where the ledger has accounts and this person's may not decide.
 */
export async function decide(database: Database, decision: DecisionPayload, now: () => Date): Promise<number> {
  return await database.write(async (tx) => {
    await checkMay(tx, decision.person, 'review')
    return await append(tx, now(), 'decision', decision, null)
  })
}

/** Takes a decision back. Throws LedgerError where there is none of this number or it was taken back before. */
export async function withdraw(database: Database, withdrawal: WithdrawalPayload, now: () => Date): Promise<number> {
  return await database.write(async (tx) => {
    await checkMay(tx, withdrawal.person, 'review')
    const there = await tx
      .selectFrom('decision')
      .leftJoin('withdrawal', 'withdrawal.decision', 'decision.entry')
      .select('withdrawal.entry as withdrawn')
      .where('decision.entry', '=', withdrawal.decision)
      .executeTakeFirst()
    const what = String(withdrawal.decision)
    if (!there) {
      throw new LedgerError(`${what} is no decision of this ledger; list them first`, { why: 'unknown_decision', what })
    }
    if (there.withdrawn !== null) {
      throw new LedgerError(`decision ${what} was already taken back`, { why: 'taken_back', what })
    }
    return await append(tx, now(), 'withdrawal', withdrawal, null)
  })
}
