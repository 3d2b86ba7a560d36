import type { Meeting as MeetingClaim } from '../../claim/claim.js'
import { type DayRange, range } from '../../claim/edtf.js'

/** A meeting of days opens, goes on and ends: two reports of it may give days so far apart. */
const COURSE = 4

/** The days a claim's meeting can lie on: its time, and before or behind it what its duration or course leaves open. */
export function spanOf({ when, duration, status }: MeetingClaim): DayRange | null {
  const days = when === null ? null : range(when)
  if (!days) return null
  const lasts = duration === null ? 1 : daysOf(duration)
  const said = days.latest - days.earliest + 1
  const more = said > 1 ? 0 : lasts - 1
  return {
    earliest: days.earliest - (status === 'opening' || status === 'planned' ? 0 : more),
    latest: days.latest + (status === 'concluded' ? 0 : more),
  }
}

/** Whole days of an ISO 8601 duration: P2D is 2, P1W is 7, hours are within one day. */
function daysOf(duration: string): number {
  const [, weeks, days] = /^P(?:(\d+)W)?(?:(\d+)D)?/.exec(duration) ?? []
  return Math.max(1, Number(weeks ?? 0) * 7 + Number(days ?? 0))
}

interface Dated {
  span: DayRange | null
  opens: boolean
  ends: boolean
}

/** No day is of both; one that opens and another that ends within days after can still be one. */
export function daysExclude(a: Dated, b: Dated): boolean {
  if (!a.span || !b.span) return false
  const gap = Math.max(a.span.earliest - b.span.latest, b.span.earliest - a.span.latest)
  if (gap <= 0) return false
  const [first, second] = a.span.earliest < b.span.earliest ? [a, b] : [b, a]
  return !(first.opens && second.ends && gap <= COURSE)
}
