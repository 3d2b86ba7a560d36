import type { Line } from '../line.js'
import { isSeparator } from '../shape.js'
import { type Cut, type Furniture, phrases } from './furniture.js'

const FORMS = new Set(
  phrases(
    'أضف تعليقك', 'أضف تعليقا', 'أضف تعليق', 'اكتب تعليقك', 'اكتب تعليقا', 'اترك تعليقا', 'اترك تعليقك', 'اترك ردا', 'اترك رد',
    'اقترح تصحيحا', 'أبلغ عن خطأ', 'بلغ عن خطأ', 'الإبلاغ عن خطأ', 'لا توجد تعليقات', 'لا يوجد تعليقات', 'لا تعليقات', 'كن أول من يعلق', 'شاركنا برأيك', 'شارك برأيك', 'إضافة تعليق', 'أرسل تعليقك',
    'تعليقات', 'التعليقات', 'تعليق', 'تسجيل الدخول للتعليق', 'التعليقات مغلقة', 'عرض التعليقات', 'عرض كل التعليقات', 'ما رأيك',
  ),
) // biome-ignore format: one list
const HEADINGS = new Set(phrases('تعليقات القراء', 'آراء القراء', 'تعليقات الزوار', 'ردود القراء'))
const COUNT = /^(?:(?:ال)?تعليقات?(?: الزوار| القراء)? (\d{1,5})|(\d{1,5}) تعليقا?(?:ات)?)$/

type Part = 'form' | 'heading' | null

function partOf(line: Line): Part {
  const words = line.bare
  if (HEADINGS.has(words)) return 'heading'
  const count = COUNT.exec(words)
  if (count) return Number(count[1] ?? count[2]) > 0 ? 'heading' : 'form'
  return FORMS.has(words) ? 'form' : null
}

/** The form under a story, and what readers wrote there. */
export const comments: Furniture = {
  name: 'comments',
  removes: 'comments',
  why: 'A line that asks for or counts comments; under a heading of comments all that follows, up to a separator',
  finds: [
    '[أضف تعليقك]',
    '[اقترح تصحيحا]\n[اترك تعليقا]',
    '[تعليقات 0]',
    '[التعليقات (0)]\n[لا توجد تعليقات]',
    'انتهى الاجتماع مساء أمس.\n[تعليقات القراء]\n[سامر: أتمنى أن تنجح هذه الجهود كلها في النهاية.]\n[اترك ردا]',
    '[3 تعليقات]\n[كلام جميل]',
  ],
  leaves: [
    'تعليقات الصحف على القمة',
    'رفض الوزير التعليق',
    '12 تعليقا على القرار وصلت إلى الوزارة.',
    'التعليقات الرسمية',
  ],
  cut(lines) {
    const cuts: Cut[] = []
    let under = false
    for (const line of lines) {
      const part = line.length <= 60 ? partOf(line) : null
      if (part === 'heading') under = true
      else if (isSeparator(line)) under = false
      if (part || under) cuts.push({ start: line.start, end: line.end })
    }
    return cuts
  },
}
