import type { Board } from '../../engine/board.js'
import type { Mark } from '../../engine/mark.js'
import { gotFrom } from './gift.js'
import type { Governed } from './governed.js'
import { endOfSum } from './sum.js'
import { isOfThePledges, isYieldBehind } from './whole.js'

const BACK = 14
const DIRECT = 4
/** What is to be gathered is not gathered yet. */
const AIMED = new Set(['الي', 'بهدف', 'اجل', 'بغيه'])
const GIVERS = ['meeting', 'GROUP', 'donors']

/** Whether a verb or noun of gathering gathers pledges, though no noun of aid stands near: `جمع المؤتمر 14 مليار دولار`. */
export function isGathered(board: Board, gathers: Mark, sum: Mark): boolean {
  if (board.markAt(gathers.to, 'meeting', 'BODY') || gotFrom(board, gathers, sum)) return true
  if (gathers.prep === 'ل' || AIMED.has(board.tokens[gathers.from - 1]?.norm ?? '')) return isForGood(board, sum)
  if (/^[وف]?(?:تم|يتم|سيتم|جري)$/.test(board.tokens[gathers.from - 1]?.norm ?? '')) return true
  for (let i = gathers.from - 1; i >= Math.max(board.sentenceOf(sum.from).from, gathers.from - BACK); i--)
    if (board.markAt(i, 'meeting')) return true
  if (sum.from - gathers.to <= DIRECT && /جمع/.test(board.tokens[gathers.from]!.norm)) return true
  return isFromDonors(board, sum) || isForGood(board, sum)
}

const GOAL =
  /^[وف]?(?:ال)?(?:هدف|هدفا|هدفه|هدفها|يحاول|تحاول|يتيح|تتيح|سيتيح|ستتيح|محاوله|مسعي|مسعاه|ضروره|[يت]نتظر|[يت]ستهدف|[يت]امل(?:ون)?|[يت]توقع|[يت]هدف|[يت]رمي|[يت]طمح|[يت]ريد(?:ون)?|[يت]رغب(?:ون)?)$/
const EXPECTED = /^[وف]?[يت]توقع$/
const TRIES = /^[وف]?(?:[يت]حاول|حددت?)$/
const LONGEST = 40
const REACHED = /^(?:تحقيق|حقق|حققت|بلوغ|بلغ|بلغت)$/

/** `يحاول جمع 18 مليارا`, `الهدف المعلن بجمع 5 مليارات`: not gathered yet; `تحقيق هدفه بجمع` is. */
export function isGoal(board: Board, gathers: Mark): boolean {
  const { from } = board.sentenceOf(gathers.from)
  if (TRIES.test(board.tokens[from]!.norm) && gathers.from - from < LONGEST) return true
  for (let i = gathers.from - 1; i >= Math.max(from, gathers.from - BACK); i--) {
    // `يتوقع أن يصل مجموع ما سيتعهد به المانحون`: what will be promised is not asked for.
    if (EXPECTED.test(board.tokens[i]!.norm) && board.tokens[gathers.to]?.norm === 'ما') continue
    if (!GOAL.test(board.tokens[i]!.norm) || (gathers.from - i > 5 && !/^[وف]?[يت]حاول$/.test(board.tokens[i]!.norm)))
      continue
    return !isReached(board, i, from)
  }
  return false
}

/** `بلغ الصندوق هدفه بجمع`: the goal was reached, by a verb that at most the name of who reached it parts from it. */
function isReached(board: Board, at: number, from: number): boolean {
  for (let i = at - 1; i >= Math.max(from, at - NAMES); i--) {
    if (REACHED.test(board.tokens[i]!.norm))
      return (
        i === at - 1 ||
        board.markAt(i + 1, 'ACTOR', 'meeting', 'body_kind') !== undefined ||
        WHO.test(board.tokens[i + 1]!.norm)
      )
    if (board.tokens[i]!.kind === 'punct') return false
  }
  return false
}
const NAMES = 9
const WHO = /^ال(?:صندوق|منظمه|مؤتمر|موتمر|برنامج|تحالف|وكاله|حمله|مفوضيه)$/

/** `250 مليون يورو، من طرف المانحين` */
function isFromDonors(board: Board, sum: Mark): boolean {
  for (let i = sum.to; i < sum.to + 4; i++) {
    if (board.tokens[i]?.norm !== 'من') continue
    const at = ['قبل', 'طرف', 'جانب'].includes(board.tokens[i + 1]?.norm ?? '') ? i + 2 : i + 1
    return board.markAt(at, 'ACTOR', 'SPEAKER', ...GIVERS) !== undefined
  }
  return false
}

function isForGood(board: Board, sum: Mark): boolean {
  for (let i = sum.to; i < sum.to + 3; i++) {
    const token = board.tokens[i]
    if (!token || token.kind === 'punct' || token.breaks > 0) return false
    if (board.markAt(i, 'for_good')) return true
  }
  return false
}

