import type { Board } from '../../engine/board.js'
import { type Mark, relabelled } from '../../engine/mark.js'
import { type Made, type Rule, rule } from '../../engine/rule.js'
import { isCounted } from './counted.js'
import type { Numeral } from './numerals.js'
import type { Ordinal } from './ordinals.js'
import type { Unit, When } from './when.js'

/** A month or a year as dates are put together from them. */
export type DatePart = Pick<When, 'year' | 'month' | 'hijri' | 'unsure'>

/** Marks on numbers that can be a day of the month, a year or an hour; what stands around them decides. */
export function markDateNumbers(board: Board): void {
  for (const mark of [...board.of('NUM')]) {
    const { value, plain, form, scale } = mark.value as Numeral
    const add = (label: string) => board.add(relabelled(mark, label, { value, rule: 'number', parts: [mark] }))
    if (!Number.isInteger(value) && value < 13 && value > 1 && (mark.value as Numeral).fraction) add('HOURFRACTION')
    if (!Number.isInteger(value) || (form === 'digits' && !plain)) continue
    if (value >= 1 && value <= 31) add(mark.article ? 'DAYORD' : 'DAYNUM')
    if (value >= 0 && value <= 24 && !mark.article) add('HOURNUM')
    if (form === 'digits' && !mark.prep && (mark.value as Numeral).digits === 4 && value >= 1000 && value < 2200)
      add('YEARNUM')
    if (form === 'words' && scale === 1000 && value > 1000 && value < 2200) add('YEARWORDS')
  }
  // One alone is no number, but `الساعة الواحدة` is an hour.
  for (const mark of board.of('n_unit')) {
    const isHour = mark.article && mark.value === '1' && board.tokens[mark.from]!.norm.endsWith('ه')
    if (isHour) board.add(relabelled(mark, 'HOURORD', { value: 1, parts: [mark] }))
  }
  for (const mark of [...board.of('ORD')]) {
    const { ordinal, article, feminine } = mark.value as Ordinal
    if (ordinal > 31) continue
    if (!feminine || ordinal > 10)
      board.add(relabelled(mark, article ? 'DAYORD' : 'DAYORD_BARE', { value: ordinal, parts: [mark] }))
    if (feminine && article && ordinal <= 12) board.add(relabelled(mark, 'HOURORD', { value: ordinal, parts: [mark] }))
  }
}

const monthOf = (mark: Mark, hijri: boolean): Made => ({
  label: 'MONTH',
  value: hijri ? { month: Number(mark.value), hijri: true } : { month: Number(mark.value) },
})

/** Of two names that disagree it is told which is meant only by one of the two ways to name months. */
function isLevantine(board: Board, { from }: Mark): boolean {
  return /^(كانون|شباط|اذار|نيسان|ايار|حزيران|تموز|اب|ايلول|تشرين)$/.test(board.tokens[from]!.norm)
}

/** `آب` with its madda is no father. */
function isSure(board: Board, i: number): boolean {
  return board.text[board.tokens[i]!.start] === 'آ'
}

