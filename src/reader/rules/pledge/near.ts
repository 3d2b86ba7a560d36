import type { Board } from '../../engine/board.js'
import type { Mark } from '../../engine/mark.js'
import { OF_MONEY } from './measure.js'

const VERBS = [
  'gives',
  'gives_maybe',
  'intends',
  'giving',
  'gathers',
  'amounts',
  'asks',
  'aid',
  'measured',
  'say_that',
  'business',
  'raises',
  'raises_to',
  'saying',
]

const NAMES_REACH = 4

/** `بنك الاستثمار الأوروبي` tells of no investment, `ضمانات صادرات` of no exports. */
function inName(board: Board, mark: Mark): boolean {
  // `احتياجات السكان`: no sum tells how many they are.
  if (mark.label === 'measured' && !OF_MONEY.has(String(mark.value))) return true
  if (mark.label === 'measured') return (board.markAt(mark.from - 1, 'aid')?.to ?? 0) >= mark.to
  if (mark.label !== 'aid') return false
  // `مؤتمر دعم كينيا`
  if (board.markAt(mark.from, 'for_good') && board.markAt(mark.from - 1, 'meeting')) return true
  // `التعهدات في المؤتمر لدعم كينيا بلغت`: what the meeting is for.
  if (mark.prep === 'ل' && board.markAt(mark.from, 'for_good') && behindMeeting(board, mark.from)) return true
  for (let i = mark.from - 1; i >= Math.max(0, mark.from - NAMES_REACH); i--) {
    const body = board.markAt(i, 'BODY', 'FORUM')
    if (body && body.to >= mark.to) return true
  }
  return false
}

/** `يدفع ثمن الخطة المقدرة بـ…`: what it costs is not what is given. */
const isPrice = (board: Board, { label, to }: Mark) =>
  label.startsWith('gives') && /^(?:ثمن|فاتوره|تكلفه|كلفه|تكاليف|رواتب|اجور)$/.test(board.tokens[to]?.norm ?? '')

/** Whether a meeting stands close before. */
const behindMeeting = (board: Board, at: number) => board.hasBetween(Math.max(0, at - NAMES_REACH), at, 'meeting')

/** The nearest mark of each class of words that stands before a sum, from a token on. */
export function nearestBefore(board: Board, sum: Mark, from: number): ReadonlyMap<string, Mark> {
  const near = new Map<string, Mark>()
  for (let i = sum.from - 1; i >= from; i--) {
    for (const mark of board.at(i)) {
      if (
        VERBS.includes(mark.label) &&
        mark.to <= sum.from &&
        !near.has(mark.label) &&
        !inName(board, mark) &&
        !isPrice(board, mark)
      )
        near.set(mark.label, mark)
    }
  }
  return near
}
