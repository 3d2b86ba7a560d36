import type { Token } from './tokens.js'

/** So many lines at least show that a text is cut by its width. */
const FEWEST = 4
/** How much shorter than the longest line a full line can be, in characters. */
const RAGGED = 18
const SHORTEST = 40
const LONGEST = 120
/** Of all lines that end without a stop so many are full lines. */
const MOST = 0.7

const STOPS = /^[.!?؟:؛»”"…)]$/

interface Line {
  /** The first token of the next line. */
  next: number
  length: number
}

/** Lines that end in the middle of a sentence. */
function openLines(tokens: readonly Token[]): Line[] {
  const lines: Line[] = []
  let start = tokens[0]?.start ?? 0
  for (let i = 1; i < tokens.length; i++) {
    const token = tokens[i]!
    if (token.breaks === 0) continue
    const last = tokens[i - 1]!
    if (token.breaks === 1 && !STOPS.test(last.norm)) lines.push({ next: i, length: last.end - start })
    start = token.start
  }
  return lines
}

/**
 * The tokens of a text whose lines were cut by their width, as one line a paragraph: such lines are long, nearly all
 * alike, and end in the middle of a sentence. Other tokens stay as they are.
 */
export function unwrapped(tokens: Token[]): Token[] {
  const lines = openLines(tokens)
  if (lines.length < FEWEST) return tokens
  const widest = lines.reduce((most, line) => Math.max(most, line.length), 0)
  if (widest < SHORTEST || widest > LONGEST) return tokens
  const full = lines.filter((line) => line.length >= widest - RAGGED).length
  if (full < lines.length * MOST) return tokens
  const joined = new Set(lines.map((line) => line.next))
  return tokens.map((token, i) => (joined.has(i) ? { ...token, breaks: 0 } : token))
}
