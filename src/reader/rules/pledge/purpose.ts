import type { Board } from '../../engine/board.js'
import type { Promised } from './promised.js'

const PURPOSE = /^(?:ل(?!م$|ا$|ن$|كن|دي).{3,}|بهدف$|بغيه$)/
const MOST = 14

/** What the money is for: the words behind the sum that begin with ل or `من أجل`. */
export function purposeBehind(board: Board, at: number, end: number): Promised['purpose'] {
  let from = at
  while (from < Math.min(at + 3, end) && !PURPOSE.test(board.tokens[from]!.norm) && board.tokens[from]!.kind === 'word')
    from++
  const first = board.tokens[from]
  if (!first || from >= end || !PURPOSE.test(first.norm) || board.markAt(from, 'STATE', 'GROUP')) return null
  let to = from + 1
  while (to < Math.min(from + MOST, end) && goesOn(board, to)) to++
  // `لتدريب الشرطة و14 مليونا …`: the و leads to the next sum.
  if (board.tokens[to - 1]!.norm === 'و') to--
  return { from, to }
}

/** A name in quotation marks does not end the purpose; a verb behind و does (`لدعم القوة وقالت المفوضية`). */
function goesOn(board: Board, i: number): boolean {
  const token = board.tokens[i]!
  if (board.markAt(i, 'say_that', 'gives', 'gives_maybe', 'takes_part')?.conj === 'و') return false
  return token.kind !== 'punct' || ['"', '«', '»', '“', '”'].includes(token.norm)
}
