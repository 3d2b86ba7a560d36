import type { Board } from '../../engine/board.js'
import { labelBits } from '../../engine/label.js'

/** How far words can stand from a meeting and still speak of it. */
const FAR = 120

/** Where speech begins or a verb of saying stands: what is said on one side is not told on the other. */
function isEdge(board: Board, i: number): boolean {
  const here = board.at(i)
  if (here.some((mark) => mark.label === 'that')) return !leadsToVerb(board, i)
  if (SOURCE.has(board.tokens[i]!.norm)) return true
  // `انطلقت اليوم، عبر الفيديو، أعمال القمة`: the preposition.
  if (board.tokens[i]!.norm === 'عبر' && board.tokens[i + 1]?.norm !== 'عن') return false
  return (
    board.tokens[i - 1]?.kind === 'punct' && here.some((mark) => mark.label === 'saying' || mark.label === 'say_of')
  )
}

/** `تنضم غانا غدا، حسبما أعلنت المجموعة في قمتها`: where something was said. */
const SOURCE = new Set(['حسبما', 'مثلما'])

/** `المقرر أن تنطلق`, `بعد أن انعقد`: the clause goes on with its own verb. */
function leadsToVerb(board: Board, i: number): boolean {
  const { norm } = board.tokens[i]!
  if (norm !== 'ان') return false
  if (
    ['بعد', 'قبل', 'دون', 'منذ', 'يمكن', 'ينبغي', 'يجب', 'كان', 'تقرر', 'وتقرر'].includes(
      board.tokens[i - 1]?.norm ?? '',
    )
  )
    return true
  for (let k = Math.max(0, i - 3); k < i; k++)
    if (board.at(k).some((mark) => mark.label === 'HAPPENS' && mark.value === 'planned' && mark.to === i)) return true
  return false
}

/** `انطلقت القمة بعيد اختتام معرض في باريس`: behind بعد or خلال stands another event, unless it is a time. */
function isOtherEvent(board: Board, i: number): boolean {
  const mark = board.markAt(i, 'relation')
  if (board.tokens[i - 1]?.norm === 'من') return false
  if (
    !mark ||
    (mark.value !== 'background' && mark.value !== 'during') ||
    board.markAt(i, 'TIME', 'DISTANCE', 'DURATION')
  )
    return false
  const next = board.tokens[mark.to]
  if (!next || board.markAt(mark.to, 'TIME', 'DURATION', 'NUMBER', 'LENGTH')) return false
  return next.norm.length > 3 && !PERIODS.test(next.norm)
}

/** `القمة العاشرة، فقد عقدت الأولى في أكرا`: a number or adjective alone stands for another meeting. */
const isEllipsis = (board: Board, i: number) =>
  board.markAt(i, 'HAPPENS') !== undefined &&
  /^ال(اولي?|ثاني?ه?|ثالثه?|سابقه?|اخيره?)$/.test(board.tokens[i + 1]?.norm ?? '') &&
  board.markAt(i + 1, 'MEETING', 'TIME') === undefined

/** `عقدوا جولة في المغرب، كما اجتمعوا في القاهرة`: another clause of the same weight. */
const isAsWell = (board: Board, i: number) =>
  board.tokens[i]!.norm === 'كما' &&
  board.markAt(i - 1, 'comma') !== undefined &&
  board.markAt(i + 1, 'stop', 'HAPPENS', 'meet_verb') !== undefined

/** How far behind a meeting a colon makes it a title. */
const TITLE = 4

/** `قمة الشمال: مهمة في كينيا`: a title, and what it tells of; `قمة أوسلو: انطلاق الأعمال غدا` goes on with the meeting. */
const isTitled = (board: Board, i: number) =>
  board.markAt(i, 'colon') !== undefined &&
  !board.markAt(i + 1, 'IN_PLACE') &&
  !board.hasBetween(i + 1, i + 4, 'HAPPENS', 'MEETING', 'TIME')

/** `قبل أيام من عقد الانتخابات في بلاده`: what is held there is a vote. */
const isVote = (board: Board, i: number) =>
  HOLDING.has(board.tokens[i]!.norm) && /^(?:ال)?(?:انتخابات|اقتراع|استفتاء)$/.test(board.tokens[i + 1]?.norm ?? '')

const HOLDING = new Set(['عقد', 'اجراء', 'تنظيم', 'موعد'])

const PERIODS =
  /^(ال)?(فتره|ايام|يوم|اسبوع|شهر|عام|سنه|ظهر|مده|ساعات|نهايه|بدايه|مطلع|منتصف|نصف|اقل|اكثر|انقطاع|تاجيل|زيار|قادم|مقبل)/

/** Without one of these marks nothing that ends a stretch begins at a token, but for the words of a source. */
const EDGES = labelBits(['that', 'saying', 'say_of', 'relation', 'HAPPENS'])

const mayEnd = (board: Board, i: number) => board.mayHold(i, EDGES) || SOURCE.has(board.tokens[i]!.norm)

/** The token before a meeting at which what is told of it begins, not before `floor`. */
export function edgeBefore(board: Board, at: number, floor: number): number {
  const far = Math.max(floor, at - FAR)
  for (let i = at - 1; i >= far; i--) {
    // `تعهدوا بمليار خلال العام، وذلك في مؤتمر`: the year is of the promise.
    if (board.tokens[i]!.norm === 'وذلك') return i
    if (i > floor && mayEnd(board, i) && isEdge(board, i)) return i
    if (isAsWell(board, i)) return i
  }
  return far
}

/** The token behind a meeting at which what is told of it ends, `end` at the latest. */
export function edgeAfter(board: Board, at: number, end: number): number {
  const far = Math.min(end, at + FAR)
  for (let i = at; i < far; i++) {
    if (mayEnd(board, i) && (isEdge(board, i) || isOtherEvent(board, i) || isEllipsis(board, i))) return i
    if (isAsWell(board, i) || isVote(board, i) || (i - at <= TITLE && isTitled(board, i))) return i
  }
  return far
}
