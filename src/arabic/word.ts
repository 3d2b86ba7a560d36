import { textOf } from './fold.js'

/** A folded word: one object for all its occurrences, so that what follows from its letters alone is found out once. */
export class Word {
  constructor(
    readonly norm: string,
    readonly hash: number,
    /** Words are counted as they come in. */
    readonly number: number,
  ) {}
}

/** How many words are kept for the next text. Newspapers of many years have fewer. */
const MOST = 100_000

/** Words by the hash of their letters, each at the first free place behind it. A power of two, so that a mask does. */
let places: (Word | undefined)[] = emptyPlaces(1 << 12)
let kept = 0
/** The number of the first word that is kept, and of the next that comes in. */
let first = 0
let next = 0

function emptyPlaces(count: number): (Word | undefined)[] {
  return new Array<Word | undefined>(count).fill(undefined)
}

/** The word whose folded letters stand between two places of a folded text, end exclusive. */
export function wordIn(units: Uint16Array, from: number, to: number): Word {
  let hash = 0
  for (let i = from; i < to; i++) hash = (Math.imul(hash, 31) + units[i]!) | 0
  let place = placeOf(hash)
  for (let word = places[place]; word !== undefined; word = places[place]) {
    if (isWritten(word.norm, units, from, to)) return word
    place = (place + 1) & (places.length - 1)
  }
  return newWord(hash, units.subarray(from, to))
}

const placeOf = (hash: number) => (hash ^ (hash >>> 15)) & (places.length - 1)

function isWritten(norm: string, units: Uint16Array, from: number, to: number): boolean {
  if (norm.length !== to - from) return false
  for (let i = from; i < to; i++) if (norm.charCodeAt(i - from) !== units[i]) return false
  return true
}

function newWord(hash: number, units: Uint16Array): Word {
  if (kept * 2 >= places.length) makeRoom()
  const word = new Word(textOf(units), hash, next++)
  keep(word)
  return word
}

function keep(word: Word): void {
  let place = placeOf(word.hash)
  while (places[place] !== undefined) place = (place + 1) & (places.length - 1)
  places[place] = word
  kept++
}

function makeRoom(): void {
  if (kept >= MOST) {
    forgetAll()
    return
  }
  const old = places
  places = emptyPlaces(places.length * 2)
  kept = 0
  for (const word of old) if (word !== undefined) keep(word)
}

/** Texts that are just being read go on with their words, whose answers are worked out anew each time. */
function forgetAll(): void {
  places = emptyPlaces(1 << 12)
  kept = 0
  first = next
  for (const known of answers) known.length = 0
}

/** The answers of every function that `perWord` made, by the number of the word. */
const answers: unknown[][] = []

/**
 * A function of a word's letters that is worked out once a word. The answer is never `undefined`. Its answers stand side
 * by side: it is asked of one word of a text after another.
 */
export function perWord<T extends string | number | boolean | object | null>(
  answer: (norm: string) => T,
): (word: Word) => T {
  const known: (T | undefined)[] = []
  answers.push(known)
  return ({ norm, number }) => {
    const at = number - first
    if (at < 0) return answer(norm)
    if (at < known.length) {
      const before = known[at]
      if (before !== undefined) return before
    } else while (known.length <= at) known.push(undefined)
    const found = answer(norm)
    known[at] = found
    return found
  }
}
