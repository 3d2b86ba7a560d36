import type { Board } from '../../engine/board.js'

const STOPS = new Set(['،', ',', '.', '؛', '"', '”', '»', '(', ')', ':', '-', '–', '—'])
const LONGEST = 30

/** Where an aim that is told from here ends: at a mark of its sentence. */
export function aimEnd(board: Board, from: number): number {
  const { to } = board.sentenceOf(from - 1)
  let end = from
  while (end < to && !STOPS.has(board.tokens[end]!.norm) && end - from < LONGEST) end++
  return end
}

export const isStop = (norm: string) => STOPS.has(norm)
