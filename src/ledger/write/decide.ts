import { checkDecides } from '../access/accounts.js'
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
    await checkDecides(tx, decision.person)
    return await append(tx, now(), 'decision', decision, null)
  })
}

/** Takes a decision back. Throws LedgerError where there is none of this number or it was taken back before. */
export async function withdraw(database: Database, withdrawal: WithdrawalPayload, now: () => Date): Promise<number> {
  return await database.write(async (tx) => {
    await checkDecides(tx, withdrawal.person)
    const there = await tx
      .selectFrom('decision')
      .leftJoin('withdrawal', 'withdrawal.decision', 'decision.entry')
      .select('withdrawal.entry as withdrawn')
      .where('decision.entry', '=', withdrawal.decision)
      .executeTakeFirst()
    if (!there) throw new LedgerError(`${withdrawal.decision} is no decision of this ledger; list them first`)
    if (there.withdrawn !== null) throw new LedgerError(`decision ${withdrawal.decision} was already taken back`)
    return await append(tx, now(), 'withdrawal', withdrawal, null)
  })
}
