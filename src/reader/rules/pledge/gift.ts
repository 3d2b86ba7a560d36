import type { Board } from '../../engine/board.js'
import type { Mark } from '../../engine/mark.js'
import { endOfSum } from './sum.js'

/** `600 مليون دولار من قبل كندا`, `20 مليون يورو من النرويج`. */
export function fromBehind(board: Board, sum: Mark): Mark | undefined {
  const end = overForm(board, endOfSum(board, sum))
  if (board.tokens[end]?.norm !== 'من') return adjectiveBehind(board, end)
  const next = board.tokens[end + 1]?.norm ?? ''
  // `مئة مليون من كل من السويد والنرويج`
  const each = next === 'كل' && board.tokens[end + 2]?.norm === 'من'
  const named = each ? end + 3 : ['قبل', 'جانب', 'طرف'].includes(next) ? end + 2 : end + 1
  // `منحة من حكومة الكويت`
  const at = /^(?:حكومه|دوله|مملكه)$/.test(board.tokens[named]?.norm ?? '') ? named + 1 : named
  const actor = board.markAt(at, 'ACTOR')
  return actor && actor.prep + actor.conj === '' ? actor : undefined
}

/** `50 مليونا على هيئة قرض سويدي`: the adjective behind the noun of aid, as the state that it stands for. */
function adjectiveBehind(board: Board, end: number): Mark | undefined {
  const demonym = board.at(end - 1).some(({ label }) => label === 'aid') ? board.markAt(end, 'DEMONYM') : undefined
  return demonym && !demonym.article && demonym.prep + demonym.conj === '' && /^[A-Z]{2}$/.test(String(demonym.value))
    ? demonym
    : undefined
}

const CAME = /^[وس]?(?:جاءت?|[ستي]{0,2}اتي|اتت|قدمت)$/

/** `30 مليون يورو من هذا المبلغ جاءت من السويد` */
export function cameFrom(board: Board, sum: Mark): Mark | undefined {
  let at = endOfSum(board, sum)
  while (/^(?:من|منها|هذا|هذه|المبلغ|الاموال|المبالغ|التعهدات)$/.test(board.tokens[at]?.norm ?? '')) at++
  if (!CAME.test(board.tokens[at]?.norm ?? '') || board.tokens[at + 1]?.norm !== 'من') return undefined
  const actor = board.markAt(at + 2, 'ACTOR')
  return actor && actor.prep + actor.conj === '' ? actor : undefined
}

const FORM = /^(?:موخرا|حاليا|سنويا|اضافيه|اخري|علي|في|شكل|صوره|هيئه|هييه|ميسره|كقروض|كمنح|كمساعدات)$/
const LONGEST_FORM = 5

/** Over `إضافية على شكل قروض ميسرة`, where who gives follows. */
function overForm(board: Board, end: number): number {
  const at = behindForm(board, end)
  return board.tokens[at]?.norm === 'من' || adjectiveBehind(board, at) ? at : end
}

/** The end of the words that tell in which form a sum is given. */
export function behindForm(board: Board, end: number): number {
  let at = end
  while (at - end <= LONGEST_FORM) {
    const next = board.markAt(at, 'aid')?.to ?? (FORM.test(board.tokens[at]?.norm ?? '') ? at + 1 : at)
    if (next === at) break
    at = next
  }
  return at
}

/** `أعلنت الوزيرة عن عزم حكومة السويد تقديم`: whose resolve it is. */
export function whoIntends(board: Board, from: number, to: number): Mark | undefined {
  for (let i = from; i < to; i++) {
    const actor = /^(?:عزم|اعتزام|نيه)$/.test(board.tokens[i - 1]!.norm)
      ? board.markAt(i, 'ACTOR', 'SPEAKER')
      : undefined
    if (actor && actor.prep + actor.conj === '') return actor
  }
  return undefined
}

