import type { Board } from '../../engine/board.js'
import { type Mark, meaning } from '../../engine/mark.js'

/** What a mention says that tells whether the next is of the same meeting. */
interface Said {
  format: string
  ordinal?: number
}

/** `في دورتها الرابعة`, `ويعد ثاني اجتماع`: what is said of the meeting that was named before in the sentence. */
export function isOfLast(board: Board, noun: Mark, mark: Mark, last: Mark): boolean {
  const before = board.tokens[noun.from - 1]?.norm
  if (isItsSitting(board, noun, mark, last)) return true
  if (/دورت(ه|ها|هم)$/.test(board.tokens[noun.from]!.norm))
    return before === 'في' || before === 'فى' || noun.prep !== ''
  if (mark.from === noun.from || noun.article) return false
  for (let i = mark.from - 1; i >= Math.max(0, mark.from - PREDICATE); i--) if (board.markAt(i, 'it_is')) return true
  return false
}

const PREDICATE = 14
const APPOSED = 8

/** `قمة قادة الكوميسا الدورة العشرين`: the sitting stands in apposition to the summit. */
function isItsSitting(board: Board, noun: Mark, mark: Mark, last: Mark): boolean {
  const { format, ordinal } = meaning<Said>(last)
  if (board.tokens[noun.from]!.norm !== 'الدوره' || !meaning<Said>(mark).ordinal) return false
  if ((format !== 'summit' && format !== 'conference') || ordinal || noun.from - last.to > APPOSED) return false
  return board.tokens
    .slice(last.to, noun.from)
    .every(
      ({ kind, index }) =>
        (kind === 'word' || (index === noun.from - 1 && board.markAt(index, 'comma'))) &&
        !board.at(index).some((word) => word.value === 'verb'),
    )
}

/** `وهو ثاني لقاء على هذا المستوى`: a sentence that says of the meeting before how many went before it. */
export const tellsWhichItWas = (board: Board, noun: Mark, mark: Mark) =>
  mark.from < noun.from &&
  mark.from > board.sentenceOf(noun.from).from &&
  board.tokens
    .slice(board.sentenceOf(noun.from).from, mark.from)
    .every(({ norm, index }, k) => k < 2 && /^(?:و?ه[وي]|و?هذ[اه])$/.test(norm) && index < mark.from)
