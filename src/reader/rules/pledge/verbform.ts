import type { Board } from '../../engine/board.js'
import { type Mark, meaning } from '../../engine/mark.js'
import { isSpentOnOthers } from './measure.js'

/** `30 مليون يورو أعلن عنها الاتحاد` */
export function announcedAt(board: Board, at: number): Mark | undefined {
  const verb = board.markAt(at, 'say_that')
  return verb && meaning<string>(verb).startsWith('announced') ? verb : undefined
}

export const isGiving = (mark: Mark) => mark.label === 'giving'

/** A present or future form: what has not been given yet; `لم يقدم المانحون سوى` has. */
export function isFutureOf(board: Board, verb: Mark): boolean {
  if (/^[وف]?لم$/.test(board.tokens[verb.from - 1]?.norm ?? '')) return false
  return /^[وف]?(?:س?[يتن])/.test(board.tokens[verb.from]!.norm)
}

export const isAfter = (mark: Mark, other: Mark | undefined) => !other || mark.from > other.from

export const isTotal = (mark: Mark) => mark.label === 'gathers' || mark.label === 'amounts'

/** `قدم ولي العهد مبلغ 20 مليون دولار`, `قدمت السويد مليار يورو`, `بلادها قدمت إلى الآن مليارا`: the sum is what is offered. */
export function isOffered(board: Board, verb: Mark, sum: Mark): boolean {
  if (isNothingBut(board, verb, sum)) return true
  // `قدمت السويد حبوبا ولقاحات بقيمة 20 مليون يورو`
  if (board.tokens[sum.from - 1]?.norm === 'بقيمه' && board.hasBetween(verb.to, sum.from, 'goods')) return true
  if (isSpentOnOthers(board, verb, sum)) return true
  // `واكتفت السويد بعشرين مليونا`
  if (/^[وف]?اكتف(?:ي|ت)$/.test(board.tokens[verb.from]!.norm))
    return board.markAt(verb.to, 'ACTOR')?.to === beginOf(board, sum) && isWith(board, sum)
  if (/^(?:دفع|سدد)ت?$/.test(board.tokens[verb.from]!.norm) && verb.to === sum.from && sum.prep === '') return true
  // `مولت السويد الخطة بعشرين مليونا`
  if (/^[وف]?مولت?$/.test(board.tokens[verb.from]!.norm))
    return isWith(board, sum) || /^ب/.test(board.tokens[sum.from - 1]!.norm)
  if (!/^[وف]?(?:قدم|منح|دفع|سدد|اودع|اضاف)(?:ت|نا)?$/.test(board.tokens[verb.from]!.norm)) return false
  const at = /^(?:منها|منه|له|لها)$/.test(board.tokens[verb.to]?.norm ?? '') ? verb.to + 1 : verb.to
  const giver = sum.prep === '' ? board.markAt(at, 'ACTOR', 'SPEAKER') : undefined
  if (giver && isBare(board, board.markAt(at, 'LIST')?.to ?? giver.to, sum.from)) return true
  if (sum.prep === '' && hasSubject(board, verb) && isBare(board, verb.to, sum.from)) return true
  for (let i = Math.max(verb.to, sum.from - 4); i < sum.from; i++)
    if (/^مبلغا?$/.test(board.tokens[i]!.norm)) return true
  return false
}

const BUT = new Set(['سوي', 'الا', 'غير'])

/** `لم يقدم المانحون حتى الآن سوى 590 مليون دولار` */
const isNothingBut = (board: Board, verb: Mark, sum: Mark) =>
  /^[وف]?لم$/.test(board.tokens[verb.from - 1]?.norm ?? '') && BUT.has(board.tokens[sum.from - 1]?.norm ?? '')

const PROMISED_REACH = 40
const PROMISES = /^[وفب]?(?:ال)?(?:تعهدات|وعود|التزامات)$/
const BY_NOW = /^(?:حتي|منذ|سابقا|الماضي|الماضيه|سبق|ان|الان|بالفعل)$/

