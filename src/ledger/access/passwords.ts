import type { Kysely } from 'kysely'
import type { Database } from '../databases/database.js'
import type { Tables } from '../tables.js'

/** The hash of an account's password; undefined where it has none. */
export async function passwordOf(db: Kysely<Tables>, account: string): Promise<string | undefined> {
  const row = await db.selectFrom('password').select('hash').where('account', '=', account).executeTakeFirst()
  return row?.hash
}

/** Sets an account's password and ends all its sessions. */
export async function setPassword(database: Database, account: string, hash: string, now: () => Date): Promise<void> {
  const changed = now().toISOString()
  await database.write(async (tx) => {
    await tx
      .insertInto('password')
      .values({ account, hash, changed })
      .onConflict((conflict) => conflict.column('account').doUpdateSet({ hash, changed }))
      .execute()
    await tx.deleteFrom('session').where('account', '=', account).execute()
  })
}

/** The same password hashed anew; nothing is written where another was set in between. */
export async function rehash(database: Database, account: string, before: string, hash: string): Promise<void> {
  await database.write((tx) =>
    tx.updateTable('password').set({ hash }).where('account', '=', account).where('hash', '=', before).execute(),
  )
}
