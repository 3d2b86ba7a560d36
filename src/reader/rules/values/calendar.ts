import { Temporal } from 'temporal-polyfill/full'
import type { Unit } from './when.js'

/** Days since 1970-01-01, as all calendar arithmetic here is done in them. */
export type Day = number

/** Days of a civil date, after Howard Hinnant's `days_from_civil`; a month or day beyond its range runs on. */
export function dayOf(year: number, month: number, day: number): Day {
  const y0 = year + Math.floor((month - 1) / 12)
  const m = ((((month - 1) % 12) + 12) % 12) + 1
  const y = m <= 2 ? y0 - 1 : y0
  const era = Math.floor(y / 400)
  const yearOfEra = y - era * 400
  const dayOfYear = Math.floor((153 * (m + (m > 2 ? -3 : 9)) + 2) / 5) + day - 1
  return era * 146097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719468
}

/** The civil date of a day, after the same author's `civil_from_days`. */
export function dateOf(day: Day): { year: number; month: number; day: number } {
  const z = day + 719468
  const era = Math.floor(z / 146097)
  const dayOfEra = z - era * 146097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const m = Math.floor((5 * dayOfYear + 2) / 153)
  const month = m + (m < 10 ? 3 : -9)
  const of = dayOfYear - Math.floor((153 * m + 2) / 5) + 1
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day: of }
}

/** ISO weekday: Monday is 1. */
export function weekdayOf(day: Day): number {
  return ((((day + 3) % 7) + 7) % 7) + 1
}

export function daysIn(year: number, month: number): number {
  return dateOf(dayOf(year, month + 1, 0)).day
}

export function isDate(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month)
}

/** Adds whole months; a day that the month has not becomes its last. */
export function addMonths(day: Day, months: number): Day {
  const { year, month, day: of } = dateOf(day)
  const index = year * 12 + (month - 1) + months
  const y = Math.floor(index / 12)
  const m = index - y * 12 + 1
  return dayOf(y, m, Math.min(of, daysIn(y, m)))
}

/** A stretch of whole days, both ends in it, and what it is: a month is written `2018-02`. */
export interface Stretch {
  from: Day
  to: Day
  grain: Unit
}

export const dayStretch = (day: Day): Stretch => ({ from: day, to: day, grain: 'day' })

export const yearStretch = (year: number): Stretch => ({
  from: dayOf(year, 1, 1),
  to: dayOf(year, 12, 31),
  grain: 'year',
})

export const monthStretch = (year: number, month: number): Stretch => ({
  from: dayOf(year, month, 1),
  to: dayOf(year, month + 1, 0),
  grain: 'month',
})

const months = (year: number, month: number, count: number, grain: Unit): Stretch => ({
  from: dayOf(year, month, 1),
  to: dayOf(year, month + count, 0),
  grain,
})

export const quarterStretch = (year: number, quarter: number) => months(year, quarter * 3 - 2, 3, 'quarter')
export const halfStretch = (year: number, half: number) => months(year, half * 6 - 5, 6, 'half')

/** Seasons by whole months: summer is June to August, winter begins in December of the year before its number. */
export function seasonStretch(year: number, season: number): Stretch {
  return season === 24 ? months(year, 12, 3, 'season') : months(year, (season - 20) * 3, 3, 'season')
}

