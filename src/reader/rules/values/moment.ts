import { type Day, dayOf, isDate } from './calendar.js'

/** The moment that relative words start from. `minutes` is null where only the day is known. */
export interface Moment {
  day: Day
  minutes: number | null
}

let last: { at: string; moment: Moment | null } | null = null

/** Reads a moment. Null where it is not at least a whole date. */
export function momentOf(at: string | null): Moment | null {
  if (at === null) return null
  // All times of a report start from one moment.
  if (last?.at !== at) last = { at, moment: readMoment(at) }
  return last.moment
}

function readMoment(at: string): Moment | null {
  const m = /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d))?/.exec(at)
  if (!m || !isDate(Number(m[1]), Number(m[2]), Number(m[3]))) return null
  const day = dayOf(Number(m[1]), Number(m[2]), Number(m[3]))
  return { day, minutes: m[4] === undefined ? null : Number(m[4]) * 60 + Number(m[5]) }
}
