import {
  addMonths,
  type Day,
  dateOf,
  dayOf,
  dayStretch,
  halfStretch,
  isDate,
  monthStretch,
  quarterStretch,
  type Stretch,
  seasonStretch,
  unitStretch,
  weekdayOf,
  yearStretch,
} from './calendar.js'
import type { TimeWords, When } from './when.js'

/** A day of a month without its year. */
export function isOpenDate(when: When | undefined): boolean {
  return (
    when?.month !== undefined &&
    when.day !== undefined &&
    when.year === undefined &&
    !when.in &&
    when.which === undefined
  )
}

/** Of stretches in their order the last or next one to a day, or the nearest the way one looks. */
export function nearestOf(all: readonly Stretch[], today: number, which: number | undefined, look: 'past' | 'future') {
  if (which === -1) return all.filter((s) => s.to < today).at(-1) ?? null
  if (which === 1) return all.find((s) => s.from > today) ?? null
  if (look === 'past') return all.filter((s) => s.from <= today).at(-1) ?? null
  return all.find((s) => s.to >= today) ?? null
}

/** `مطلع`, `منتصف` and `أواخر` have no sharp ends. */
export function isVague(when: When | undefined): boolean {
  return when?.edge === 'start' || when?.edge === 'middle' || when?.edge === 'end'
}

/** The beginning of a range takes its year from the end, and the year before where it would lie behind the end. */
export function startOf(words: TimeWords, until: TimeWords): TimeWords {
  const { when } = words
  const year = until.when?.year
  if (!when?.month || when.year !== undefined || when.in || when.which !== undefined) return words
  if (year === undefined)
    return until.when?.in && !until.when.in.hijri ? { ...words, when: { ...when, in: until.when.in } } : words
  const later = when.month > (until.when?.month ?? 12)
  return { ...words, when: { ...when, year: later ? year - 1 : year } }
}

/** A range is written once where both ends are ranges or times of their own. */
export function joined(from: string, to: string): string | null {
  const start = from.split('/')[0]!
  const end = to.split('/').at(-1)!
  return start === end ? start : `${start}/${end}`
}

export function inYear(when: When, year: number): Stretch | null {
  if (when.month !== undefined && when.day !== undefined) {
    return isDate(year, when.month, when.day) ? dayStretch(dayOf(year, when.month, when.day)) : null
  }
  if (when.month !== undefined) return when.month <= 12 ? monthStretch(year, when.month) : null
  if (when.season !== undefined) return seasonStretch(year, when.season)
  if (when.quarter !== undefined) return quarterStretch(year, when.quarter)
  if (when.half !== undefined) return halfStretch(year, when.half)
  return when.day === undefined ? yearStretch(year) : null
}

/** A decade without its century is of the twentieth. */
export function decadeStretch(decade: number): Stretch {
  const first = decade < 100 ? 1900 + decade : decade
  return { from: dayOf(first, 1, 1), to: dayOf(first + 9, 12, 31), grain: 'decade' }
}

export function weekdaysIn({ from, to }: Stretch, weekday: number): Stretch[] {
  const out: Stretch[] = []
  for (let day = from + ((weekday - weekdayOf(from) + 7) % 7); day <= to; day += 7) out.push(dayStretch(day))
  return out
}

/** The first so many whole units inside a stretch. */
export function unitsIn({ from, to }: Stretch, unit: NonNullable<When['nthUnit']>, count: number): Stretch[] {
  const out: Stretch[] = []
  let next = unitStretch(from, unit, 0)
  if (next.from < from) next = unitStretch(from, unit, 1)
  while (out.length < count && next.to <= to) {
    out.push(next)
    next = unitStretch(next.to + 1, unit, 0)
  }
  return out
}

export function lastUnit({ to }: Stretch, unit: NonNullable<When['nthUnit']>): Stretch {
  const here = unitStretch(to, unit, 0)
  return here.to > to ? unitStretch(to, unit, -1) : here
}

