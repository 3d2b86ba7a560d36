import type { Token } from '../../../arabic/tokens.js'
import type { Board } from '../../engine/board.js'
import type { Mark } from '../../engine/mark.js'
import { Trie } from '../../engine/trie.js'
import { currencyWords } from '../../words/values-currencies.js'
import { dayWords } from '../../words/values-days.js'
import { decadeWords } from '../../words/values-decades.js'
import { holidayWords } from '../../words/values-holidays.js'
import { monthWords } from '../../words/values-months.js'
import { nameWords } from '../../words/values-names.js'
import { numberWords } from '../../words/values-numbers.js'
import { ordinalWords } from '../../words/values-ordinals.js'
import { precisionWords } from '../../words/values-precision.js'
import { signWords } from '../../words/values-signs.js'
import { tenseWords } from '../../words/values-tense.js'
import { unitWords } from '../../words/values-units.js'

const trie = new Trie([
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
  ...tenseWords,
  ...nameWords,
])

/** Puts a mark on every word of the values' lists, and on digits. */
export function markWords(board: Board): void {
  for (const token of board.tokens) {
    for (const mark of trie.at(board.tokens, token.index)) board.add(mark)
    if (token.kind === 'number') board.add(digits(token))
  }
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
