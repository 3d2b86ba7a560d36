import type { Text } from './text.js'

/** Words of one text and the words of an earlier one that they are copied from, as places with the end behind them. */
export interface Aligned {
  from: number
  to: number
  ofFrom: number
  ofTo: number
  /** What the words weigh that both have, and how many they are. */
  weight: number
  same: number
}

const MISMATCH = -1
const GAP = -1

/** The matrix of scores is kept from one alignment to the next. */
let scores = new Int16Array(0)

/**
 * The best local alignment of a stretch of one text with a stretch of another (Smith and Waterman 1981): words that both
 * have count their weight, words that differ or that one has alone count against it. A word may stand for two that the
 * other text writes apart. Null where they share nothing. Costs the product of the lengths.
 */
export function align(
  copy: Text,
  [from, to]: readonly [number, number],
  origin: Text,
  [ofFrom, ofTo]: readonly [number, number],
): Aligned | null {
  const width = ofTo - ofFrom + 1
  const size = (to - from + 1) * width
  if (scores.length < size) scores = new Int16Array(size * 2)
  scores.fill(0, 0, width)
  let best = 0
  let end = 0
  for (let i = from; i < to; i++) {
    const row = (i - from + 1) * width
    scores[row] = 0
    for (let j = ofFrom; j < ofTo; j++) {
      const at = row + j - ofFrom + 1
      let score = scores[at - width - 1]! + (copy.words[i] === origin.words[j] ? copy.weights[i]! : MISMATCH)
      if (scores[at - width]! + GAP > score) score = scores[at - width]! + GAP
      if (scores[at - 1]! + GAP > score) score = scores[at - 1]! + GAP
      if (apart(copy, i, origin, j) && j > ofFrom) score = Math.max(score, scores[at - width - 2]! + GLUED)
      if (apart(origin, j, copy, i) && i > from) score = Math.max(score, scores[at - 2 * width - 1]! + GLUED)
      if (score < 0) score = 0
      scores[at] = score
      if (score > best) {
        best = score
        end = at
      }
    }
  }
  return best === 0 ? null : traced(copy, from, origin, ofFrom, width, end)
}

/** What a word that stands for two weighs. */
const GLUED = 3

/** The word of one text is what the other writes as two, the second of them here. */
function apart(one: Text, i: number, two: Text, j: number): boolean {
  return one.whole[i] === two.joined[j]
}

/** Goes back from the end of the best alignment to where it begins. */
function traced(copy: Text, from: number, origin: Text, ofFrom: number, width: number, end: number): Aligned {
  let at = end
  let weight = 0
  let same = 0
  const i = () => from + Math.floor(at / width) - 1
  const j = () => ofFrom + (at % width) - 1
  const last = [i() + 1, j() + 1] as const
  while (scores[at]! > 0) {
    const score = scores[at]!
    const equal = copy.words[i()] === origin.words[j()]
    const own = equal ? copy.weights[i()]! : MISMATCH
    if (score === scores[at - width - 1]! + own) {
      if (equal) {
        weight += own
        same++
      }
      at -= width + 1
    } else if (score === scores[at - width]! + GAP) at -= width
    else if (score === scores[at - 1]! + GAP) at -= 1
    else {
      at -= score === scores[at - width - 2]! + GLUED && apart(copy, i(), origin, j()) ? width + 2 : 2 * width + 1
      weight += GLUED
      same++
    }
  }
  return { from: i() + 1, to: last[0], ofFrom: j() + 1, ofTo: last[1], weight, same }
}
