import type { Board } from '../../engine/board.js'
import type { Mark } from '../../engine/mark.js'

const OF_ALL = /^(?:هذا|هذه)?(?:ال(?:مبلغ|مبالغ|تعهدات|حصيله|مساعدات|اموال)|حزمه|الحزمه)$/

/** `المبلغ يشمل مليارين لهذا العام`: a part of what was gathered. */
export function isOfAll(board: Board, sum: Mark): boolean {
  const last = sum.from - 1
  const at = board.markAt(last, 'precise') || board.tokens[last]?.norm === 'ايضا' ? last - 1 : last
  return /^[يت](?:شمل|تضمن)$/.test(board.tokens[at]?.norm ?? '') && OF_ALL.test(board.tokens[at - 1]?.norm ?? '')
}

/** Behind these stands what it was before. */
const EARLIER = new Set(['دون', 'مقابل', 'كانت', 'كان', 'بدلا'])

/** `من 3 مليارات إلى 8 مليارات`: what it was before. */
function isEarlier(board: Board, sum: Mark): boolean {
  const word = board.tokens[sum.from - 1]?.norm ?? ''
  if (board.tokens[sum.from]!.norm === 'دون') return true
  return EARLIER.has(word) || (word === 'من' && board.tokens[sum.to]?.norm === 'الي')
}

/** A present form; `تعهد` and its like are past ones. */
const PRESENT = /^[وف]?(?:ي|ت(?!عهد|برع|كفل|لق|صدر|جاوز|خط)).{2,}$/

/** `قد يساهم بمليار`: what may be. */
export const isPossible = ({ tokens }: Board, verb: Mark) =>
  /^[وف]?قد$/.test(tokens[verb.from - 1]?.norm ?? '') && PRESENT.test(tokens[verb.from]!.norm)

/** `20 مليون دولار، حصيلة المؤتمر` */
export const isYieldBehind = (board: Board, at: number) =>
  board.tokens[board.tokens[at]?.norm === '،' ? at + 1 : at]?.norm === 'حصيله' &&
  board.hasBetween(at + 1, at + YIELD_REACH, 'meeting')
const YIELD_REACH = 4

/** `20 مليونا من تمويل الخطة`: the noun alone, of what costs and not of what is given. */
export const isOnlyFunding = (board: Board, giving: Mark, noun: Mark | null) =>
  giving.from === noun?.from &&
  board.tokens[giving.from]!.norm === 'تمويل' &&
  board.tokens[giving.from - 1]?.norm === 'من'

/** `أكبر مانح بإجمالي 20 مليونا`: what one gives, and nobody's total. */
export const isLargest = ({ tokens }: Board, noun: Mark) =>
  /^[وف]?(?:اكبر|المانحه?|المساهم)$/.test(tokens[noun.from]!.norm)

/** `457 مليون دولار من التعهدات مخصصة لهذا العام`: a part of what was promised. */
export const isOfThePledges = ({ tokens }: Board, { to }: Mark) =>
  tokens[to]?.norm === 'من' && isForPurpose(tokens, /^هذا|هذه$/.test(tokens[to + 1]?.norm ?? '') ? to + 2 : to + 1)

const isForPurpose = (tokens: Board['tokens'], at: number) =>
  /^ال(?:تعهدات|وعود|تبرعات|التزامات|مبلغ|اموال|مبالغ)$/.test(tokens[at]?.norm ?? '') &&
  /^(?:مخصص|س?[يت]خصص|س?[يت]وجه|خصصت?|س?[يت]ذهب)/.test(tokens[at + 1]?.norm ?? '')

/** `يعلن الوزير حزمة تشمل 240 مليونا`: a part of what he gives. */
export const isPackage = ({ tokens }: Board, { from, to }: Mark) =>
  tokens[from]!.norm === 'حزمه' &&
  (/^[يت](?:شمل|تضمن)$/.test(tokens[to]?.norm ?? '') || /^[يت](?:شمل|تضمن)$/.test(tokens[to + 1]?.norm ?? ''))

/** `إنجاز البرامج (البالغة قيمتها 15 مليارا)`: what in brackets tells the worth of something else than aid. */
function isOfProgramme(board: Board, sum: Mark): boolean {
  for (let i = sum.from - 1; i >= Math.max(1, sum.from - 5); i--) {
    if (board.tokens[i]!.norm !== '(') continue
    if (!/^(?:البالغه?|المقدره?|وقيمتها|قيمتها|وقيمته)$/.test(board.tokens[i + 1]!.norm)) return false
    return !board.hasBetween(Math.max(0, i - 4), i, 'aid')
  }
  return false
}

/** `على رأس المساهمين بمليار`: of those who give, and no business. */
export const isOfDonors = (board: Board, business: Mark) =>
  board.markAt(business.from - 1, 'aid')?.to === business.to || board.markAt(business.from, 'aid')?.to === business.to

/** `متخطيا المستهدف البالغ 1.2 مليار`: what was aimed at and not given. */
const isTarget = ({ tokens }: Board, sum: Mark) => {
  const at = /^(?:ال)?(?:بالغه?|مقدره?|محدده?)$/.test(tokens[sum.from - 1]?.norm ?? '') ? sum.from - 2 : sum.from - 1
  return /^(?:ال)?مستهدفه?$/.test(tokens[at]?.norm ?? '')
}

/** A sum that is no pledge, whatever stands before it. */
export const isOther = (board: Board, sum: Mark) =>
  isEarlier(board, sum) || isOfProgramme(board, sum) || isTarget(board, sum) || isCapital(board, sum)

/** `حدد رأسماله في 500 مليون دولار`: what a bank is founded with. */
const isCapital = ({ tokens }: Board, { from }: Mark) =>
  tokens.slice(Math.max(0, from - 3), from).some(({ norm }) => /^(?:ب|و)?(?:ال)?راس ?مال(?:ه|ها)?$/.test(norm))
