import type { Board } from '../../engine/board.js'
import type { Mark } from '../../engine/mark.js'
import { type Made, type Rule, rule } from '../../engine/rule.js'
import { isCounted } from './counted.js'
import { behindFrom } from './quantity.js'
import type { Clock, TimeWords, When } from './when.js'

const words = (mark: Mark) => mark.value as TimeWords

/** Two single times of one kind can be the ends of a range. */
function range(a: TimeWords, b: TimeWords): Made | null {
  if (a.until || b.until || a.when?.distance || (b.when?.distance && !a.now)) return null
  if (!a.when && !a.clock && !a.now) return null
  return { label: 'T', value: { ...sharing(a, b), until: b } satisfies TimeWords }
}

/** The first hour of two takes the day of the second, and its part of the day where it lies before it: `من 3 إلى 5 مساء غدا`. */
function sharing(a: TimeWords, b: TimeWords): TimeWords {
  const [first, last] = [a.when, b.when]
  // `من يوم 23 وحتى 26 فبراير`: of the second day's month.
  const bare = first?.day !== undefined && first.month === undefined && first.which === undefined
  if (bare && last?.month !== undefined && last.day !== undefined && first.day! < last.day)
    return { ...a, when: { ...last, day: first.day! } }
  if (!a.clock || !b.clock) return a
  const minutes = ({ hour, minute }: Clock) => (hour % 12) * 60 + (minute ?? 0)
  const samePart = !a.part && b.part && !a.clock.sure && minutes(a.clock) < minutes(b.clock)
  return {
    ...a,
    ...(!a.when && b.when ? { when: b.when } : {}),
    ...(samePart ? { part: b.part! } : {}),
  }
}

/** `12 إلى 14 شباط`: the first day is of the second's month. */
function daysOfMonth(d: Mark, t: Mark): Made | null {
  const { when, clock, until } = words(t)
  const day = d.value as number
  if (!when || until || when.day === undefined || clock || day >= when.day) return null
  return range({ when: { ...when, day } }, words(t))
}

function hoursOfDay(h: Mark, t: Mark): Made | null {
  const to = words(t)
  if (!to.clock || to.until) return null
  const { clock, part, when } = to
  const said: Clock = { hour: h.value as number, minute: 0, sure: (h.value as number) > 12 }
  return range(
    { clock: said, ...(when ? { when } : {}) },
    { clock, ...(part ? { part } : {}), ...(when ? { when } : {}) },
  )
}

function years(a: Mark, b: Mark): Made | null {
  const from = a.value as number
  const to = b.value as number
  return from < to && to - from < 500 && from > 1000 ? range({ when: { year: from } }, { when: { year: to } }) : null
}

const AND = (name: string, label: string) => `( and ${name}:${label} | ${name}:wa+${label} )`

/** The first day of a list that names its month only at the end. */
function firstOfList(d: Mark, t: Mark): Made | null {
  const made = daysOfMonth(d, t)
  if (!made) return null
  const { until: _, ...first } = made.value as TimeWords
  return { label: 'T', value: first, from: d.from, to: d.to }
}

function consecutive(a: When | undefined, b: When | undefined): boolean {
  if (a?.weekday && b?.weekday) return (b.weekday - a.weekday + 7) % 7 === 1
  if (a?.unit === 'day' && b?.unit === 'day') return b.offset === (a.offset ?? Number.NaN) + 1
  return a?.day !== undefined && b?.day === a.day + 1
}

/** `السبت والأحد الماضيين`: which ones is said of both, and the second follows the first. */
function whichOfBoth(a: TimeWords, b: TimeWords): [TimeWords, TimeWords] {
  const { which, ...last } = b.when ?? {}
  if (which === undefined || last.weekday === undefined || a.when?.which !== undefined) return [a, b]
  return [
    { ...a, when: { ...a.when, which } },
    { ...b, when: last },
  ]
}

