import type { Board } from '../../engine/board.js'
import type { Mark } from '../../engine/mark.js'
import { fromBehind } from './gift.js'
import type { Governed } from './governed.js'
import { actorAtStart } from './start.js'

/** Lines of a list behind a sentence that speaks of pledges: `ألمانيا: 150 مليون يورو`. */
export class Lines {
  /** The last sentence that was a line of a list; none can stand before the first. */
  private open = -2

  constructor(private readonly board: Board) {}

  line(sum: Mark): Governed | null {
    const { board } = this
    const index = board.sentenceIndex(sum.from)
    const { from } = board.sentences[index]!
    const actor = actorAtStart(board, from, sum.from)
    if (!actor && this.opensLine(sum, from)) return { ...lineOf(sum, from), kind: 'more' }
    if (!actor || sum.from - actor.to > 4) return this.inline(sum, from)
    const listed = this.open >= index - 1 || this.announced(index - 1)
    if (!listed) return null
    this.open = index
    return lineOf(sum, from)
  }

  /** `- 20 مليون يورو من السويد`: the sum first, who gives it behind. */
  private opensLine(sum: Mark, from: number): boolean {
    const { board } = this
    if (sum.from - from > 1 || (sum.from > from && board.tokens[from]!.kind !== 'punct')) return false
    const index = board.sentenceIndex(sum.from)
    const giver = fromBehind(board, sum)
    if (!giver) return false
    if (this.open < index - 1 && !this.announced(index - 1)) return isToHelp(board, giver)
    this.open = index
    return true
  }

  /** `وتشمل الوعود السويد، 20 مليون يورو، والنرويج (10 ملايين يورو)`: a giver before each sum, behind a noun of pledges. */
  private inline(sum: Mark, from: number): Governed | null {
    const { board } = this
    const giver = giverBefore(board, sum)
    const behind = giver ? undefined : fromBehind(board, sum)
    if (behind && isPromised(board, from, sum.from)) return { ...lineOf(sum, from), kind: 'more' }
    if (giver && isPromised(board, from, giver.from)) return lineOf(sum, giver.from)
    return giver && this.goesOnIn(giver, sum) ? lineOf(sum, giver.from) : null
  }

  /** `السويد: مليار دولار النرويج: 890 مليون دولار`: lines that an archive wrote into one. */
  private goesOnIn(giver: Mark, sum: Mark): boolean {
    const { board } = this
    const index = board.sentenceIndex(sum.from)
    if (board.tokens[sum.from - 1]!.norm !== ':' || this.open !== index) return false
    for (let i = giver.from - 1; i >= Math.max(board.sentences[index]!.from, giver.from - SUM_REACH); i--)
      if (board.markAt(i, 'MONEY')?.to === giver.from) return true
    return false
  }

  private announced(index: number): boolean {
    const sentence = this.board.sentences[index]
    if (!sentence || sentence.to - sentence.from > 60) return false
    for (let i = sentence.from; i < sentence.to; i++) if (this.board.markAt(i, 'aid', 'gives')) return true
    return false
  }
}

const SUM_REACH = 8

/** `500 مليون دولار من السويد والنرويج لدعم كينيا`: a headline without a verb says what the sum is for. */
function isToHelp(board: Board, giver: Mark): boolean {
  const list = board.at(giver.from).find((mark) => mark.label === 'LIST')
  const next = board.tokens[(list ?? giver).to]?.norm ?? ''
  return /^(?:ل|كم)(?:دعم|مساعده|مساعدات|اغاثه|اعمار|اعاده|انقاذ|تمويل|منكوبي|ضحايا|لاجيي)$|^للاجيين$|^مساعدات$/.test(
    next,
  )
}

const lineOf = (sum: Mark, from: number): Governed => ({
  sum,
  kind: 'line',
  verb: null,
  noun: null,
  stage: 'pledged',
  measure: null,
  before: null,
  ofTotal: false,
  from,
})

/** An actor with nothing but a comma, a colon or a bracket between it and the sum. */
function giverBefore(board: Board, sum: Mark): Mark | undefined {
  let at = sum.from
  while (at > 0 && ['،', ':', '(', '-', 'ب', 'بنحو', 'بمبلغ'].includes(board.tokens[at - 1]!.norm) && sum.from - at < 3)
    at--
  for (let i = at - 1; i >= Math.max(0, at - 6); i--) {
    const actor = board.markAt(i, 'ACTOR')
    if (!actor) continue
    return actor.to === at && (actor.prep === '' || isOwner(board, actor)) ? actor : undefined
  }
  return undefined
}

const AS_FOLLOWS = /^(?:كالتالي|كالاتي|التالي|الاتي|يلي)$/

/** `التعهدات على النحو التالي: للبنك الدولي ملياران`: whose each is. */
export function isOwner(board: Board, { from: to, prep }: Mark): boolean {
  if (prep !== 'ل') return false
  const { from } = board.sentenceOf(to)
  for (let i = to - 1; i >= Math.max(from, to - LONGEST); i--)
    if (AS_FOLLOWS.test(board.tokens[i]!.norm)) return isPromised(board, from, i)
  return false
}

const PROMISES =
  /^[وفب]?(?:ال)?(?:تعهدات|وعودا?|التزامات|تبرعات|مساهمات|مساعدات|منح|مانحين|مانحون|مانحه|مساهمون|مساهمين|متبرعين)$/
const LONGEST = 60

/** Whether promises are spoken of before. */
export function isPromised(board: Board, from: number, to: number): boolean {
  for (let i = to - 1; i >= Math.max(from, to - LONGEST); i--) if (PROMISES.test(board.tokens[i]!.norm)) return true
  return false
}
