import type { Money, Precision, Quantity } from '../../../claim/values.js'
import type { Board } from '../../engine/board.js'
import type { Mark } from '../../engine/mark.js'
import { type Rule, rule } from '../../engine/rule.js'
import { wordsBehind } from './lists.js'
import type { Numeral } from './numerals.js'

const num = (mark: Mark) => mark.value as Numeral

/** Both readings of a quantity whose number was written ambiguously. */
export function readingsOf(mark: Mark): number[] | undefined {
  return mark.parts.map((part) => (part.value as Numeral).ambiguous).find((all) => all !== undefined)
}

/** The first number of a range takes the scale of the second: `بين 5 و6 مليارات`. */
function sharing(first: Numeral, second: Numeral): number {
  const { scale } = second
  return !first.scale && scale && first.value * scale < second.value ? first.value * scale : first.value
}

/** `ارتفع من 5 إلى 7` tells two values, not a range between them. */
export function isChange(board: Board, from: number): boolean {
  const start = board.sentenceOf(from).from
  for (let i = from - 1; i >= Math.max(start, from - 10); i--)
    if (wordsBehind(board, i).some((word) => word.label === 'change')) return true
  return false
}

function between(a: Mark, b: Mark): { label: string; value: Quantity } | null {
  const value = sharing(num(a), num(b))
  const max = num(b).value
  return value < max ? { label: 'QTY', value: { value, max, precision: 'between' } } : null
}

/** Where a range begins: at the من before it, if there is one. */
export function behindFrom(board: Board, from: number): number {
  const word = from > 0 && board.tokens[from]!.breaks === 0 ? board.markAt(from - 1, 'from', 'of') : undefined
  return word && word.to === from ? from - 1 : from
}

/** `ارتفع في يناير 2022 إلى 2700`: the first number is a year. */
function isYearOfMonth(board: Board, { from, value }: Mark): boolean {
  const year = (value as Numeral).value
  if ((value as Numeral).digits !== 4 || year < 1900 || year > 2100) return false
  return [1, 2, 3].some((n) =>
    board.at(from - n).some((m) => m.to === from && /^(month|month_or_word|unit)$/.test(m.label)),
  )
}

/** Two small numbers with a hyphen are more often a score. */
function isScore(board: Board, a: Mark, b: Mark): boolean {
  if (num(a).plain !== true || num(b).plain !== true || num(b).value >= 10) return false
  // `2 – 6 أقدام`: with spaces, and a noun that is counted.
  if (num(a).value === 0) return true
  const next = board.tokens[b.to]
  return board.tokens[b.from]!.glued || next?.kind !== 'word' || next.norm.length < 4 || next.norm.startsWith('ال')
}

