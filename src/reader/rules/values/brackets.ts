import type { Precision, Quantity } from '../../../claim/values.js'
import type { Board } from '../../engine/board.js'
import { type Mark, meaning } from '../../engine/mark.js'
import { isCounted } from './counted.js'
import { type Step, stepAt } from './steps.js'

const PAIRS = new Set(['()', '//', '[]', '«»', '""', '“”', '””'])

const isPair = ({ tokens }: Board, open: number, close: number) =>
  PAIRS.has(`${tokens[open]?.norm}${tokens[close]?.norm}`)

/** `(600) مليون`, `/17/ مليون`, `«58» ألفا`: some outlets write digits between marks, their scale behind. */
export const isBeforeScale = (board: Board, first: Step, to: number, close: number): boolean =>
  first.label === 'digits' &&
  to === first.to &&
  isPair(board, first.from - 1, close) &&
  board.markAt(close + 1, 'n_scale', 'n_dual_or_one')?.conj === ''

/** The digits in brackets at a token, as one step: `(559)`. */
export function bracketedAt(board: Board, open: number): Step | null {
  const step = board.tokens[open + 1]?.kind === 'number' ? stepAt(board, open + 1, false) : null
  return step && isPair(board, open, step.to) ? { ...step, from: open, to: step.to + 1 } : null
}

/** Nouns that are counted behind a number. */
const COUNTS = ['counted', 'unit_of_members', 'goods']

/**
 * `(45) دولة`, `(20) دولارا`: a number with the brackets about it, where what it counts stands behind them. The words of
 * values are marked on a board of their own.
 */
export function withBrackets(board: Board, number: Mark, values: Board): Mark {
  const { from, to } = number
  const next = board.tokens[to + 1]
  if (next?.kind !== 'word' || next.breaks > 0 || board.tokens[to]!.breaks > 0 || !isPair(board, from - 1, to))
    return number
  const noun = board.markAt(to + 1, ...COUNTS)
  const counts = noun ? noun.prep + noun.conj === '' && !noun.article : isCounted(board, to + 1)
  return counts ? { ...asSaid(values, number), to: to + 1 } : number
}

/** `أكثر من (45) دولة`: how exact it is stands before the bracket. */
function asSaid(board: Board, number: Mark): Mark {
  const open = number.from - 1
  const quantity = meaning<Quantity>(number)
  for (let i = open - 1; i >= Math.max(0, open - LONGEST); i--) {
    const said = board.markAt(i, 'precise')
    if (said?.to === open && quantity.precision === 'exact')
      return { ...number, from: i, value: { ...quantity, precision: meaning<Precision>(said) } }
  }
  return { ...number, from: open }
}

const LONGEST = 4
