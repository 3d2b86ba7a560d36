import type { Token } from '../../../arabic/tokens.js'
import type { Board } from '../../engine/board.js'
import type { Mark } from '../../engine/mark.js'
import { SLIGHT, Trie } from '../../engine/trie.js'
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
const words = new Trie([...own, ...beside], besideLabels)

/** Words that rules look back for: verbs, `المادة`, titles of kings. */
const behind = new Trie([...tenseWords, ...behindNumbers])

/** Puts a mark on every word of the values' lists, on digits, and on the small words beside them. */
export function markWords(board: Board): void {
  const { tokens } = board
  const held: (Mark | number)[] = []
  const covered = new Uint8Array(tokens.length + 1)
  const add = (mark: Mark) => {
    board.add(mark)
    covered.fill(1, mark.from, mark.to)
  }
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!
    if (token.kind === 'number') add(digits(token))
    const marks = words.at(tokens, i, false)
    if (marks === SLIGHT) held.push(i)
    for (const mark of marks) {
      if (besideLabels.has(mark.label)) held.push(mark)
      else add(mark)
    }
  }
  for (const one of held) {
    const [from, to] = typeof one === 'number' ? [one, one + 1] : [one.from, one.to]
    if (!covered[from - 1] && !covered[to]) continue
    if (typeof one !== 'number') add(one)
    else for (const mark of words.at(tokens, one)) add(mark)
  }
}

/** The marks of the words that rules look back for, which are not on the board. */
export function wordsBehind(board: Board, i: number): readonly Mark[] {
  return behind.at(board.tokens, i)
}

function digits({ index, norm }: Token): Mark {
  return {
    label: 'digits',
    from: index,
    to: index + 1,
    conj: '',
    prep: '',
    article: false,
    value: norm,
    rule: 'digits',
    parts: [],
  }
}
