import { contentWords, overlap } from '../content.js'
import { addTo } from '../group.js'
import { Sets } from '../unite.js'

/** The share of the shorter text's content words that the longer must have. */
const SHARE = 0.6
const SHARED_WORDS = 3
/** Texts are compared with the last so many that have a word in common. */
const NEIGHBOURS = 12

/** Groups texts that tell the same in similar words, as lists of indexes. A text without words joins the first group. */
export function alike(texts: readonly string[]): number[][] {
  const sets = new Sets(texts.length)
  const words = texts.map(contentWords)
  const byWord = new Map<string, number[]>()
  words.forEach((own, i) => {
    for (const j of candidates(own, byWord)) {
      if (sets.find(i) !== sets.find(j) && same(own, words[j]!)) sets.join(i, j)
    }
    for (const word of own) addTo(byWord, word, i)
    if (own.size === 0) sets.join(i, 0)
  })
  if (words[0]?.size === 0 && words.length > 1) sets.join(0, 1)
  return sets.groups()
}

function candidates(own: Set<string>, byWord: Map<string, number[]>): Set<number> {
  return new Set([...own].flatMap((word) => byWord.get(word)?.slice(-NEIGHBOURS) ?? []))
}

function same(a: Set<string>, b: Set<string>): boolean {
  const share = overlap(a, b)
  const smaller = Math.min(a.size, b.size)
  return share === 1 ? smaller >= 2 || a.size === b.size : share >= SHARE && share * smaller >= SHARED_WORDS
}
