/** Text where it can be text. SQLite ends a text at U+0000, so what holds one is stored as its UTF-8 bytes. */
export type StoredText = string | Uint8Array

export function stored(text: string): StoredText {
  return text.includes('\u0000') ? Buffer.from(text, 'utf8') : text
}

export function given(text: StoredText): string {
  return typeof text === 'string' ? text : Buffer.from(text).toString('utf8')
}

/** UTF-8 cannot hold half a surrogate pair: each becomes U+FFFD, of the same length, so that offsets stay. */
export function storable(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\uFFFD')
}
