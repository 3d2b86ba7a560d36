import type { Board } from '../../engine/board.js'
import type { Mark } from '../../engine/mark.js'
import { isCounted } from '../values/counted.js'
import { isEntry } from '../values/entry.js'

/** What looks like the time of a meeting and is none, and bare numbers that are years. */

/** `ناساو 14 فبراير (وكالة):`: where and when the report was sent. */
export function isDateline(board: Board, mark: Mark): boolean {
  // `تورنتو 28 يونيو - اختتمت`
  const from = board.sentenceOf(mark.from).from
  const city = board.markAt(from, 'CITY')?.to ?? from + 1
  if (city === mark.from && board.tokens[from]!.kind === 'word' && /^[-–—/:]$/.test(board.tokens[mark.to]?.norm ?? ''))
    return true
  if (mark.from - board.sentenceOf(mark.from).from > 4 || board.tokens[mark.to]?.norm !== '(') return false
  for (let i = mark.to + 1; i <= mark.to + 5; i++)
    if (board.tokens[i]?.norm === ')')
      return board.markAt(mark.to + 1, 'AGENCY') !== undefined || /^[:\-–—]+$/.test(board.tokens[i + 1]?.norm ?? '')
  return false
}

/** `السنوات العشر المقبلة`, and `بين الاثنين` of two; `قبل ثلاث سنوات` is a time. */
export function isYears(board: Board, mark: Mark): boolean {
  if (mark.to - mark.from === 1 && board.tokens[mark.from - 1]?.norm === 'بين') return true
  if (board.tokens[mark.from]!.norm === 'قبل') return false
  for (let i = mark.from; i < mark.to; i++)
    if (
      /^(ال)?(سنوات|سنين|اعوام|عقود)$|^ال(?:اشهر|شهور|اسابيع)$|^ال(?:عقد|قرن)$|^ال(?:عامين|سنتين)$/.test(
        board.tokens[i]!.norm,
      )
    )
      return true
  return false
}

/** `عقد في بروكسل في 2016`: behind في, and with nothing counted behind it, a year. */
export const isYear = (board: Board, at: number) =>
  isEntry(board, at) ||
  (/^(19|20)\d\d$/.test(board.tokens[at]!.norm) &&
    board.tokens[at - 1]?.norm === 'في' &&
    ((board.tokens[at + 1]?.kind ?? 'punct') !== 'word' ||
      /^وال/.test(board.tokens[at + 1]!.norm) ||
      (isHeldBefore(board, at - 1) && !isCounted(board, at + 1))))

/** `الذي عقد في بروكسل`, `عقد`, right before a token. */
const isHeldBefore = (board: Board, at: number) =>
  [1, 2, 3, 4].some((n) =>
    board.at(at - n).some(({ label, to }) => (label === 'IN_PLACE' || label === 'HAPPENS') && to === at),
  )

/** `تأتي القمة بعد غرق 800 شخص في أبريل`: when the other thing happened. */
export const isAfterEvent = (board: Board, i: number) =>
  /^(?:بعد|اثر|عقب)$/.test(board.tokens[i]!.norm) && EVENT.test(board.tokens[i + 1]?.norm ?? '')

const EVENT =
  /^(?:غرق|مقتل|اغتيال|انقلاب|سقوط|اندلاع|انهيار|انفجار|هجوم|هجمات|زلزال|اعصار|فوز|انتخاب|رحيل|وفاه|استقاله|توقيع|اعلان|انسحاب|انتهاء|اطلاق|فشل|نجاح)$/

/** `يمهد الاجتماع لأول زيارة مقررة الشهر المقبل`: when somebody travels or votes. */
export const isOfJourney = (board: Board, i: number) =>
  /^[وبلف]?(?:ال)?(?:رحله|زياره|انتخابات|استفتاء)$/.test(board.tokens[i]!.norm) &&
  board.markAt(i - 1, 'relation') === undefined
