/** `YYYY-MM-DD` where year, month and day make a day of the calendar, else null. */
export function isoDay(year: number, month: number, day: number): string | null {
  if (year < 1900 || year > 2199 || month < 1 || month > 12 || day < 1) return null
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate()
  if (day > last) return null
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

/** The day of an ISO 8601 date or moment (`2018-02-13`, `2018-02-13T14:16:00+03:00`), as it is written; else null. */
export function dayOfIso(text: string): string | null {
  const found = /^(\d{4})-(\d{2})-(\d{2})(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z| ?[+-]\d{2}:?\d{2})?)?$/.exec(
    text.trim(),
  )
  return found ? isoDay(Number(found[1]), Number(found[2]), Number(found[3])) : null
}