export const rangeRules: Rule[] = [
  rule({
    name: 'range: day to day of a month',
    why: 'the month behind the second day is the first one’s too',
    pattern: `d:( DAYNUM | DAYORD ) ( ( dash? to | dash ) t:T | ${AND('t', 'T')} )`,
    make: ({ d, t }, match, board) => {
      const between = behindBetween(board, match.from)
      const from = between ?? behindFrom(board, match.from)
      const isList = t!.conj !== '' || match.parts.some((part) => part.label === 'and')
      if (isList && between === null) return null
      if (board.tokens[d!.from]?.kind !== 'number' && from === match.from) return null
      const made = daysOfMonth(d!, t!)
      return made && { ...made, from }
    },
    finds: ['يعقد [من 12 إلى 14 شباط]', 'في [12-14 فبراير 2018]', 'يزورها [بين 5 و9 مارس]'],
    leaves: ['12 وزيرا'],
  }),
  rule({
    name: 'range: two days one after the other',
    why: 'يومي and two days of one month are a stretch where the second follows the first',
    pattern: `each ( d:DAYNUM | d:DAYORD ) ${AND('t', 'T')}`,
    make: ({ d, t }) => ((words(t!).when?.day ?? 0) === (d!.value as number) + 1 ? daysOfMonth(d!, t!) : null),
    finds: ['يعقد [يومي 12 و13 شباط]'],
    leaves: ['يومي 12 و15'],
  }),
  rule({
    name: 'range: day stroke day of a month',
    why: 'a stroke between two days of a month, the second right after the first',
    pattern: 'each? d:DAYNUM slash t:T',
    make: ({ d, t }) => ((words(t!).when?.day ?? 0) === (d!.value as number) + 1 ? daysOfMonth(d!, t!) : null),
    finds: ['يعقد في تونس ([10/11 ديسمبر])', 'بالعاصمة [يومي 6 / 7 مارس]'],
    leaves: ['القرار 5/11 ديسمبر', 'في 10/9 ديسمبر'],
  }),
  rule({
    name: 'range: three days one after another',
    why: 'أيام and a row of days of one month are a stretch',
    pattern: `each? d:DAYNUM ${AND('e', 'DAYNUM')} ${AND('t', 'T')}`,
    make: ({ d, e, t }) => {
      const last = words(t!).when?.day ?? 0
      const inRow = (e!.value as number) === (d!.value as number) + 1 && last === (e!.value as number) + 1
      return inRow ? daysOfMonth(d!, t!) : null
    },
    finds: ['تعقد [أيام 5 و6 و7 مارس]'],
    leaves: ['أيام 5 و9'],
  }),
  rule({
    name: 'range: two weekdays one after the other',
    why: 'يومي and two weekdays are a stretch where the second follows the first',
    pattern: `each a:T ${AND('b', 'T')}`,
    make: ({ a, b }) => {
      const [first, last] = [words(a!), words(b!)]
      return consecutive(first.when, last.when) ? range(...whichOfBoth(first, last)) : null
    },
    finds: ['يعقد [يومي الثلاثاء والأربعاء]', 'عقدت [يومي السبت والأحد الماضيين]'],
    leaves: ['يومي الاثنين'],
  }),
  rule({
    name: 'range: today and tomorrow',
    why: 'two days told from today, the second the day after the first, are a stretch',
    pattern: `a:T ${AND('b', 'T')}`,
    make: ({ a, b }) => {
      const [first, second] = [words(a!), words(b!)]
      if (first.when?.unit !== 'day' || second.when?.unit !== 'day' || first.clock || second.clock) return null
      return consecutive(first.when, second.when) ? range(first, second) : null
    },
    finds: ['تعقد القمة [اليوم وغدا]', 'تعقد [غدا وبعد غد] في المدينة', 'تعقد [اليوم الأحد وغدا الاثنين]'],
    leaves: ['وصل أمس وغدا يسافر', 'يصل اليوم'],
  }),
  rule({
    name: 'time: first day of a list',
    why: 'a list of days names the month once',
    pattern: `( d:DAYNUM | d:DAYORD ) ${AND('t', 'T')}`,
    make: ({ d, t }) => firstOfList(d!, t!),
    finds: ['في [12] و14 شباط', 'في [السادس والعشرين] والسابع والعشرين من يوليو'],
    leaves: ['في 12 و20'],
  }),
  rule({
    name: 'range: year to year',
    why: 'two years with إلى, a hyphen, a stroke or بين',
    pattern: `a:YEARNUM ( ( to | dash | slash ) unit=year? b:YEARNUM | ${AND('b', 'YEARNUM')} )`,
    make: ({ a, b }, match, board) => {
      if (isCounted(board, match.to)) return null
      const labels = match.parts.map((part) => part.label)
      const word = board.markAt(match.from - 1, 'each', 'unit') ? match.from - 1 : match.from
      const between = behindBetween(board, word)
      const inRow =
        board.markAt(match.from - 1, 'each') !== undefined && (b!.value as number) === (a!.value as number) + 1
      if ((b!.conj || labels.includes('and')) && between === null && !inRow) return null
      if (labels.includes('slash') && (b!.value as number) !== (a!.value as number) + 1) return null
      const made = years(a!, b!)
      return made && { ...made, from: between ?? behindFrom(board, word) }
    },
    finds: ['خلال [2014-2017]', '[بين عامي 2014 و2017]', '[من 2014 إلى 2017]', 'الموسم [2017/2018]'],
    leaves: ['عامي 2014 و2017', 'من 1500 إلى 1850 مشاركا'],
  }),
  rule({
    name: 'range: time to time',
    why: 'إلى or حتى between two times, or بين before them',
    pattern: `( a:T ( to | dash ) b:T | between each? a:T ${AND('b', 'T')} )`,
    make: ({ a, b }, match, board) => {
      const made = range(words(a!), words(b!))
      return made && { ...made, from: behindFrom(board, match.from) }
    },
    finds: [
      '[من الاثنين إلى الأربعاء]',
      '[من يوم 23 وحتى 26 فبراير]',
      '[بين 28 يناير و3 فبراير]',
      '[من الساعة 9 صباحا حتى الساعة 5 مساء]',
    ],
    leaves: ['من الاثنين'],
  }),
  rule({
    name: 'range: month that is also a word to month',
    why: 'the second month makes مارس a month',
    pattern: `a:WEAKMONTH ( to b:T | ${AND('b', 'T')} )`,
    make: ({ a, b }, match, board) => {
      const first = a!.value as When
      const when = words(b!).when
      const tied = match.parts.some((part) => part.label === 'to')
      const from = tied ? behindFrom(board, match.from) : behindBetween(board, match.from)
      if (from === null || from === match.from || !when?.month || when.day !== undefined || first.hijri) return null
      const made = range({ when: first }, words(b!))
      return made && { ...made, from }
    },
    finds: ['[بين مارس ويونيو 2017]'],
    leaves: ['من مارس الرياضة'],
  }),
  rule({
    name: 'range: month to a month that is also a word',
    why: 'بين and a month before it make مارس a month',
    pattern: `between a:T ${AND('b', 'WEAKMONTH')}`,
    make: ({ a, b }) => {
      const { when, until } = words(a!)
      const last = b!.value as When
      if (!when?.month || when.day !== undefined || until || last.hijri || when.which !== undefined) return null
      return range(words(a!), { when: { ...last, ...(when.year === undefined ? {} : { year: when.year }) } })
    },
    finds: ['[بين يناير ومارس]'],
    leaves: ['بين يناير ومارست'],
  }),
  rule({
    name: 'range: begins and lasts',
    why: 'a verb of lasting or ending between two days makes them the ends of one stretch',
    pattern: 'a:T ( wa+lasts | to_last ) to? unit=day? b:T',
    make: ({ a, b }) => {
      const [first, last] = [words(a!).when, words(b!)]
      const day = (when: When | undefined) =>
        when?.weekday !== undefined || when?.day !== undefined || when?.unit === 'day'
      if (!day(first) || !day(last.when) || words(a!).clock || last.clock || first?.nth || last.when?.nth) return null
      return range(words(a!), last)
    },
    finds: [
      'يبدأ [الاثنين ويستمر حتى الأربعاء]',
      'تنطلق [غدا وتختتم يوم الخميس]',
      'افتتح [الأحد وانتهى الثلاثاء]',
      'تنطلق من [7 نوفمبر لتمتد إلى 9 نوفمبر]',
    ],
    leaves: ['يبدأ الاثنين ويستمر طويلا', 'انطلقت الاثنين واستمرت حتى الساعة الخامسة'],
  }),
  rule({
    name: 'range: hour to hour',
    why: 'the first hour is told by its number alone',
    pattern: `h:( HOURNUM | HOURORD ) ( ( to | dash ) t:T | ${AND('t', 'T')} )`,
    make: ({ h, t }, match, board) => {
      const tied = match.parts.some((part) => part.label === 'to' || part.label === 'dash')
      const from = tied ? behindFrom(board, match.from) : behindBetween(board, match.from)
      const dashed = match.parts[1]!.label === 'dash' && (t!.value as TimeWords).part !== undefined
      if (from === null || (from === match.from && !dashed)) return null
      const made = hoursOfDay(h!, t!)
      return made && { ...made, from }
    },
    finds: ['مفتوح [من 9 إلى 11 مساء]', 'نلتقي [3-5 مساء]'],
    leaves: ['من 9 إلى 11'],
  }),
]

/** Where بين stands before a token, or null. */
function behindBetween(board: Board, from: number): number | null {
  for (let i = from - 1; i >= Math.max(0, from - 2); i--) if (board.markAt(i, 'between')?.to === from) return i
  return null
}
