import type { RemovedWhy } from '../claim/report.js'
import type { Segment } from './marks.js'

/** A stretch of one line. */
export interface Piece extends Pick<Segment, 'text' | 'claims' | 'opens' | 'notes' | 'removed'> {}

/** A line of a report, or several lines together that were set aside for one reason. */
export interface Block {
  pieces: Piece[]
  removed: RemovedWhy | null
}

/**
 * Segments as lines. A claim's id and a note's number are never lost where their segment has no words to show: they go to
 * the next and the last words shown.
 */
export function blocksOf(segments: readonly Segment[]): Block[] {
  const lines: Piece[][] = [[]]
  let waiting: string[] = []
  let last: Piece | undefined
  for (const segment of segments) {
    waiting.push(...segment.opens)
    for (const [i, text] of segment.text.split(LINE).entries()) {
      if (i > 0) lines.push([])
      if (!text) continue
      const blank = text.trim() === ''
      last = { text, claims: segment.claims, opens: blank ? [] : waiting, notes: [], removed: segment.removed }
      if (!blank) waiting = []
      lines.at(-1)!.push(last)
    }
    last?.notes.push(...segment.notes)
  }
  last?.opens.push(...waiting)
  return joined(lines)
}

const LINE = /\r\n|[\n\r\u2028\u2029]/

function joined(lines: readonly Piece[][]): Block[] {
  const blocks: Block[] = []
  for (const pieces of lines) {
    if (pieces.every((piece) => piece.text.trim() === '')) continue
    const removed = asideWhole(pieces)
    const before = blocks.at(-1)
    if (removed && before?.removed === removed) before.pieces.push(...pieces)
    else blocks.push({ pieces, removed })
  }
  return blocks
}

/** Why a whole line was set aside, null where some of it was read or where several reasons meet. */
function asideWhole(pieces: readonly Piece[]): RemovedWhy | null {
  const [first, ...rest] = pieces.filter((piece) => piece.text.trim() !== '')
  return first?.removed && rest.every((piece) => piece.removed === first.removed) ? first.removed : null
}
