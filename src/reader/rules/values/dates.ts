import type { Board } from '../../engine/board.js'
import type { Mark } from '../../engine/mark.js'
import { type Made, type Rule, rule } from '../../engine/rule.js'
import { isCounted } from './counted.js'
import type { DatePart } from './parts.js'
import type { TimeWords, When } from './when.js'

const part = (mark: Mark | undefined) => (mark?.value ?? {}) as DatePart
const t = (when: When): Made => ({ label: 'T', value: { when } satisfies TimeWords })

function yearPart(mark: Mark | undefined): DatePart {
  if (!mark) return {}
  return mark.label === 'YEAR' ? part(mark) : { year: mark.value as number }
}

/** A date of which the year may be told. Years of the Hijra go only with its months. */
export function dated(day: number | undefined, month: Mark, year?: Mark, which?: Mark): When | null {
  const m = part(month)
  const y = yearPart(year)
  if (y.year !== undefined && y.hijri && !m.hijri) return null
  const when: When = { ...m, ...(y.year === undefined ? {} : { year: y.year }), ...(day === undefined ? {} : { day }) }
  if (which) when.which = which.value as number
  if (m.hijri && y.year !== undefined && (y.year > 1600 || y.year < 1)) return null
  return m.hijri && day === 31 ? null : when
}

const wrap = (when: When | null): Made | null => when && t(when)
const DAY = 'd:( DAYNUM | DAYORD )'
const YEAR = 'y:( YEAR | YEARNUM | YEARWORDS )'
const YEAR_OR_WHICH = `( ( of | comma )? ${YEAR} | w:WHICH )?`

const YEAR_BEHIND = ['in', 'each', 'ago', 'ahead', 'by', 'to', 'of', 'between', 'edge', 'season', 'event']

/** A word of one of these lists ends where the token begins. */
function isBehind(board: Board, at: number, labels: readonly string[]): boolean {
  for (let from = at - 1; from >= Math.max(0, at - 3); from--) {
    for (const mark of board.at(from)) if (mark.to === at && !mark.prep && labels.includes(mark.label)) return true
  }
  return false
}

/** `عامي 2012 و2013`. */
function isSecond(board: Board, at: number): boolean {
  return board.tokens[at - 1]?.norm === 'و' && board.markAt(at - 2, 'YEARNUM') !== undefined
}

/** Four digits of our time behind a noun and before a preposition, a mark or the end count nothing. */
function isLoose(board: Board, mark: Mark): boolean {
  const value = mark.value as number
  const before = board.tokens[mark.from - 1]
  const next = board.tokens[mark.to]
  if (value < 1950 || value > 2049 || before?.kind !== 'word' || board.tokens[mark.from]!.breaks > 0) return false
  if (!/^(ال|لل|وال|بال).{3}/.test(before.norm) || board.markAt(mark.from, 'ORD')) return false
  if (isCounted(board, mark.to)) return false
  if (!next || next.breaks > 0 || next.kind === 'punct') return !next?.glued || !/^[%٪\-–/:]$/.test(next.norm)
  return /^(في|من|علي|الي|عن|مع|التي|الذي|بين|ضد|و|بعد|قبل|خلال|لدي|الا|كما|حيث)$|^و.{4}/.test(next.norm)
}

/** `قوى 14 آذار`, `ثورة 25 يناير`: named after a day of a year that is not told. */
function isNamedAfter(board: Board, at: number): boolean {
  const before = board.tokens[at - 1]?.norm ?? ''
  return /^[وفلب]?(قوي|ثوره|ثوار|حركه|حراك|هجمات|اعتداءات|انتفاضه|حرب|فريقا|فريقي|جماعه|ايتلاف|ميدان|جسر|مدينه|شارع|جامعه|ملعب)$/.test(
    before,
  )
}

