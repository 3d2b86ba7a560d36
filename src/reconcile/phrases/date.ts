import type { Phrase } from '../record.js'

const MONTHS = {
  ar: ['يناير', 'فبراير', 'مارس', 'أبريل', 'مايو', 'يونيو', 'يوليو', 'أغسطس', 'سبتمبر', 'أكتوبر', 'نوفمبر', 'ديسمبر'],
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
}
const SEASONS = { ar: ['ربيع', 'صيف', 'خريف', 'شتاء'], en: ['spring', 'summer', 'autumn', 'winter'] }

/** An EDTF time in words: `2018-02-12/2018-02-14` is «12–14 فبراير 2018» and "12–14 February 2018". */
export function datePhrase(edtf: string): Phrase {
  const [from, to] = edtf.split('/') as [string, string?]
  if (to === undefined) return one(from)
  if (open(from)) return { ar: `حتى ${one(to).ar}`, en: `until ${one(to).en}` }
  if (open(to)) return { ar: `منذ ${one(from).ar}`, en: `since ${one(from).en}` }
  return between(from, to)
}

const open = (date: string) => date === '' || date === '..'

/** What two dates share is said once. */
function between(from: string, to: string): Phrase {
  const [year, month, day] = exact(from).split('-')
  if (day !== undefined && to.startsWith(`${year}-${month}-`)) {
    const end = plain(exact(to))
    const row = { ar: `${Number(day)}–${end.ar}`, en: `${Number(day)}–${end.en}` }
    return isAbout(from) || isAbout(to) ? { ar: `نحو ${row.ar}`, en: `about ${row.en}` } : row
  }
  const end = one(to)
  const start = one(from)
  const sameYear = month !== undefined && to.startsWith(`${year}-`)
  const cut = (text: string) => (sameYear ? text.slice(0, -(year!.length + 1)) : text)
  return { ar: `${cut(start.ar)} – ${end.ar}`, en: `${cut(start.en)} – ${end.en}` }
}

const exact = (date: string) => date.replace(/[~?%]/g, '')
const isAbout = (date: string) => /[~%]/.test(date)

function one(date: string): Phrase {
  const words = plain(exact(date))
  return isAbout(date) ? { ar: `نحو ${words.ar}`, en: `about ${words.en}` } : words
}

function plain(date: string): Phrase {
  const [year, month, day] = date.split('-') as [string, string?, string?]
  const number = Number(month)
  const index = number - 1
  if (month === undefined || !MONTHS.ar[index]) {
    const season = number - 21
    if (SEASONS.ar[season]) {
      return { ar: `${SEASONS.ar[season]} ${year}`, en: `${SEASONS.en[season]} ${year}` }
    }
    return {
      ar: year.replace(/X+$/, (x) => '0'.repeat(x.length)),
      en: year.replace(/X+$/, (x) => `${'0'.repeat(x.length)}s`),
    }
  }
  const front = day === undefined || day.includes('X') ? '' : `${Number(day)} `
  return { ar: `${front}${MONTHS.ar[index]} ${year}`, en: `${front}${MONTHS.en[index]} ${year}` }
}
