import type { Precision, Quantity } from '../../../claim/values.js'
import type { Board } from '../../engine/board.js'
import { type Mark, meaning } from '../../engine/mark.js'
import { isNegated } from '../statement/frame.js'

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

const BEHIND = new Map<string, Precision>([
  ['علي الاقل', 'at_least'],
  ['كحد ادني', 'at_least'],
  ['او اكثر', 'at_least'],
  ['او يزيد', 'at_least'],
  ['علي الاكثر', 'at_most'],
  ['كحد اقصي', 'at_most'],
  ['بحد اقصي', 'at_most'],
])

/** `158 شخصا على الأقل`: how exact a number is, as said behind the noun that it counts and the noun's adjective. */
export function boundBehind(board: Board, at: number, said: Precision): Precision {
  if (said !== 'exact') return said
  const adjective = board.markAt(at, 'DEMONYM')
  const i = adjective && adjective.prep + adjective.conj === '' ? adjective.to : at
  return BEHIND.get(`${board.tokens[i]?.norm} ${board.tokens[i + 1]?.norm}`) ?? said
}

/** A number's quantity, as exact as the words before it make it, or those behind the noun it counts. */
export function exactness(board: Board, number: Mark, from: number, behind = number.to): Quantity {
  const quantity = meaning<Quantity>(number)
  const precision = precisionOf(board, number, from, quantity.precision)
  return { ...quantity, precision: boundBehind(board, behind, precision) }
}
