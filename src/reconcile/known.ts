import type { Reading } from '../claim/reading.js'

/**
 * What had been published by the end of a day, like `2016-03-01`: the readings that the record of that day is made of.
 * A report without a date is in no past record, since nothing tells that it was known by then.
 */
export function knownOn(readings: readonly Reading[], day: string): Reading[] {
  return readings.filter(({ report }) => report.published !== null && report.published.slice(0, 10) <= day)
}

/** A day of the calendar as `2016-03-01`. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const date = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
}
