import type { Board } from '../../engine/board.js'

/** Whether words of trade and companies stand in a clause: its numbers are theirs. */
export function hasBusiness(board: Board, { from, to }: { from: number; to: number }): boolean {
  for (let i = from; i < to; i++) {
    const word = board.markAt(i, 'business')
    // `الفريق سام أوكيدينغ`: a general and no team.
    if (word && !(word.article && board.markAt(i, 'honorific')) && !isVerb(board, i)) return true
  }
  return false
}

/** `وأسهم عمل المنظمة في إنقاذ`: a verb and no shares. */
const isVerb = (board: Board, i: number) =>
  /^[وف]?اسهم$/.test(board.tokens[i]!.norm) &&
  (board.sentenceOf(i).from === i || /^ان(?:ه|هم)$|^قد$/.test(board.tokens[i - 1]!.norm))
