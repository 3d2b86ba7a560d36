import type { Board } from '../../engine/board.js'
import type { Mark } from '../../engine/mark.js'
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

/** `(45) دولة`, `(20) دولارا`: a number with the brackets about it, where what it counts stands behind them. */
export function withBrackets(board: Board, number: Mark): Mark {
  const { from, to } = number
  const next = board.tokens[to + 1]
  if (next?.kind !== 'word' || next.breaks > 0 || board.tokens[to]!.breaks > 0 || !isPair(board, from - 1, to))
    return number
  const noun = board.markAt(to + 1, ...COUNTS)
  const counts = noun ? noun.prep + noun.conj === '' && !noun.article : isCounted(board, to + 1)
  return counts ? { ...number, from: from - 1, to: to + 1 } : number
}
