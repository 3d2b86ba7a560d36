import type { Kysely } from 'kysely'
import { type Right, rights } from '../../claim/roles.js'
import type { Database } from '../databases/database.js'
import { LedgerError } from '../error.js'
import type { Tables } from '../tables.js'

/** What lets a program ask in an account's name. The token itself is shown once: here stands its SHA-256. */
export interface Token extends Omit<Tables['token'], 'scopes'> {
  scopes: Right[]
}

export async function addToken(database: Database, token: Token): Promise<void> {
  await database.write((tx) =>
    tx
      .insertInto('token')
      .values({ ...token, scopes: token.scopes.join(' ') })
      .execute(),
  )
}

export async function tokenOf(db: Kysely<Tables>, hash: string): Promise<Token | undefined> {
  const row = await db.selectFrom('token').selectAll().where('hash', '=', hash).executeTakeFirst()
  return row && asToken(row)
}

/** The tokens of one account or of all, the newest first. */
export async function tokens(db: Kysely<Tables>, account?: string): Promise<Token[]> {
  const rows = await db
    .selectFrom('token')
    .selectAll()
    .$if(account !== undefined, (query) => query.where('account', '=', account!))
    .orderBy('made', 'desc')
    .orderBy('id')
    .execute()
  return rows.map(asToken)
}

export async function tokenUsed(database: Database, hash: string, used: string): Promise<void> {
  await database.write((tx) => tx.updateTable('token').set({ used }).where('hash', '=', hash).execute())
}

/** Takes a token back; of one account only where it is given. Throws LedgerError where there is none that is good. */
export async function revokeToken(database: Database, id: string, at: string, account?: string): Promise<void> {
  await database.write(async (tx) => {
    const { numUpdatedRows } = await tx
      .updateTable('token')
      .set({ revoked: at })
      .where('id', '=', id)
      .where('revoked', 'is', null)
      .$if(account !== undefined, (query) => query.where('account', '=', account!))
      .executeTakeFirst()
    if (numUpdatedRows === 0n) throw new LedgerError(`there is no token "${id}" that is good; list them first`)
  })
}

function asToken({ scopes, ...row }: Tables['token']): Token {
  const named = scopes.split(' ')
  return { ...row, scopes: rights.filter((right) => named.includes(right)) }
}
