import type { Removed } from '../claim/report.js'
import type { Cut, Furniture } from './furniture/furniture.js'
import type { Line } from './line.js'

/** What a page says of itself beside its text. */
export interface PageFacts {
  title: string | null
  published: string | null
  outlet: string | null
  url: string | null
}

export const NO_FACTS: PageFacts = { title: null, published: null, outlet: null, url: null }

/** A source and the same text, as long, with what is no part of its stories blanked. */
export interface Page {
  source: string
  text: string
  removed: Removed[]
  /** Offsets at which the markup begins an article of its own. */
  breaks: number[]
  facts: PageFacts
}

/** Blanks stretches of a text; line breaks stay. The cuts stand in order and do not overlap. */
export function blank(text: string, cuts: readonly Cut[]): string {
  const parts: string[] = []
  let at = 0
  for (const { start, end } of cuts) {
    parts.push(text.slice(at, start), text.slice(start, end).replace(/[^\n\r\u2028\u2029]/g, ' '))
    at = end
  }
  parts.push(text.slice(at))
  return parts.join('')
}

/** Cuts in order, each without what an earlier kind has taken. */
export function ordered<T extends Cut>(cuts: readonly T[]): T[] {
  const out: T[] = []
  for (const cut of [...cuts].sort((a, b) => a.start - b.start)) {
    const last = out.at(-1)
    const start = last ? Math.max(cut.start, last.end) : cut.start
    if (start < cut.end) out.push(start === cut.start ? cut : { ...cut, start })
  }
  return out
}

/** What every kind of furniture takes of these lines. A line that one kind takes whole, no later kind sees. */
export function furnitureCuts(kinds: readonly Furniture[], lines: readonly Line[]): Removed[] {
  const found: Removed[] = []
  let left = lines
  for (const kind of kinds) {
    const why = kind.removes
    const cuts = kind.cut(left).map(({ start, end }) => ({ start, end, why }))
    if (cuts.length === 0) continue
    const taken = new Set(cuts.map(({ start, end }) => `${start}-${end}`))
    left = left.filter((line) => !taken.has(`${line.start}-${line.end}`))
    for (const cut of cuts) found.push(cut)
  }
  return ordered(found)
}
