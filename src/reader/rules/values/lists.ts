import type { Token } from '../../../arabic/tokens.js'
import type { Board } from '../../engine/board.js'
import { LabelSet, labelId } from '../../engine/label.js'
import { BoardMark, type Mark } from '../../engine/mark.js'
import { StampedSet } from '../../engine/stamped.js'
import { type Meaning, Trie } from '../../engine/trie.js'
import { currencyWords } from '../../words/values-currencies.js'
import { dayWords } from '../../words/values-days.js'
import { decadeWords } from '../../words/values-decades.js'
import { holidayWords } from '../../words/values-holidays.js'
import { monthWords } from '../../words/values-months.js'
import { behindNumbers, besideNumbers, nameWords } from '../../words/values-names.js'
import { numberWords } from '../../words/values-numbers.js'
import { ordinalWords } from '../../words/values-ordinals.js'
import { precisionWords, tieWords } from '../../words/values-precision.js'
import { besideSigns, signWords } from '../../words/values-signs.js'
import { tenseWords } from '../../words/values-tense.js'
import { distanceWords, unitWords } from '../../words/values-units.js'

/** Words of which values are made. */
const own = [
  ...numberWords,
  ...ordinalWords,
  ...precisionWords,
  ...signWords,
  ...currencyWords,
  ...monthWords,
  ...dayWords,
  ...unitWords,
  ...decadeWords,
  ...holidayWords,
  ...nameWords,
]

/** Words that are everywhere and matter only beside those: prepositions, commas, brackets. */
const beside = [...tieWords, ...besideSigns, ...distanceWords, ...besideNumbers]
const besideLabels = new Set(beside.map((entry) => entry.label))
const isBeside = new LabelSet(besideLabels)
const words = new Trie([...own, ...beside], besideLabels)

/** Words that rules look back for: verbs, `المادة`, titles of kings. */
const behind = new Trie([...tenseWords, ...behindNumbers])

/** The tokens of the words of values. */
const covered = new StampedSet()

/** Puts a mark on every word of the values' lists, on digits, and on the small words beside them. */
export function markWords(board: Board): void {
  const { tokens } = board
  covered.clear()
  const slight: number[] = []
  const held: Mark[] = []
  const take = (mark: BoardMark) => {
    if (isBeside.has(mark.labelId)) held.push(mark)
    else add(board, mark)
  }
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!
    if (token.kind === 'number') add(board, digits(token))
    const isSlight = words.isSlight(token.word)
    if (isSlight) slight.push(i)
    else if (isSlight === false) words.each(tokens, i, take)
  }
  let next = 0
  const takeSlight = (mark: BoardMark) => add(board, mark)
  for (const i of slight) {
    for (; next < held.length && held[next]!.from < i; next++) addBeside(board, held[next]!)
    if (covered.has(i - 1) || covered.has(i + 1)) words.each(tokens, i, takeSlight)
  }
  for (; next < held.length; next++) addBeside(board, held[next]!)
}

function add(board: Board, mark: Mark): void {
  board.add(mark)
  covered.addAll(mark.from, mark.to)
}

/** What matters only beside words of values: right behind one, or right before. */
function addBeside(board: Board, mark: Mark): void {
  if (covered.has(mark.from - 1) || covered.has(mark.to)) add(board, mark)
}

/** The words that rules look back for, which have no marks on the board. */
export function wordsBehind(board: Board, i: number): readonly Meaning[] {
  return behind.meanings(board.tokens, i)
}

const DIGITS = labelId('digits')

function digits({ index, norm }: Token): Mark {
  return new BoardMark('digits', index, index + 1, '', '', false, norm, 'digits', [], DIGITS)
}