const DONE = /^(?:تم|جري|تمت|جرت)$/
const GATHERED_IT = /^(?:حشد|جمع|تعبئ|تعبي|رصد|تحصيل)(?:ه|ها|ته|تها)$/

/** `ملياري يورو تم حشدها العام الماضي` */
function isGatheredBehind(board: Board, sum: Mark): boolean {
  const end = endOfSum(board, sum)
  if (isYieldBehind(board, board.tokens[end]?.norm === 'تقريبا' ? end + 1 : end)) return true
  return DONE.test(board.tokens[end]?.norm ?? '') && GATHERED_IT.test(board.tokens[end + 1]?.norm ?? '')
}

const SUM_OF = /^[وف]?(?:ال)?(?:جمله|اجمالي|مجموع|مجمل|حصيله|قيمه|حجم)$/

/** `إجمالي الدعم الذي تعهد به مانحون`: a verb of promising in a relative clause, behind the word for the whole. */
export function isTotalOf(board: Board, gathers: Mark, strong: Mark | undefined, noun: Mark | null): boolean {
  if (!noun || !SUM_OF.test(board.tokens[gathers.from]!.norm)) return false
  return (
    strong !== undefined && gathers.from < strong.from && /^(?:الذي|التي)$/.test(board.tokens[strong.from - 1]!.norm)
  )
}

/** `إجمالي ما تعهدت به السويد`, `مجموع ما قدمته`: the verb behind the word for the whole. */
export function givenInAll(board: Board, gathers: Mark): Mark | undefined {
  const isWhole = SUM_OF.test(board.tokens[gathers.from]!.norm) && board.tokens[gathers.to]?.norm === 'ما'
  return isWhole ? board.markAt(gathers.to + 1, 'gives', 'gave_it') : undefined
}

/** Whether a verb tells what somebody gave: `ما تعهدت به`. */
export const isWhat = (board: Board, verb: Mark | null) =>
  verb !== null && board.tokens[verb.from - 1]?.norm === 'ما' && SUM_OF.test(board.tokens[verb.from - 2]?.norm ?? '')

/** `شهد المؤتمر تعهدات تجاوزت 10 مليارات`: promises in the plural, which no single giver makes. */
export const isPromises = (board: Board, noun: Mark) =>
  /^[وف]?ب?(?:ال)?(?:تعهدات|وعود|التزامات|تبرعات)$/.test(board.tokens[noun.from]!.norm)

/** `أسفرت القمة عن تعهدات بنحو …`: pledges in the plural in a sentence that names a meeting before them. */
export function isOfMeeting(board: Board, { noun, from, sum }: Governed): boolean {
  // `التعهدات التي قدمها المانحون في المؤتمر تجاوزت مليارا`
  if (noun?.article && noun.from < sum.from && isPromises(board, noun) && board.markAt(sum.from, 'amounts')) return true
  if (!noun || !(isPromises(board, noun) || isDecided(board, noun))) return false
  return board.hasBetween(from, noun.from, 'meeting')
}

const YIELD_REACH = 9

/** `أسفر المؤتمر عن 20 مليون دولار`: nothing but words of how much between what the meeting brought and the sum. */
function isYielded(board: Board, sum: Mark): boolean {
  const at = board.markAt(sum.from - 1, 'precise') ? sum.from - 2 : sum.from - 1
  if (board.tokens[at]?.norm !== 'عن' && !/^(?:مبلغ|جمع)$/.test(board.tokens[at]?.norm ?? '')) return false
  for (let i = at - 1; i >= Math.max(board.sentenceOf(sum.from).from, at - YIELD_REACH); i--)
    if (YIELDS.test(board.tokens[i]!.norm)) return board.markAt(i + 1, 'meeting') !== undefined
  return false
}

/** What all gave together, told beside the sum. */
export const isWholeSum = (board: Board, sum: Mark) =>
  isOfThePledges(board, sum) || isGatheredBehind(board, sum) || isYielded(board, sum)

const YIELDS = /^[وف]?(?:اثمر|اثمرت|اسفر|اسفرت|تمخض|تمخضت|يثمر|تثمر|يسفر|تسفر)$/

/** `قرر المؤتمر …، بقروض تقدر بـ`: what a meeting decides at the head of the sentence. */
function isDecided(board: Board, noun: Mark): boolean {
  const { from } = board.sentenceOf(noun.from)
  const verb = /^[وف]?قد$/.test(board.tokens[from]!.norm) ? from + 1 : from
  if (YIELDS.test(board.tokens[verb]!.norm) && board.markAt(verb + 1, 'meeting')) return true
  return (
    noun.prep === 'ب' && board.markAt(from, 'intends') !== undefined && board.markAt(from + 1, 'meeting') !== undefined
  )
}
