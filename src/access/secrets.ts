import { createHash, randomBytes } from 'node:crypto'

/** 256 random bits as text: nobody guesses it, so a plain hash of it is enough to keep. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url')
}

/** Hexadecimal SHA-256: what the ledger keeps of a secret. */
export function hashOf(secret: string): string {
  return createHash('sha256').update(secret, 'utf8').digest('hex')
}

/** Begins every token, so that it is known for one where it was left lying about. */
const mark = 'tawatur_'

export function newToken(): string {
  return mark + newSecret()
}

/** Tells tokens of one account apart; says nothing of the token. */
export function newTokenId(): string {
  return randomBytes(4).toString('hex')
}
