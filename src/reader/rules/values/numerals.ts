import type { Board } from '../../engine/board.js'
import { stepAt, WORD_LABELS } from './steps.js'
import { Sum } from './sum.js'

export type { Numeral } from './steps.js'

/**
 * Puts a NUM mark on every number, in digits, words or both. Goes once over the text: a number's words are not read
 * again, whatever became of it.
 */
export function markNumerals(board: Board): void {
  let behind = 0
  for (const i of board.starts(['digits', 'n_zero', ...WORD_LABELS])) {
    if (i < behind || board.markAt(i, 'percent_sign') || board.markAt(i, 'T')) continue
    const first = stepAt(board, i, true)
    if (!first) continue
    const number = new Sum(board, first).read()
    if (number) board.add(number)
    behind = Math.max(number?.to ?? first.to, i + 1)
  }
}