/** `بتبرع من السويد قيمته 20 مليونا`: whose gift it is. */
export function giftOf(board: Board, { label, to }: Mark): Mark | undefined {
  if (label !== 'giving' || board.tokens[to]?.norm !== 'من') return undefined
  const actor = board.markAt(to + 1, 'ACTOR')
  return actor && actor.prep + actor.conj === '' ? actor : undefined
}

const GIFT = /^(?:قيام|تقديم|تخصيص|دفع|تبرع|مساهمه|توفير|التزام|تعهد)$/

/** `عن تقديم باريس 100 مليون يورو`: who gives stands behind the noun of giving. */
export function behindNoun(board: Board, from: number, to: number): Mark | undefined {
  for (let i = from; i < to; i++) {
    const actor = GIFT.test(board.tokens[i - 1]?.norm ?? '') ? board.markAt(i, 'ACTOR', 'own_state') : undefined
    if (actor && actor.prep + actor.conj === '') return actor
  }
  return undefined
}

/** `القرض المقدم من البنك`: a noun of its own says who gives. */
export function given(board: Board, noun: Mark, sum: Mark): Mark | null {
  if (noun.to >= sum.from || !/^المقدم/.test(board.tokens[noun.to]?.norm ?? '')) return null
  for (let i = noun.to + 1; i < sum.from; i++) {
    const actor = board.tokens[i - 1]!.norm === 'من' ? board.markAt(i, 'ACTOR', 'SPEAKER') : undefined
    if (actor) return actor
  }
  return null
}

/** `من السويد`, `من قبل السويد` */
const isFrom = (board: Board, at: number) =>
  board.tokens[at - 1]!.norm === 'من' ||
  (board.tokens[at - 2]?.norm === 'من' && /^(?:قبل|جانب|طرف)$/.test(board.tokens[at - 1]!.norm))

const BY_REACH = 5

/** `تعهدات ضخمة من قبل السويد`: who made them, behind the noun. */
export function byWhom(board: Board, from: number): Mark | undefined {
  for (let i = from + 2; i < Math.min(from + BY_REACH, board.tokens.length); i++) {
    const actor = board.tokens[i - 2]!.norm === 'من' && isFrom(board, i) ? board.markAt(i, 'ACTOR') : undefined
    if (actor && actor.prep + actor.conj === '') return actor
  }
  return undefined
}

/** `مساهمة السويد`, `منحة من البنك`, `قرض سويدي`. */
export function ofNoun(board: Board, noun: Mark, sum: Mark): Mark | null {
  // `20 مليونا لمساعدة السويد`: who receives.
  if (noun.prep === 'ل' && noun.from >= sum.to) return null
  const end = Math.min(Math.max(sum.to, noun.to) + 6, board.sentenceOf(noun.from).to)
  for (let i = noun.to; i < end; i++) {
    const actor = board.markAt(i, 'ACTOR')
    if (board.tokens[i]!.norm === '،') return null
    if (actor?.prep !== '' || actor.conj !== '') continue
    // `مساهمة بمليون لكل من الصندوق والبنك`: who receives.
    const receives = board.tokens[i - 1]!.norm === 'من' && board.tokens[i - 2]?.norm === 'لكل'
    if (i === noun.to || (isFrom(board, i) && !receives)) return actor
  }
  const demonym = board.markAt(noun.to, 'DEMONYM')
  return demonym && demonym.prep === '' ? demonym : null
}

const GOT = /^[وف]?(?:س?[يت]?حصلت?|[يت]تلقي|تلقي|تلقت|نالت?)$/
const GOT_REACH = 14

/** `حصلت كينيا من السويد والنرويج على 20 مليونا` */
export function gotFrom(board: Board, verb: Mark, sum: Mark): Mark | undefined {
  if (!GOT.test(board.tokens[verb.from]!.norm)) return undefined
  for (let i = verb.to; i < Math.min(verb.to + GOT_REACH, sum.from); i++)
    if (board.tokens[i]!.norm === 'من')
      return board.markAt(i + 1, 'STATE', 'BODY') ? board.markAt(i + 1, 'ACTOR') : undefined
  return undefined
}
