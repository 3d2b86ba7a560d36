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

/** What was set aside behind a town is as long as it was: `باريس (رويترز) - تعهدت`. */
const GAP = 4

/** `برلين - تعهدت`, `برلين: تعهدت`: where the report was written. */
export function isDateline(board: Board, { from, to }: Mark): boolean {
  if (board.sentenceOf(from).from !== from) return false
  if (board.markAt(to, 'dash')) return true
  if (!board.markAt(from, 'CITY', 'CAPITAL')) return false
  const next = board.tokens[to]
  return (
    board.markAt(to, 'colon', 'open') !== undefined ||
    (from === 0 && next !== undefined && next.start - board.tokens[to - 1]!.end > GAP)
  )
}
