import { remembered } from './remembered.js'

/**
 * Times in the part of EDTF level 1 (ISO 8601-2:2019) that claims use: days, months, seasons, years, unspecified digits
 * (`201X`, `2016-XX`), intervals with open ends (`../2016`, `2016/..`), and the marks `~`, `?` and `%`.
 */

/** Days since 1970-01-01, both ends included; an open end is infinite. */
export interface DayRange {
  earliest: number
  latest: number
}

const DAY = 86_400_000

/** The number of a day of the proleptic Gregorian calendar. Month counts from 1 and may run over. */
function day(year: number, month: number, dayOfMonth: number): number {
  const date = new Date(0)
  date.setUTCFullYear(year, month - 1, dayOfMonth)
  return Math.round(date.getTime() / DAY)
}

/** From the first day of a month to the last day of the month `length - 1` months later. */
function months(year: number, month: number, length: number): DayRange {
  return { earliest: day(year, month, 1), latest: day(year, month + length, 1) - 1 }
}

/** EDTF numbers seasons 21-24; without a hemisphere they are the northern ones. Winter runs into the next year. */
function season(year: number, code: number): DayRange {
  return months(year, (code - 20) * 3, 3)
}

const DATE = /^(-?[\dX]{4})(?:-([\dX]{2})(?:-([\dX]{2}))?)?$/

/** A date without interval and marks as the days it may be, or null where it is no date. */
function plain(text: string): DayRange | null {
  const parts = DATE.exec(text)
  if (!parts) return null
  const [, yyyy, mm, dd] = parts as unknown as [string, string, string?, string?]
  const first = Number(yyyy.replaceAll('X', '0'))
  const last = Number(yyyy.replaceAll('X', '9'))
  if (mm === undefined || mm.includes('X') || first !== last) {
    return { earliest: day(Math.min(first, last), 1, 1), latest: day(Math.max(first, last), 12, 31) }
  }
  const month = Number(mm)
  if (month >= 21 && month <= 24) return dd === undefined ? season(first, month) : null
  if (month < 1 || month > 12) return null
  const whole = months(first, month, 1)
  if (dd === undefined || dd.includes('X')) return whole
  const one = whole.earliest + Number(dd) - 1
  return Number(dd) < 1 || one > whole.latest ? null : { earliest: one, latest: one }
}

/** A date with its marks: an approximate or uncertain date reaches its own length further on both sides. */
function marked(text: string): DayRange | null {
  const bare = text.replace(/[~?%]/g, '')
  const range = plain(bare)
  if (!range || bare === text) return range
  const slack = range.latest - range.earliest + 1
  return { earliest: range.earliest - slack, latest: range.latest + slack }
}

/** The days a time may lie on, or null where the text is not of the subset above. */
export const range: (edtf: string) => Readonly<DayRange> | null = remembered(daysOf)

function daysOf(edtf: string): DayRange | null {
  const [from, to, more] = edtf.split('/')
  if (from === undefined || more !== undefined) return null
  if (to === undefined) return marked(from)
  const open = (text: string) => text === '' || text === '..'
  if (open(from) && open(to)) return null
  const start = open(from) ? { earliest: -Infinity, latest: Infinity } : marked(from)
  const end = open(to) ? { earliest: -Infinity, latest: Infinity } : marked(to)
  if (!start || !end || start.earliest > end.latest) return null
  return { earliest: start.earliest, latest: end.latest }
}

/** How many days a time covers; infinite with an open end or where the time is not understood. */
export function length(edtf: string): number {
  const days = range(edtf)
  return days ? days.latest - days.earliest + 1 : Infinity
}

/** No day satisfies both times. Times that are not understood exclude nothing. */
export function excludes(a: string, b: string): boolean {
  return gap(a, b) > 0
}

/** Days between two times: 0 where they overlap or either is not understood. */
export function gap(a: string, b: string): number {
  const x = range(a)
  const y = range(b)
  if (!x || !y) return 0
  return Math.max(0, x.earliest - y.latest, y.earliest - x.latest)
}

/** Every day of `inner` is a day of `outer`. */
export function within(inner: string, outer: string): boolean {
  const x = range(inner)
  const y = range(outer)
  return x !== null && y !== null && x.earliest >= y.earliest && x.latest <= y.latest
}

/** The time that covers the fewest days; among equals the first in the order of text. Null of none. */
export function narrowest(times: readonly string[]): string | null {
  const sorted = [...times].sort((a, b) => length(a) - length(b) || (a < b ? -1 : Number(a > b)))
  return sorted[0] ?? null
}
