import type { Board } from '../../engine/board.js'
import type { Mark } from '../../engine/mark.js'
import type { Governed } from './governed.js'
import { isPartOf } from './part.js'

/** `والإمارات بـ30 مليونا`, `و100 مليون للفلسطينيين`: only an actor, joining words and purposes stand between. */
export function carriesOn(board: Board, sum: Mark, from: number, carried: Governed): boolean {
  let joins =
    sum.conj !== '' ||
    isBeside(board, sum.from - 1) ||
    isPartOf(board, sum) ||
    FOLLOWS.test(board.tokens[from - 1]?.norm ?? '')
  for (let i = from; i < sum.from; i++) {
    // `للعام الجاري و3 مليارات`
    const time = board.markAt(i, 'TIME')
    if (time && time.to <= sum.from) {
      i = time.to - 1
      continue
    }
    const token = board.tokens[i]!
    const actor = board.markAt(i, 'ACTOR')
    const rises = carried.kind !== 'asks' && RISES.test(token.norm)
    if (rises || /^[،,و؛]$/.test(token.norm) || actor?.conj === 'و' || isAltogether(board, i)) joins = true
    if (
      actor === undefined &&
      !isThrough(board, i) &&
      (CHANGED.test(token.norm) || board.markAt(i, 'say_of', 'say_that', 'saying', 'that', 'happens', 'who_relative'))
    )
      return false
  }
  return joins && sum.from - from <= 25
}

/** `تليها السويد بمبلغ 20 مليونا` */
const FOLLOWS = /^(?:[وف]?(?:تلت|تلا|تلي|يلي|تبعت|تبع)(?:ها|ه|هم|هما)|ثم)$/
const RISES = /^ل[يت](?:صل|رتفع|بلغ)$/

/** `عبر الصندوق`: the preposition; `عبر عن` is the verb. */
const isThrough = ({ tokens }: Board, at: number) => tokens[at]!.norm === 'عبر' && tokens[at + 1]?.norm !== 'عن'

/** `وما مجموعه 9 مليارات خلال ثلاثة أعوام` */
const isAltogether = (board: Board, at: number) =>
  board.tokens[at]!.norm === 'وما' && board.tokens[at + 1]?.norm === 'مجموعه'

/** `800 مليون دولار للإغاثة إلى جانب 200 مليون للجيش` */
export const isBeside = (board: Board, at: number) =>
  /^(?:جانب|الي|ل|عن|علي)$/.test(board.tokens[at]?.norm ?? '') &&
  /^[وف]?(?:الي|اضافه|بالاضافه|فضلا|علاوه)$/.test(board.tokens[at - 1]?.norm ?? '')
/** `وارتفع المبلغ بـ…` tells of the sum before. */
const CHANGED = /^[وف]?(?:ارتفع|ارتفعت|زاد|زادت|انخفض|انخفضت|تراجع|يليه|تليها|لكن)$/
