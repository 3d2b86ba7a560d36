import { expect, it } from 'vitest'
import { dateOf, dayOf, hijriDay, hijriOf, weekdayOf } from '../../../src/reader/rules/values/calendar.js'
import { values } from '../../../src/reader/values.js'

const FIRST = dayOf(1990, 1, 1)
const LAST = dayOf(2035, 12, 31)

const EASTERN = [
  'كانون الثاني',
  'شباط',
  'آذار',
  'نيسان',
  'أيار',
  'حزيران',
  'تموز',
  'آب',
  'أيلول',
  'تشرين الأول',
  'تشرين الثاني',
  'كانون الأول',
]
const EGYPT = [
  'يناير',
  'فبراير',
  'مارس',
  'أبريل',
  'مايو',
  'يونيو',
  'يوليو',
  'أغسطس',
  'سبتمبر',
  'أكتوبر',
  'نوفمبر',
  'ديسمبر',
]
const TUNIS = [
  'جانفي',
  'فيفري',
  'مارس',
  'أفريل',
  'ماي',
  'جوان',
  'جويلية',
  'أوت',
  'سبتمبر',
  'أكتوبر',
  'نوفمبر',
  'ديسمبر',
]
const RABAT = ['يناير', 'فبراير', 'مارس', 'أبريل', 'ماي', 'يونيو', 'يوليوز', 'غشت', 'شتنبر', 'أكتوبر', 'نونبر', 'دجنبر']
const WEEKDAYS = ['الاثنين', 'الثلاثاء', 'الأربعاء', 'الخميس', 'الجمعة', 'السبت', 'الأحد']

const two = (n: number) => String(n).padStart(2, '0')
const arabic = (text: string) => text.replace(/\d/g, (d) => String.fromCharCode(0x660 + Number(d)))

type Layout = (y: number, m: number, d: number, weekday: string) => string

const layouts: Layout[] = [
  (y, m, d) => `${d} ${EGYPT[m - 1]} ${y}`,
  (y, m, d) => `${d} ${EASTERN[m - 1]} ${y}`,
  (y, m, d) => `${d} ${TUNIS[m - 1]} ${y}`,
  (y, m, d) => `${d} ${RABAT[m - 1]} ${y}`,
  (y, m, d) => `${d} ${EASTERN[m - 1]}/${EGYPT[m - 1]} ${y}`,
  (y, m, d) => `${d} ${EGYPT[m - 1]}/${EASTERN[m - 1]} ${y}`,
  (y, m, d) => `${d} ${EASTERN[m - 1]} (${EGYPT[m - 1]}) ${y}`,
  (y, m, d, w) => `${w} ${d} ${EGYPT[m - 1]} ${y}`,
  (y, m, d, w) => `يوم ${w} الموافق ${d} ${EGYPT[m - 1]} ${y}م`,
  (y, m, d) => `${d} من ${EASTERN[m - 1]} عام ${y}`,
  (y, m, d) => `${d}/${m}/${y}`,
  (y, m, d) => `${two(d)}/${two(m)}/${y}`,
  (y, m, d) => `${two(d)}-${two(m)}-${y}`,
  (y, m, d) => `${two(d)}.${two(m)}.${y}`,
  (y, m, d) => `${y}-${two(m)}-${two(d)}`,
  (y, m, d) => `${y}/${two(m)}/${two(d)}`,
  (y, m, d) => arabic(`${d}/${m}/${y}`),
  (y, m, d) => arabic(`${d} ${EGYPT[m - 1]} ${y}`),
]

/** The days of a year with the weekday's name and how EDTF writes them. */
function daysOf(year: number) {
  const days: { year: number; month: number; day: number; weekday: string; edtf: string }[] = []
  for (let day = dayOf(year, 1, 1); day <= dayOf(year, 12, 31); day++) {
    const date = dateOf(day)
    days.push({ ...date, weekday: WEEKDAYS[weekdayOf(day) - 1]!, edtf: `${year}-${two(date.month)}-${two(date.day)}` })
  }
  return days
}

it.each(layouts.map((layout) => [layout(2018, 2, 13, 'الثلاثاء'), layout] as const))(
  'reads every day from 1990 to 2035 as in %s',
  (_, layout) => {
    for (let year = 1990; year <= 2035; year++) {
      const days = daysOf(year)
      const lines = days.map(({ month, day, weekday }) => layout(year, month, day, weekday))
      const found = values(lines.join('\n'))
      expect(found.length).toBe(lines.length)
      const wrong = found.findIndex(({ when, quote }, i) => when !== days[i]!.edtf || quote !== lines[i])
      expect(wrong < 0 ? '' : `${lines[wrong]} gave ${found[wrong]!.quote} ${found[wrong]!.when}`).toBe('')
    }
  },
)

const HIJRI = [
  'محرم',
  'صفر',
  'ربيع الأول',
  'ربيع الآخر',
  'جمادى الأولى',
  'جمادى الآخرة',
  'رجب',
  'شعبان',
  'رمضان',
  'شوال',
  'ذو القعدة',
  'ذو الحجة',
]

it('knows the calendar of Umm al-Qura both ways, as Intl does', () => {
  const intl = new Intl.DateTimeFormat('en-u-ca-islamic-umalqura', {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
  })
  for (let day = FIRST; day <= LAST; day++) {
    const parts = Object.fromEntries(intl.formatToParts(day * 86_400_000).map(({ type, value }) => [type, value]))
    const hijri = { year: Number.parseInt(parts.year!, 10), month: Number(parts.month), day: Number(parts.day) }
    expect(hijriOf(day)).toEqual(hijri)
    expect(hijriDay(hijri.year, hijri.month, hijri.day)).toBe(day)
  }
})

it('reads dates of the Hijra', () => {
  for (let day = FIRST; day <= LAST; day += 7) {
    const { year, month, day: of } = hijriOf(day)
    const solar = dateOf(day)
    const wanted = `${solar.year}-${two(solar.month)}-${two(solar.day)}`
    for (const text of [
      `${of} ${HIJRI[month - 1]} ${year}هـ`,
      `${of} ${HIJRI[month - 1]} ${year}`,
      `${of}/${month}/${year}هـ`,
      `${of}/${month}/${year}`,
    ]) {
      const [value] = values(text)
      expect(value?.when, text).toBe(wanted)
      expect(value?.quote).toBe(text)
    }
  }
})
