import type { Right } from '../claim/roles.js'
import { sha256 } from '../claim/sha256.js'
import type { LedgerAccess } from '../ledger/access/all.js'
import { newToken, newTokenId } from './secrets.js'

export interface TokenWish {
  account: string
  /** What its holder calls it. */
  label: string
  scopes: Right[]
  /** Days until it ends; null: until it is taken back. */
  days: number | null
}

/** Makes a token and gives it; it is nowhere kept as it is, so this is the one time it can be shown. */
export async function makeToken(ledger: LedgerAccess, wish: TokenWish, now: Date): Promise<string> {
  const { account, label, scopes, days } = wish
  const token = newToken()
  const ends = days === null ? null : new Date(now.getTime() + days * 24 * 60 * 60_000).toISOString()
  const kept = { hash: sha256(token), id: newTokenId(), account, label: label.trim(), scopes }
  await ledger.addToken({ ...kept, made: now.toISOString(), ends, used: null, revoked: null })
  return token
}
