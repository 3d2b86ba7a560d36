import type { Line } from '../line.js'
import { endsAsSentence, isBody } from '../shape.js'
import { type Cut, type Furniture, isLetter, opening, phrases } from './furniture.js'

/** These stand before a headline on the same line, or alone over a list of headlines. */
const INVITING = phrases(
  'اقرأ أيضا', 'إقرأ أيضا', 'اقرأوا أيضا', 'اقرأ المزيد', 'اقرا ايضا', 'طالع أيضا', 'شاهد أيضا', 'تابع أيضا', 'انظر أيضا', 'قد يهمك أيضا',
  'قد يهمك', 'قد يعجبك أيضا', 'وقد يهمك', 'للمزيد اقرأ', 'اقرأ كذلك', 'طالع المزيد', 'المزيد حول', 'لمزيد من التفاصيل',
) // biome-ignore format: one list
const HEADINGS = new Set(
  phrases(
    'مواضيع ذات صلة', 'موضوعات ذات صلة', 'أخبار ذات صلة', 'مقالات ذات صلة', 'مواد ذات صلة', 'ذات صلة', 'مواضيع متعلقة', 'أخبار متعلقة',
    'موضوعات متعلقة', 'مواضيع مشابهة', 'المزيد من الأخبار', 'مزيد من الأخبار', 'الأكثر قراءة', 'الأكثر مشاهدة', 'آخر الأخبار', 'أخبار أخرى',
    'من القسم نفسه', 'مواضيع أخرى', 'اخترنا لك', 'المزيد', 'تقارير متعلقة', 'روابط ذات صلة', 'إقرأ أيضا', 'اقرأ أيضا',
  ),
) // biome-ignore format: one list
const TAGS = phrases(
  'كلمات مفتاحية',
  'الكلمات المفتاحية',
  'كلمات دلالية',
  'الكلمات الدلالية',
  'وسوم',
  'الوسوم',
  'دلالات',
  'tags',
  'تاغات',
)
/** `#المياه #النهر`: a line of nothing but tags. */
const HASHTAGS = /^(?:#[\p{L}\p{N}_]{1,40}[ ،,|]{0,3}){2,}$/u
const MOST = 12
const LONGEST_HEADING = 40

/** Where an invitation stands: alone (a list may follow), with its headline, or not at all. */
function invitation(line: Line): 'alone' | 'full' | null {
  if (line.length <= LONGEST_HEADING && HEADINGS.has(line.bare)) return 'alone'
  if (HASHTAGS.test(line.norm)) return 'full'
  const tag = opening(line, TAGS)
  if (tag && line.norm.slice(tag.length).trimStart().startsWith(':')) return 'full'
  const inviting = opening(line, INVITING)
  if (!inviting) return null
  const rest = line.norm.slice(inviting.length)
  if (!isLetterIn(rest)) return 'alone'
  return /^ ?[.…]{0,3} ?[:|«"-]/.test(rest) ? 'full' : null
}

function isLetterIn(text: string): boolean {
  return [...text].some(isLetter)
}

/** Invitations to other stories and the headlines they list. */
export const related: Furniture = {
  name: 'related',
  removes: 'related',
  why: 'A line that invites to another story; alone on its line it heads a list of headlines, which goes with it',
  finds: [
    '[اقرأ أيضا: ارتفاع صادرات الحبوب في الربع الأول]',
    '[اقرأ أيضاً]\n[ارتفاع صادرات الحبوب في الربع الأول]\nوأضاف الوزير أن الميناء الجديد سيفتح مطلع العام المقبل.',
    '[مواضيع ذات صلة]\n[الوزراء يبحثون ملف المياه]\n[جولة جديدة من المحادثات]',
    '[كلمات مفتاحية: المياه، الزراعة، الري]',
    '[#المياه #الري #عاجل]',
    '[قد يهمك أيضا |] ',
  ],
  leaves: [
    'للمزيد من الدعم طلب الوفد مهلة جديدة',
    'آخر الأخبار الواردة من المدينة تشير إلى عودة الهدوء.',
    'أخبار ذات صلة بالملف النووي تتصدر الصحف',
    'اقرأ أيضا ما كتبه الوزير في مذكراته',
    '#المياه ملف الوزراء هذا العام',
  ],
  cut(lines) {
    const cuts: Cut[] = []
    for (let i = 0; i < lines.length; i++) {
      const kind = lines[i]!.short ? invitation(lines[i]!) : null
      if (!kind) continue
      cuts.push({ start: lines[i]!.start, end: lines[i]!.end })
      if (kind === 'alone') {
        const to = listEnd(lines, i + 1)
        while (i + 1 < to) cuts.push({ start: lines[++i]!.start, end: lines[i]!.end })
      }
    }
    return cuts
  },
}

/** The end of the headlines under an invitation: they are short and have no stop; a blank line ends them. */
function listEnd(lines: readonly Line[], from: number): number {
  let i = from
  while (i < lines.length && i < from + MOST && isListed(lines[i]!) && !(i > from && lines[i]!.blankBefore)) i++
  return i
}

function isListed(line: Line): boolean {
  return line.short && !isBody(line) && !endsAsSentence(line) && invitation(line) === null && !line.norm.endsWith(':')
}
