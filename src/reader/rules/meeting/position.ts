import type { Board } from '../../engine/board.js'
import type { Mark } from '../../engine/mark.js'
import { isHeadedFor } from './journey.js'
import { POSSESSIVE } from './mention.js'
import type { Told } from './told.js'

/** How far before a place or time its verb can stand. */
const VERB_REACH = 10
/** How far behind a time at the head of the clause its meeting can be named. */
const CLAUSE = 18

/** Before a mention, a place or time is the meeting's behind its verb, or at the head of the sentence or of the mention's clause. */
export function leads(told: Told, mark: Mark, board: Board): boolean {
  const { mention, from, relation } = told.zone
  // `ناقشوا في برلين ما جرى منذ المؤتمر الأخير`: before the relation stands what is told now.
  if (relation === 'background' && mark.from < mention.from && !board.markAt(mark.from, 'DISTANCE'))
    return isInRelation(board, mark, mention)
  // Behind it, or right before it or its relation: `الخميس خلال اجتماع`.
  if (mark.from >= mention.from || mention.from - mark.to <= 1 || inRunUp(told, mark, board)) return true
  const head = board.sentenceOf(mark.from).from
  const near = mention.from - mark.to <= CLAUSE
  if (near && (mark.from - head <= 2 || (from > head && mark.from - from <= 2))) return true
  // `خلال قمتهم`: what the sentence tells of them before is told of their meeting.
  if (POSSESSIVE.test(board.tokens[mention.from]!.norm)) return true
  if (isThatWas(board, mention.from, mark.to) || isOfArrival(told, mark, board)) return true
  let commas = 0
  let floor = mark.from - VERB_REACH
  for (let i = mark.from - 1; i >= Math.max(from, floor); i--) {
    // `يعقد الوزراء، وبمشاركة السويد، في أوسلو اجتماعا`: an aside about who takes part.
    if (isPause(board, i) && board.markAt(i + 1, 'with_part')) {
      commas -= 2
      floor = i - VERB_REACH
    }
    if (isPause(board, i) && !isRoundTime(board, i) && (++commas > 1 || mark.from - i > 6)) return false
    if (
      board
        .at(i)
        .some(
          (each) =>
            each.label === 'HAPPENS' ||
            each.label === 'hosts' ||
            (each.label === 'proceedings' && !isDoing(board, each)) ||
            each.label === 'takes_part' ||
            each.label === 'chairs' ||
            each.label === 'meet_verb',
        )
    )
      return true
  }
  return false
}

/** `أعمال العنف في بورما`: deeds, no proceedings. */
const isDoing = (board: Board, word: Mark) =>
  /^ال(?:عنف|شغب|قتل|نهب|تخريب|قتال|ترميم|بناء|صيانه|اعمار)$/.test(board.tokens[word.to]?.norm ?? '')

/** `تمهد الطريق لقمة`, `استعدادا لمؤتمر`, `سيشارك في القمة`: it lies ahead. */
export function isPavedFor(board: Board, mention: Mark): boolean {
  const before = board.tokens[mention.from - 1]?.norm ?? ''
  // `وستكون القمة المقبلة في أكرا`
  if (/^[وف]?س[يت]كون$/.test(before)) return true
  if (mention.prep === 'ل') return PAVES.test(before)
  if (isHeadedFor(board, mention)) return true
  if (before !== 'في') return false
  for (let i = mention.from - 2; i > mention.from - WHO_WILL; i--)
    if (board.markAt(i, 'takes_part')) return /^[وف]?س[يت]/.test(board.tokens[i]!.norm)
  return false
}

/** `قال عشية القمة`, `قبيل انعقاد المؤتمر`: where no date tells otherwise it lies ahead of who speaks. */
export function isOnEveOf(board: Board, { from, conj, prep }: Mark): boolean {
  if (conj || prep) return false
  const before = isOpening(board.tokens[from - 1]?.norm ?? '') ? from - 2 : from - 1
  return /^[وف]?(?:عشيه|قبيل)$/.test(board.tokens[before]?.norm ?? '')
}

const isOpening = (norm: string) => /^(?:انعقاد|انطلاق|بدء|افتتاح)$/.test(norm)

