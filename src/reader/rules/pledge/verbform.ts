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

const RAISED_TO = /^(?:الي|ل[يت](?:صل|بلغ).*)$/
const REACH = 6

/** `مضاعفة مساعداتها إلى 240 مليون يورو`: what aid is raised to. */
export function isRaisedTo(board: Board, noun: Mark, sum: Mark): boolean {
  if (sum.from <= noun.to) return false
  for (let i = sum.from - 1; i >= Math.max(noun.to, sum.from - REACH); i--)
    if (RAISED_TO.test(board.tokens[i]!.norm)) return true
  return false
}
