import type { TimeWords, When } from './when.js'

/** What stands between two times: nothing, a comma, `في`, `من`, `الموافق`, or the second is in brackets. */
export type Link = 'none' | 'comma' | 'in' | 'of' | 'same' | 'bracket' | 'dash'

/** The one time that two neighbouring times tell together, or null where they are two. */
export function merge(a: TimeWords, b: TimeWords, link: Link): TimeWords | null {
  if (a.until || b.until || a.now || b.now) return null
  if (a.clock && b.clock) return null
  if (a.part && b.part && a.part !== b.part && a.clock === undefined && b.clock === undefined) return null
  const rest = { ...partOf(a, b), ...(a.clock || b.clock ? { clock: a.clock ?? b.clock } : {}) }
  if (!a.when || !b.when) {
    const when = a.when ?? b.when
    if (!when || !isDayOf(when) || !(a.clock || b.clock) || link === 'same' || link === 'bracket') return null
    return { when, ...rest }
  }
  if (link === 'in' || link === 'dash') return null
  const when = mergeDays(a.when, b.when, link)
  return when && { when, ...rest }
}

function partOf(a: TimeWords, b: TimeWords): Partial<TimeWords> {
  // The part beside the hour says which half of the day; another part of the same day adds nothing.
  const part = a.clock ? (a.part ?? b.part) : b.clock ? (b.part ?? a.part) : (a.part ?? b.part)
  return part ? { part } : {}
}

/** Can carry a time of day. */
function isDayOf(when: When): boolean {
  return (
    isWeekday(when) ||
    when.day !== undefined ||
    when.unit === 'day' ||
    when.holiday !== undefined ||
    isFarDay(when) ||
    when.nth !== undefined
  )
}

function isFarDay(when: When): boolean {
  const units = when.distance?.amounts.map((a) => a.unit)
  return units !== undefined && !when.within && units.every((u) => u === 'day' || u === 'week' || u === 'month')
}

const isWeekday = (when: When) => when.weekday !== undefined && when.nth === undefined && when.unit === undefined
const isDate = (when: When) => when.day !== undefined && when.weekday === undefined
const isRelativeDay = (when: When) => when.unit === 'day'

function mergeDays(a: When, b: When, link: Link): When | null {
  if (link === 'of') return contained(a, b)
  if (isDate(a) && isDate(b)) return twoCalendars(a, b, link)
  if ((isRelativeDay(a) || isWeekday(a)) && isDate(b)) return dateWith(b, a)
  if (isDate(a) && isWeekday(b) && link !== 'comma') return dateWith(a, b)
  if (isRelativeDay(a) && a.weekday === undefined && isWeekday(b) && b.which === undefined && link !== 'same')
    return { ...a, weekday: b.weekday }
  if (isWeekday(a) && isRelativeDay(b) && b.weekday === undefined && a.which === undefined && link !== 'same')
    return { ...b, weekday: a.weekday }
  return link === 'none' ? contained(a, b) : null
}

/** A date keeps nothing of the weekday but which one it is, where the year is not told. */
function dateWith(date: When, other: When): When | null {
  if (other.which !== undefined && date.which === undefined && date.month === undefined)
    return { ...date, which: other.which }
  if (date.month === undefined && isRelativeDay(other)) return other
  return date
}

/** The same day in both calendars: the solar one is kept, unless only the other tells its year. */
function twoCalendars(a: When, b: When, link: Link): When | null {
  if (link === 'comma' || (!a.hijri && !b.hijri) || (a.hijri && b.hijri)) return null
  const [solar, lunar] = a.hijri ? [b, a] : [a, b]
  return solar.year === undefined && lunar.year !== undefined ? lunar : solar
}

/** The smaller time inside the larger: `مارس من العام الماضي`, `الاثنين من الأسبوع المقبل`. */
function contained(a: When, b: When): When | null {
  const year =
    b.unit === 'year' ||
    (b.year !== undefined && b.month === undefined && b.season === undefined && b.quarter === undefined)
  if (b.edge || b.distance || b.in) return null
  if (a.unit !== undefined) return sameUnit(a, b)
  if (year && a.year === undefined && (a.month || a.season || a.quarter || a.half))
    return a.in || a.which ? null : { ...a, in: b }
  if (year && a.holiday && a.year === undefined) return { ...a, in: b }
  if (b.unit === 'month' || (b.month !== undefined && b.day === undefined)) {
    if (isDate(a) && a.month === undefined) return { ...a, in: b }
  }
  if (b.unit === 'week' && isWeekday(a) && a.which === undefined) return { ...a, in: b }
  return null
}

/** `العام الجاري 2018`, `الشهر الجاري شباط`. */
function sameUnit(a: When, b: When): When | null {
  if (a.unit === 'year' && b.year !== undefined && b.month === undefined) return a.edge ? { ...b, edge: a.edge } : b
  if (a.unit === 'month' && b.month !== undefined && b.day === undefined) return b
  return null
}
