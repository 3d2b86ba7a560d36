import type { Actor } from '../../../claim/values.js'
import type { Board } from '../../engine/board.js'
import { type Mark, meaning } from '../../engine/mark.js'
import type { MoneyValue } from '../../values.js'
import { isWorth } from './worth.js'

/** `احتياجات البلاد من المساعدات`, `العجز في تمويل النداء`: the noun says of what the measure is. */
export function isOfMeasure(board: Board, measure: Mark, noun: Mark): boolean {
  if (noun.from < measure.to) return false
  const before = board.tokens[noun.from - 1]!.norm
  return (
    noun.from - measure.to <= 1 ||
    (before === 'من' && measure.value === 'funding_need') ||
    (before === 'في' && measure.value === 'deficit')
  )
}

/** `طلبت من المانحين 3 مليارات دولار`: nothing but who is asked stands between. */
export function isAskedOf(board: Board, asks: Mark, sum: Mark): boolean {
  // `وطلب منهم 4 مليارات`
  if (/^من(?:هم|ها|ه)$/.test(board.tokens[asks.to]?.norm ?? '')) return sum.from - asks.to <= OF_WHOM
  const at = board.markAt(asks.to, 'PERSON')?.to ?? asks.to
  if (board.tokens[at]?.norm !== 'من') return false
  if (/^ال(?:مجتمعين|مشاركين|حاضرين|مانحين|موتمرين)$/.test(board.tokens[at + 1]?.norm ?? ''))
    return sum.from - at - 2 <= 1
  const asked = board.markAt(at + 1, 'ACTOR')
  return asked !== undefined && sum.from - asked.to <= 1
}

const OF_WHOM = 3

const TO_GIVE = /^[وبف]?[يت](?:منح|قدم|دفع|عطي|عط|خصص|وفر)وا?(?:ها|ه|هم)?$/
const TO_GIVE_REACH = 3

/** `طلب من المشاركين ألا يغيبوا، وأن يمنحوا بلاده 4 مليارات`: a giving that was asked for. */
export function isAskedToGive(board: Board, sum: Mark): boolean {
  const floor = Math.max(board.sentenceOf(sum.from).from, sum.from - ASKED_REACH)
  for (let i = sum.from - 1; i > Math.max(floor, sum.from - TO_GIVE_REACH); i--) {
    if (!TO_GIVE.test(board.tokens[i]!.norm) || !/^[وب]?ان$/.test(board.tokens[i - 1]!.norm)) continue
    for (let k = i - 2; k >= floor; k--) {
      const verb = board.markAt(k, 'asks', 'say_that', 'gives', 'intends')
      if (verb) return verb.label === 'asks' && verb.value === 'requested'
    }
  }
  return false
}
const ASKED_REACH = 32

const ASKED_IT = /^(?:طلبت|ناشدت|طلب)(?:ه|ها|هم)$/

/** `2.1 مليار دولار طلبتها الحكومة` */
export const isAskedBehind = (board: Board, sum: Mark) =>
  ASKED_IT.test(board.tokens[sum.to]?.norm ?? '') || isSoughtBehind(board, sum)

/** `المساعدات المطلوبة`: aid that is wanted. */
export const isWanted = ({ tokens }: Board, noun: Mark) =>
  noun.article && /^المطلوبه?$/.test(tokens[noun.to]?.norm ?? '')

const SEEKS = /^[يت](?:سعي|امل|هدف|طمح|حاول)$/
const SOUGHT = /^(?:جمع|حشد|توفير|تعبئت|تعبيت)(?:ها|ه)$/
const SOUGHT_REACH = 7

/** `11.9 مليار دولار كان التحالف يسعى إلى جمعها` */
function isSoughtBehind(board: Board, sum: Mark): boolean {
  let seeks = false
  for (let i = sum.to; i < sum.to + SOUGHT_REACH; i++) {
    const token = board.tokens[i]
    if (token?.kind !== 'word') return false
    if (seeks && SOUGHT.test(token.norm)) return true
    seeks ||= SEEKS.test(token.norm)
  }
  return false
}

/** `نداء لتوفير`, `النداء بقيمة` */
export const isAppeal = (board: Board, asks: Mark, sum: Mark) =>
  /نداء/.test(board.tokens[asks.from]!.norm) && isWorth(board, asks, sum)

/** `لدعم الصادرات و100 مليون دولار`: the sum is one of a row, not of the measure. */
export const isJoined = (board: Board, mark: Mark, sum: Mark) =>
  (sum.conj === 'و' && mark.to === sum.from) || (board.tokens[sum.from - 1]?.norm === 'و' && mark.to === sum.from - 1)

