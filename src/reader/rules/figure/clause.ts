import type { Board } from '../../engine/board.js'

const BEFORE = 24
const AFTER = 18
const ENDS = new Set(['؛', ';', '.', ':'])
const JOINS = new Set(['فيما', 'بينما'])

/** The words about a number that say of what, where and since when: up to the clause's ends, and not too far. */
export function clauseOf(board: Board, from: number, to: number): { from: number; to: number } {
  const sentence = board.sentenceOf(from)
  let start = from
  while (start > sentence.from && from - start < BEFORE && !isEnd(board, start - 1)) start--
  let end = to
  while (end < sentence.to && end - to < AFTER && !isEnd(board, end) && !board.markAt(end, 'saying')) end++
  return { from: start, to: end }
}

const isEnd = (board: Board, i: number) =>
  (ENDS.has(board.tokens[i]!.norm) && !isPoint(board, i)) || JOINS.has(board.tokens[i]!.norm)

/** The mark in `1.7` or `12:30`. */
export const isPoint = ({ tokens }: Board, i: number) =>
  tokens[i]!.kind === 'punct' && tokens[i]!.glued && tokens[i - 1]?.kind === 'number' && tokens[i + 1]?.glued === true
