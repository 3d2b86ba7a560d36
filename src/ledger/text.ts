/** Text as every database can hold it: PostgreSQL's has no U+0000, SQLite ends one there. `nulls` says where they were. */
export interface StoredText {
  text: string
  nulls: string | null
}

/** Stands where U+0000 was: of the same length, so that offsets stay. */
const sign = '\u2400'

export function stored(text: string): StoredText {
  const places = [...text.matchAll(/\u0000/g)].map(({ index }) => index)
  if (places.length === 0) return { text, nulls: null }
  return { text: text.replaceAll('\u0000', sign), nulls: JSON.stringify(places) }
}

export function given({ text, nulls }: StoredText): string {
  if (nulls === null) return text
  const letters = text.split('')
  for (const place of JSON.parse(nulls) as number[]) letters[place] = '\u0000'
  return letters.join('')
}

/** UTF-8 cannot hold half a surrogate pair: each becomes U+FFFD, of the same length, so that offsets stay. */
export function storable(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\uFFFD')
}
