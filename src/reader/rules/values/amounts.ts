import type { Quantity } from '../../../claim/values.js'
import type { Mark } from '../../engine/mark.js'
import { type Rule, rule } from '../../engine/rule.js'
import { currencyOf, isTied, money, withPart } from './money.js'
import type { Numeral } from './numerals.js'
import type { MoneyValue } from './quantity.js'

const qty = (mark: Mark) => mark.value as Quantity

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
    pattern: 'q:QTY of? c:( currency | currency_name ) ( and n:NUM p:currency_part | n:wa+NUM p:currency_part )?',
    make: ({ q, c, n, p }, _, board) => {
      if (isTied(c!)) return null
      const { currency, name } = currencyOf(c!, board)
      const made = money(q!, currency, name)
      return n && p ? withPart(made, n, p) : made
    },
    finds: [
      'تعهدت بتقديم [200 مليون دولار]',
      'دفع [3 دولارات و50 سنتا]',
      'بلغت [مليار ونصف المليار يورو]',
      'خصصت الكويت [500 مليون دينار]',
    ],
    leaves: ['تراجع الدولار أمس', 'سعر الدينار ثابت', 'الدول ال5 بين الأطراف'],
  }),
  rule({
    name: 'money: amount, currency and a fraction of it',
    why: 'ثلاثة دولارات ونصف is three and a half',
    pattern: 'q:QTY c:( currency | currency_name ) ( and f:n_fraction | f:wa+n_fraction )',
    make: ({ q, c, f }, match, board) => {
      const scale = (q!.parts[0]?.value as Numeral | undefined)?.scale
      if (scale || f!.article || isTied(c!) || board.markAt(match.to, 'n_scale', 'unit')) return null
      const { currency, name } = currencyOf(c!, board)
      const made = money(q!, currency, name)
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
    pattern: 'p:precise? c:no+currency q:QTY',
    make: ({ p, c, q }, match, board) => {
      const sign = board.tokens[p ? p.to : match.from]!
      if (sign.kind === 'word') return null
      const made = money(q!, c!.value as string)
      return p
        ? { ...made, value: { ...(made.value as MoneyValue), precision: p.value as MoneyValue['precision'] } }
        : made
    },
    finds: ['كلفت [$500]', 'بقيمة [USD 20 مليون]', 'كلفت [أكثر من $500]', 'يتراوح ثمنها بين [$10-20] للقطعة'],
    leaves: ['دولار 2018 أقوى'],
  }),
]
