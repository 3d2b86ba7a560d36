import type { Board } from '../../engine/board.js'
import type { Mark } from '../../engine/mark.js'
import type { Governed } from './governed.js'
import { actorAtStart } from './lines.js'

const ACTORS = ['PERSON', 'FORUM', 'ACTOR', 'SPEAKER', 'own_state']
const BETWEEN = 4
const BACK = 8

/** The words that name who gives: an actor, a person, `بلاده`. Null where only the report as a whole can tell. */
export function donorOf(board: Board, governed: Governed): Mark | null {
  const { kind, verb, noun, sum, from } = governed
  if (kind === 'line') return actorAtStart(board, from, sum.from) ?? null
  if (kind === 'total' || kind === 'asks') return null
  if (kind === 'more')
    return listed(board, from, sum.from) ?? (governed.before ? donorOf(board, governed.before) : null)
  if (verb && verb.from >= sum.to) return behind(board, verb, verb.to + 1) ?? null
  if (verb) return behind(board, verb, sum.from) ?? before(board, verb) ?? (noun ? ofNoun(board, noun, sum) : null)
  return noun ? ofNoun(board, noun, sum) : null
}

function actorAt(board: Board, i: number): Mark | undefined {
  const here = board.at(i).filter((mark) => ACTORS.includes(mark.label) && mark.prep === '')
  return here.find((mark) => mark.label === 'PERSON') ?? here.find((mark) => mark.label === 'own_state') ?? here[0]
}

/** `تعهدت السويد`, `وأعلن البنك من جهته`: the subject close behind the verb. */
function behind(board: Board, verb: Mark, end: number): Mark | undefined {
  for (let i = verb.to, n = 0; i < end && n < 2; n++) {
    const actor = actorAt(board, i)
    if (actor && actor.conj === '') return actor
    const skip = board.markAt(i, 'turn', 'TIME')?.to ?? (isEach(board, i) ? i + 2 : undefined)
    if (!skip) return undefined
    i = skip
  }
  return undefined
}

/** `كل من السويد والنرويج` */
const isEach = (board: Board, i: number) => board.tokens[i]!.norm === 'كل' && board.tokens[i + 1]?.norm === 'من'

/** `السويد قد تعهدت`, `بلاده ستقدم`, `لندن قررت`: the subject close before it. */
function before(board: Board, verb: Mark): Mark | undefined {
  const { from } = board.sentenceOf(verb.from)
  let words = 0
  for (let i = verb.from - 1; i >= from && words < BACK; i--) {
    const token = board.tokens[i]!
    const actor = actorAt(board, i)
    if (actor && actor.to <= verb.from && !isObject(board, i)) return actor
    if (token.norm === '،' && words > 0 && !closes(board, i, from)) return undefined
    if (board.markAt(i, 'that') && words > BETWEEN) return undefined
    words++
  }
  return undefined
}

/** A comma that ends an aside behind a name: `السويد، وهي عضو،`. */
function closes(board: Board, i: number, from: number): boolean {
  for (let k = i - 1; k >= Math.max(from, i - 6); k--) if (board.tokens[k]!.norm === '،') return true
  return false
}

const PREPOSITIONS = new Set(['في', 'من', 'الي', 'علي', 'عن', 'مع', 'ضد', 'لدي', 'دعم', 'بين', 'مناطق'])

function isObject(board: Board, i: number): boolean {
  return PREPOSITIONS.has(board.tokens[i - 1]?.norm ?? '')
}

/** `والنرويج بـ30 مليونا`: the actor right before the sum, nothing but `ب` and a noun of giving between. */
function listed(board: Board, from: number, to: number): Mark | undefined {
  for (let i = to - 1; i >= from; i--) {
    const actor = board.markAt(i, 'ACTOR')
    if (actor && actor.to <= to) {
      const free =
        actor.prep === '' && !isObject(board, i) && to - actor.to <= BETWEEN && !hasComma(board, actor.to, to)
      return free ? actor : undefined
    }
  }
  return undefined
}

function hasComma(board: Board, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (board.tokens[i]!.norm === '،') return true
  return false
}

/** `مساهمة السويد`, `منحة من البنك`, `قرض سويدي`. */
function ofNoun(board: Board, noun: Mark, sum: Mark): Mark | null {
  const end = Math.min(Math.max(sum.to, noun.to) + 6, board.sentenceOf(noun.from).to)
  for (let i = noun.to; i < end; i++) {
    const actor = board.markAt(i, 'ACTOR')
    if (actor?.prep !== '' || actor.conj !== '') continue
    if (i === noun.to || board.tokens[i - 1]!.norm === 'من') return actor
  }
  const demonym = board.markAt(noun.to, 'DEMONYM')
  return demonym && demonym.prep === '' ? demonym : null
}