/** The unit that a day lies in, moved by so many units. */
export function unitStretch(day: Day, unit: Unit, offset: number): Stretch {
  const { year, month } = dateOf(day)
  switch (unit) {
    case 'week': {
      const from = day - weekdayOf(day) + 1 + offset * 7
      return { from, to: from + 6, grain: 'week' }
    }
    case 'month': {
      const first = dateOf(addMonths(dayOf(year, month, 1), offset))
      return monthStretch(first.year, first.month)
    }
    case 'quarter': {
      const index = year * 4 + Math.floor((month - 1) / 3) + offset
      return quarterStretch(Math.floor(index / 4), (index % 4) + 1)
    }
    case 'half': {
      const index = year * 2 + (month > 6 ? 1 : 0) + offset
      return halfStretch(Math.floor(index / 2), (index % 2) + 1)
    }
    case 'year':
      return yearStretch(year + offset)
    case 'decade': {
      const first = (Math.floor(year / 10) + offset) * 10
      return { from: dayOf(first, 1, 1), to: dayOf(first + 9, 12, 31), grain: 'decade' }
    }
    case 'century': {
      const first = (Math.floor(year / 100) + offset) * 100
      return { from: dayOf(first, 1, 1), to: dayOf(first + 99, 12, 31), grain: 'century' }
    }
    default:
      return dayStretch(day + offset)
  }
}

const UMM_AL_QURA = 'islamic-umalqura'

/** Days that were asked for before: the calendar's tables are slow to read. */
const hijriDays = new Map<number, Day | null>()
const MOST_DAYS = 100_000

/** The day of a date of the Umm al-Qura calendar, or null where that month has no such day. */
export function hijriDay(year: number, month: number, day: number): Day | null {
  const key = (year * 12 + month) * 32 + day
  const before = hijriDays.get(key)
  if (before !== undefined) return before
  const found = findHijriDay(year, month, day)
  if (hijriDays.size < MOST_DAYS) hijriDays.set(key, found)
  return found
}

function findHijriDay(year: number, month: number, day: number): Day | null {
  if (year < 1 || month < 1 || month > 12 || day < 1 || day > 30) return null
  try {
    const date = Temporal.PlainDate.from({ calendar: UMM_AL_QURA, year, month, day }, { overflow: 'reject' })
    const iso = date.withCalendar('iso8601')
    return dayOf(iso.year, iso.month, iso.day)
  } catch {
    return null
  }
}

/** The date of the Umm al-Qura calendar that a day has. */
export function hijriOf(day: Day): { year: number; month: number; day: number } {
  const { year, month, day: of } = dateOf(day)
  const date = Temporal.PlainDate.from({ year, month, day: of }).withCalendar(UMM_AL_QURA)
  return { year: date.year, month: date.month, day: date.day }
}

export function hijriMonth(year: number, month: number): Stretch | null {
  const from = hijriDay(year, month, 1)
  const next = month === 12 ? hijriDay(year + 1, 1, 1) : hijriDay(year, month + 1, 1)
  return from === null || next === null ? null : { from, to: next - 1, grain: 'day' }
}

export function hijriYear(year: number): Stretch | null {
  const from = hijriDay(year, 1, 1)
  const next = hijriDay(year + 1, 1, 1)
  return from === null || next === null ? null : { from, to: next - 1, grain: 'day' }
}

/** Easter Sunday of the western churches (Meeus, Jones and Butcher). */
export function easter(year: number): Day {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const n = h + l - 7 * m + 114
  return dayOf(year, Math.floor(n / 31), (n % 31) + 1)
}

/** Easter Sunday of the eastern churches as a day of the Gregorian calendar (Meeus' Julian algorithm). */
export function easternEaster(year: number): Day {
  const d = (19 * (year % 19) + 15) % 30
  const e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7
  const julian = dayOf(year, Math.floor((d + e + 114) / 31), ((d + e + 114) % 31) + 1)
  return julian + Math.floor(year / 100) - Math.floor(year / 400) - 2
}

/** The offset of a time zone at a local time: `Z` or `+03:00`. */
export function zoneOffset(day: Day, minutes: number, zone: string): string {
  if (zone === 'UTC') return 'Z'
  const { year, month, day: of } = dateOf(day)
  const local = Temporal.PlainDateTime.from({
    year,
    month,
    day: of,
    hour: Math.floor(minutes / 60),
    minute: minutes % 60,
  })
  return local.toZonedDateTime(zone).offset
}
