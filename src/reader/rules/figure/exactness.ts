import type { Precision, Quantity } from '../../../claim/values.js'
import type { Board } from '../../engine/board.js'
import { type Mark, meaning } from '../../engine/mark.js'
import { isNegated } from '../statement/opening.js'

const REACH = 6

/**
 * How exact a number is: as said beside it, else by a verb before it (`تتجاوز ديون البلاد 60` is more than 60), looked for
 * from a token on.
 */
export function precisionOf(board: Board, number: Mark, from: number, said: Precision): Precision {
  if (said !== 'exact') return said
  for (let i = number.from - 1; i >= Math.max(from, number.from - REACH, 0); i--) {
    const mark = board.markAt(i, 'exceeds')
    if (mark) return isNegated(board, i) ? 'at_most' : meaning<Precision>(mark)
    if (board.tokens[i]!.kind === 'punct' || board.tokens[i]!.kind === 'number') return said
  }
  return said
}

/** A number's quantity, as exact as the words before it make it. */
export function exactness(board: Board, number: Mark, from: number): Quantity {
  const quantity = meaning<Quantity>(number)
  return { ...quantity, precision: precisionOf(board, number, from, quantity.precision) }
}
