import type { Board } from '../../engine/board.js'
import type { Mark } from '../../engine/mark.js'

const GIVES = /^س?[يت](?:دفع|قدم|منح|خصص|ساهم|سهم|وفر|تبرع|رصد)$/

/** `تعهدت العاصمة بأن يدفع الاتحاد 200 مليون`: who gives is named in the clause of what was promised. */
export function innerGiver(board: Board, verb: Mark, end: number): Mark | undefined {
  for (let i = verb.to; i + 2 < end; i++) {
    if (!/^[بل]?ان$/.test(board.tokens[i]!.norm)) continue
    if (!GIVES.test(board.tokens[i + 1]!.norm)) return undefined
    const actor = board.markAt(i + 2, 'ACTOR', 'PERSON')
    return actor?.conj === '' && actor.prep === '' ? actor : undefined
  }
  return undefined
}
