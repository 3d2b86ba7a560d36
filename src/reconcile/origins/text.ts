import { sentences } from '../../arabic/sentences.js'
import { type Token, tokenize } from '../../arabic/tokens.js'
import { countWhile } from '../../claim/ordered.js'
import type { Reading } from '../../claim/reading.js'
import { bare, isEmpty } from '../content.js'

/**
 * A report's masked text as it is compared: its words in their order, as numbers. A word's number is a hash of its folded
 * form, so that a text's numbers depend on no other text.
 */
export interface Text {
  /** The words without what is glued in front of them. */
  words: Int32Array
  /** The whole words, and each whole word written together with the one before it. */
  whole: Int32Array
  joined: Int32Array
  /** What a word weighs: 2, or 1 where it says how, not what. */
  weights: Uint8Array
  /** 1 where a word is a number in digits. */
  numbers: Uint8Array
  /** Offsets into the source. */
  starts: Int32Array
  ends: Int32Array
  /** The place of the first word of every sentence, and behind them the number of words. */
  sentences: number[]
}

/** Sentences longer than this are cut at their commas, and at the latest here: alignment costs its square. */
const LONGEST = 120
const SHORTEST_PART = 40

/** The words of a report. Punctuation is left out, and a conjunction that stands by itself, as some outlets write it. */
export function textOf({ text, report }: Reading): Text {
  const tokens = tokenize(text)
  const kept: Token[] = []
  const starts: number[] = []
  for (const sentence of sentences(tokens)) {
    for (const [from, to] of parts(tokens, sentence.from, sentence.to)) {
      const before = kept.length
      for (let i = from; i < to; i++) if (counts(tokens[i]!)) kept.push(tokens[i]!)
      if (kept.length > before) starts.push(before)
    }
  }
  return packed(kept, [...starts, kept.length], report.span.start)
}

/** The words in arrays that share one buffer: a text has several, and an archive many texts. */
function packed(kept: readonly Token[], sentences: number[], shift: number): Text {
  const size = kept.length
  const buffer = new ArrayBuffer(size * 22)
  const numbered = (at: number, value: (token: Token, i: number) => number) => {
    const out = new Int32Array(buffer, at * size * 4, size)
    for (let i = 0; i < size; i++) out[i] = value(kept[i]!, i)
    return out
  }
  const marked = (at: number, value: (token: Token) => number) => {
    const out = new Uint8Array(buffer, (20 + at) * size, size)
    for (let i = 0; i < size; i++) out[i] = value(kept[i]!)
    return out
  }
  const whole = numbered(0, ({ norm }) => hashed(0, norm))
  return {
    whole,
    words: numbered(1, ({ kind, norm }, i) => (kind === 'word' ? hashed(0, bare(norm)) : whole[i]!)),
    joined: numbered(2, ({ norm }, i) => hashed(i === 0 ? 0 : whole[i - 1]!, norm)),
    starts: numbered(3, ({ start }) => start + shift),
    ends: numbered(4, ({ end }) => end + shift),
    weights: marked(0, ({ norm }) => (isEmpty(norm) ? 1 : 2)),
    numbers: marked(1, ({ kind }) => Number(kind === 'number')),
    sentences,
  }
}

function counts(token: Token): boolean {
  return token.kind !== 'punct' && token.norm !== 'و'
}

/** A hash that goes on: the hash of two words written together is that of the second, begun with that of the first. */
function hashed(before: number, word: string): number {
  let hash = before
  for (let i = 0; i < word.length; i++) hash = (Math.imul(hash, 0x01000193) + word.charCodeAt(i)) | 0
  return hash
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

/** The words that a stretch of the source touches, as places: the first, and the one behind the last. */
export function wordsIn({ starts, ends }: Text, start: number, end: number): [number, number] {
  return [countWhile(ends, (at) => at <= start), countWhile(starts, (at) => at < end)]
}
