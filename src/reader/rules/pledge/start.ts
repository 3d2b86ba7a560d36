import type { Board } from '../../engine/board.js'
import type { Mark } from '../../engine/mark.js'

/** The actor that a list line begins with. */
export function actorAtStart(board: Board, from: number, to: number): Mark | undefined {
  for (let i = from; i < Math.min(to, from + 4); i++) {
    const actor = board.markAt(i, 'ACTOR')
    if (actor) return actor
    if (board.tokens[i]!.kind === 'word') return undefined
  }
  return undefined
}

/** `برلين - تعهدت`: where the report was written. */
export const isDateline = (board: Board, { from, to }: Mark) =>
  board.markAt(to, 'dash') !== undefined && board.sentenceOf(from).from === from
