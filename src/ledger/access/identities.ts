import type { Kysely } from 'kysely'
import type { Database } from '../databases/database.js'
import { LedgerError } from '../error.js'
import type { Tables } from '../tables.js'

/** Who a provider of single sign-on says somebody is: its subjects are unique and never given to another. */
export type Identity = Tables['identity']

/** The name of the account that somebody of a provider has; undefined where they have none. */
export async function accountOf(db: Kysely<Tables>, issuer: string, subject: string): Promise<string | undefined> {
  const row = await db
    .selectFrom('identity')
    .select('account')
    .where('issuer', '=', issuer)
    .where('subject', '=', subject)
    .executeTakeFirst()
  return row?.account
}

/** Ties somebody of a provider to an account. Throws LedgerError where they are tied to another one. */
export async function tie(database: Database, identity: Identity): Promise<void> {
  await database.write(async (tx) => {
    const there = await accountOf(tx, identity.issuer, identity.subject)
    if (there === identity.account) return
    if (there) throw new LedgerError(`this person of ${identity.issuer} has the account "${there}" already`)
    await tx.insertInto('identity').values(identity).execute()
  })
}