const PAVES = /^(?:الطريق|تمهيدا|استعدادا|تحضيرا|[وب]?ال(?:تحضير|اعداد|استعداد|تحضيرات|استعدادات)|للتحضير|للاعداد)$/
/** Words of those who will take part, before the meeting. */
const WHO_WILL = 8

/** `قمة الزعماء المقررة يومي الجمعة والسبت`: an adjective that says when it is. */
export const isScheduled = (board: Board, mention: Mark) =>
  [0, 1, 2, 3].some((n) => /^ال(?:مقرره?|مزمعه?|مرتقبه?)$/.test(board.tokens[mention.to + n]?.norm ?? ''))

/** A mark that ends a clause: no quotation mark and no bracket. */
const isPause = (board: Board, i: number) =>
  board.tokens[i]!.kind === 'punct' && !board.markAt(i, 'quote', 'open', 'close')

/** Whether a place or time stands between the word of relation and the meeting. */
function isInRelation(board: Board, mark: Mark, mention: Mark): boolean {
  for (let i = mark.from - 1; i >= Math.max(0, mention.from - 8); i--) if (board.markAt(i, 'relation')) return true
  return false
}

/** `يصل غدا إلى جنيف للمشاركة في القمة`; who leaves today may meet tomorrow. */
function isOfArrival({ zone }: Told, mark: Mark, board: Board): boolean {
  const { from, mention } = zone
  for (let i = mark.to; i < Math.min(mention.from, mark.to + ARRIVAL); i++) {
    // `أثينا التي لم تدع إلى المشاركة`
    if (board.markAt(i, 'negation', 'who_relative')) return false
    if (!board.markAt(i, 'to_take_part')) continue
    for (let k = mark.from; k >= Math.max(from, mark.from - CLAUSE); k--)
      if (mark.label === 'TIME' && /غادر|توجه|سافر/.test(board.tokens[k]!.norm)) return false
    return true
  }
  return false
}

const ARRIVAL = 6

/** `… أمس في جنيف، وذلك خلال القمة`: what was told before happened at the meeting. */
function isThatWas(board: Board, at: number, place: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 4); i--)
    if (/^و?ذلك$/.test(board.tokens[i]!.norm)) return i - place <= NEAR_BEFORE
  return false
}

/** `هدد المتمردين في غانا بعقوبات … وذلك في ختام اجتماع`: far before, a place is that of something else. */
const NEAR_BEFORE = 6

/** `الجمعة في برشلونة، أعمال المنتدى`: times and places in a row right before the noun. */
function inRunUp(told: Told, mark: Mark, board: Board): boolean {
  let at = told.zone.mention.from
  while (at > mark.to && at > mark.to - 1) {
    const step = stepBack(board, at)
    if (step === at) return false
    at = step
  }
  return at === mark.to
}

/** One word back that stands between a noun and what leads to it, or over a time or place that ends there. */
function stepBack(board: Board, at: number): number {
  const token = board.tokens[at - 1]
  if (!token) return at
  if (board.markAt(at - 1, 'comma', 'proceedings', 'in', 'relation')) return at - 1
  // `سيبقون في أوسلو الخميس لعقد اجتماع`
  if (/^ل(?:عقد|اجراء)$/.test(token.norm)) return at - 1
  // `في سرت (ليبيا)`
  if (board.markAt(at - 1, 'close'))
    for (let i = at - 2; i >= Math.max(0, at - 5); i--) if (board.markAt(i, 'open')) return i
  for (let i = at - 1; i >= Math.max(0, at - 6); i--) {
    if (board.at(i).some((mark) => mark.to === at && (mark.label === 'TIME' || mark.label === 'IN_PLACE'))) return i
  }
  return at
}

/** The commas of `تنطلق، الأحد، بمقر …` set a time apart, no clause. */
function isRoundTime(board: Board, comma: number): boolean {
  if (board.markAt(comma + 1, 'TIME')) return true
  for (let i = comma - 1; i >= Math.max(0, comma - 5); i--)
    if (board.at(i).some((mark) => mark.label === 'TIME' && mark.to === comma)) return true
  return false
}
