import { randomBytes } from 'node:crypto'

/** 256 random bits as text: nobody guesses it, so its SHA-256 is enough to keep. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url')
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
