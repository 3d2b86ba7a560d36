import type { Kysely } from 'kysely'
import type { Database } from '../databases/database.js'
import type { Tables } from '../tables.js'

/** Somebody who is signed in. Its id is known to their browser alone: here stands its SHA-256. Times are ISO 8601, UTC. */
export type Session = Tables['session']

/** Keeps a session, and clears those that have ended. */
export async function beginSession(database: Database, session: Session): Promise<void> {
  await database.write(async (tx) => {
    await tx.deleteFrom('session').where('ends', '<=', session.begun).execute()
    await tx.insertInto('session').values(session).execute()
  })
}

export async function sessionOf(db: Kysely<Tables>, hash: string): Promise<Session | undefined> {
  return await db.selectFrom('session').selectAll().where('hash', '=', hash).executeTakeFirst()
}

/** The session was used: it lasts on. */
export async function keepSession(database: Database, { hash, seen, ends }: Session): Promise<void> {
  await database.write((tx) => tx.updateTable('session').set({ seen, ends }).where('hash', '=', hash).execute())
}

/** Signs an account out everywhere. */
export async function endSessions(database: Database, account: string): Promise<void> {
  await database.write((tx) => tx.deleteFrom('session').where('account', '=', account).execute())
}

export async function endSession(database: Database, hash: string): Promise<void> {
  await database.write((tx) => tx.deleteFrom('session').where('hash', '=', hash).execute())
}