/** Beginning, middle and end: thirds of a month, and of a year its first and last quarter and the months between. */
export function edgeOf(whole: Stretch, edge: NonNullable<When['edge']>): Stretch {
  const { year, month } = dateOf(whole.from)
  const days = whole.to - whole.from + 1
  if (edge.endsWith('half') && (whole.grain === 'decade' || whole.grain === 'century')) {
    const half = whole.grain === 'decade' ? 5 : 50
    const first = edge === 'first-half' ? year : year + half
    return { from: dayOf(first, 1, 1), to: dayOf(first + half - 1, 12, 31), grain: 'year' }
  }
  if (edge === 'first-half') return { from: whole.from, to: whole.from + Math.floor(days / 2) - 1, grain: 'day' }
  if (edge === 'second-half') return { from: whole.from + Math.floor(days / 2), to: whole.to, grain: 'day' }
  if (whole.grain === 'year') {
    const [first, last] = { start: [1, 3], middle: [5, 8], end: [10, 12] }[edge] as [number, number]
    return { from: dayOf(year, first, 1), to: dayOf(year, last + 1, 0), grain: 'month' }
  }
  if (whole.grain === 'decade' || whole.grain === 'century') {
    const third = whole.grain === 'decade' ? 3 : 33
    const first = year + { start: 0, middle: third, end: third * 2 + 1 }[edge]
    return { from: dayOf(first, 1, 1), to: dayOf(first + third, 12, 31), grain: 'year' }
  }
  if (whole.grain === 'month') {
    const [first, last] = { start: [1, 10], middle: [11, 20], end: [21, days] }[edge] as [number, number]
    return { from: dayOf(year, month, first), to: dayOf(year, month, last), grain: 'day' }
  }
  if (whole.grain === 'week') {
    const [first, last] = { start: [0, 1], middle: [2, 4], end: [5, 6] }[edge] as [number, number]
    return { from: whole.from + first, to: whole.from + last, grain: 'day' }
  }
  const third = Math.ceil(days / 3)
  const from = whole.from + { start: 0, middle: third, end: Math.max(days - third, 0) }[edge]
  return { from, to: Math.min(from + third - 1, whole.to), grain: 'day' }
}

/** The last or the next so many units from a day. */
export function unitsAway(day: Day, { count, unit, offset }: NonNullable<When['stretch']>): Stretch {
  const near = unitStretch(day, unit, offset)
  const far = unitStretch(day, unit, offset * count)
  const grain = unit === 'week' ? 'day' : unit
  return { from: Math.min(near.from, far.from), to: Math.max(near.to, far.to), grain }
}

/** A day of the month in the months around another day. */
export function daysAround(day: Day, of: number): Stretch[] {
  const { year, month } = dateOf(day)
  const all: Stretch[] = []
  for (let n = -3; n <= 3; n++) {
    const first = dateOf(addMonths(dayOf(year, month, 1), n))
    if (isDate(first.year, first.month, of)) all.push(dayStretch(dayOf(first.year, first.month, of)))
  }
  return all
}

/** The n-th weekday or unit inside a stretch; -1 is the last. */
export function nthOf(container: Stretch, when: When): Stretch | null {
  const unit = when.nthUnit ?? 'day'
  if (when.nth === -1 && !when.weekday) return lastUnit(container, unit)
  const all = when.weekday ? weekdaysIn(container, when.weekday) : unitsIn(container, unit, Math.abs(when.nth!))
  return (when.nth === -1 ? all.at(-1) : all[when.nth! - 1]) ?? null
}

/** The day of a weekday that lies nearest to a day. */
export function nearestWeekday(day: Day, weekday: number): Day {
  return day + ((weekday - weekdayOf(day) + 10) % 7) - 3
}

/** A weekday seen from a day: the one said, or the nearest the way one looks. */
export function weekdayFrom(today: Day, { weekday, which }: When, look: 'past' | 'future'): Stretch {
  const back = (weekdayOf(today) - weekday! + 7) % 7
  if (which === 0) return dayStretch(today - weekdayOf(today) + weekday!)
  if (which === -1) return dayStretch(today - (back || 7))
  if (which === 1) return dayStretch(today + (7 - back))
  if (which === -2) return dayStretch(today - (back || 7) - 7)
  if (which === 2) return dayStretch(today + (7 - back) + 7)
  return dayStretch(look === 'past' ? today - back : today + ((7 - back) % 7))
}

/** Saturday and Sunday of the week that lies so many weeks away; of what has been, of the last week whose Saturday has come. */
export function weekendOf(day: Day, { offset = 0, which }: When): Stretch {
  const week = unitStretch(day, 'week', offset)
  const back = which === -1 && week.from + 5 > day ? 7 : 0
  return { from: week.from + 5 - back, to: week.to - back, grain: 'day' }
}