/** `بتعهدات بلغت 30 مليارا؛ قدمت السعودية منها …`: what is offered where pledges are told is pledged. */
export function isAmongPromises(board: Board, verb: Mark): boolean {
  if (!/^[وف]?(?:قدم|قدمت|منح|منحت)$/.test(board.tokens[verb.from]!.norm)) return false
  const { to } = board.sentenceOf(verb.from)
  if (isForYears(board, verb.to, to)) return true
  for (let i = verb.from; i < to; i++) if (BY_NOW.test(board.tokens[i]!.norm) || isOverYears(board, i)) return false
  for (let i = verb.from - 1; i >= Math.max(0, verb.from - PROMISED_REACH); i--)
    if (PROMISES.test(board.tokens[i]!.norm)) return true
  return false
}

/** `قدمت خلال أربع سنوات`, unless they are still to come. */
function isOverYears(board: Board, at: number): boolean {
  if (board.tokens[at]!.norm !== 'خلال' || !board.markAt(at + 1, 'NUMBER', 'DURATION')) return false
  for (let i = at + 1; i < at + 5; i++) if (/مقبل|قادم/.test(board.tokens[i]?.norm ?? '')) return false
  return true
}

/** `بلاده قدمت`, `أنها قدمت`, `قدمنا` */
function hasSubject(board: Board, verb: Mark): boolean {
  if (/نا$/.test(board.tokens[verb.from]!.norm)) return true
  if (verb.conj !== '') return false
  if (/^[اإ]نه(?:ا|م)?$/.test(board.tokens[verb.from - 1]?.norm ?? '')) return true
  return board.markAt(verb.from - 1, 'own_state') !== undefined || isRightBefore(board, verb.from)
}

const NAMES = 6

/** `إن السويد قدمت`, `وكانت باريس قدمت` */
function isRightBefore(board: Board, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - NAMES); i--)
    if (board.markAt(i, 'ACTOR')?.to === at)
      return board.markAt(i - 1, 'that') !== undefined || /^[وف]?كانت?$/.test(board.tokens[i - 1]?.norm ?? '')
  return false
}

/** Nothing but for whom, together with whom, how long, `حتى الآن`, `نحو` between a verb and its sum. */
function isBare(board: Board, from: number, to: number): boolean {
  for (let i = from; i < to; ) {
    const own = board.markAt(i, 'TIME', 'DURATION')?.to ?? (board.markAt(i, 'STATE')?.prep === 'ل' ? i + 1 : 0)
    if (own <= i && !SO_FAR.test(board.tokens[i]!.norm) && !TO_WHOM.test(board.tokens[i]!.norm)) return false
    i = Math.max(own, i + 1)
  }
  return true
}

/** `للبعثة`, `لها` */
const TO_WHOM = /^(?:لل.{4,}|له|لها|لهم)$/

const SO_FAR = /^(?:معا|سويا|مجتمعه|مجتمعين|حتي|الي|الان|اليوم|نحو|حوالي|قرابه|اكثر|من|خلال|منذ|ايضا|وحده|وحدها)$/

/** `ستزيد مساعداتها إلى`, `رفعت السويد مساهمتها إلى`: a verb of raising, at most the giver between it and the aid. */
export function isRaising(board: Board, verb: Mark, sum: Mark): boolean {
  const giver = board.markAt(verb.to, 'ACTOR')
  const object = giver ? giver.to : verb.to
  // `رفع سقف مساعدته إلى`
  const at = /^(?:سقف|حجم|قيمه|مستوي)$/.test(board.tokens[object]?.norm ?? '') ? object + 1 : object
  const noun = board.markAt(verb.to, 'aid') ?? board.markAt(at, 'aid')
  return noun !== undefined && isOwn(board, noun) && (isRaisedTo(board, noun, sum) || isRaisedBy(board, noun, sum))
}

/** `سترفع قرضها الأول بـ15 مليونا`: by how much, right behind the noun and its adjective. */
function isRaisedBy(board: Board, noun: Mark, sum: Mark): boolean {
  const from = beginOf(board, sum)
  return isWith(board, sum) && (from === noun.to || (from === noun.to + 1 && /^ال/.test(board.tokens[noun.to]!.norm)))
}

/** `بـ100 مليون`: its preposition is a token of its own. */
const beginOf = ({ tokens }: Board, { from }: Mark) => (tokens[from - 1]!.norm === 'ب' ? from - 1 : from)
const isWith = (board: Board, sum: Mark) => sum.prep === 'ب' || beginOf(board, sum) < sum.from

