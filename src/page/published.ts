import { foldWord } from '../arabic/fold.js'
import { isoDay } from './day.js'
import { isLetter } from './furniture/furniture.js'
import { perLine } from './line.js'
import { monthNamed } from './words/months.js'

/** Before a date these say that it is the date of the page. */
const LABELS = [
  'آخر تحديث', 'اخر تحديث في', 'تاريخ آخر تحديث', 'تم التحديث', 'تم التحديث في', 'تحديث', 'حدث في', 'تاريخ النشر', 'تاريخ الإضافة',
  'تاريخ الخبر', 'نشر في', 'نشرت في', 'نشر بتاريخ', 'نشر يوم', 'نشر', 'تم النشر', 'تم النشر في', 'تم نشره في', 'كتب في', 'بتاريخ',
  'التاريخ', 'أضيف في', 'أضيف بتاريخ', 'النشر', 'منشور في',
].map(foldWord).sort((a, b) => b.length - a.length) // biome-ignore format: one list
const DAYS = ['الأحد', 'الاثنين', 'الإثنين', 'الثلاثاء', 'الأربعاء', 'الخميس', 'الجمعة', 'السبت'].map(foldWord)
/** What may stand around a date on its line besides the date: weekdays, words of clocks. */
const AROUND = new Set([
  ...DAYS,
  ...['ص', 'م', 'صباحا', 'مساء', 'ظهرا', 'الساعة', 'بتوقيت', 'غرينتش', 'جرينتش', 'تغ', 'ت', 'غ', 'مكة', 'المكرمة', 'القاهرة'].map(foldWord),
  ...['المحلي', 'المحلية', 'يوم', 'في', 'عند', 'على', 'آخر', 'تحديث', 'التحديث', 'النشر', 'نشر', 'دقيقة', 'الموافق', 'بغداد', 'الكويت'].map(foldWord),
  ...['gmt', 'utc', 'am', 'pm', 't', 'z'],
]) // biome-ignore format: one list
const LONGEST = 90

/** A line that only says when the page was made. `day` is null where it says so without a full date. */
export interface Stamp {
  labelled: boolean
  day: string | null
}

/** Reads a line as such a stamp; null where anything but date, clock and label stands on it. */
export const stampOf = perLine((line): Stamp | null => {
  if (line.length > LONGEST || !/\d/.test(line.norm)) return null
  const label = labelOn(line.norm) ?? labelOn(behindName(line.norm))
  const rest = label ? line.norm.slice(line.norm.indexOf(label) + label.length) : line.norm
  if (!/\d/.test(rest)) return null
  const words = rest.match(/\p{L}+|\d+/gu) ?? []
  const found = dateIn(words)
  const others = found ? [...words.slice(0, found.from), ...words.slice(found.to)] : [...words]
  if (!others.every((word) => AROUND.has(word) || /^\d{1,2}$/.test(word) || monthNamed(word) !== null)) return null
  if (!found) return label && /\d:\d/.test(rest) ? { labelled: true, day: null } : null
  return { labelled: label !== undefined, day: found.day }
})

function labelOn(norm: string): string | undefined {
  return LABELS.find((phrase) => norm.startsWith(phrase) && !isLetter(norm[phrase.length]))
}

/** What stands behind the name of a site and a mark: `صحيفة الضفة - آخر تحديث: …`. */
function behindName(norm: string): string {
  const found = /^(?:[^\s\d:|–—-]+ ){1,5}[|–—-] /.exec(norm)
  return found ? norm.slice(found[0].length) : ''
}

interface Found {
  day: string
  from: number
  to: number
}

/** The first full date among words and numbers: day first (`13 02 2018`, `13 فبراير 2018`) or year first. */
function dateIn(words: readonly string[]): Found | null {
  for (let i = 0; i < words.length; i++) {
    const found = numeric(words, i) ?? named(words, i)
    if (found) return found
  }
  return null
}

function numeric(words: readonly string[], i: number): Found | null {
  const [a, b, c] = [words[i], words[i + 1], words[i + 2]]
  if (![a, b, c].every((word) => word !== undefined && /^\d{1,4}$/.test(word))) return null
  const [x, y, z] = [Number(a), Number(b), Number(c)]
  const day = a!.length === 4 ? isoDay(x, y, z) : isoDay(z, y, x)
  return day ? { day, from: i, to: i + 3 } : null
}

function named(words: readonly string[], i: number): Found | null {
  const date = Number(words[i])
  if (!/^\d{1,2}$/.test(words[i]!)) return null
  const first = monthAt(words, i + 1)
  if (!first) return null
  // `شباط/فبراير`, `شباط (فبراير)`: the same month in a second calendar.
  const second = monthAt(words, first.to)
  const at = second?.month === first.month ? second.to : first.to
  const year = words[at]
  const day = year && /^\d{4}$/.test(year) ? isoDay(Number(year), first.month, date) : null
  return day ? { day, from: i, to: at + 1 } : null
}

function monthAt(words: readonly string[], i: number): { month: number; to: number } | null {
  const two = monthNamed(`${words[i]} ${words[i + 1]}`)
  if (two) return { month: two, to: i + 2 }
  const one = monthNamed(words[i] ?? '')
  return one ? { month: one, to: i + 1 } : null
}
