import { addMonths, type Day, type Stretch } from './calendar.js'
import { dayText, edtf, minutesText } from './edtf.js'
import type { Moment } from './moment.js'
import type { Amount, Distance, Unit } from './when.js'

const DAYS: Partial<Record<Unit, number>> = { day: 1, week: 7 }
const MONTHS: Partial<Record<Unit, number>> = {
  month: 1,
  season: 3,
  quarter: 3,
  half: 6,
  year: 12,
  decade: 120,
  century: 1200,
}
const MINUTES: Partial<Record<Unit, number>> = { second: 1 / 60, minute: 1, hour: 60 }

/** Moves a day by amounts, whole months first. Half a month is fifteen days. */
export function moved(day: Day, amounts: readonly Amount[], sign: 1 | -1): Day {
  const months = amounts.reduce((n, a) => n + a.count * (MONTHS[a.unit] ?? 0), 0)
  const days = amounts.reduce((n, a) => n + a.count * (DAYS[a.unit] ?? 0), 0)
  const whole = Math.trunc(months)
  return addMonths(day, sign * whole) + sign * Math.round(days + (months - whole) * 30)
}

function minutesIn(amounts: readonly Amount[]): number {
  const total = amounts.reduce((n, a) => n + a.count * (MINUTES[a.unit] ?? (DAYS[a.unit] ?? 0) * 1440), 0)
  return amounts.some((a) => a.unit === 'second') ? Math.round(total * 60) / 60 : Math.round(total)
}

/** What a distance tells exactly: of years a month, of longer ones a year, of all else a day. */
function grainOf(amounts: readonly Amount[]): Unit {
  const units = amounts.map((a) => a.unit)
  const far = amounts.some((a) => a.unit === 'year' && a.count >= 100)
  if (far || units.every((unit) => unit === 'decade' || unit === 'century')) return 'year'
  return units.every((unit) => unit === 'year' || unit === 'decade' || unit === 'century') ? 'month' : 'day'
}

function backwards(distance: Distance): boolean {
  return distance.direction === 'ago' || distance.direction === 'after'
}

/**
 * The days in which something lies that is so far away. `less than two weeks ago` is any day after the fourteenth before
 * today and before today itself; neither end is in it. With `after`, what the other event's day is when this one is today.
 */
export function distanceStretch(distance: Distance, day: Day, within: boolean): Stretch {
  const sign = backwards(distance) ? -1 : 1
  const far = moved(day, distance.amounts, sign)
  const further = distance.max ? moved(day, distance.max, sign) : far
  const span = (a: Day, b: Day, grain: Unit): Stretch => ({ from: Math.min(a, b), to: Math.max(a, b), grain })
  if (within) return span(day, far, 'day')
  if (distance.precision === 'less_than' && Math.abs(far - day) > 1) return span(day + sign, far - sign, 'day')
  if (distance.precision === 'at_most') return span(day, far, 'day')
  return span(far, further, grainOf(distance.amounts))
}

/** The time that lies so far from a moment, in EDTF. */
export function distanceTime(distance: Distance, at: Moment, within: boolean, about: boolean): string | null {
  const vague = about || distance.precision === 'about'
  if (distance.amounts.some((a) => MINUTES[a.unit] !== undefined)) return shortTime(distance, at, within, vague)
  const stretch = distanceStretch(distance, at.day, within)
  const text = edtf(stretch, vague)
  if (distance.precision !== 'more_than' && distance.precision !== 'at_least') return text
  return backwards(distance) ? `../${text}` : `${text}/..`
}

/** Hours and minutes need the moment itself; where only its day is known, a few hours away is that day. */
function shortTime(distance: Distance, at: Moment, within: boolean, vague: boolean): string | null {
  const minutes = minutesIn(distance.amounts)
  const sign = backwards(distance) ? -1 : 1
  if (at.minutes === null) return minutes < 1440 ? dayText(at.day) + (vague ? '~' : '') : null
  const exact = distance.amounts.some((a) => a.unit === 'second')
  const write = (total: number) => {
    const days = Math.floor(total / 1440)
    const rest = Math.round((total - days * 1440) * 60)
    return `${dayText(at.day + days)}T${minutesText(Math.floor(rest / 60), exact ? rest % 60 : undefined)}`
  }
  const to = write(at.minutes + sign * minutes)
  if (!within) return to
  return sign > 0 ? `${write(at.minutes)}/${to}` : `${to}/${write(at.minutes)}`
}

const CODES: Partial<Record<Unit, [number, string, boolean]>> = {
  second: [1, 'S', true],
  minute: [1, 'M', true],
  hour: [1, 'H', true],
  day: [1, 'D', false],
  week: [1, 'W', false],
  month: [1, 'M', false],
  season: [3, 'M', false],
  quarter: [3, 'M', false],
  half: [6, 'M', false],
  year: [1, 'Y', false],
  decade: [10, 'Y', false],
  century: [100, 'Y', false],
}
const SMALLER: Partial<Record<Unit, Amount>> = {
  year: { unit: 'month', count: 12 },
  month: { unit: 'day', count: 30 },
  day: { unit: 'hour', count: 24 },
  hour: { unit: 'minute', count: 60 },
  minute: { unit: 'second', count: 60 },
}

/** A fraction of a unit as the next smaller one, where that comes out whole: a year and a half is 1 year 6 months. */
function broken(amount: Amount): Amount[] {
  const whole = Math.trunc(amount.count)
  const rest = amount.count - whole
  const smaller = SMALLER[amount.unit]
  const count = smaller ? Math.round(rest * smaller.count * 1000) / 1000 : 0
  if (!smaller || rest === 0 || !Number.isInteger(count)) return [amount]
  const head = whole ? [{ unit: amount.unit, count: whole }] : []
  return [...head, { unit: smaller.unit, count }]
}

/** ISO 8601: `P3D`, `P1Y6M`, `PT1H30M`. Weeks stand alone; beside other units they are days. */
export function isoDuration(amounts: readonly Amount[]): string {
  let date = ''
  let time = ''
  const parts = amounts.flatMap(broken)
  for (const { unit, count } of parts) {
    const [times, code, short] = CODES[unit]!
    const number = String(Math.round(count * times * 1000) / 1000)
    if (short) time += number + code
    else date += unit === 'week' && parts.length > 1 ? `${count * 7}D` : number + code
  }
  return `P${date}${time ? `T${time}` : ''}`
}
