import { type Day, dayOf, easter, easternEaster, hijriDay, hijriOf, weekdayOf } from './calendar.js'

/** When a feast falls: a day of the solar year, a day of the Umm al-Qura year, or by a rule of its own. */
type Feast = { month: number; day: number } | { hijriMonth: number; hijriDay: number } | ((year: number) => Day)

const nthWeekday = (year: number, month: number, weekday: number, nth: number): Day => {
  const first = dayOf(year, month, 1)
  return first + ((weekday - weekdayOf(first) + 7) % 7) + (nth - 1) * 7
}

const FEASTS: Record<string, Feast> = {
  'new-year': { month: 1, day: 1 },
  'new-year-eve': { month: 12, day: 31 },
  christmas: { month: 12, day: 25 },
  'christmas-eve': { month: 12, day: 24 },
  'eastern-christmas': { month: 1, day: 7 },
  valentine: { month: 2, day: 14 },
  'womens-day': { month: 3, day: 8 },
  'mothers-day': { month: 3, day: 21 },
  'labour-day': { month: 5, day: 1 },
  halloween: { month: 10, day: 31 },
  nowruz: { month: 3, day: 21 },
  'april-fools': { month: 4, day: 1 },
  'saudi-national-day': { month: 9, day: 23 },
  'uae-national-day': { month: 12, day: 2 },
  thanksgiving: (year) => nthWeekday(year, 11, 4, 4),
  'black-friday': (year) => nthWeekday(year, 11, 4, 4) + 1,
  'fathers-day': (year) => nthWeekday(year, 6, 7, 3),
  'all-saints': { month: 11, day: 1 },
  'earth-day': { month: 4, day: 22 },
  'land-day': { month: 3, day: 30 },
  'teachers-day': { month: 10, day: 5 },
  'childrens-day': { month: 11, day: 20 },
  'saint-patrick': { month: 3, day: 17 },
  'us-independence': { month: 7, day: 4 },
  'veterans-day': { month: 11, day: 11 },
  'columbus-day': (year) => nthWeekday(year, 10, 1, 2),
  'mlk-day': (year) => nthWeekday(year, 1, 1, 3),
  'presidents-day': (year) => nthWeekday(year, 2, 1, 3),
  'easter-monday': (year) => easter(year) + 1,
  'ash-wednesday': (year) => easter(year) - 46,
  'maundy-thursday': (year) => easter(year) - 3,
  'holy-saturday': (year) => easter(year) - 1,
  ascension: (year) => easter(year) + 39,
  pentecost: (year) => easter(year) + 49,
  'sham-el-nessim': (year) => easternEaster(year) + 1,
  easter: (year) => easter(year),
  'good-friday': (year) => easter(year) - 2,
  'palm-sunday': (year) => easter(year) - 7,
  fitr: { hijriMonth: 10, hijriDay: 1 },
  adha: { hijriMonth: 12, hijriDay: 10 },
  arafa: { hijriMonth: 12, hijriDay: 9 },
  'hijri-new-year': { hijriMonth: 1, hijriDay: 1 },
  ashura: { hijriMonth: 1, hijriDay: 10 },
  mawlid: { hijriMonth: 3, hijriDay: 12 },
  'ramadan-start': { hijriMonth: 9, hijriDay: 1 },
  'laylat-al-qadr': { hijriMonth: 9, hijriDay: 27 },
  'isra-miraj': { hijriMonth: 7, hijriDay: 27 },
}

/** The day of a feast in a year of the solar calendar, or null where it does not fall in it. */
export function holidayDay(key: string, year: number): Day | null {
  const feast = FEASTS[key]
  if (!feast) return null
  if (typeof feast === 'function') return feast(year)
  if ('month' in feast) return dayOf(year, feast.month, feast.day)
  const first = hijriOf(dayOf(year, 1, 1)).year
  for (const hijri of [first, first + 1]) {
    const day = hijriDay(hijri, feast.hijriMonth, feast.hijriDay)
    if (day !== null && day >= dayOf(year, 1, 1) && day <= dayOf(year, 12, 31)) return day
  }
  return null
}
