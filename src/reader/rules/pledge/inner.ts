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

/** `سبق للسويد أن صرفت 20 مليونا`: who gave stands before أن. */
export function giverBeforeThat(board: Board, verb: Mark): Mark | undefined {
  if (board.tokens[verb.from - 1]?.norm !== 'ان') return undefined
  for (let i = verb.from - 2; i >= Math.max(0, verb.from - BACK); i--)
    if (/^[وف]?(?:سبق|[يت]مكن|[يت]نبغي)$/.test(board.tokens[i]!.norm)) {
      const actor = board.markAt(i + 1, 'ACTOR')
      return actor?.prep === 'ل' && actor.to === verb.from - 1 ? actor : undefined
    }
  return undefined
}
const BACK = 6