/** Dates with a month by its name. */
export const dateRules: Rule[] = [
  rule({
    name: 'date: day month year',
    why: 'the usual order',
    pattern: `unit=day? ${DAY} of? m:( MONTH | WEAKMONTH ) ${YEAR_OR_WHICH}`,
    make: ({ d, m, y, w }, match, board) => {
      const when = dated(d!.value as number, m!, y, w)
      return !y && !w && isNamedAfter(board, match.from)
        ? { label: 'T', value: { vague: true } satisfies TimeWords }
        : wrap(when)
    },
    finds: ['يوم [11 سبتمبر 2014]', 'في [الأول من مارس]', 'في [13 شباط/فبراير 2018]', 'في [27 جمادى الأولى 1439هـ]'],
    leaves: ['حضر 11 وزيرا'],
  }),
  rule({
    name: 'date: أول and a month',
    why: 'أول before a month is its first day',
    pattern: `d:DAYORD_BARE m:( MONTH | WEAKMONTH ) ${YEAR_OR_WHICH}`,
    make: ({ d, m, y, w }) => (d!.value === 1 ? wrap(dated(1, m!, y, w)) : null),
    finds: ['في [أول مارس 2018]'],
    leaves: ['أول قمة'],
  }),
  rule({
    name: 'date: day and month joined by strokes',
    why: 'tables write 13-فبراير-2018',
    pattern: `${DAY} ( dash | slash ) m:( MONTH | WEAKMONTH ) ( ( dash | slash ) ${YEAR} )?`,
    make: ({ d, m, y }) => wrap(dated(d!.value as number, m!, y)),
    finds: ['بتاريخ [13-فبراير-2018]'],
    leaves: ['13 - 2018'],
  }),
  rule({
    name: 'date: month day, year',
    why: 'the American order, in translations',
    pattern: `m:( MONTH | WEAKMONTH ) d:DAYNUM comma? ${YEAR}`,
    make: ({ d, m, y }) => wrap(dated(d!.value as number, m!, y)),
    finds: ['في [فبراير 13، 2018]'],
    leaves: ['في فبراير 13 قتيلا'],
  }),
  rule({
    name: 'date: month and year',
    why: 'a month with its year',
    pattern: `m:( MONTH | WEAKMONTH ) ( of | comma )? ${YEAR}`,
    make: ({ m, y }) => wrap(dated(undefined, m!, y)),
    finds: ['في [أبريل من عام 2016]', 'في [حزيران (يونيو) 2014]'],
    leaves: ['مارس الرياضة'],
  }),
  rule({
    name: 'date: month',
    why: 'a month alone is the nearest one',
    pattern: 'm:MONTH w:WHICH?',
    make: ({ m, w }) => wrap({ ...part(m), ...(w ? { which: w.value as number } : {}) }),
    finds: ['في [فبراير الماضي]', 'خلال [شهر مارس]'],
    leaves: ['مارس الرياضة'],
  }),
  rule({
    name: 'date: month that is also a word, last or next',
    why: 'الماضي makes مارس a month',
    pattern: 'm:WEAKMONTH w:( past | coming )',
    make: ({ m, w }) => wrap({ ...part(m), which: Number(w!.value) }),
    finds: ['في [مارس الماضي]'],
    leaves: ['مارس الرياضة'],
  }),
  rule({
    name: 'date: month that is also a word, behind في',
    why: 'a preposition of time makes مارس a month',
    pattern: 'm:WEAKMONTH',
    make: ({ m }, match, board) => {
      const { norm } = board.tokens[m!.from]!
      if (part(m).hijri) {
        const isMonth = /^(رمضان|شوال|ذو|ذي)$/.test(norm) && !m!.prep && !m!.conj
        return isMonth && isBehind(board, match.from, ['in', 'within', 'by', 'ahead']) ? wrap(part(m)) : null
      }
      return norm === 'مارس' && isBehind(board, match.from, ['in', 'ago', 'by', 'to', 'of', 'edge'])
        ? wrap(part(m))
        : null
    },
    finds: ['في [مارس]', 'خلال [رمضان]', 'مطلع [مارس]'],
    leaves: ['من شعبان', 'مارس الرياضة', 'قال رمضان'],
  }),
  rule({
    name: 'date: year',
    why: 'a year with a word or sign that makes it one',
    pattern: 'y:YEAR',
    make: ({ y }) => wrap(part(y)),
    finds: ['في [العام 2014]'],
    leaves: ['حضر 2014 شخصا'],
  }),
  rule({
    name: 'date: year behind a preposition',
    why: 'four digits behind في and its like, or behind what is held once in some years, are a year unless they count something',
    pattern: 'y:YEARNUM',
    make: ({ y }, match, board) => {
      const value = y!.value as number
      if (value < 1800 || value > 2100 || isCounted(board, match.to)) return null
      const isYear = isBehind(board, match.from, YEAR_BEHIND) || isSecond(board, match.from) || isLoose(board, y!)
      return isYear ? wrap({ year: value }) : null
    },
    finds: [
      'منذ [2014]',
      'في [2017]',
      'موازنة [2018]',
      'كأس العالم [2022]',
      'خلال عامي 2012 و[2013]',
      'دوري الأبطال [2026] في',
    ],
    leaves: ['في 2014 شخصا', 'بلغ 2014', 'ارتفع العدد إلى 1850 مشاركا', 'تتسع إلى 2000 مقعد', 'منذ 1970 متطوعا'],
  }),
  rule({
    name: 'date: day of the month',
    why: 'a day alone counts only with the word for it, or behind an article',
    pattern: 'unit=day ( d:DAYNUM | d:DAYORD )',
    make: ({ d }, match, board) => {
      if (board.markAt(match.from, 'unit_many')) return null
      const word = board.tokens[d!.from]!
      if (word.kind === 'word' && d!.label === 'DAYNUM') return null
      return d!.label === 'DAYORD' && (d!.value as number) < 11 ? null : wrap({ day: d!.value as number })
    },
    finds: ['يعود [يوم 15]'],
    leaves: ['اليوم الأول', 'الأيام الخمسة عشر'],
  }),
  rule({
    name: 'date: month and day at the end',
    why: 'مايو 5 is a day where nothing follows that it could count',
    pattern: 'm:MONTH d:DAYNUM',
    make: ({ m, d }, match, board) => {
      const next = board.tokens[match.to]
      const ends =
        !next || next.breaks > 0 || (next.kind === 'punct' && !next.glued) || board.markAt(match.to, 'T', 'comma')
      return ends && board.tokens[d!.from]!.kind === 'number' ? wrap(dated(d!.value as number, m!)) : null
    },
    finds: ['نلتقي [مايو 5]'],
    leaves: ['في مايو 5 حوادث'],
  }),
  rule({
    name: 'date: ordinal day behind في',
    why: 'في الخامس عشر is a day of the month where no noun goes before and nothing follows',
    pattern: 'd:DAYORD',
    make: ({ d }, match, board) => {
      const next = board.tokens[match.to]
      const ends = !next || next.breaks > 0 || next.kind === 'punct'
      const isDay = (d!.value as number) > 10 && board.tokens[match.from - 1]?.norm === 'في' && ends
      return isDay && board.tokens[d!.from]!.kind === 'word' ? wrap({ day: d!.value as number }) : null
    },
    finds: ['نعود في [الخامس عشر]'],
    leaves: ['في الدور الخامس عشر'],
  }),
  rule({
    name: 'date: day behind بتاريخ',
    why: 'a day and a month in digits need a word that asks for a date',
    pattern: 'd:DAYNUM slash m:HOURNUM',
    make: ({ d, m }, match, board) => {
      const month = m!.value as number
      const before = board.tokens[match.from - 1]?.norm ?? ''
      const tight = board.tokens[match.from + 1]!.glued && board.tokens[match.from + 2]?.glued
      const asked =
        /^(يوم|بتاريخ|تاريخ|الموافق|في)$/.test(before) || board.markAt(match.from - 1, 'weekday') !== undefined
      const alone = board.tokens.length === match.to && match.from === 0 && (d!.value as number) > 12
      if (!tight || !(asked || alone) || month < 1 || month > 12) return null
      return wrap({ day: d!.value as number, month })
    },
    finds: ['بتاريخ [13/2]', 'الثلاثاء [13/2]'],
    leaves: ['بنسبة 1/2'],
  }),
]
