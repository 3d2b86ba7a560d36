import { type Furniture, phrases, wholeLines } from './furniture.js'

const STRONG = new Set(
  phrases(
    'شارك', 'شاركها', 'شاركه', 'مشاركة', 'للمشاركة', 'انشر', 'فيسبوك', 'فايسبوك', 'الفيسبوك', 'تويتر', 'واتساب', 'واتس',
    'تلغرام', 'تليغرام', 'تيليجرام', 'لينكدإن', 'انستغرام', 'بنترست', 'facebook', 'twitter', 'whatsapp', 'telegram',
    'linkedin', 'pinterest', 'email', 'tweet', 'share', 'messenger', 'ماسنجر', 'viber', 'غرد',
  ),
) // biome-ignore format: one list
const WEAK = new Set(
  phrases(
    'على', 'عبر', 'الخبر', 'المقال', 'الموضوع', 'هذا', 'هذه', 'الصفحة', 'مع', 'أصدقائك', 'الأصدقاء', 'و', 'أو', 'في', 'إلى',
    'البريد', 'الإلكتروني', 'إكس', 'غوغل', 'جوجل', 'بلس', 'google', 'plus', 'x', 'on', 'this', 'via', 'print', 'طباعة', 'آب',
    'نسخ', 'الرابط', 'مواقع', 'التواصل', 'الاجتماعي', 'حفظ', 'أرسل', 'إرسال', 'صديق', 'لصديق', 'المادة',
  ),
) // biome-ignore format: one list
const FIXED = new Set(
  phrases(
    'أرسل إلى صديق', 'إرسال إلى صديق', 'أرسل لصديق', 'انسخ الرابط', 'نسخ الرابط', 'تم نسخ الرابط', 'حجم الخط', 'تكبير الخط',
    'تصغير الخط', 'حجم الخط أ أ', 'احفظ المقال', 'استمع للخبر', 'استمع إلى المقال', 'تابعنا على', 'تابعونا على',
  ),
) // biome-ignore format: one list
/** A row begins with one of these, or with a number. */
const FIRST = new Set([...STRONG, ...WEAK, ...[...FIXED].map((phrase) => phrase.split(' ')[0]!)])
const NUMBER = /^\d+$/
const MOST_WORDS = 14
const LONGEST = 120

/** Rows of buttons that send the page on. */
export const share: Furniture = {
  name: 'share',
  removes: 'share',
  why: 'A short line made only of words of sharing and names of networks, or a fixed phrase of such a row',
  finds: [
    '[شارك]',
    '[شارك الخبر على فيسبوك تويتر واتساب]',
    '[فيسبوك | تويتر | واتساب]',
    '[Facebook Twitter WhatsApp]',
    '[أرسل إلى صديق]',
    '[حجم الخط]',
    '[مشاركة عبر البريد الإلكتروني]',
  ],
  leaves: [
    'شارك الوزير في الجلسة الافتتاحية',
    'تويتر يعلن نتائج الربع الأخير',
    'على هذه المواقع',
    'فيسبوك تتعهد بتشديد الرقابة على الحسابات.',
  ],
  cut: (lines) =>
    wholeLines(lines, (line) => {
      if (line.length > LONGEST || !(FIRST.has(line.firstWord) || NUMBER.test(line.firstWord))) return false
      const words = line.bare.split(' ')
      if (words.length === 0 || words.length > MOST_WORDS) return false
      if (FIXED.has(words.join(' '))) return true
      return words.some((w) => STRONG.has(w)) && words.every((w) => STRONG.has(w) || WEAK.has(w) || NUMBER.test(w))
    }),
}
