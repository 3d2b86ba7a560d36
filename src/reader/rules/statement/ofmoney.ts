import type { Board } from '../../engine/board.js'
import type { Mark } from '../../engine/mark.js'
import type { Opening } from './opening.js'
import { contentsOf } from './speech.js'

/** `تعهدت بتقديم 20 مليونا`: money promised is a pledge, not a speech. */
export function isPromiseOfMoney(board: Board, opening: Opening, subject?: Mark): boolean {
  if (isGrantTold(board, subject ? { ...opening, speaker: subject } : opening)) return true
  // `17 مليونا تعهدت أوسلو بدفعها`
  if (opening.act === 'promised' && board.markAt(opening.from, 'giving_it')) return true
  if (opening.act === 'promised' && opening.by === 'that' && isToSpend(board, opening.from)) return true
  // `طلبت الأمم المتحدة 5.5 مليار دولار`
  if (opening.act === 'called_for' && opening.by === 'noun' && moneyAt(board, opening.from)) return true
  if (opening.act !== 'promised' || opening.by === 'that' || opening.by === 'quote' || opening.by === 'colon')
    return false
  const end = contentsOf(board).endOf(opening.from)
  for (let i = opening.from; i < end && !AFTERWARDS.has(board.tokens[i]!.norm); i++) {
    const share = shareAt(board, i)
    if (share) {
      i = share.to - 1
      continue
    }
    if (board.tokens[i]!.kind === 'number' || board.markAt(i, 'MONEY', 'NUMBER', 'goods')) return true
  }
  return false
}

/** `بخفض العجز بنسبة خمسة بالمئة نهاية عام 2017`: a share or a time. */
const shareAt = (board: Board, at: number) => board.markAt(at, 'TIME', 'PERCENT', 'DURATION')

/** `بمواصلة القتال رغم سحب ألفي جندي`: what stands behind these is not promised. */
const AFTERWARDS = new Set(['رغم', 'بعد', 'منذ', 'عقب'])

/** `أعلنت السويد عن تقديم 20 مليونا`: what a state or body gives, told as a noun right behind the verb. */
function isGrantTold(board: Board, { act, by, from, speaker }: Opening): boolean {
  if (act !== 'announced' || (by !== 'preposition' && by !== 'noun') || !speaker) return false
  const at = board.tokens[from]!.norm === 'عن' ? from + 1 : from
  // `أعلن الوزير 20 مليونا`
  if (speaker.label === 'PERSON') return at === from && moneyAt(board, at)
  if (speaker.label !== 'ACTOR') return false
  if (moneyAt(board, at)) return true
  if (!GRANT.test(board.tokens[at]?.norm ?? '')) return false
  for (let i = at + 1; i < at + GRANT_REACH; i++) if (board.markAt(i, 'MONEY') || isGoods(board, i)) return true
  return false
}

/** `600 جندي` */
const isGoods = (board: Board, at: number) => {
  const number = board.markAt(at, 'NUMBER')
  return number !== undefined && board.markAt(number.to, 'goods') !== undefined
}

/** `وعدت السويد بأن تنفق 110 ملايين` */
function isToSpend(board: Board, from: number): boolean {
  if (!board.markAt(from + 1, 'gives', 'gives_maybe')) return false
  for (let i = from + 2; i < from + 7; i++) if (board.markAt(i, 'MONEY')) return true
  return false
}

/** `أعلنت السويد عن نحو 20 مليونا` */
const moneyAt = (board: Board, at: number) =>
  board.markAt(at, 'MONEY') !== undefined ||
  (board.markAt(at, 'precise') && board.markAt(at + 1, 'MONEY')) !== undefined

const GRANT_REACH = 9
const GRANT =
  /^(?:عزمها|عزمه|اعتزامها|اعتزامه|ارسال|ارسالها|نشر|تقديم|تقديمها|تخصيص|تخصيصها|منح|منحها|منحه|تبرع|التبرع|تبرعها|مساهم[هت]|مساهمتها|مساعد[هت]|مساعدات|هب[هت]|منحه|قرض|قرضا|قروض|قروضا)$/
