import type { PledgeStage } from '../../../claim/kinds/pledge.js'
import { type Board, perBoard } from '../../engine/board.js'
import { type Mark, meaning } from '../../engine/mark.js'
import { sumsOf } from './bare.js'
import { isBeside } from './carries.js'
import type { Governed } from './governed.js'
import { Governor } from './governor.js'
import { Lines } from './lines.js'
import { isPartOf } from './part.js'
import { isSecondCurrency } from './sum.js'

const REACH = 32

/** All sums of a text that something governs, in order. */
export const governedSums = perBoard(govern)

function govern(board: Board): Governed[] {
  const out: Governed[] = []
  const lines = new Lines(board)
  let last: Mark | undefined
  let lastFrom = 0
  for (const sum of sumsOf(board)) {
    if (isSecondCurrency(board, last, sum)) continue
    const inSentence = last && board.sentenceIndex(last.from) === board.sentenceIndex(sum.from) ? last : undefined
    const floor = inSentence && isOldOf(board, inSentence, sum) ? lastFrom : (inSentence?.to ?? 0)
    const from = Math.max(board.sentenceOf(sum.from).from, floor, sum.from - REACH)
    lastFrom = from
    const previous = out.at(-1)
    const carried = inSentence && previous?.sum === inSentence && previous.kind !== 'measure' ? previous : null
    const listed = previous?.kind === 'line' ? lines.line(sum) : null
    const found =
      listed ??
      (inSentence ? partOfMeasure(board, sum, previous) : null) ??
      (carried ? allOfGiver(board, sum, carried) : null) ??
      new Governor(board, sum, from, carried).find() ??
      lines.line(sum)
    if (found) out.push(found)
    last = sum
  }
  return out
}

/** `من 103 ملايين دولار إلى 119 مليون دولار`: what governs the one governs the other. */
const isOldOf = ({ tokens }: Board, old: Mark, sum: Mark) =>
  tokens[old.from - 1]?.norm === 'من' && tokens[old.to]?.norm === 'الي' && sum.from - old.to <= 2

/** `تعهدت بمليار ليصل مجموع مساهمتها إلى مليارين`: what the same giver gives in all. */
function allOfGiver(board: Board, sum: Mark, before: Governed): Governed | null {
  if (before.kind === 'total' || before.kind === 'asks') return null
  const given = whatWasGiven(board, sum, before.sum.to)
  if (given) return { ...before, sum, kind: 'more', before, from: given.from, stage: meaning<PledgeStage>(given) }
  for (let i = sum.from - 2; i >= Math.max(before.sum.to, sum.from - IN_ALL_REACH); i--)
    if (IN_ALL.test(board.tokens[i]!.norm) && GIFTS.test(board.tokens[i + 1]!.norm))
      return { ...before, sum, kind: 'more', before, from: i }
  return null
}

const GIVEN_REACH = 16

/** `ليصل ما قدمته أوسلو منذ 2017 إلى مليارين`: what was given so far. */
function whatWasGiven(board: Board, sum: Mark, floor: number): Mark | undefined {
  for (let i = sum.from - 1; i > Math.max(floor, sum.from - GIVEN_REACH); i--)
    if (board.tokens[i - 1]!.norm === 'ما' && REACHES.test(board.tokens[i - 2]?.norm ?? ''))
      return board.markAt(i, 'gave_it')
  return undefined
}

const IN_ALL = /^(?:مجموع|اجمالي|مجمل)$/
const GIFTS = /^(?:مساهم|اسهام|تعهد|التزام|مساعد|تبرع|دعم|منح)[ات]*(?:ه|ها|هم)$/
const IN_ALL_REACH = 6

const REACHES = /^[وف]?ل[يت](?:صل|بلغ|رتفع|زيد|نخفض|تراجع)$/

/** `بلغت التجارة 187 مليار دولار، ثم ارتفعت لتصل إلى 200 مليار`: what it came to. */
const isReachedBy = ({ tokens }: Board, { from }: Mark) =>
  REACHES.test(tokens[from - 1]?.norm ?? '') ||
  (/^(?:الي|عن|علي)$/.test(tokens[from - 1]?.norm ?? '') && REACHES.test(tokens[from - 2]?.norm ?? ''))

/** `تحتاج إلى 88 مليار دولار، منها 22 مليارا عاجلة`, `إضافة إلى 3 مليارات`: a part of what is needed, or more of it. */
function partOfMeasure(board: Board, sum: Mark, whole: Governed | undefined): Governed | null {
  if (whole?.kind !== 'measure' || board.sentenceIndex(whole.sum.from) !== board.sentenceIndex(sum.from)) return null
  const belongs = isPartOf(board, sum) || isBeside(board, sum.from - 1) || isReachedBy(board, sum)
  return belongs && !board.markAt(sum.to, 'gave_it', 'gives') ? { ...whole, sum, from: whole.sum.to } : null
}
