import type { Board } from '../../engine/board.js'
import { type Numeral, stepAt, WORD_LABELS } from './steps.js'
import { Sum } from './sum.js'

export type { Numeral } from './steps.js'

/**
 * Puts a NUM mark on every number, in digits, words or both. Goes once over the text: a number's words are not read
 * again, whatever became of it.
 */
export function markNumerals(board: Board): void {
  let behind = 0
  for (const i of board.starts(['digits', 'n_zero', ...WORD_LABELS])) {
    if (i < behind || board.markAt(i, 'percent_sign') || board.markAt(i, 'T') || isOfPercent(board, i)) continue
    const first = stepAt(board, i, true)
    if (!first) continue
    const number = new Sum(board, first).read()
    if (number) board.add(number)
    behind = Math.max(number?.to ?? first.to, i + 1)
  }
  tellThousands(board)
}

/** The hundred of `5,2 في المائة` is no number. */
function isOfPercent(board: Board, i: number): boolean {
  if (board.markAt(i - 1, 'percent_sign') === undefined) return false
  return board.tokens[i - 2]?.kind === 'number' || board.at(i - 2).some((mark) => mark.label.startsWith('n_'))
}

/** In a text that writes decimals with a comma, a dot before three digits parts thousands. */
function tellThousands(board: Board): void {
  const figures = board.of('NUM').filter((mark) => (mark.value as Numeral).eitherWay !== undefined)
  if (figures.length === 0 || !writesCommas(board)) return
  for (const mark of figures) {
    const { eitherWay, ...numeral } = mark.value as Numeral
    mark.value = { ...numeral, value: eitherWay! }
  }
}

function writesCommas({ tokens }: Board): boolean {
  let commas = 0
  for (let i = 1; i + 1 < tokens.length; i++) {
    const [before, mark, after] = [tokens[i - 1]!, tokens[i]!, tokens[i + 1]!]
    if (before.kind !== 'number' || after.kind !== 'number' || !mark.glued || !after.glued) continue
    if (after.norm.length > 2 || (tokens[i + 2]?.glued === true && tokens[i + 2]?.kind === 'number')) continue
    if (mark.norm === '.') return false
    if (mark.norm === ',' || mark.norm === '،' || mark.norm === '٫') commas++
  }
  return commas > 0
}
