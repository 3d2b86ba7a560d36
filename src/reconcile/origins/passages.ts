import { countWhile } from '../../claim/ordered.js'
import { addTo } from '../group.js'
import { type Aligned, align } from './align.js'
import type { Text } from './text.js'

/** Pairs of words of a text, by their hash, with the places where they begin. */
export type Seeds = ReadonlyMap<number, number[]>

export function seedsOf({ words }: Text): Seeds {
  const places = new Map<number, number[]>()
  for (let i = 0; i + 1 < words.length; i++) addTo(places, seed(words, i), i)
  return places
}

function seed(words: Int32Array, i: number): number {
  return Math.imul(words[i]!, 0x01000193) ^ words[i + 1]!
}

/** A stretch that weighs less says nothing. */
const LEAST = 7
/** A stretch that is no sentence, only a part of one, says nothing below this. */
const LEAST_PART = 14
/** The share of a sentence's words that makes a stretch more than a part. */
const MOST = 0.6
/** The share of a stretch's words that both texts must have. */
const SHARE = 0.5
/** Texts are copies where stretches like these … */
const CLEAR = { weight: 12, share: 0.65 }
/** … weigh this much together, if one of them is such an anchor: titles, names and formulas come in shorter runs … */
const TOGETHER = 40
const ANCHOR = { weight: 20, share: 0.8 }
/** … or this much without one … */
const REWRITTEN = 90
/** … or where one weighs this much, is hardly changed and has the same numbers: formulas come again with other ones. */
const ALONE = { weight: 20, share: 0.85 }

/**
 * Passages of a text that are copies or close rewrites of passages of another, in the order of the text. They are looked
 * for sentence by sentence of the copy anywhere in the other, so cutting, turning round and joining sentences hides
 * nothing. Linear in both lengths.
 */
export function passagesFrom(copy: Text, seeds: Seeds, origin: Text): Aligned[] {
  const found: Aligned[] = []
  for (const [sentence, places] of hitsBySentence(copy, seeds, origin)) {
    const [from, to] = [copy.sentences[sentence]!, copy.sentences[sentence + 1]!]
    const parts: Aligned[] = []
    inSentence(copy, [from, to], origin, places, parts)
    const covered = parts.reduce((sum, one) => sum + one.to - one.from, 0)
    const least = covered >= (to - from) * MOST ? LEAST : LEAST_PART
    found.push(...parts.filter((one) => one.weight >= least && share(one) >= SHARE))
  }
  const clear = found.filter((one) => reaches(one, CLEAR))
  const together = clear.reduce((sum, one) => sum + one.weight, 0)
  const copies = together >= REWRITTEN || (together >= TOGETHER && clear.some((one) => reaches(one, ANCHOR)))
  const kept = copies
    ? found.map((one) => toTheEnds(copy, one, origin))
    : found.filter((one) => reaches(one, ALONE) && sameNumbers(copy, one, origin))
  return kept.sort((a, b) => a.from - b.from)
}

/** So many words that differ at the end of a sentence still belong to it. */
const LAST = 3

/** A passage that ends some words before the end of its sentence in both texts goes on to it. */
function toTheEnds(copy: Text, one: Aligned, origin: Text): Aligned {
  const left = (text: Text, word: number) => text.sentences[countWhile(text.sentences, (at) => at < word)]! - word
  const [own, other] = [left(copy, one.to), left(origin, one.ofTo)]
  return Math.max(own, other) > LAST ? one : { ...one, to: one.to + own, ofTo: one.ofTo + other }
}

function reaches(one: Aligned, least: { weight: number; share: number }): boolean {
  return one.weight >= least.weight && share(one) >= least.share
}

function share({ from, to, ofFrom, ofTo, same }: Aligned): number {
  return same / Math.max(to - from, ofTo - ofFrom)
}

function sameNumbers(copy: Text, { from, to, ofFrom, ofTo }: Aligned, origin: Text): boolean {
  const numbers = (text: Text, first: number, behind: number) =>
    text.words.slice(first, behind).filter((_, i) => text.numbers[first + i] === 1)
  return numbers(copy, from, to).join(' ') === numbers(origin, ofFrom, ofTo).join(' ')
}

/** For every sentence of the copy that shares a pair of words with the other text: where in the other they stand. */
function hitsBySentence(copy: Text, seeds: Seeds, origin: Text): Map<number, number[]> {
  const hits = new Map<number, number[]>()
  const places: [number, number][] = []
  for (let j = 0; j + 1 < origin.words.length; j++) {
    const here = seeds.get(seed(origin.words, j))
    if (here) for (const i of here.slice(0, 4)) places.push([i, j])
  }
  places.sort((a, b) => a[0] - b[0] || a[1] - b[1])
  let sentence = 0
  for (const [i, j] of places) {
    while (copy.sentences[sentence + 1]! <= i) sentence++
    addTo(hits, sentence, j)
  }
  return hits
}

/** The best alignment of a stretch of a sentence, and those of what is left before and behind it. */
function inSentence(copy: Text, [from, to]: readonly [number, number], origin: Text, hits: number[], found: Aligned[]) {
  if (to - from < 3 || hits.length === 0) return
  const best = align(copy, [from, to], origin, densest(hits, to - from, origin.words.length))
  if (!best || best.weight < LEAST) return
  found.push(best)
  const left = hits.filter((j) => j < best.ofFrom || j >= best.ofTo)
  inSentence(copy, [from, best.from], origin, left, found)
  inSentence(copy, [best.to, to], origin, left, found)
}

/** The stretch of the other text, not much longer than the sentence, in which most hits stand. */
function densest(hits: readonly number[], length: number, all: number): readonly [number, number] {
  const sorted = [...hits].sort((a, b) => a - b)
  const reach = 2 * length
  let best = 0
  let at = sorted[0]!
  for (let i = 0, j = 0; i < sorted.length; i++) {
    while (sorted[i]! - sorted[j]! > reach) j++
    if (i - j + 1 > best) {
      best = i - j + 1
      at = sorted[j]!
    }
  }
  return [Math.max(0, at - length), Math.min(all, at + reach + length)]
}
