import { contentWords } from '../content.js'

const LONG = 5
const CONSONANTS = 3

/** The words of a post by which it is compared: «وزير الخارجية الأمريكي» and «وزير الخارجية الأميركي» have the same. */
export function postWords(post: string): Set<string> {
  return new Set([...contentWords(post)].map(unvowelled))
}

/** An adjective or name of a state is spelled with other long vowels from one paper to the next. */
function unvowelled(word: string): string {
  const stem = word.length >= LONG ? word.replace(/(?:يه|يا|ي|ا)$/, '') : word
  if (stem === word) return word
  const bones = stem[0] + stem.slice(1).replace(/[اوي]/g, '')
  return bones.length >= CONSONANTS ? bones : word
}
