import type { Board } from '../../engine/board.js'
import type { Mark } from '../../engine/mark.js'

export const OWN = /^ب?(?:التزام|تعهد)(?:ه|ها|هم)$/
export const PARTICIPLE = /^(?:ملتزم|متعهد|واعد)(?:ا|ه|ين)$/

/** `وقدمت السويد، وهي أكبر المانحين، أكبر منحة، ملتزمة بتقديم …`: a participle and a pronoun mean who acts in the sentence. */
export function ofHead(board: Board, verb: Mark, own: RegExp): Mark | undefined {
  if (!own.test(board.tokens[verb.from]!.norm)) return undefined
  const { from } = board.sentenceOf(verb.from)
  for (let i = from; i < Math.min(from + 2, verb.from); i++) {
    const actor = board.markAt(i, 'PERSON', 'ACTOR')
    if (actor) return actor.prep === '' ? actor : undefined
  }
  return undefined
}

/** `وقعت مع النرويج اتفاقا التزمت فيه الأخيرة بمنحة`: who was named last. */
export function theLatter(board: Board, verb: Mark): Mark | undefined {
  const at = IN_IT.test(board.tokens[verb.to]?.norm ?? '') ? verb.to + 1 : verb.to
  if (!/^الاخيره?$/.test(board.tokens[at]?.norm ?? '')) return undefined
  for (let i = verb.from - 1; i >= board.sentenceOf(verb.from).from; i--) {
    const actor = board.markAt(i, 'ACTOR')
    if (actor) return actor
  }
  return undefined
}

/** `وقع الوزير مع البنك اتفاقية قرض بقيمة`: with whom he signed gives, unless a body signs. */
export function signedWith(board: Board, verb: Mark, sum: Mark): Mark | undefined {
  if (!/^[وف]?(?:وقعت?|ا?مضت|امضي)$/.test(board.tokens[verb.from]!.norm)) return undefined
  const signs = board.markAt(verb.to, 'ACTOR')
  for (let i = verb.to; i < sum.from; i++) {
    if (board.tokens[i]!.norm !== 'مع') continue
    const person = board.markAt(i + 1, 'PERSON')
    const body = board.markAt(i + 1, 'BODY') ? board.markAt(i + 1, 'ACTOR') : undefined
    // `وقعت السويد مع الأمم المتحدة`: either may give; `مع الصندوق`: the fund does.
    if (signs) return body && LENDS.test(board.tokens[i + 1]!.norm) ? body : undefined
    return person ?? body
  }
  return undefined
}

const LENDS = /^(?:ال)?(?:صندوق|بنك|مصرف)$/

/** `اتفق البلد مع البنك على تقديم`: which of the two gives is not told. */
export function isWithSomebody({ tokens }: Board, verb: Mark | undefined, sum: Mark): boolean {
  if (!verb || !/^[وف]?[يت]?تفقت?$|^[وف]?اتفقت?$/.test(tokens[verb.from]!.norm)) return false
  for (let i = verb.to; i < sum.from; i++) if (tokens[i]!.norm === 'مع') return true
  return false
}

const IN_IT = /^(?:في|ب|عن)(?:ه|ها)$/

const ASIDE = 40

/** `أما السويد، التي تستضيف اللقاء، فساهمت بمليار`: who is named behind أما. */
export function asFor(board: Board, verb: Mark): Mark | undefined {
  if (verb.conj !== 'ف') return undefined
  for (let i = verb.from - 1; i >= Math.max(board.sentenceOf(verb.from).from, verb.from - ASIDE); i--) {
    if (board.tokens[i]!.norm !== 'اما') continue
    const actor = board.markAt(i + 1, 'PERSON', 'ACTOR') ?? manyOf(board, i + 1)
    return actor?.prep === '' ? actor : undefined
  }
  return undefined
}

/** `أما الأميركيون فوعدوا`: their state. */
const manyOf = (board: Board, at: number): Mark | undefined =>
  /ون$/.test(board.tokens[at]?.norm ?? '') ? board.markAt(at, 'DEMONYM') : undefined

/** `وتأتي السويد أولا، إذ وعدت بمليار`: who is named at the head of the sentence. */
export function sinceHead(board: Board, verb: Mark): Mark | undefined {
  if (!/^(?:اذ|حيث)$/.test(board.tokens[verb.from - 1]?.norm ?? '')) return undefined
  const { from } = board.sentenceOf(verb.from)
  for (let i = from; i < Math.min(from + HEAD, verb.from); i++) {
    const actor = board.markAt(i, 'PERSON', 'ACTOR')
    if (actor) return actor.prep === '' ? actor : undefined
  }
  return undefined
}

const HEAD = 3

const RELATIVE_ASIDE = 22

/** `وكانت فرنسا التي تعد ثاني أكبر المساهمين قد رفعت`: who is named behind كانت, whatever is told of it before قد. */
export function wasAlready(board: Board, verb: Mark): Mark | undefined {
  if (board.tokens[verb.from - 1]?.norm !== 'قد') return undefined
  const { from } = board.sentenceOf(verb.from)
  for (let i = verb.from - 2; i >= Math.max(from, verb.from - RELATIVE_ASIDE); i--) {
    if (!/^[وف]?كانت?$/.test(board.tokens[i]!.norm)) continue
    const actor = board.markAt(i + 1, 'PERSON', 'ACTOR')
    const relative = actor && /^(?:الذي|التي)$/.test(board.tokens[actor.to]?.norm ?? '')
    return actor?.prep === '' && relative ? actor : undefined
  }
  return undefined
}
