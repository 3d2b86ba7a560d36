import type { Board } from '../../engine/board.js'
import type { Mark } from '../../engine/mark.js'
import type { Told } from './told.js'

/** How far behind the noun it is told when it began. */
const REACH = 20
const BESIDE = 4

/** `اختتمت أمس أعمال القمة الثالثة التي بدأت الاثنين`: it went on from the one day to the other. */
export function takeSpan(board: Board, told: Told): void {
  const { mention, from } = told.zone
  const closing = happens(board, from, mention.from, 'concluded')
  const closed = closing && timeIn(board, closing.to, mention.from)
  if (!closed) return
  const { to } = board.sentenceOf(mention.from)
  for (let i = mention.to; i < Math.min(to, mention.to + REACH); i++) {
    if (!board.markAt(i, 'who_relative')) continue
    const opening = happens(board, i + 1, i + 2, 'opening')
    const began = opening && timeIn(board, opening.to, Math.min(to, opening.to + BESIDE))
    if (!began) continue
    told.time = began
    told.status = 'concluded'
    told.until = closed
    told.marks.push(began, closed)
    return
  }
}

function happens(board: Board, from: number, to: number, value: string): Mark | undefined {
  for (let i = from; i < to; i++) {
    const mark = board.markAt(i, 'HAPPENS')
    if (mark?.value === value) return mark
  }
  return undefined
}

function timeIn(board: Board, from: number, to: number): Mark | undefined {
  for (let i = from; i < to; i++) {
    const time = board.markAt(i, 'TIME')
    if (time && time.to <= to) return time
  }
  return undefined
}
