import type { Board } from '../../engine/board.js'
import type { Mark } from '../../engine/mark.js'

/** `قمة العشرين` names a body by its summit, and the summit: the name that begins at a noun of meeting. */
export const summitOf = (board: Board, noun: Mark): Mark | undefined =>
  noun.label === 'meeting' && noun.value === 'summit'
    ? board.at(noun.from).find((mark) => mark.label === 'BODY' && mark.to > noun.to)
    : undefined
