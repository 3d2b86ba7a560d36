import type { Quantity } from '../../../claim/values.js'
import type { Board } from '../../engine/board.js'
import type { Mark } from '../../engine/mark.js'
import { type Made, type Rule, rule } from '../../engine/rule.js'
import { Trie } from '../../engine/trie.js'
import { sharedCurrencies, stateWords } from '../../words/values-currencies.js'
import type { Numeral } from './numerals.js'
import { type MoneyValue, readingsOf } from './quantity.js'

const qty = (mark: Mark) => mark.value as Quantity

function money(quantity: Mark, currency: string | null, name?: string): Made {
  const { value, max, precision } = qty(quantity)
  const made: MoneyValue = { amount: value, ...(max === undefined ? {} : { max }), currency, precision }
  const ambiguous = readingsOf(quantity)
  if (ambiguous) made.ambiguous = ambiguous
  if (name) made.name = name
  return { label: 'MONEY', value: made }
}

/** Adds the small coin behind the main amount. */
function withPart(made: Made, count: Mark, part: Mark): Made {
  const value = made.value as MoneyValue
  const amount = value.amount + (count.value as Numeral).value / Number(part.value)
  return { ...made, value: { ...value, amount: Number(amount.toFixed(3)) } }
}

const stateTrie = new Trie(stateWords)
const known = new WeakMap<Board, Set<string>>()

/** The states that a report names, looked for once and only where a currency's name asks. */
function statesOf(board: Board): Set<string> {
  const before = known.get(board)
  if (before) return before
  const found = new Set(
    board.tokens.flatMap(({ index }) => stateTrie.at(board.tokens, index).map((mark) => mark.value as string)),
  )
  known.set(board, found)
  return found
}

/** Which state's currency a shared name means, where the report names one such state and no other. */
function ofReport(name: string, board: Board): string | null {
  const currencies = sharedCurrencies[name] ?? {}
  const found = new Set<string>()
  for (const state of statesOf(board)) {
    const currency = currencies[state]
    if (currency) found.add(currency)
  }
  return found.size === 1 ? [...found][0]! : null
}

/** Percent and money. */
export const amountRules: Rule[] = [
  rule({
    name: 'percent: words or sign behind',
    why: 'a number before بالمئة or % is a percentage',
    pattern: 'q:QTY ( percent_sign | percent_char )',
    make: ({ q }) => ({ label: 'PERCENT', value: { ...qty(q!), unit: '%' } }),
    finds: ['استعادت [نحو 40 بالمئة] من الأرض', 'زادت [98%]', 'بلغت [خمسة في المئة]'],
    leaves: ['في المئة الأولى من الكتاب'],
  }),
  rule({
    name: 'percent: sign before',
    why: 'typesetting from right to left puts the sign first',
    pattern: 'percent_char q:QTY',
    make: ({ q }) => ({ label: 'PERCENT', value: { ...qty(q!), unit: '%' } }),
    finds: ['زادت [٪98]'],
    leaves: ['كتبها ٪ وحدها'],
  }),
  rule({
    name: 'money: amount and currency',
    why: 'a number before the name of a currency is a sum',
    pattern: 'q:QTY of? c:currency ( and n:NUM p:currency_part | n:wa+NUM p:currency_part )?',
    make: ({ q, c, n, p }) => {
      const made = money(q!, c!.value as string)
      return n && p ? withPart(made, n, p) : made
    },
    finds: ['تعهدت بتقديم [200 مليون دولار]', 'دفع [3 دولارات و50 سنتا]', 'بلغت [مليار ونصف المليار يورو]'],
    leaves: ['تراجع الدولار أمس'],
  }),
  rule({
    name: 'money: amount, currency and a fraction of it',
    why: 'ثلاثة دولارات ونصف is three and a half',
    pattern: 'q:QTY c:currency ( and f:n_fraction | f:wa+n_fraction )',
    make: ({ q, c, f }) => {
      const scale = (q!.parts[0]?.value as Numeral | undefined)?.scale
      if (scale || f!.article) return null
      const made = money(q!, c!.value as string)
      return { ...made, value: { ...(made.value as MoneyValue), amount: qty(q!).value + Number(f!.value) } }
    },
    finds: ['بسعر [ثلاثة دولارات ونصف]'],
    leaves: ['بسعر ثلاثة دولارات ونصيحة'],
  }),
  rule({
    name: 'money: amount in brackets',
    why: 'some papers put every number in brackets and its unit behind them',
    pattern: 'open q:QTY close c:no+currency',
    make: ({ q, c }) => money(q!, c!.value as string),
    finds: ['ارتفعت الأوقية إلى [(4120.5) دولارا] أمس'],
    leaves: ['باعها بسعر (زهيد) دولارا دولارا'],
  }),
  rule({
    name: 'money: sign and amount',
    why: 'signs and ISO codes also stand before the number',
    pattern: 'c:no+currency q:NUM',
    make: ({ c, q }, match, board) => {
      const sign = board.tokens[match.from]!
      if (sign.kind === 'word') return null
      const { value, ambiguous } = q!.value as Numeral
      const made: MoneyValue = { amount: value, currency: c!.value as string, precision: 'exact' }
      return { label: 'MONEY', value: ambiguous ? { ...made, ambiguous } : made }
    },
    finds: ['كلفت [$500]', 'بقيمة [USD 20 مليون]'],
    leaves: ['دولار 2018 أقوى'],
  }),
  rule({
    name: 'money: two of a currency',
    why: 'the dual is a number and its currency in one word',
    pattern: 'c:currency_two',
    make: ({ c }) => ({ label: 'MONEY', value: { amount: 2, currency: c!.value as string, precision: 'exact' } }),
    finds: ['ارتفع السعر [دولارين] للبرميل'],
    leaves: ['ارتفع سعر الدولار'],
  }),
  rule({
    name: 'money: a name that several currencies share',
    why: 'a bare دينار is of the state that the report names, if it names one only',
    pattern: 'q:QTY of? c:currency_name',
    make: ({ q, c }, _, board) => money(q!, ofReport(c!.value as string, board), c!.value as string),
    finds: ['خصصت الكويت [500 مليون دينار]'],
    leaves: ['سعر الدينار ثابت'],
  }),
]
