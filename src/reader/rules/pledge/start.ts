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
