import type { Line } from '../line.js'
import { endsAsSentence, isBody } from '../shape.js'
import { agencyNamed } from '../words/agencies.js'
import { type Cut, type Furniture, opening, phrases } from './furniture.js'

const OPENERS = phrases(
  'جانب من',
  'صورة أرشيفية',
  'صورة من الأرشيف',
  'من الأرشيف',
  'أرشيفية',
  'صورة ارشيفية',
  'صورة تذكارية',
  'صورة تعبيرية',
  'صورة جماعية',
  'صورة توضيحية',
  'لقطة من',
)
const CREDITS = phrases('تصوير', 'عدسة', 'الصورة', 'صورة', 'مصدر الصورة', 'حقوق الصورة')
const CREDITED = /\(([^()]{2,40})\)$/
const CREDIT_WORDS = new Set(
  phrases(
    'أرشيف',
    'أرشيفية',
    'من الأرشيف',
    'غيتي',
    'غيتي إيمدجز',
    'getty',
    'getty images',
    'epa',
    'الصورة من الأرشيف',
    'انترنت',
    'إنترنت',
  ),
)
const WORDS = 18
/** A repeated line of more words than this at the head of a page is its headline, not a caption. */
const HEADLINE_WORDS = 6

/** Words under a picture. */
export const caption: Furniture = {
  name: 'caption',
  removes: 'caption',
  why: 'A short line without a stop that is repeated at once, opens as captions do, or ends in the credit of a picture',
  finds: [
    '[جانب من جلسة وزراء المياه في المدينة]\n[جانب من جلسة وزراء المياه في المدينة]\nبحث الوزراء أمس سبل تقاسم النهر.',
    'بحث الوزراء أمس سبل تقاسم النهر.\n[وزيرة الري سلمى الهادي]\n[وزيرة الري سلمى الهادي]',
    '[صورة أرشيفية لسد النهر]',
    '[مزارعون قرب السد (رويترز)]',
    '[تصوير: نادر العلي]',
  ],
  leaves: [
    'جانب من الحضور غادر القاعة قبل نهاية الجلسة.',
    'الوزراء يبحثون تقاسم مياه النهر في جولة جديدة\nالوزراء يبحثون تقاسم مياه النهر في جولة جديدة\nبحث الوزراء أمس سبل تقاسم النهر.',
    'الوزراء يبحثون ملف المياه (تقرير)',
    'صورة الاقتصاد في العام المقبل',
    'أوسلو - (رويترز)\nبحث وزراء المياه في خمس دول أمس سبل تقاسم النهر.',
  ],
  cut(lines) {
    const cuts: Cut[] = []
    const cut = (line: Line) => cuts.push({ start: line.start, end: line.end })
    for (let i = 0; i < lines.length; i++) {
      const line = lines[i]!
      const next = lines[i + 1]
      if (!isCaptionLike(line)) continue
      if (
        next &&
        next.length < 2 * line.length &&
        next.norm === line.norm &&
        !(i < 3 && line.wordCount > HEADLINE_WORDS && !opening(line, OPENERS))
      ) {
        cut(line)
        cut(next)
        i++
      } else if (opens(line) || (isCredited(line) && !isDateline(line, next))) cut(line)
    }
    return cuts
  },
}

function isCaptionLike(line: Line): boolean {
  return line.short && line.length > 3 && line.wordCount <= WORDS && !endsAsSentence(line)
}

function opens(line: Line): boolean {
  if (opening(line, OPENERS)) return true
  const credit = opening(line, CREDITS)
  return credit !== null && /^ ?[:-]/.test(line.norm.slice(credit.length))
}

/** `أوسلو - (رويترز)`, `أوسلو (رويترز)` above running text: where it was written, not who stands in a picture. */
const isDateline = (line: Line, next: Line | undefined) =>
  next !== undefined && isBody(next) && /^(?:\p{L}+(?: \p{L}+)? ?[-–—]|\p{L}+) ?\([^()]+\)$/u.test(line.norm)

function isCredited(line: Line): boolean {
  const found = CREDITED.exec(line.norm)
  if (!found || found.index === 0) return false
  return found[1]!.split(/[/|،,-]/).some((part) => CREDIT_WORDS.has(part.trim()) || agencyNamed(part) !== null)
}
