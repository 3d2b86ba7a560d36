import { sentences } from '../../arabic/sentences.js'
import { type Token, tokenize } from '../../arabic/tokens.js'
import type { Reading } from '../../claim/reading.js'

/** A sentence of a report, or a part of a very long one, as the words it is compared by. */
export interface Passage {
  /** The report's place in the order of readings. */
  reading: number
  /** Offsets into the source. */
  start: number
  end: number
  /** The words in their order, as numbers that stand for them. */
  words: Int32Array
  /** The same numbers in rising order. */
  bag: Int32Array
}

/** Sentences longer than this are cut at their commas, and at the latest here: alignment costs its square. */
const LONGEST = 120
const SHORTEST_PART = 40

/** Gives every distinct word a number: comparing numbers is several times cheaper than comparing words. */
export class WordNumbers {
  private readonly numbers = new Map<string, number>()

  of(word: string): number {
    const known = this.numbers.get(word)
    if (known !== undefined) return known
    this.numbers.set(word, this.numbers.size)
    return this.numbers.size - 1
  }
}

/** The sentences of a report's masked text in their order; punctuation is left out of their words. */
export function passages(reading: Reading, index: number, numbers: WordNumbers): Passage[] {
  const tokens = tokenize(reading.text)
  const out: Passage[] = []
  for (const sentence of sentences(tokens)) {
    for (const [from, to] of parts(tokens, sentence.from, sentence.to)) {
      const kept = tokens.slice(from, to).filter((token) => token.kind !== 'punct')
      if (kept.length === 0) continue
      const words = Int32Array.from(kept, (token) => numbers.of(token.norm))
      out.push({
        reading: index,
        start: kept[0]!.start + reading.report.span.start,
        end: kept.at(-1)!.end + reading.report.span.start,
        words,
        bag: words.slice().sort(),
      })
    }
  }
  return out
}

function* parts(tokens: readonly Token[], from: number, to: number): Iterable<[number, number]> {
  let start = from
  while (to - start > LONGEST) {
    let cut = start + LONGEST
    for (let i = start + SHORTEST_PART; i < start + LONGEST; i++) {
      if (tokens[i]!.norm === '،' || tokens[i]!.norm === '؛') {
        cut = i + 1
        break
      }
    }
    yield [start, cut]
    start = cut
  }
  yield [start, to]
}
