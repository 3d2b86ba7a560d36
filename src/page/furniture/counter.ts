import { type Furniture, phrases, wholeLines } from './furniture.js'

const COUNTED = new Set(
  phrases(
    'مشاهدة', 'مشاهدات', 'المشاهدات', 'المشاهدة', 'قراءة', 'قراءات', 'القراءات', 'القراءة', 'القراء', 'زيارة', 'زيارات', 'الزيارات', 'الزوار', 'زائر',
    'شوهد', 'شوهدت', 'قرئ', 'تعليق', 'تعليقات', 'التعليقات', 'إعجاب', 'مشاركات', 'views', 'view', 'reads', 'hits', 'comments',
  ),
) // biome-ignore format: one list
const BESIDE = new Set(
  phrases(
    'عدد',
    'مرات',
    'مرة',
    'تمت',
    'تم',
    'إجمالي',
    'مجموع',
    'هذا',
    'الخبر',
    'المقال',
    'الصفحة',
    'من',
    'قبل',
    'دقيقة',
    'دقائق',
    'مدة',
  ),
)
const LONGEST = 60
/** Buttons for the size of letters: `-A +A`. */
const SIZE = /^(?:[-+]? ?[aا] ?[-+]? ?){2,3}$/

/** Counters and buttons that a page shows around a story. */
export const counter: Furniture = {
  name: 'counter',
  removes: 'share',
  why: 'A short line with a number and nothing but words for views, readers and comments, or the buttons for larger letters',
  finds: [
    '[عدد المشاهدات: 1520]',
    '[2,341 مشاهدة]',
    '[تمت القراءة 120 مرة]',
    '[Views: 300]',
    '[-A +A]',
    '[مدة القراءة 3 دقائق]',
  ],
  leaves: [
    'عدد الزيارات الرسمية بلغ 12 زيارة هذا العام',
    'عدد المشاهدات',
    '12 زيارة في أسبوع',
    'أ ف ب',
    'قراءة في قمة النهر',
  ],
  cut: (lines) =>
    wholeLines(lines, (line) => {
      if (line.length > LONGEST) return false
      if (SIZE.test(line.norm) && /[-+]/.test(line.norm)) return true
      const words = line.bare.split(' ')
      return (
        words.some((word) => COUNTED.has(word)) &&
        words.some((word) => /^\d+$/.test(word)) &&
        words.every((word) => COUNTED.has(word) || BESIDE.has(word) || /^\d+$/.test(word))
      )
    }),
}
