import type { Quantity } from '../../../claim/values.js'
import type { Mark } from '../../engine/mark.js'
import { type Made, type Rule, rule } from '../../engine/rule.js'
import type { Numeral } from './numerals.js'
import { behindFrom, isChange, type MoneyValue } from './quantity.js'

const qty = (mark: Mark) => mark.value as Quantity

interface Ends {
  value: number
  max: number
}

/** The ends of a range of two amounts, or null where they do not rise. */
function ends(a: number, b: number): Ends | null {
  return a < b ? { value: a, max: b } : null
}

const BETWEEN = (label: string) =>
  `( between a:${label} ( and b:${label} | b:wa+${label} ) | a:${label} ( to | dash ) b:${label} )`

/** What a range of amounts or a word of precision behind one makes of them. */
export const amountRangeRules: Rule[] = [
  rule({
    name: 'percent: range',
    why: 'both ends may carry the sign',
    pattern: BETWEEN('PERCENT'),
    make: ({ a, b }, match, board) => {
      const range = isChange(board, match.from) ? null : ends(qty(a!).value, qty(b!).value)
      return (
        range && {
          label: 'PERCENT',
          value: { ...range, precision: 'between', unit: '%' },
          from: behindFrom(board, match.from),
        }
      )
    },
    finds: ['تراوحت [بين 5% و7%]'],
    leaves: ['ارتفعت من 5% إلى 7%'],
  }),
  rule({
    name: 'percent: range, sign behind the second',
    why: 'a hyphen before a percentage makes a range of it',
    pattern: 'a:NUM dash b:PERCENT',
    make: ({ a, b }) => {
      const range = ends((a!.value as Numeral).value, qty(b!).value)
      return range && { label: 'PERCENT', value: { ...range, precision: 'between', unit: '%' } }
    },
    finds: ['بنسبة [5-7%]'],
    leaves: ['بنسبة 5%'],
  }),
  rule({
    name: 'money: range',
    why: 'both ends may carry the currency',
    pattern: BETWEEN('MONEY'),
    make: ({ a, b }, match, board) => {
      const from = a!.value as MoneyValue
      const to = b!.value as MoneyValue
      if (from.currency !== to.currency || isChange(board, match.from)) return null
      const range = ends(from.amount, to.amount)
      return (
        range && {
          label: 'MONEY',
          value: { ...to, amount: range.value, max: range.max, precision: 'between' },
          from: behindFrom(board, match.from),
        }
      )
    },
    finds: ['تكلف [بين 5 مليارات دولار و6 مليارات دولار]'],
    leaves: ['تكلف 5 مليارات دولار'],
  }),
  rule({
    name: 'percent and money: precision behind',
    why: 'some words of precision follow the amount',
    pattern: 'a:( PERCENT | MONEY ) p:precise_after',
    make: ({ a, p }) => ({ label: a!.label, value: { ...(a!.value as object), precision: p!.value } }),
    finds: ['تكلف [100 مليون دولار على الأقل]'],
    leaves: ['عليه على الأقل أن يحضر'],
  }),
  rule({
    name: 'percent and money: before and after',
    why: 'what something rose from has the unit of what it rose to',
    pattern: 'a:NUM to b:( PERCENT | MONEY )',
    make: ({ a, b }, match, board) => (isChange(board, match.from) ? shared(a!, b!) : null),
    finds: ['ارتفع الرسم من [250 ألفا] إلى 400 ألف دولار', 'انخفضت الفائدة من [5] إلى 4 في المئة'],
    leaves: ['من 5 إلى 7 في المئة', 'ارتفع عام 2020 إلى 5 في المئة'],
  }),
  rule({
    name: 'percent and money: the unit behind the second number',
    why: 'numbers joined by و or أو share the unit that stands behind the last',
    pattern: 'a:NUM ( and b:( PERCENT | MONEY ) | b:wa+PERCENT | b:wa+MONEY | or b:( PERCENT | MONEY ) )',
    make: ({ a, b }) => shared(a!, b!),
    finds: ['زادت [5] و10 في المئة', 'طلبت [ثلاثة] أو أربعة مليارات دولار'],
    leaves: ['عام 2018 و5 في المئة'],
  }),
]

/** The first of two numbers takes the second's unit and scale. */
function shared(a: Mark, b: Mark): Made | null {
  const { value, digits, plain, scale } = a.value as Numeral
  const isYear = plain === true && digits === 4 && value > 1800 && value < 2100
  if (isYear || a.conj) return null
  if (b.label === 'PERCENT') {
    return {
      label: 'PERCENT',
      value: { value, precision: 'exact', unit: '%' } satisfies Quantity,
      from: a.from,
      to: a.to,
    }
  }
  const money = b.value as MoneyValue
  const of = b.parts.flatMap((part) => part.parts).find((part) => part.label === 'NUM')
  const last = of ? (of.value as Numeral) : undefined
  const amount = !scale && last?.scale && value < last.value / last.scale ? value * last.scale : value
  return {
    label: 'MONEY',
    value: { ...money, amount, max: undefined, precision: 'exact', other: undefined },
    from: a.from,
    to: a.to,
  }
}