/** Rules that say how exact a number is. Each makes a QTY. */
export const quantityRules: Rule[] = [
  rule({
    name: 'quantity: number',
    why: 'a number without a word of precision is exact',
    pattern: 'n:NUM',
    make: ({ n }) => ({ label: 'QTY', value: { value: num(n!).value, precision: 'exact' } satisfies Quantity }),
    finds: ['شارك [29] دولة', 'وصل [ثلاثة وعشرون] وزيرا'],
    leaves: ['شارك وزراء كثيرون'],
  }),
  rule({
    name: 'quantity: out of ten, a hundred or a thousand',
    why: 'بالعشرة and بالألف behind a number make tenths and thousandths of it',
    pattern: 'n:NUM of:bi+NUM',
    make: ({ n, of }) => {
      const whole = num(of!).value
      if (!of!.article || of!.conj || num(of!).form !== 'words' || (whole !== 10 && whole !== 1000)) return null
      return { label: 'QTY', value: { value: num(n!).value / whole, precision: 'exact' } satisfies Quantity }
    },
    finds: ['تراجع الطلب [ثلاثة بالعشرة]', 'ملوحة الماء [35 بالألف]'],
    leaves: ['شارك خمسة بعشرة أعمال'],
  }),
  rule({
    name: 'quantity: precision before',
    why: 'words such as نحو say that the number is not exact',
    pattern: 'p:precise n:NUM',
    make: ({ p, n }) => ({ label: 'QTY', value: { value: num(n!).value, precision: p!.value as Precision } }),
    finds: ['حضر [أكثر من 30] وزيرا', 'غادر [نحو ألفي] شخص'],
    leaves: ['سار نحو الباب'],
  }),
  rule({
    name: 'quantity: precision behind',
    why: 'some words of precision follow the number',
    pattern: 'n:NUM p:precise_after',
    make: ({ p, n }) => ({ label: 'QTY', value: { value: num(n!).value, precision: p!.value as Precision } }),
    finds: ['بلغ العدد [40 على الأقل]', 'شاهدهم [ثلاثون أو أكثر]'],
    leaves: ['عليه أن يحضر على الأقل'],
  }),
  rule({
    name: 'quantity: between two numbers',
    why: 'بين and two numbers give both ends',
    pattern: 'between a:NUM ( and b:NUM | b:wa+NUM )',
    make: ({ a, b }) => between(a!, b!),
    finds: ['عدد المشاركين [بين 20 و30]', 'خسائر [بين 5 و6 مليارات]'],
    leaves: ['وقعت بين 30 و20'],
  }),
  rule({
    name: 'quantity: up to two of a measure',
    why: 'the dual of a measure is a number and its unit in one word',
    pattern: 'a:NUM ( to | dash ) b:two_of',
    make: ({ a, b }, match, board) => {
      const from = behindFrom(board, match.from)
      if (num(a!).value >= 2 || b!.conj || b!.prep || isChange(board, from)) return null
      return { label: 'QTY', value: { value: num(a!).value, max: 2, precision: 'between' }, from }
    },
    finds: ['ارتفاعه [من 1.5 إلى مترين]', 'عمقه [نصف إلى كيلومترين]'],
    leaves: ['زاد من 1.5 إلى مترين', 'من 10 إلى مترين'],
  }),
  rule({
    name: 'quantity: from one number to another',
    why: 'إلى or a hyphen between two rising numbers is a range, unless a verb of change makes them a before and an after',
    pattern: 'a:NUM ( to | dash ) b:NUM',
    make: ({ a, b }, match, board) => {
      const from = behindFrom(board, match.from)
      if (
        isYearOfMonth(board, a!) ||
        isChange(board, from) ||
        (match.parts[1]!.label === 'dash' && isScore(board, a!, b!))
      )
        return null
      const made = between(a!, b!)
      return made && { ...made, from }
    },
    finds: ['يحضر [20 إلى 30] وزيرا', 'ينتظر [150-200] ضيف', 'تتسع القاعة [من 200 إلى 300] شخص'],
    leaves: ['فاز الفريق 1-3', 'ارتفع العدد من 200 إلى 300'],
  }),
]

/** Ordinals that stand in digits without an article. */
export const turnRules: Rule[] = [
  rule({
    name: 'ordinal: digits behind what comes in turn',
    why: 'الدورة 28 and القمة رقم 36 count sessions off; a noun behind the number would be counted by it',
    pattern: '( al+turn | al+turn number_word ) n:NUM',
    make: ({ n }, match, board) => {
      const { value, plain } = num(n!)
      const next = board.tokens[match.to]
      const noun =
        next?.kind === 'word' &&
        next.breaks === 0 &&
        (isCounted(board, match.to, next.norm) || isOfPeople(board, match.to))
      if (!plain || value > 300 || value < 1 || noun || board.markAt(match.to, 'unit', 'month', 'currency')) return null
      return { label: 'ORD', value: { ordinal: value, feminine: false, article: false, digits: true }, from: n!.from }
    },
    finds: ['تختتم القمة رقم [36] للاتحاد', 'انتخبت في الدورة [73] للجمعية العامة'],
    leaves: [
      'أيدت الدورة 15 قرارا',
      'حضر القمة 20 رئيسا',
      'يشارك في القمة 19 من قادة القارة',
      'يتضمن جدول أعمال القمة 27 بندا',
    ],
  }),
]

/** `19 من قادة القارة`: so many of them. */
function isOfPeople({ tokens }: Board, at: number): boolean {
  return tokens[at]!.norm === 'من' && /^(?:ال)?(?:قاده|روساء|زعماء|وزراء|ممثلي|اعضاء)$/.test(tokens[at + 1]?.norm ?? '')
}

/** A noun in the accusative or a plural; `ب` and `ل` are prepositions (`الدورة 73 لليونسكو`) where a list has the word. */
export function isCounted(board: Board, at: number, norm: string): boolean {
  return (
    /^[^لب].+(ا|ات|ين)$/.test(norm) ||
    /^(?!ال)[^لبوف].{3,}ه$/.test(norm) ||
    (/^[لب](?!ال|ل).{2,5}ا$/.test(norm) && board.at(at).length === 0)
  )
}

export type QuantityMark = Quantity
/** A number on the board. `ambiguous` are all its readings where the text does not tell which is meant. */
export type NumberValue = Quantity & { ambiguous?: number[] }
export type MoneyValue = Omit<Money, 'currency'> & {
  currency: string | null
  ambiguous?: number[]
  other?: Money
  /** What a currency of several states is called, or a coin of several currencies. */
  name?: string
  /** The sum was told in small coins; so many make the main unit. */
  coins?: number
}
