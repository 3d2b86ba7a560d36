import type { Precision, Quantity } from '../../../claim/values.js'
import type { Mark } from '../../engine/mark.js'
import { type Made, type Rule, rule } from '../../engine/rule.js'
import { currencyOf, isTied } from './money.js'
import type { MoneyValue } from './quantity.js'

const FRACTIONS: Record<string, number> = { '0.5': 0.5, '0.25': 0.25, '0.75': 0.75, '0.333': 1 / 3 }

/** Whose coins these are, where their name tells. */
const COINS: Record<string, string> = { بنس: 'GBP', بنسا: 'GBP', بنسات: 'GBP', هلله: 'SAR', هللات: 'SAR' }

function few(amount: number, word: { currency: string | null; name?: string }): Made {
  return { label: 'MONEY', value: { ...word, amount, precision: 'exact' } satisfies MoneyValue }
}

const FRACTION = '( and f:n_fraction | f:wa+n_fraction ) ( al+currency | al+currency_name )?'

/** A fraction of the unit itself, not of a million or an hour. */
function share(fraction: Mark | undefined): number {
  return fraction && !fraction.article ? (FRACTIONS[fraction.value as string] ?? 0) : 0
}

/** Sums without a number, and small coins. */
export const coinRules: Rule[] = [
  rule({
    name: 'money: one of a currency',
    why: 'واحد behind the name of a currency counts it',
    pattern: 'c:( currency | currency_name ) n:n_unit',
    make: ({ c, n }, _, board) => {
      if (n!.value !== '1' || n!.conj || n!.prep || n!.article || c!.article || c!.conj) return null
      const isBetween = board.tokens[c!.from]!.norm === 'بين'
      return !isBetween && board.tokens[n!.from]!.norm.startsWith('واحد') ? few(1, currencyOf(c!, board)) : null
    },
    finds: ['باعها ب[دولار واحد]', 'كسب [دينار كويتي واحد]', 'ثمنه [جنيه واحد]'],
    leaves: ['حدد الدولار أحد الخبراء', 'بين واحد وآخر'],
  }),
  rule({
    name: 'money: one of a currency and a fraction',
    why: 'دولار ونصف is one and a half',
    pattern: `c:( currency | currency_name ) ${FRACTION}`,
    make: ({ c, f }, match, board) => {
      const more = share(f)
      if (c!.article || c!.conj || !more || board.markAt(match.to, 'n_scale', 'unit', 'currency')) return null
      return few(1 + more, currencyOf(c!, board))
    },
    finds: ['ثمنها [دولار ونصف]', 'دفع [دينار وربع]'],
    leaves: ['سعر الدولار ونصف السكان', 'خسر يورو ونصف مليون'],
  }),
  rule({
    name: 'money: two of a currency',
    why: 'the dual is a number and its currency in one word',
    pattern: `c:( currency_two | currency_name_two ) ( ${FRACTION} )?`,
    make: ({ c, f }, match, board) => {
      if (c!.article || (f && (!share(f) || board.markAt(match.to, 'n_scale', 'unit')))) return null
      return few(2 + share(f), currencyOf(c!, board))
    },
    finds: ['ارتفع السعر [دولارين] للبرميل', 'دفع [دولارين ونصف]', 'ثمنه [ديناران]'],
    leaves: ['ارتفع سعر الدولار'],
  }),
  rule({
    name: 'money: small coins',
    why: 'cents and fils are hundredths and thousandths; most of them belong to many currencies',
    pattern: 'q:QTY p:currency_part',
    make: ({ q, p }, _, board) => {
      const { value, max, precision } = q!.value as Quantity
      if (p!.article || isTied(p!)) return null
      const norm = board.tokens[p!.from]!.norm
      const per = Number(p!.value)
      const made: MoneyValue = { amount: value / per, currency: COINS[norm] ?? null, precision, coins: per }
      if (!made.currency) made.name = p!.rule.replace('word: ', '')
      return { label: 'MONEY', value: max === undefined ? made : { ...made, max: max / per } }
    },
    finds: ['ارتفع سعر الرغيف [50 فلسا]', 'زاد السعر [عشرة سنتات]'],
    leaves: ['جمع الفلوس والقروش'],
  }),
  rule({
    name: 'money: precision before',
    why: 'words of precision also stand before a dual',
    pattern: 'p:precise m:MONEY',
    make: ({ p, m }) => {
      const value = m!.value as MoneyValue
      return value.precision === 'exact' && m!.parts[0]?.label !== 'QTY'
        ? { label: 'MONEY', value: { ...value, precision: p!.value as Precision } }
        : null
    },
    finds: ['ارتفع [نحو دولارين] للبرميل'],
    leaves: ['ارتفع نحو القمة'],
  }),
]
