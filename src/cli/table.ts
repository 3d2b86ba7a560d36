import { clipped } from './digest/paper.js'
import type { Say } from './phrases/say.js'

export interface Cell {
  text: string
  align?: 'right'
}

/** Rows set out under heads. Widths count what is seen: marks on a letter and signs of direction take no place. */
export function table(heads: readonly string[], rows: readonly (readonly Cell[])[], say: Say, widest = 72): string {
  const cut = rows.map((row) => row.map((cell) => ({ ...cell, text: clipped(flat(cell.text), widest) })))
  const widths = heads.map((head, i) => Math.max(width(head), ...cut.map((row) => width(row[i]!.text))))
  const lines = cut.map((row) => row.map((cell, i) => set(cell, widths[i]!, say)))
  const head = heads.map((text, i) => pad(text, widths[i]!, cut[0]?.[i]?.align))
  const rule = widths.map((n) => '─'.repeat(n))
  return [head, rule, ...lines].map((cells) => `${cells.join('  ').trimEnd()}\n`).join('')
}

/** What stands apart already is not isolated twice. */
function set({ text, align }: Cell, to: number, say: Say): string {
  return pad(text.includes('\u2068') ? text : say.apart(text), to, align)
}

function pad(text: string, to: number, align?: 'right'): string {
  const room = ' '.repeat(Math.max(0, to - width(text)))
  return align === 'right' ? room + text : text + room
}

function flat(text: string): string {
  return text.replace(/[\s\u0000]+/g, ' ').trim()
}

const graphemes = new Intl.Segmenter('ar', { granularity: 'grapheme' })
const wide =
  /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]|\p{Emoji_Presentation}/u

/** How many places a text takes on a terminal. */
export function width(text: string): number {
  let places = 0
  for (const { segment } of graphemes.segment(text)) {
    if (/^[\p{M}\p{Cf}]+$/u.test(segment)) continue
    places += wide.test(segment) ? 2 : 1
  }
  return places
}
