import type { Quantity } from '../../../claim/values.js'
import type { Board } from '../../engine/board.js'
import { type Mark, markOver, meaning } from '../../engine/mark.js'
import { finder } from '../../engine/rule.js'
import { clauseOf } from './clause.js'
import { exactness } from './exactness.js'
import type { Measured } from './measured.js'

const REACH = 10

export const signedRule = finder({
  name: 'figure: the number of states that signed',
  why: 'عدد الدول الموقعة ارتفع إلى 54 counts those that have joined a treaty so far',
  find(board, note) {
    for (const number of board.of('NUMBER')) {
      const from = headBefore(board, number)
      const signed = from !== undefined && signedAt(board, from + 1)
      if (!signed || board.markAt(number.from, 'MONEY', 'TIME', 'PERCENT')) continue
      const counted = board.markAt(number.to, 'unit_of_members') ?? board.markAt(from + 1, 'unit_of_members') ?? signed
      const clause = clauseOf(board, number.from, number.to)
      const unit = board.words(counted.from, counted.to)
      const to = Math.max(number.to, counted.to)
      const quantity: Quantity = { ...exactness(board, number, clause.from, to), unit }
      const value: Measured = { measure: meaning<string>(signed), quantity, unit, ...clause }
      note({ ...markOver('FIGURE', signed, to, value, [number]), from, conj: '', prep: '' })
    }
  },
  finds: [
    'انضمت السويد إلى الاتفاق ليرتفع [FIGURE:عدد الدول الموقعة عليه إلى 54 دولة]',
    'وبلغ [FIGURE:عدد المصادقين على المعاهدة أربعين]',
  ],
  leaves: ['بلغ عدد الدول الأعضاء 54 دولة', 'الدول الموقعة على الاتفاق كثيرة وتجتمع في 15 مايو'],
})

/** `عدد`, with nothing but words of one clause between it and the number. */
function headBefore(board: Board, number: Mark): number | undefined {
  for (let i = number.from - 1; i >= Math.max(board.sentenceOf(number.from).from, number.from - REACH); i--) {
    const { norm, kind } = board.tokens[i]!
    if (kind !== 'word') return undefined
    if (/^[وف]?عدد$/.test(norm)) return i
  }
  return undefined
}

/** `الدول الموقعة`, `الموقعين`. */
const signedAt = (board: Board, at: number): Mark | undefined =>
  board.markAt(at, 'signed') ?? (board.markAt(at, 'unit_of_members') && board.markAt(at + 1, 'signed'))
