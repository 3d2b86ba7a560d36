import type { Board } from '../../engine/board.js'
import { type Made, type Rule, rule } from '../../engine/rule.js'
import { isCounted } from './counted.js'
import type { Numeral } from './numerals.js'
import type { Ordinal } from './ordinals.js'
import { unitOf } from './parts.js'
import type { TimeWords, Unit, When } from './when.js'

const t = (when: When, more: Partial<TimeWords> = {}): Made => ({
  label: 'T',
  value: { when, ...more } satisfies TimeWords,
})

/** Weeks, months, quarters and years told from now. */
/** Where `الشهر نفسه`, `نفس الشهر` and the like end, or null. */
function behindSameMonth({ tokens }: Board, at: number): number | null {
  const words = `${tokens[at]?.norm} ${tokens[at + 1]?.norm}`
  return /^(الشهر (نفسه|ذاته|عينه)|(نفس|ذات) الشهر)$/.test(words) ? at + 2 : null
}

/** `العام نفسه`, `نفس السنة`. */
function behindSameYear({ tokens }: Board, at: number): number | null {
  const words = `${tokens[at]?.norm} ${tokens[at + 1]?.norm}`
  return /^(العام (نفسه|ذاته|عينه)|السنه (نفسها|ذاتها|عينها)|(نفس|ذات) (العام|السنه))$/.test(words) ? at + 2 : null
}

/** So many words back the date stands whose year is meant. */
const YEAR_REACH = 40

function yearBefore(board: Board, at: number): number | undefined {
  for (let i = at - 1; i >= Math.max(0, at - YEAR_REACH); i--) {
    const year = (board.markAt(i, 'T')?.value as TimeWords | undefined)?.when?.year
    if (year !== undefined) return year
  }
  return undefined
}

const OF_MONTH = /^(?:الجاري|الحالي|الماضي|المقبل|القادم|المنصرم|الفائت|الفايت)$/
const BEFORE_DAY = /^(?:في|يوم|يومي|ايام|من|الي|حتي|و|[-–]|بين|لغايه|غايه|\d{1,2})$/

/** A preposition, يومي, a weekday or another day before the number. */
const asksForDay = (board: Board, at: number) =>
  BEFORE_DAY.test(board.tokens[at - 1]?.norm ?? '') || board.markAt(at - 1, 'weekday', 'T') !== undefined

/** The last date with its month before a token of a sentence. */
function dateBefore(board: Board, at: number): TimeWords | null {
  for (let i = at - 1; i >= board.sentenceOf(at).from; i--) {
    const words = board.markAt(i, 'T')?.value as TimeWords | undefined
    if (words?.when?.month !== undefined && words.when.day !== undefined) return words
  }
  return null
}

/** What is counted by the ordinal behind it. */
const COUNTED_NOUN = /^[وفبل]{0,2}(?:ال|لل)(?:اجتماع|قمه|دوره|موتمر|جلسه|لقاء|منتدي|نسخه|جوله|مرحله|ندوه)$/

