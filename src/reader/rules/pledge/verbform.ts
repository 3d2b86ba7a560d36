import type { Board } from '../../engine/board.js'
import { type Mark, meaning } from '../../engine/mark.js'

/** `30 مليون يورو أعلن عنها الاتحاد` */
export function announcedAt(board: Board, at: number): Mark | undefined {
  const verb = board.markAt(at, 'say_that')
  return verb && meaning<string>(verb).startsWith('announced') ? verb : undefined
}

export const isGiving = (mark: Mark) => mark.label === 'giving'

/** A present or future form: what has not been given yet. */
export function isFutureOf(board: Board, verb: Mark): boolean {
  return /^[وف]?(?:س?[يتن])/.test(board.tokens[verb.from]!.norm)
}

export const isAfter = (mark: Mark, other: Mark | undefined) => !other || mark.from > other.from

export const isTotal = (mark: Mark) => mark.label === 'gathers' || mark.label === 'amounts'

const RAISED_TO = /^(?:الي|ل.{3,})$/
const REACH = 6

/** `مضاعفة مساعداتها إلى 240 مليون يورو`: the noun of raising right before the noun of aid, and what it is raised to. */
export function isRaisedTo(board: Board, raises: Mark, noun: Mark, sum: Mark): boolean {
  if (noun.from !== raises.to || sum.from <= noun.to) return false
  for (let i = sum.from - 1; i >= Math.max(noun.to, sum.from - REACH); i--)
    if (RAISED_TO.test(board.tokens[i]!.norm)) return true
  return false
}
