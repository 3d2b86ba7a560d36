import type { Database } from '../databases/database.js'
import {
  type AccountChange,
  accountNamed,
  accounts,
  addAccount,
  changeAccount,
  hasAccounts,
  type NewAccount,
} from './accounts.js'
import { accountOf, type Identity, tie } from './identities.js'
import { passwordOf, rehash, setPassword } from './passwords.js'
import { beginSession, endSession, endSessions, keepSession, type Session, sessionOf } from './sessions.js'
import { addToken, revokeToken, type Token, tokenOf, tokens, tokenUsed } from './tokens.js'
import { type ChangeTries, changeTries, type Keeping } from './tries.js'

type Clear = <T>(answer: Promise<T>) => Promise<T>

/** Who may do what, and what proves who they are. Nothing here holds a password, a session's id or a token as it is. */
export function accessOf(database: Database, now: () => Date, clear: Clear) {
  const { db } = database
  return {
    hasAccounts: () => clear(hasAccounts(db)),
    account: (name: string) => clear(accountNamed(db, name)),
    accounts: () => clear(accounts(db)),
    addAccount: (account: NewAccount) => clear(addAccount(database, account, now)),
    changeAccount: (change: AccountChange) => clear(changeAccount(database, change, now)),
    passwordOf: (account: string) => clear(passwordOf(db, account)),
    setPassword: (account: string, hash: string) => clear(setPassword(database, account, hash, now)),
    rehash: (account: string, before: string, hash: string) => clear(rehash(database, account, before, hash)),
    beginSession: (session: Session) => clear(beginSession(database, session)),
    session: (hash: string) => clear(sessionOf(db, hash)),
    keepSession: (session: Session) => clear(keepSession(database, session)),
    endSession: (hash: string) => clear(endSession(database, hash)),
    endSessions: (account: string) => clear(endSessions(database, account)),
    changeTries: (whose: string, change: ChangeTries, keeping: Keeping) =>
      clear(changeTries(database, whose, change, keeping)),
    addToken: (token: Token) => clear(addToken(database, token)),
    token: (hash: string) => clear(tokenOf(db, hash)),
    tokens: (account?: string) => clear(tokens(db, account)),
    tokenUsed: (hash: string, used: string) => clear(tokenUsed(database, hash, used)),
    revokeToken: (id: string, account?: string) => clear(revokeToken(database, id, now().toISOString(), account)),
    accountOf: (issuer: string, subject: string) => clear(accountOf(db, issuer, subject)),
    tie: (identity: Identity) => clear(tie(database, identity)),
  }
}

export type LedgerAccess = ReturnType<typeof accessOf>