export const relativeUnitRules: Rule[] = [
  rule({
    name: 'time: last, this, next unit',
    why: 'a unit with the article and الماضي, الجاري or المقبل',
    pattern: 'u:al+unit k:WHICH',
    make: ({ u, k }, match, board) => {
      if (board.markAt(match.from, 'unit_many')) return null
      const unit = unitOf(u!)
      if (isShort(unit)) return nearHour(unit, Number(k!.value))
      return t({ unit, offset: Number(k!.value) })
    },
    finds: ['بدأ [الشهر الماضي]', 'خلال [العام الجاري]', 'في [الأسبوع قبل الماضي]'],
    leaves: ['في الأيام الماضية'],
  }),
  rule({
    name: 'time: this unit',
    why: 'هذا before a unit',
    pattern: 'this u:al+unit',
    make: ({ u }, match, board) => {
      if (
        board.markAt(u!.from, 'unit_many') ||
        /^ذات/.test(board.tokens[match.from]!.norm) ||
        board.tokens[match.from - 1]?.norm === 'مثل'
      )
        return null
      return /^(hour|minute|season)$/.test(unitOf(u!)) ? null : t({ unit: unitOf(u!), offset: 0 })
    },
    finds: ['يعود [هذا الأسبوع]', 'سجلت [هذه السنة]'],
    leaves: ['هذا الرجل', 'في هذه الأيام'],
  }),
  rule({
    name: 'time: day of this, the last or the next month',
    why: 'a day before the month told from now',
    pattern: 'd:( DAYNUM | DAYORD ) ( of ( t:T | al+unit=month ) | t:T )',
    make: ({ d, t: of }, match, board) => {
      const part = board.markAt(match.from - 1, 'n_fraction', 'unit')
      if (part && part.value !== 'day') return null
      // `الاجتماع الرابع الشهر القادم`: the fourth meeting.
      if (COUNTED_NOUN.test(board.tokens[match.from - 1]?.norm ?? '')) return null
      if (!of) return t({ day: d!.value as number, in: { unit: 'month', offset: 0 } })
      const when = (of.value as TimeWords).when
      return when?.unit === 'month' && !when.edge ? t({ day: d!.value as number, in: when }) : null
    },
    finds: ['في [13 من الشهر الجاري]', 'في [الأول من الشهر المقبل]'],
    leaves: ['13 من الوزراء', 'تستضيف السويد الاجتماع الرابع'],
  }),
  rule({
    name: 'time: day of the same month',
    why: 'من الشهر نفسه is the month of the date told before',
    pattern: 'd:( DAYNUM | DAYORD ) of',
    make: ({ d }, match, board) => {
      const to = behindSameMonth(board, match.to)
      const first = to === null ? undefined : dateBefore(board, match.from)
      if (to === null || !first) return null
      const value: TimeWords = { when: { day: d!.value as number }, behind: first }
      return { label: 'T', value, to }
    },
    finds: ['في 3 مايو ثم في [12 من الشهر نفسه]', 'من 26 نوفمبر إلى [الثلاثين من نفس الشهر]'],
    leaves: ['12 من الشهر نفسه', 'في 3 مايو حضر 12 من الوزراء'],
  }),
  rule({
    name: 'time: month of the same year',
    why: 'من العام نفسه is the year of the date told before',
    pattern: 't:T of',
    make: ({ t: of }, match, board) => {
      const { when } = of!.value as TimeWords
      const to = behindSameYear(board, match.to)
      const year = to === null || when?.month === undefined ? undefined : yearBefore(board, match.from)
      return year === undefined || when!.year !== undefined
        ? null
        : { label: 'T', value: { when: { ...when!, year } } satisfies TimeWords, to: to! }
    },
    finds: ['في فبراير 2012 ثم في [يونيو من العام نفسه]', 'في 3 مايو 2015 ثم في [12 يونيو من نفس العام]'],
    leaves: ['في العام نفسه', 'يونيو من الأعوام'],
  }),
  rule({
    name: 'time: day with الجاري alone',
    why: 'في 28 الجاري leaves out the month, which is the one of the report, the last or the next',
    pattern: 'unit=day? d:DAYNUM k:( current | past | coming )',
    make: ({ d, k }, _, board) => {
      const [day, kind] = [board.tokens[d!.from]!, board.tokens[k!.from]!.norm]
      if (day.kind !== 'number' || !OF_MONTH.test(kind) || !asksForDay(board, d!.from)) return null
      return t({ day: d!.value as number, in: { unit: 'month', offset: Number(k!.value) } })
    },
    finds: ['في [28 الجاري]', '[يوم 28 الجاري]', 'يومي 26 و[27 الجاري]', 'في [15 المقبل]'],
    leaves: ['حضر 28 الحاليين', 'القرار 15 الحالي', 'بلغ 12 العام الماضي'],
  }),
  rule({
    name: 'time: weekday of a week',
    why: 'a week behind a weekday makes it one',
    pattern: 'w:no+weekday_bare c:T',
    make: ({ w, c }) => {
      const when = (c!.value as TimeWords).when
      return when?.unit === 'week' && !when.edge ? t({ weekday: Number(w!.value), in: when }) : null
    },
    finds: ['نلتقي [ثلاثاء الأسبوع المقبل]'],
    leaves: ['أحد الأسابيع'],
  }),
  rule({
    name: 'time: year told from now and its number',
    why: 'the number says the same year once more',
    pattern: 't:T y:YEARNUM',
    make: ({ t: of, y }, match, board) => {
      const when = (of!.value as TimeWords).when
      const isYear = when?.unit === 'year' && !when.edge && !isCounted(board, match.to)
      return isYear ? t({ year: y!.value as number }) : null
    },
    finds: ['في [العام الماضي 2017]'],
    leaves: ['اليوم 2017', 'هذا العام 1850 ممثلا'],
  }),
  rule({
    name: 'time: weekend',
    why: 'the end of the week is its Saturday and Sunday, as weeks here are those of ISO 8601',
    pattern: 'weekend_leave? edge=end ( this al+unit=week | al+unit=week k:WHICH? )',
    make: ({ k }) => t({ unit: 'weekend', offset: k ? Number(k.value) : 0 }),
    finds: ['يسافر في [نهاية الأسبوع]', 'خلال [عطلة نهاية الأسبوع الماضي]'],
    leaves: ['نهاية الطريق'],
  }),
  rule({
    name: 'time: the last or next so many units',
    why: 'units with their number and الماضية or المقبلة are a stretch from or to now',
    pattern: '( u:al+unit n:al+NUM k:WHICH | n:NUM u:unit k:WHICH | al+NUM? u:al+unit_two k:WHICH )',
    // `القمة الحادية عشرة العام المقبل`: a unit with the article behind a number without it is counted by none.
    // `مجموعة السبع الأسبوع المقبل`: nor is one unit counted by a number above one.
    make: ({ u, n, k }, _, board) =>
      n && u!.article && n.from < u!.from && !(n.article && board.markAt(u!.from, 'unit_many'))
        ? null
        : stretch(unitOf(u!), n ? (n.value as Numeral).value : 2, Number(k!.value)),
    finds: ['خلال [الأيام الثلاثة المقبلة]', 'في [السنوات الخمس الماضية]', 'في [اليومين الماضيين]'],
    leaves: ['الأيام الثلاثة', 'مجموعة السبع الأسبوع المقبل'],
  }),
  rule({
    name: 'time: so many units to come or gone by, without the article',
    why: 'ثلاثة أشهر قادمة is the stretch from now',
    pattern: '( n:NUM u:unit k:( past_bare | coming_bare ) | u:unit_two k:( past_bare | coming_bare ) )',
    make: ({ u, n, k }) =>
      u!.article ? null : stretch(unitOf(u!), n ? (n.value as Numeral).value : 2, Number(k!.value)),
    finds: ['يستمر [ثلاثة أشهر قادمة]', 'طوال [أسبوعين ماضيين]'],
    leaves: ['ثلاثة أشهر كاملة'],
  }),
  rule({
    name: 'time: the last unit',
    why: 'آخر before one unit is the last of them where nothing follows that it could be a part of',
    pattern: '( in | within | ago )? o_last u:unit',
    make: ({ u }, match, board) => {
      const next = board.tokens[match.to]
      const ends = !next || next.breaks > 0 || next.kind === 'punct'
      const led = match.parts[0]!.label !== 'o_last' || match.from === 0
      if (!ends || !led || u!.article || u!.prep || board.markAt(u!.from, 'unit_many') || isHalf(unitOf(u!)))
        return null
      const from = match.parts.find((part) => part.label === 'o_last')!.from
      return { ...(isShort(unitOf(u!)) ? nearHour(unitOf(u!), -1)! : t({ unit: unitOf(u!), offset: -1 })), from }
    },
    finds: ['سجلت خلال [آخر أسبوع]', '[آخر شهر]'],
    leaves: ['جاء آخر شهر', 'خلال آخر أسبوع من مارس'],
  }),
  rule({
    name: 'time: some units, the last or the next',
    why: 'الأيام الماضية tells a time, but not how long it is',
    pattern: 'u:al+unit_many few? k:WHICH',
    make: ({ u, k }, match, board) =>
      k!.value === 0 || Math.abs(Number(k!.value)) > 1 || board.tokens[u!.from]!.breaks > 0 || match.to > u!.to + 2
        ? null
        : { label: 'T', value: { vague: true } satisfies TimeWords },
    finds: ['تصاعدت [الأيام الماضية]', 'في [السنوات القليلة الماضية]', 'خلال [الأسابيع المقبلة]'],
    leaves: ['في الأيام الأولى', 'في هذه الأيام'],
  }),
  rule({
    name: 'time: the last so many units, in digits behind the article',
    why: 'الـ24 ساعة الماضية',
    pattern: 'o:ORD u:unit k:WHICH',
    make: ({ o, u, k }) => {
      const { ordinal, digits } = o!.value as Ordinal
      return digits ? stretch(unitOf(u!), ordinal, Number(k!.value)) : null
    },
    finds: ['خلال [الـ24 ساعة الماضية]'],
    leaves: ['المرة الـ24'],
  }),
  rule({
    name: 'time: units and digits behind the article',
    why: 'الساعات الـ24 الماضية',
    pattern: 'u:al+unit o:ORD k:WHICH',
    make: ({ u, o, k }) => {
      const { ordinal, digits } = o!.value as Ordinal
      return digits ? stretch(unitOf(u!), ordinal, Number(k!.value)) : null
    },
    finds: ['خلال [الساعات الـ24 الماضية]'],
    leaves: ['الساعة الثالثة'],
  }),
  rule({
    name: 'time: the last so many units, آخر first',
    why: 'آخر before a number of units is the stretch up to now',
    pattern: 'o_last ( n:NUM u:unit | u:unit_two )',
    make: ({ n, u }) => stretch(unitOf(u!), n ? (n.value as Numeral).value : 2, -1),
    finds: ['خلال [آخر ثلاثة أيام]'],
    leaves: ['آخر الرجال'],
  }),
]

const isHalf = (unit: Unit) => unit === 'half' || unit === 'quarter' || unit === 'season'
const isShort = (unit: Unit) => unit === 'hour' || unit === 'minute' || unit === 'second'

/** `الساعة القادمة`: from now to an hour away. */
function nearHour(unit: Unit, offset: number): Made | null {
  if (offset === 0) return null
  const direction = offset < 0 ? 'ago' : 'ahead'
  return t({ distance: { amounts: [{ unit, count: 1 }], precision: 'exact', direction }, within: true })
}

function stretch(unit: When['unit'] & string, count: number, offset: number): Made | null {
  if (offset === 0 || count < 2 || count > 1000 || unit === 'weekend') return null
  if (unit === 'hour' || unit === 'minute' || unit === 'second') {
    const direction = offset < 0 ? 'ago' : 'ahead'
    return t({ distance: { amounts: [{ unit, count }], precision: 'exact', direction }, within: true })
  }
  return t({ stretch: { unit, count, offset: offset < 0 ? -1 : 1 } })
}