/** Months and years. MONTH stands alone; WEAKMONTH needs a day or a year. */
export const datePartRules: Rule[] = [
  rule({
    name: 'month: by its name',
    why: 'most names of months are no other word',
    pattern: 'm:month',
    make: ({ m }) => monthOf(m!, false),
    finds: ['في [فبراير] المقبل', 'منذ [كانون الأول]'],
    leaves: ['في الشهر المقبل'],
  }),
  rule({
    name: 'month: by a name that is also a word',
    why: 'مارس may be a verb, آب a father',
    pattern: 'm:month_or_word',
    make: ({ m }, match, board) => ({
      ...monthOf(m!, false),
      label: isSure(board, match.from) ? 'MONTH' : 'WEAKMONTH',
    }),
    finds: ['في 3 [مارس]'],
    leaves: ['في 3 فبراير'],
  }),
  rule({
    name: 'month: Hijri',
    why: 'names of the Hijri months are also names of people: a day or a year must stand by',
    pattern: 'm:hijri_month',
    make: ({ m }) => ({ ...monthOf(m!, true), label: 'WEAKMONTH' }),
    finds: ['في 27 [جمادى الأولى] 1439'],
    leaves: ['في فبراير'],
  }),
  rule({
    name: 'month: two names',
    why: 'papers give the Levantine and the other name side by side',
    pattern:
      'a:( month | month_or_word ) ( ( slash | dash )? b:( month | month_or_word ) | open b:( month | month_or_word ) close )',
    make: ({ a, b }, match, board) => {
      if (a!.value === b!.value) return b!.conj || b!.prep ? null : monthOf(a!, false)
      const tied = match.parts.some(({ label }) => label === 'slash' || label === 'open')
      if (!tied || isLevantine(board, a!) === isLevantine(board, b!)) return null
      return { label: 'MONTH', value: { month: Number(a!.value), unsure: true } satisfies DatePart }
    },
    finds: [
      'في [شباط/فبراير] 2018',
      'في [حزيران (يونيو)] 2014',
      'في [يناير كانون الثاني] 2019',
      'في [نيسان/مارس] 2019',
    ],
    leaves: ['بين يناير/فبراير', 'شباط آذار'],
  }),
  rule({
    name: 'month: with the word for it',
    why: 'شهر before the name makes it a month',
    pattern: 'al+unit=month m:( MONTH | WEAKMONTH )',
    make: ({ m }) => ({ label: 'MONTH', value: m!.value }),
    finds: ['في [الشهر مارس]'],
    leaves: ['في الشهر الأول'],
  }),
  rule({
    name: 'month: with شهر',
    why: 'شهر before the name makes it a month',
    pattern: 'unit=month m:( MONTH | WEAKMONTH )',
    make: ({ m }) => ({ label: 'MONTH', value: m!.value }),
    finds: ['في [شهر مارس]', 'خلال [شهر رمضان]'],
    leaves: ['في شهر واحد'],
  }),
  rule({
    name: 'year: Hijri',
    why: 'هـ behind a number is a year of the Hijra',
    pattern: 'y:NUM hijri_sign',
    make: ({ y }) => yearOf(y!, true, 1, 1600),
    finds: ['في سنة [1439هـ]'],
    leaves: ['في سنة 1439'],
  }),
  rule({
    name: 'year: of the common era',
    why: 'م behind four digits is a year',
    pattern: 'y:YEARNUM ad_sign',
    make: ({ y }) => ({ label: 'YEAR', value: { year: y!.value as number } }),
    finds: ['في [2014م] وما بعدها'],
    leaves: ['في 2014 وما بعدها'],
  }),
  rule({
    name: 'year: before the common era',
    why: 'ق.م behind a number is a year before the common era; EDTF counts a year zero',
    pattern: '( unit=year? y:NUM | y:NUM unit=year ) bc_sign',
    make: ({ y }) => ({ label: 'YEAR', value: { year: 1 - (y!.value as Numeral).value } }),
    finds: ['في [سنة 500 ق.م] تقريبا', 'نحو [4 آلاف عام قبل الميلاد]'],
    leaves: ['في سنة 500'],
  }),
  rule({
    name: 'year: with the word for it',
    why: 'عام and سنة before a number of three or four digits name a year',
    pattern: 'u:unit=year ( y:NUM hijri_sign | y:NUM ad_sign | y:NUM )',
    make: ({ y }, match, board) => {
      if (board.markAt(match.from, 'unit_many') || countsInstead(board, match.from, y!)) return null
      const hijri = match.parts.at(-1)!.label === 'hijri_sign'
      return yearOf(y!, hijri, hijri ? 1 : 600, 2200)
    },
    finds: ['في [العام 2014] كله', 'منذ [عام ألفين وسبعة عشر]', 'سنة [عام 1439هـ]'],
    leaves: ['منذ عام 5', 'شارك في المهرجان هذا العام 1850 ممثلا'],
  }),
]

/** `هذا العام 1850 ممثلا`: the year is told already, and the number counts. */
function countsInstead(board: Board, from: number, number: Mark): boolean {
  if (!isCounted(board, number.to)) return false
  const { value } = number.value as Numeral
  if (/^هذا|^هذه/.test(board.tokens[from - 1]?.norm ?? '')) return true
  const named = /^[وف]?(عين|انتخب|اصبح|تولي|اختير|نصب|صار|ولد|بويع)/
  const start = Math.max(board.sentenceOf(from).from, from - 6)
  return value < 1900 && !board.tokens.slice(start, from).some(({ norm }) => named.test(norm))
}

function yearOf(mark: Mark, hijri: boolean, least: number, most: number): Made | null {
  const { value, plain, form } = mark.value as Numeral
  if (!Number.isInteger(value) || value < least || value > most || (form === 'digits' && !plain)) return null
  const old = hijri || (value > 1300 && value < 1480)
  return { label: 'YEAR', value: old ? { year: value, hijri: true } : { year: value } }
}

/** The unit that a word names, for rules that count units. */
export const unitOf = (mark: Mark) => mark.value as Unit
