import type { Line } from '../line.js'
import { endsAsSentence } from '../shape.js'
import { type Furniture, opening, phrases, wholeLines } from './furniture.js'

/** With a colon or a dash behind them these name who wrote. */
const LABELS = phrases(
  'كتب',
  'كتبت',
  'بقلم',
  'إعداد',
  'تحرير',
  'ترجمة',
  'تقرير',
  'الكاتب',
  'المحرر',
  'مراسلنا',
  'إعداد وتحرير',
  'تحرير وترجمة',
  'إعداد وتقديم',
  'محرر',
)
const ALONE = phrases('كتب', 'كتبت', 'بقلم', 'من')
const FUNCTION_WORDS = new Set(phrases('في', 'على', 'إلى', 'عن', 'أن', 'إن', 'التي', 'الذي', 'هذا', 'هذه', 'ان'))
const WORDS = 7
const LONGEST = 70

/** Who wrote the report. */
export const byline: Furniture = {
  name: 'byline',
  removes: 'byline',
  why: 'A short line without a stop that names a writer behind a word of writing, over or under the text',
  finds: [
    '[كتب: نادر العلي]',
    '[كتبت - سلمى الهادي]',
    '[بقلم سلمى الهادي]',
    '[تحرير: نادر العلي]',
    '[كتب نادر العلي]',
    '[من نادر العلي]',
  ],
  leaves: [
    'كتب التاريخ في المدارس تتغير هذا العام',
    'كتب: الوزير لا يعرف شيئا عن هذا الملف ولم يقرأ التقرير بعد',
    'تقرير عن المياه',
    'من أجل السلام',
    'كتب نادر العلي أن الخطة فشلت',
  ],
  cut: (lines) => wholeLines(lines, isByline),
}

function isByline(line: Line): boolean {
  if (line.length > LONGEST) return false
  const words = line.bare.split(' ')
  if (words.length < 2 || words.length > WORDS || endsAsSentence(line)) return false
  if (words.some((word) => FUNCTION_WORDS.has(word))) return false
  const label = opening(line, LABELS)
  if (label && /^ ?[:-] ?\p{L}/u.test(line.norm.slice(label.length))) return true
  const alone = opening(line, ALONE)
  if (!alone) return false
  const named = words.slice(1)
  return named.length >= 2 && named.length <= 3 && named.every((word, i) => isNameWord(word, i))
}

/** A person's first name has no article; what follows may. */
function isNameWord(word: string, i: number): boolean {
  return word.length > 2 && (i > 0 || !word.startsWith('ال')) && !COMMON.has(word)
}

const COMMON = new Set(
  phrases(
    'أجل',
    'جهة',
    'جانب',
    'خلال',
    'قبل',
    'بعد',
    'بين',
    'دون',
    'غير',
    'المقرر',
    'المتوقع',
    'جديد',
    'كل',
    'جهته',
    'جانبه',
    'هنا',
    'حق',
  ),
)
