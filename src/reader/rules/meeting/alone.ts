import type { MeetingFormat } from '../../../claim/kinds/meeting.js'
import type { Board } from '../../engine/board.js'
import { type Mark, markOver, meaning } from '../../engine/mark.js'
import type { Ordinal } from '../values/ordinals.js'

/** What a mention says of its meeting that a number alone takes over. */
interface Before {
  format: MeetingFormat
  ordinal?: number
  two?: boolean
}

/** So far behind a number its place or its time stands. */
const NEAR = 2

/** Numbers with the article that stand behind و or a verb of holding, with their own place or time behind them. */
export const numbersAlone = (board: Board): Mark[] =>
  board.of('ORDINAL').filter((mark) => {
    if (!mark.article || mark.prep !== '' || board.markAt(mark.from, 'TIME', 'DURATION')) return false
    if (mark.conj === '' && board.markAt(mark.from - 1, 'HAPPENS') === undefined) return false
    return hasOwn(board, mark.to)
  })

function hasOwn(board: Board, at: number): boolean {
  for (let i = at; i < at + NEAR; i++) {
    if (board.markAt(i, 'TIME')) return true
    if (board.markAt(i, 'in')) return board.markAt(i + 1, 'CITY', 'STATE', 'PLACE', 'TIME') !== undefined
  }
  return board.markAt(at, 'CITY', 'STATE')?.prep === 'ب'
}

/** `القمة الأولى في برازيليا عام 2005 والثانية في الدوحة`: a further meeting of the kind of the one named before, by its number. */
export function furtherByNumber(board: Board, number: Mark, last: Mark | undefined): Mark | null {
  if (!last || board.sentenceIndex(last.from) !== board.sentenceIndex(number.from)) return null
  const { format, ordinal: before, two } = meaning<Before>(last)
  const { ordinal, feminine, digits } = meaning<Ordinal>(number)
  if (two || before === undefined || before === ordinal) return null
  if (!digits && feminine !== isFeminine(board, last)) return null
  if (board.hasBetween(last.to, number.from, 'session', 'phase', 'ORDINAL')) return null
  return markOver('MEETING', number, number.to, { format, definite: false, other: true, verb: false, ordinal }, [
    number,
  ])
}

/** The two numbers behind a noun in the dual: `المؤتمرين الأول والثاني`. */
export function pairOfNumbers(board: Board, at: number): { ordinals: number[]; to: number } | null {
  const first = board.markAt(at, 'ORDINAL')
  const second = first && board.markAt(first.to, 'ORDINAL')
  if (!first?.article || first.conj !== '' || !second?.article || second.conj === '') return null
  return { ordinals: [first, second].map((mark) => meaning<Ordinal>(mark).ordinal), to: second.to }
}

/** `المؤتمرين الأول والثاني`, `مؤتمرين دوليين`: two conferences, not those who confer. */
export const isPair = (board: Board, noun: Mark) =>
  pairOfNumbers(board, noun.to) !== null ||
  (!noun.article &&
    /^(?:(?:دولي|سابق|وزاري|اقليمي|مماثل|متتالي|تحضيري)ت?(?:ين|ان)|للمانحين)$/.test(
      board.tokens[noun.to]?.norm ?? '',
    )) ||
  (noun.article && /^ال(?:سابق|ماضي|اخير)ت?(?:ين|ان)$/.test(board.tokens[noun.to]?.norm ?? ''))

/** `قمتي أوسلو وجنيف`: the dual before two names of cities. */
export const namedPairs = (board: Board): Mark[] =>
  board.of('two_named').filter((noun) => {
    const first = board.markAt(noun.to, 'PLACE', 'CITY')
    if (!first || first.prep + first.conj !== '') return false
    for (let i = first.to; i < first.to + OTHER_NAME; i++) if (board.markAt(i, 'CITY')?.conj === 'و') return true
    return false
  })

const OTHER_NAME = 5

/** Whether the noun of a mention is, or the number that stands for it. */
function isFeminine(board: Board, { parts }: Mark): boolean {
  const head = parts.at(-1)!
  return head.label === 'ORDINAL' ? meaning<Ordinal>(head).feminine : /[هة]$/.test(board.tokens[head.from]!.norm)
}
