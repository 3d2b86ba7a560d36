import { foldWord } from '../../../arabic/fold.js'
import type { Act } from '../../../claim/kinds/statement.js'
import { remembered } from '../../../claim/remembered.js'
import type { Board } from '../../engine/board.js'
import { type Mark, meaning } from '../../engine/mark.js'

/** The lists of verbs of saying. */
export const VERBS = ['say_that', 'say_of', 'say_maybe']

/** The act of a verb of saying, and what may bring its content beside `أن`. */
export const frameOf = (verb: Mark): Frame => frameIn(meaning<string>(verb))

interface Frame {
  act: Act
  takes: ReadonlySet<string>
}

const frameIn = remembered((value): Frame => {
  const [act, ...takes] = value.split(' ')
  return { act: act as Act, takes: new Set(takes.map(foldWord)) }
})

export const isNegated = (board: Board, i: number) =>
  /^(?:[وف]?ل[مان]|ما|دون|عدم)$/.test(board.tokens[i - 1]?.norm ?? '')
