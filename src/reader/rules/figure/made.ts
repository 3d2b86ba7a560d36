import type { Board } from '../../engine/board.js'
import type { Mark } from '../../engine/mark.js'
import type { Measured } from './measured.js'

/** The mark of a figure over its words, within the sentence of its number. */
export function figureMark(board: Board, value: Measured, number: Mark, from: number, to: number): Mark {
  const parts = [number]
  return {
    label: 'FIGURE',
    from,
    to: Math.min(to, board.sentenceOf(number.from).to),
    conj: '',
    prep: '',
    article: false,
    value,
    rule: '',
    parts,
  }
}
