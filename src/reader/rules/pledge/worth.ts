import type { Board } from '../../engine/board.js'
import type { Mark } from '../../engine/mark.js'

const WORTH = new Set([
  'بقيمه',
  'قيمتها',
  'قيمته',
  'قدرها',
  'قدره',
  'بمبلغ',
  'ترتفع',
  'سترتفع',
  'لترتفع',
  'بلغت',
  'بلغ',
  'تبلغ',
  'يبلغ',
  'تصل',
  'يصل',
  'بمقدار',
  'باجمالي',
  'بمجموع',
  'بواقع',
  'تقدر',
  'يقدر',
  'المقدره',
  'المقدر',
  'البالغ',
  'البالغه',
  'ليصل',
  'لتصل',
  'بحجم',
  'حجمها',
  'حجمه',
  'قيمتهما',
])

/** `مساعدات قيمتها`, `قرض بقيمة`, `منحة تصل إلى`, `قروض بـ`: the sum is what the noun is worth. */
export function isWorth(board: Board, noun: Mark, sum: Mark): boolean {
  if (noun.from < sum.from && board.markAt(sum.from, 'amounts')) return true
  const at = noun.from < sum.from ? noun.to : sum.to
  for (let i = at; i < sum.from; i++) if (WORTH.has(board.tokens[i]!.norm)) return true
  if (noun.from < sum.from && isOfGiver(board, noun, sum)) return true
  return sum.prep === 'ب' || ['ب', 'بنحو', 'بحوالي', 'بقرابه'].includes(board.tokens[sum.from - 1]?.norm ?? '')
}

/** `إضافة إلى مساهمة السويد 50 مليون دولار`: nothing but the giver between the noun and the sum. */
const isOfGiver = (board: Board, noun: Mark, sum: Mark) =>
  /^(?:مساهمه|مساهمات|تبرع|منحه|تعهد)$/.test(board.tokens[noun.from]!.norm) &&
  board.markAt(noun.to, 'ACTOR')?.to === sum.from
