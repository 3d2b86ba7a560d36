import { bareWords, type Line } from '../line.js'
import { endsAsSentence, isBody } from '../shape.js'
import { type Cut, type Furniture, phrases } from './furniture.js'

const SECTIONS = new Set(
  phrases(
    'الرئيسية', 'الصفحة الرئيسية', 'أخبار', 'الأخبار', 'رياضة', 'الرياضة', 'اقتصاد', 'الاقتصاد', 'سياسة', 'السياسة', 'ثقافة', 'الثقافة', 'منوعات',
    'فيديو', 'صور', 'مقالات', 'رأي', 'آراء', 'الرأي', 'تقارير', 'تحقيقات', 'محليات', 'عربي ودولي', 'عرب وعالم', 'العالم', 'الشرق الأوسط', 'عربية',
    'دولية', 'محلية', 'مجتمع', 'صحة', 'علوم', 'تكنولوجيا', 'تقنية', 'علوم وتكنولوجيا', 'فن', 'فنون', 'مشاهير', 'حوادث', 'اتصل بنا', 'من نحن',
    'سياسة الخصوصية', 'شروط الاستخدام', 'أعلن معنا', 'خريطة الموقع', 'الأرشيف', 'بحث', 'تسجيل الدخول', 'بث مباشر', 'البث المباشر', 'اشترك',
    'النشرة البريدية', 'القائمة', 'أسواق', 'مال وأعمال', 'كاريكاتير', 'برامج', 'بودكاست', 'وظائف', 'طقس', 'الطقس', 'أعمدة', 'ملفات', 'حوارات',
    'خدمات', 'rss', 'home', 'عاجل', 'المزيد', 'سجل', 'دخول', 'English', 'انفوجرافيك', 'سياحة', 'سيارات', 'عن الموقع', 'حقوق النشر',
  ),
) // biome-ignore format: one list
const FEWEST = 3

/** Rows of a site's sections. */
export const menu: Furniture = {
  name: 'menu',
  removes: 'menu',
  why: 'Outside running text, lines next to each other that are names of sections, or one line that strings them together',
  finds: [
    '[الرئيسية]\n[أخبار]\n[رياضة]\n[بحث]\nبحث وزراء المياه في خمس دول أمس سبل تقاسم النهر.',
    '[الرئيسية > أخبار > العالم]\nالوزراء يبحثون ملف المياه',
    '[الرئيسية | سياسة | اقتصاد | رياضة]',
    'بحث وزراء المياه في خمس دول أمس سبل تقاسم النهر.\n[من نحن]\n[اتصل بنا]\n[سياسة الخصوصية]\n[أخبار النهر]\n[وظائف]',
  ],
  leaves: [
    'الدول المشاركة:\nالأردن\nمصر\nتونس\nالمغرب',
    'اقتصاد النهر\nبحث وزراء المياه في خمس دول أمس سبل تقاسم النهر.',
    'بحث وزراء المياه في خمس دول أمس سبل تقاسم النهر.\nثقافة\nوافتتح الوزراء معرضا عن تاريخ الري في المدينة القديمة.',
  ],
  cut(lines) {
    const cuts: Cut[] = []
    for (let i = 0; i < lines.length; ) {
      const to = runEnd(lines, i)
      const run = lines.slice(i, to)
      const sections = run.filter((line) => sectionsOn(line) > 0).length
      if (sections >= FEWEST && sections * 2 >= run.length) cuts.push(...run.map(({ start, end }) => ({ start, end })))
      else cuts.push(...run.filter((line) => sectionsOn(line) > 1).map(({ start, end }) => ({ start, end })))
      i = Math.max(to, i + 1)
    }
    return cuts
  },
}

/** The end of a run of very short lines. */
function runEnd(lines: readonly Line[], from: number): number {
  let i = from
  while (i < lines.length && isVeryShort(lines[i]!)) i++
  return i
}

function isVeryShort(line: Line): boolean {
  if (line.length > 120 || isBody(line) || endsAsSentence(line) || line.norm.endsWith(':')) return false
  return line.wordCount <= 3 || sectionsOn(line) > 1
}

/** How many sections a line names, if it names nothing else; the last part of a trail may be a headline. */
function sectionsOn(line: Line): number {
  const parts = line.norm
    .split(/[|>»«/•·›\\]/)
    .map((part) => bareWords(part).join(' '))
    .filter((part) => part !== '')
  const named = parts.filter((part) => SECTIONS.has(part)).length
  return named === parts.length || (named >= 2 && named * 2 > parts.length) ? named : 0
}