/** `…، والكويت مليارا`, `تلتها الكويت بمبلغ …`: the next giver of a row, before its sum; what stands before it is another's. */
export function nextGiver(board: Board, sum: Mark, from: number): Mark | undefined {
  for (let i = sum.from - 1; i > from && i >= sum.from - NAME; i--) {
    const actor = board.markAt(i, 'ACTOR')
    if (!actor) continue
    const follows = FOLLOWS.test(board.tokens[i - 1]?.norm ?? '') && isSum(board, actor.to, sum.from)
    const begins = isComma(board, i - 1) || SCALE.test(board.tokens[i - 1]!.norm)
    return follows || (actor.conj === 'و' && isSum(board, actor.to, sum.from) && begins) ? actor : undefined
  }
  return undefined
}

const FOLLOWS = /^(?:[وف]?(?:تلت|تلا|تلي|يلي|تبعت|تبع)(?:ها|ه|هم|هما)|ثم)$/

const isSum = (board: Board, from: number, to: number) =>
  from === to || (to === from + 1 && /^(?:ب(?:مبلغ|قيمه|نحو|حوالي)?|\()$/.test(board.tokens[from]!.norm))

/** `ثلاثة مليارات واليابان مليارا`: the sum of the giver before. */
const SCALE = /(?:مليون|ملايين|مليونا|مليار|مليارات|مليارا|بليون|بلايين)$/

const NAME = 5
/** A comma or a semicolon: what parts those of a row. */
export const isComma = (board: Board, at: number) => /^[،,؛]$/.test(board.tokens[at]?.norm ?? '')

const DEMANDS = /^[وف]?[يت]?طالب(?:ت|وا)?$/

/** How far behind the body that asks the sum may stand. */
const ASKED = 3

/** `طلبت الأمم المتحدة 30 مليون دولار`, `ما طلبته الأمم المتحدة والبالغ …`: a body that asks for money asks for aid. */
export function isAskedBy(board: Board, verb: Mark, sum: Mark): boolean {
  // `طالب الوزير، في كلمته، بأربعة مليارات`.
  if (DEMANDS.test(board.tokens[verb.from]!.norm) && sum.prep === 'ب') return true
  // `النداء الذي أطلقته المنظمة وطلبت فيه 20 مليون دولار`
  if (verb.conj === 'و' && /^في(?:ه|ها)$/.test(board.tokens[verb.to]?.norm ?? '')) return sum.from - verb.to <= AT_ONCE
  const actor = board.markAt(verb.to, 'ACTOR')
  if (actor !== undefined)
    return (isBody(actor) && sum.from - actor.to <= ASKED) || (sum.from === actor.to && sum.prep === '' && isLarge(sum))
  return sum.from - verb.to <= AT_ONCE && stands(board, verb)
}

const isBody = (actor: Mark) => (actor.value as Actor).kind === 'organisation'

/** `طلب السودان 2.6 مليار دولار`: no customer asks for so much. */
const isLarge = (sum: Mark) => meaning<MoneyValue>(sum).amount >= 1e6

/** How far behind its verb a sum may stand where the body stands before it. */
const AT_ONCE = 2

/** `كانت الأمم المتحدة قد طلبت`: a body right before the verb. */
function stands(board: Board, verb: Mark): boolean {
  const end = board.tokens[verb.from - 1]?.norm === 'قد' ? verb.from - 1 : verb.from
  for (let i = end - 1; i >= Math.max(board.sentenceOf(verb.from).from, end - NAME); i--) {
    const actor = board.markAt(i, 'ACTOR')
    if (actor) return actor.to === end && isBody(actor)
  }
  return false
}

/** `ضرورة توفير مساهمة بقيمة مليارين`: called for and not given. */
export const isNecessary = (board: Board, { from }: Mark) =>
  /^[بل]?(?:ال)?(?:ضروره|وجوب)$/.test(
    board.tokens[board.tokens[from - 1]?.norm === 'الي' ? from - 2 : from - 1]?.norm ?? '',
  )

const TO_GATHER = /^(?:جمع|حشد|تعبيه)$/
const SOON = 5

/** `ناشدت هذا العام جمع مليارين` */
export const isToGather = (board: Board, asks: Mark, gathers: Mark) =>
  TO_GATHER.test(board.tokens[gathers.from]!.norm) && gathers.from > asks.from && gathers.from - asks.to <= SOON
