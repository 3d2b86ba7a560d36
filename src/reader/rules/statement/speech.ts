import type { Act } from '../../../claim/kinds/statement.js'
import { type Board, perBoard } from '../../engine/board.js'
import type { Mark } from '../../engine/mark.js'
import { Contents } from './content.js'
import type { Opening } from './opening.js'

/** A speech act as its words show it; who speaks where nobody is named is for the whole report to say. */
export interface Said {
  act: Act
  /** Who is named as the speaker: a PERSON, ACTOR or SPEAKER mark. */
  speaker: Mark | null
  /** Nobody named: `sentence` for the speaker of the same sentence, `report` also for the last one before. */
  goesOn: 'sentence' | 'report' | null
  /** What was said, as token indexes. */
  from: number
  to: number
  direct: boolean
  agency: Mark | null
  /** The verb's gender, where it shows one. */
  feminine?: boolean
  /** The clause before a tail that names its mouth. */
  tail?: boolean
}

/** The contents of a board, looked at once for all rules. */
export const contentsOf = perBoard((board) => new Contents(board))

const AGENCY_REACH = 14

/**
 * The speech that a verb or participle opens, or null where nothing is left of the content. `وكان التحالف قد أعلن عن تشكيله`
 * tells what became of the body: somebody else announced it.
 */
export function speechOf(board: Board, verb: Mark, opening: Opening, rest: Partial<Said>): Mark | null {
  const contents = contentsOf(board)
  const { from, to, quoted } = contentOf(board, opening.from)
  const about = board.tokens[from]?.norm === 'عن' ? from + 1 : from
  if (to <= from || board.markAt(about, 'founding_own') || isNothing(board, verb, from)) return null
  const value: Said = {
    act: opening.act,
    speaker: opening.speaker,
    goesOn: null,
    from,
    to,
    direct:
      quoted ||
      (opening.by === 'colon' && verb.label !== 'headline' && !board.markAt(from, 'that')) ||
      contents.isDirect(from, to),
    agency: opening.agency ?? agencyBehind(board, to),
    ...genderOf(board, verb),
    ...rest,
  }
  const start = Math.min(verb.from, value.speaker?.from ?? verb.from)
  return speechMark(start, Math.max(to, verb.to), value, [verb])
}

/** `صرح الوزير بذلك`: what he said was told before. */
const isNothing = ({ tokens }: Board, verb: Mark, from: number) =>
  tokens[from]!.norm === 'بذلك' && /^[وف]?صرحت?$/.test(tokens[verb.from]!.norm)

export function speechMark(from: number, to: number, value: Said, parts: Mark[]): Mark {
  return { label: 'SPEECH', from, to, conj: '', prep: '', article: false, value, rule: '', parts }
}

/** Content that is a quotation ends with it, or with those that follow it directly. */
export function contentOf(board: Board, at: number): { from: number; to: number; quoted: boolean } {
  const quote = board.markAt(at, 'QUOTE')
  if (!quote) return { from: at, to: contentsOf(board).endOf(at), quoted: false }
  let to = quote.to
  for (let next = quoteBehind(board, to); next; next = quoteBehind(board, to)) to = next.to
  return { from: at, to, quoted: true }
}

const JOINS = new Set(['،', ',', 'و', '.', '..', '…'])

function quoteBehind(board: Board, at: number): Mark | undefined {
  const token = board.tokens[at]
  if (!token || token.breaks > 0) return undefined
  return board.markAt(JOINS.has(token.norm) && board.tokens[at + 1]?.breaks === 0 ? at + 1 : at, 'QUOTE')
}

/** The agency that a tail behind the content names: `، وفقا لوكالة …`. */
export function agencyBehind(board: Board, to: number): Mark | null {
  let at = to
  while (board.tokens[at]?.kind === 'punct' && board.tokens[at]!.breaks === 0) at++
  const tail = board.markAt(at, 'according')
  if (!tail) return null
  const end = Math.min(tail.to + AGENCY_REACH, board.sentenceOf(at).to)
  for (let i = tail.to; i < end; i++) {
    const agency = board.markAt(i, 'AGENCY')
    if (agency) return agency
  }
  return null
}

/** Past forms whose root begins or ends with ت: no feminine. */
const PAST = new Set(['تعهد', 'تابع', 'توقع', 'تمني', 'تحدث', 'تساءل', 'لفت'])

function genderOf(board: Board, verb: Mark): { feminine?: boolean } {
  if (verb.to - verb.from !== 1) return {}
  if (verb.label === 'saying') return { feminine: board.tokens[verb.from]!.norm.endsWith('ه') }
  const stem = board.tokens[verb.from]!.norm.slice(verb.conj.length)
  if (/وا$|ون$/.test(stem) || PAST.has(stem)) return PAST.has(stem) ? { feminine: false } : {}
  return { feminine: /ت$/.test(stem) || /^(?:ت|ست).{3,}/.test(stem) }
}
