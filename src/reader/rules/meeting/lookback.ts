import type { Board } from '../../engine/board.js'

const WAS = /^و?كان(?:ت|وا)?$/
/** Words of such a sentence in which قد stands. */
const SUBJECT = 12
/** Words of a meeting behind which قد tells of it. */
const OWN = 5

/** `وكان … قد …` before a meeting, `وكان مؤتمر عقد`: it had been held before what the report tells of. */
export function looksBack(board: Board, from: number, at: number): boolean {
  if (!WAS.test(board.tokens[from]?.norm ?? '')) return false
  if (at === from + 1 && wasHeld(board, at)) return true
  // `وكان الاجتماع الأول قد استضافه`: the meeting itself may be who had.
  const end = Math.min(board.sentenceOf(from).to, from + SUBJECT)
  for (let i = from + 1; i < end; i++) if (board.tokens[i]!.norm === 'قد' && i < at + OWN) return true
  return false
}

/** A verb of the past behind the noun. */
function wasHeld(board: Board, at: number): boolean {
  const end = Math.min(board.sentenceOf(at).to, at + SUBJECT)
  for (let i = at + 1; i < end; i++) if (board.markAt(i, 'HAPPENS')) return !/^[وف]?س?[يت]/.test(board.tokens[i]!.norm)
  return false
}
