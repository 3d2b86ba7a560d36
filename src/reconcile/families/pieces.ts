import type { Text } from '../origins/text.js'

/** A stretch of words as a copy and the text it is from have it; null where one of them has nothing there. */
export interface Piece {
  kind: 'same' | 'altered' | 'added' | 'cut'
  was: string | null
  is: string | null
}

/** Words of a text, as places with the end behind them, and the masked text that their offsets count in. */
export interface Words {
  text: Text
  from: number
  to: number
  letters(start: number, end: number): string
}

/**
 * What became of some words: runs that both have, and between them what was altered, added or cut. By the longest common
 * run of words in their order, so spelling habits are no change. Costs the product of the two lengths.
 */
export function piecesOf(was: Words, is: Words): Piece[] {
  const pieces: Piece[] = []
  let [i, j] = [was.from, is.from]
  for (const [a, b] of [...common(was, is), [was.to, is.to] as const]) {
    const change = piece(was, i, a, is, j, b)
    if (change) pieces.push(change)
    if (a < was.to && b < is.to) extend(pieces, was, a, is, b)
    i = a + 1
    j = b + 1
  }
  return pieces
}

/** Two more words that are the same belong to the piece before, if that is of same words. */
function extend(pieces: Piece[], was: Words, a: number, is: Words, b: number): void {
  const last = pieces.at(-1)
  const [x, y] = [slice(was, a, a + 1), slice(is, b, b + 1)]
  if (last?.kind === 'same') {
    last.was = `${last.was} ${x}`
    last.is = `${last.is} ${y}`
  } else pieces.push({ kind: 'same', was: x, is: y })
}

function piece(was: Words, i: number, a: number, is: Words, j: number, b: number): Piece | null {
  if (i >= a && j >= b) return null
  if (i >= a) return { kind: 'added', was: null, is: slice(is, j, b) }
  if (j >= b) return { kind: 'cut', was: slice(was, i, a), is: null }
  return { kind: 'altered', was: slice(was, i, a), is: slice(is, j, b) }
}

/** Words with all that stands between them, spaces once. */
export function slice({ text, letters }: Words, from: number, to: number): string {
  return letters(text.starts[from]!, text.ends[to - 1]!)
    .replace(/\s+/g, ' ')
    .trim()
}

/** The places of a longest common run of words, in order. */
function common(was: Words, is: Words): [number, number][] {
  const width = is.to - is.from + 1
  const lengths = new Uint16Array((was.to - was.from + 1) * width)
  const at = (i: number, j: number) => (i - was.from) * width + j - is.from
  for (let i = was.to - 1; i >= was.from; i--) {
    for (let j = is.to - 1; j >= is.from; j--) {
      lengths[at(i, j)] = equal(was, i, is, j)
        ? lengths[at(i + 1, j + 1)]! + 1
        : Math.max(lengths[at(i + 1, j)]!, lengths[at(i, j + 1)]!)
    }
  }
  const out: [number, number][] = []
  let [i, j] = [was.from, is.from]
  while (i < was.to && j < is.to) {
    if (equal(was, i, is, j)) out.push([i++, j++])
    else if (lengths[at(i + 1, j)]! >= lengths[at(i, j + 1)]!) i++
    else j++
  }
  return out
}

function equal(was: Words, i: number, is: Words, j: number): boolean {
  return was.text.words[i] === is.text.words[j]
}
