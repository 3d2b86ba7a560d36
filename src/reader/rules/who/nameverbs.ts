import type { Board } from '../../engine/board.js'

/** `فلان طالب بوقف القتال`: a verb that is a name too, with what it takes behind it. */
export const isVerb = (board: Board, i: number) =>
  board.tokens[i]!.norm === 'طالب' && /^(?:ب.{3,}|ان|بان|في|خلال|امام|عقب|اثر)$/.test(board.tokens[i + 1]?.norm ?? '')

/** `وطالب العبادي الدول بوقف القتال`: at the head of a sentence the verb. */
export const isDemand = (board: Board, i: number) =>
  /^[وف]طالب$/.test(board.tokens[i]!.norm) && board.sentenceOf(i).from === i

/** `بيانًا`, `استعدادها`: no name has the ending of the indefinite accusative, or a pronoun behind a long word. */
export const isAdverbial = (board: Board, i: number) => {
  const { start, end } = board.tokens[i]!
  return /[ًࣰ]/.test(board.text.slice(start, end)) || /^.{5,}(?:ها|هما)$/.test(board.tokens[i]!.norm)
}

/** `أشرف شي على جهود`: he oversaw them; the name is written the same. */
export const isOversaw = (board: Board, i: number) =>
  /^[وف]?اشرف$/.test(board.tokens[i]!.norm) &&
  board.tokens
    .slice(i + 1, i + OVERSEEN)
    .some(
      ({ start, end, kind }, k, all) =>
        board.text.slice(start, end) === 'على' && all.slice(0, k).every((each) => each.kind === kind),
    )

/** Words of who oversees, before what he does. */
const OVERSEEN = 7

/** `وبحسب كارل بيلت فإن الأمر صعب`: not the particle of Dutch names. */
export const isSoThat = (board: Board, i: number) =>
  board.text.slice(board.tokens[i]!.start, board.tokens[i]!.end) === 'فإن' ||
  /^ال.{2}/.test(board.tokens[i + 1]?.norm ?? '')
