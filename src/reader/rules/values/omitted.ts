import type { Board } from '../../engine/board.js'
import type { Mark } from '../../engine/mark.js'
import { finder } from '../../engine/rule.js'
import type { Numeral } from './numerals.js'
import { type MoneyValue, readingsOf } from './quantity.js'

/** Tokens from one sum to the next of its list. */
const FAR = 12

/** `بينها`, `منها`: a part of the sum before it; `مقابل`: one to compare with. */
const PART_OF = /^[وف]?(بينها|منها|بينهما|ضمنها|منهما|مقابل)$/

/** Sums of a list that names its currency once: `500 مليون دولار، منها 110 ملايين لليمن و50 مليونا للأردن`. */
export const omittedCurrency = finder({
  name: 'money: currency told before',
  why: 'منها and و go on with the currency of the sum before them where the number counts nothing else',
  find(board, note) {
    for (const first of [...board.of('MONEY')].sort((a, b) => a.from - b.from)) {
      const sum = first.value as MoneyValue
      if (!sum.currency || sum.ambiguous || board.markAt(first.from, 'MONEY') !== first) continue
      for (let last = first; ; ) {
        const next = nextSum(board, last, last !== first)
        if (!next) break
        last = told(next, sum)
        note(last)
      }
    }
  },
  finds: [
    'قدم الصندوق 500 مليون دولار، بينها [110 ملايين] لليمن',
    'قدم الصندوق 500 مليون دولار، بينها 110 ملايين لليمن و[50 مليونا] للأردن',
    'تعهدت بمنح 20 مليون يورو منها [5 ملايين] هذا العام',
    'بلغ الدين 7 مليارات دولار، مقابل [6 مليارات] في العام الماضي',
  ],
  leaves: [
    'أنفق 5 ملايين دولار ولقح 20 مليون طفل',
    'خصص مليون دولار لنحو 3 ملايين نازح، بينهم مليون في المخيمات',
    'قدم 3 ملايين دولار منها مليون يورو',
  ],
})

function told(quantity: Mark, { currency, name }: MoneyValue): Mark {
  const { value, max, precision } = quantity.value as MoneyValue & { value: number }
  const money: MoneyValue = { amount: value, currency, precision }
  if (max !== undefined) money.max = max
  if (name) money.name = name
  const ambiguous = readingsOf(quantity)
  if (ambiguous) money.ambiguous = ambiguous
  return { ...quantity, label: 'MONEY', value: money, rule: 'money: currency told before', parts: [quantity] }
}

/** The next number of the list: behind `منها`, or behind و where the list has begun. */
function nextSum(board: Board, last: Mark, begun: boolean): Mark | undefined {
  const end = Math.min(board.sentenceOf(last.from).to, last.to + FAR)
  for (let i = last.to; i < end; i++) {
    if (board.markAt(i, 'MONEY', 'PERCENT')) return undefined
    const quantity = board.markAt(i, 'QTY')
    if (!quantity) continue
    const before = board.tokens[i - 1]!.norm
    const tied = PART_OF.test(before) || (begun && (quantity.conj !== '' || before === 'و'))
    return tied && isRound(quantity) && countsNothing(board, quantity.to) ? quantity : undefined
  }
  return undefined
}

function isRound(quantity: Mark): boolean {
  const number = quantity.parts.find((part) => part.label === 'NUM')
  return ((number?.value as Numeral | undefined)?.scale ?? 0) >= 1000
}

/** What follows is no noun that the number could count. */
function countsNothing(board: Board, at: number): boolean {
  const next = board.tokens[at]
  if (!next || next.breaks > 0 || next.kind === 'punct') return true
  if (next.kind !== 'word' || board.markAt(at, 'unit', 'currency_name', 'currency')) return false
  return /^(ل|لل|ب|و|ك).{2}|^(ل|في|علي|الي|خلال|هذا|هذه|كمنح|العام|و|ب|عبر|ضمن|لدعم)$/.test(next.norm)
}
