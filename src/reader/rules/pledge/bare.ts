import type { Quantity } from '../../../claim/values.js'
import type { Board } from '../../engine/board.js'
import { type Mark, meaning } from '../../engine/mark.js'
import type { MoneyValue } from '../../values.js'

const SCALE = /(?:مليون|ملايين|مليار|مليارات|بليون|بلايين|مليونا|مليارا|مليارين|مليوني|ملياري)$/

/** All sums of a text in order; in a row the later ones may leave their currency out: `السويد مليار يورو، والنرويج 500 مليون`. */
export function sumsOf(board: Board): Mark[] {
  const sums = board.of('MONEY').toSorted((a, b) => a.from - b.from)
  if (sums.length === 0) return sums
  const out: Mark[] = []
  const numbers = board.of('NUMBER').toSorted((a, b) => a.from - b.from)
  let n = 0
  for (const sum of sums) {
    while (n < numbers.length && numbers[n]!.from < sum.from) take(board, out, numbers[n++]!)
    out.push(sum)
  }
  while (n < numbers.length) take(board, out, numbers[n++]!)
  return out
}

/** Adds a bare number of millions, where it carries on a row of sums. */
function take(board: Board, out: Mark[], number: Mark): void {
  const last = out.at(-1)
  if (!last || board.sentenceIndex(last.from) !== board.sentenceIndex(number.from)) return
  // `20 مليونا سددتها العام الماضي`
  const given = board.markAt(number.to, 'gave_it') !== undefined
  if (!isScaled(board, number) || !(given || endsThere(board, number.to))) return
  if (!given && !isGiversShare(board, number, last) && !isFurther(board, number, last)) return
  const { value, max, precision } = meaning<Quantity>(number)
  const { currency } = meaning<MoneyValue>(last)
  const money: MoneyValue = { amount: value, ...(max === undefined ? {} : { max }), precision, currency }
  out.push({ ...number, label: 'MONEY', value: money })
}

const isScaled = (board: Board, number: Mark) => SCALE.test(board.tokens[number.to - 1]!.norm)

/** Nothing counted stands behind it. */
function endsThere(board: Board, at: number): boolean {
  const next = board.tokens[at]
  return !next || next.breaks > 0 || next.kind === 'punct' || /^(?:و|ل|من$|في$|علي$|خلال$)/.test(next.norm)
}

const REACH = 4
const PERIOD = 10

/** `3 مليارات دولار هذا العام، و12 مليارا خلال أربعة أعوام`: the sum of a further time. */
function isFurther(board: Board, number: Mark, last: Mark): boolean {
  if (number.from - last.to > PERIOD || board.tokens[number.to]?.norm !== 'خلال') return false
  return number.conj === 'و' || board.tokens[number.from - 1]?.norm === 'و'
}

/** `والنرويج 500 مليون`, `وكندا بـ20 مليونا`: a giver right before it. */
function isGiversShare(board: Board, number: Mark, last: Mark): boolean {
  for (let i = number.from - 1; i >= Math.max(last.to, number.from - REACH); i--) {
    const actor = board.markAt(i, 'ACTOR')
    if (actor) return actor.to <= number.from && actor.prep === ''
    if (!['ب', 'بنحو', ':', '(', 'بمبلغ', 'بتقديم'].includes(board.tokens[i]!.norm))
      return board.markAt(i - 1, 'ACTOR')?.to === i + 1
  }
  return false
}
