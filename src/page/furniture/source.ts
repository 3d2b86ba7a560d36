import type { Line } from '../line.js'
import { agencyNamed } from '../words/agencies.js'
import { type Furniture, opening, phrases, wholeLines } from './furniture.js'

const LABELS = phrases('المصدر', 'المصادر', 'مصدر الخبر', 'مصدر')
const GENERIC = new Set(
  phrases(
    'وكالات',
    'الوكالات',
    'مواقع',
    'مواقع إخبارية',
    'وكالات الأنباء',
    'صحف',
    'متابعات',
    'خاص',
    'وسائل إعلام',
    'مواقع التواصل',
  ),
)
const WORDS = 9

/** What a line of sources names, as written; null where the line is none. */
export function sourceNamed(line: Line): string | null {
  const label = line.short ? opening(line, LABELS) : null
  if (!label || line.wordCount > WORDS) return null
  const mark = /^ ?[:-] ?/.exec(line.norm.slice(label.length))
  if (!mark) return null
  return line.visible
    .slice(line.visible.search(/[:-]/) + 1)
    .replace(/[.\s]+$/, '')
    .trim()
}

/** The agencies and the outlet that a line of sources names. */
export function sourcesOf(line: Line): { agency: string | null; outlet: string | null } {
  let agency: string | null = null
  let outlet: string | null = null
  for (const part of (sourceNamed(line) ?? '').split(/[+،,/|]| - /)) {
    const name = part.trim()
    const key = agencyNamed(name)
    if (key) agency ??= key
    else if (name !== '' && !GENERIC.has(phrases(name)[0]!)) outlet ??= name
  }
  return { agency, outlet }
}

/** The line that ends a story with where it comes from. */
export const source: Furniture = {
  name: 'source',
  removes: 'source_line',
  why: 'A short line that begins with the word for source and a colon',
  finds: ['[المصدر: وكالات]', '[المصدر : إذاعة الساحل]', '[مصدر الخبر: رويترز + الأناضول]', '[المصدر: صحيفة النهر]'],
  leaves: [
    'المصدر الوحيد للمياه في المنطقة هو النهر',
    'مصدر: الحكومة تدرس تعديل القانون قبل نهاية الدورة البرلمانية الحالية في حزيران',
    'قال المصدر: لا نعرف شيئا.',
  ],
  cut: (lines) => wholeLines(lines, (line) => sourceNamed(line) !== null),
}