/** `مساعداتها`, `إسهامنا` */
const OWN = /.{3}(?:ه|ها|هم|نا)$/
const RAISED_TO = /^(?:الي|ل[يت](?:صل|بلغ).*)$/
/** `ستزيد مساعداتها بقيمة 10 ملايين`: by how much. */
const RAISED_BY = /^ب(?:قيمه|مقدار|مبلغ|واقع|نحو|حوالي)$/
const REACH = 6

const isOwn = (board: Board, noun: Mark) => OWN.test(board.tokens[noun.from]!.norm)

/** `مضاعفة مساعداتها إلى 240 مليون يورو`: what aid is raised to. */
export function isRaisedTo(board: Board, noun: Mark, sum: Mark): boolean {
  if (sum.from <= noun.to) return false
  for (let i = sum.from - 1; i >= Math.max(noun.to, sum.from - REACH); i--)
    if (RAISED_TO.test(board.tokens[i]!.norm) || (isOwn(board, noun) && RAISED_BY.test(board.tokens[i]!.norm)))
      return true
  return false
}

/** `تلقى المؤتمر تعهدات بتقديم مساعدات`: promises were received, and nothing else yet. */
export function isOfPromises(board: Board, verb: Mark, to = verb.to + RECEIVER): boolean {
  for (let i = verb.to; i < to; i++)
    if (/^(?:ال)?(?:تعهدات|وعود|وعودا|التزامات|تعهدا)$/.test(board.tokens[i]?.norm ?? '')) return true
  return false
}
const RECEIVER = 4

/** What was received is no promise any more. */
export const isReceived = (board: Board, verb: Mark) => /^[وف]?تلق(?:ي|ت|ينا|وا)$/.test(board.tokens[verb.from]!.norm)

/** `دفعت ما وعدت به وهو 20 مليونا`: the promise is kept. */
export const paidWhat = (board: Board, promise: Mark, paid: Mark | undefined) =>
  board.tokens[promise.from - 1]?.norm === 'ما' && paid?.to === promise.from - 1 ? paid : undefined

/** How far behind its noun a verb of amounting stands, the noun's relative clause between. */
const OWN_CLAUSE = 14

/** `حزمتها ستبلغ 96 مليونا`: what somebody gives himself, by the pronoun of its noun. */
export const ownAmount = (board: Board, amounts: Mark | undefined, noun: Mark | null): Mark | null =>
  amounts && noun && noun.to === amounts.from && isOwn(board, noun) ? { ...amounts, label: 'gives' } : null

/** `بلغت التعهدات`, `القروض تبلغ`; not `أعلن عن منحة تصل إلى`, nor `ستزيد حصتها`, which tells by how much. */
export function isSumOfPledges(board: Board, amounts: Mark, noun: Mark, sum: Mark): boolean {
  if (board.tokens[amounts.from - 1]?.norm === 'بما') return false
  if (noun.from > amounts.from)
    return noun.from - amounts.to < 3 && !(isOwn(board, noun) && /زا?ي?د/.test(board.tokens[amounts.from]!.norm))
  return (
    (noun.article || board.markAt(noun.to, 'ACTOR')?.prep === '') &&
    (noun.to === amounts.from || (sum.from - amounts.to < 3 && amounts.from - noun.to < OWN_CLAUSE))
  )
}

const YEARLY_REACH = 8

/** `قدمت 16 مليون دولار سنويا لثلاثة أعوام`: for years to come. */
function isForYears(board: Board, from: number, end: number): boolean {
  for (let i = from; i < Math.min(end, from + YEARLY_REACH); i++)
    if (/^سنويا$/.test(board.tokens[i]!.norm)) return /^(?:ل|علي|حتي|لمده)/.test(board.tokens[i + 1]?.norm ?? '')
  return false
}

const OPENS = /^[وف]?(?:س?[يت])?فتحت?$/

/** `فتح معبرا للمساعدات`: what is opened is no credit; `قروض ومنح`: two nouns. */
export const isElse = (board: Board, verb: Mark, noun: Mark | null) =>
  (OPENS.test(board.tokens[verb.from]!.norm) && !(noun && /^خط/.test(board.tokens[noun.from]!.norm))) ||
  (board.tokens[verb.from]!.norm === 'ومنح' && board.at(verb.from - 1).some(({ label }) => label === 'aid'))
