import type { Board } from '../../engine/board.js'
import type { Mark } from '../../engine/mark.js'

/** How far before a mention its word of relation can stand. */
const REACH = 8

/** The word of relation that leads to a mention, looking back over the few words between. */
export function relationBefore(board: Board, mention: Mark, floor: number): string | null {
  for (let i = mention.from - 1; i >= Math.max(floor - REACH, 0, mention.from - REACH); i--) {
    const here = board.at(i)
    // `يتزامن الاجتماع مع آخر` stands before both; every other relation stands right before its own.
    if (here.some((mark) => mark.label === 'coincides'))
      return board.tokens[mention.from - 1]?.norm === 'مع' ? 'alongside' : null
    if (i < floor || isInTime(board, i) || isThen(board, i)) continue
    const mark = here.find(
      (each) => each.label === 'relation' && !here.some((time) => time.label === 'TIME' && time.to > each.to),
    )
    if (mark && mark.to <= mention.from && mark.value !== 'other') return String(mark.value)
    if (isBeginning(board, i)) continue
    if (here.some((each) => ['HAPPENS', 'hosts', 'say_that', 'say_of'].includes(each.label))) return null
  }
  return null
}

/** `قبل يوم من بدء القمة`, `بالتزامن مع انعقاد الجمعية`: how what is to come begins. */
export const isBeginning = (board: Board, i: number) =>
  /^(?:من|مع|هامش)$/.test(board.tokens[i - 1]?.norm ?? '') && BEGINNING.test(board.tokens[i]!.norm)

const BEGINNING = /^(?:بدء|انعقاد|انطلاق|افتتاح|عقد)$/

/** `يرفعونها بعد ذلك إلى القمة`: later on, and not after the summit. */
const isThen = (board: Board, at: number) => /^(?:ذلك|هذا)$/.test(board.tokens[at + 1]?.norm ?? '')

/** `الليلة قبل الماضية`: within a time. */
function isInTime(board: Board, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 2); i--) if ((board.markAt(i, 'TIME')?.to ?? 0) > at) return true
  return false
}
