import type { Board } from '../../engine/board.js'
import type { Mark } from '../../engine/mark.js'

const BEFORE = 4
const BEHIND = 5

/** Phases of a vote, a school or a building are no parts of a strategy: told by a word beside the noun. */
export function isOfOther(board: Board, head: Mark, before = BEFORE): boolean {
  const { from, to } = board.sentenceOf(head.from)
  for (let i = Math.max(from, head.from - before); i < Math.min(to, head.to + BEHIND); i++)
    if (board.markAt(i, 'other_phase')) return true
  return false
}

const PLAN_BEFORE = 25
const PLAN_BEHIND = 8

/** The plan named beside a noun, in its sentence or right before it. */
export function planNear(board: Board, head: Mark, before = PLAN_BEFORE, behind = PLAN_BEHIND): Mark | undefined {
  const { to } = board.sentenceOf(head.from)
  for (let i = head.from - 1; i >= Math.max(0, head.from - before); i--) {
    const plan = board.markAt(i, 'plan')
    if (plan && plan.value !== 'deed') return plan
  }
  for (let i = head.to; i < Math.min(to, head.to + behind); i++) {
    const plan = board.markAt(i, 'plan')
    if (plan && plan.value !== 'deed') return plan
  }
  return undefined
}
