import type { Board } from './board.js'
import { labelBit } from './label.js'
import type { Mark } from './mark.js'
import { hasGap, type Pattern } from './pattern.js'

/** Where a pattern was found: token indexes, end exclusive, and what was kept under which name. */
export interface Match {
  from: number
  to: number
  kept: Record<string, Mark>
  /** Every mark the pattern went over, in order. */
  parts: Mark[]
}

export type MarkPattern = Extract<Pattern, { kind: 'mark' }>

/** A pattern laid out as places with their ways on: what a match walks over. */
type Place = { id: number } & (
  | { kind: 'end' }
  | { kind: 'fork'; ways: Place[] }
  | { kind: 'mark'; item: MarkPattern; bit: number; name?: string; next: Place }
  | { kind: 'gap'; most: number; clause: boolean; next: Place }
  | { kind: 'edge'; at: 'start' | 'end'; next: Place }
)

interface Trail {
  mark: Mark
  name?: string
  before: Trail | null
}

const CLAUSE_ENDS = new Set([',', '،', '؛', ';', '"', '“', '”', '«', '»', '(', ')', ':', '…'])
/** Gaps are short, so no match reaches this far; it keeps the places of one try apart. */
const REACH = 4096

function layOut(pattern: Pattern, end: Place, nextId: () => number): Place {
  const lay = (item: Pattern, next: Place, name?: string): Place => {
    switch (item.kind) {
      case 'seq':
        return item.items.reduceRight((after, part) => lay(part, after, name), next)
      case 'or':
        return { id: nextId(), kind: 'fork', ways: item.items.map((part) => lay(part, next, name)) }
      case 'maybe':
        return { id: nextId(), kind: 'fork', ways: [lay(item.item, next, name), next] }
      case 'keep':
        return lay(item.item, next, item.name)
      case 'mark':
        return { id: nextId(), kind: 'mark', item, bit: labelBit(item.label), next, ...(name ? { name } : {}) }
      case 'gap':
        return { id: nextId(), kind: 'gap', most: item.most, clause: item.clause, next }
      case 'edge':
        return { id: nextId(), kind: 'edge', at: item.at, next }
    }
  }
  return lay(pattern, end, undefined)
}

/**
 * Finds a pattern that begins at a token. What is written first is tried first; a place that failed at a token is not
 * tried there again, so a try costs at most the pattern's length times the tokens its gaps can reach.
 */
export class Matcher {
  private readonly start: Place
  /** Only behind a gap do many ways come to one place. */
  private readonly remembers: boolean

  constructor(pattern: Pattern) {
    let ids = 0
    const nextId = () => ids++
    this.start = layOut(pattern, { id: nextId(), kind: 'end' }, nextId)
    this.remembers = hasGap(pattern)
  }

  at(board: Board, from: number): Match | null {
    const walk = new Walk(this.remembers, board, from)
    return walk.go(this.start, from, null) ? collect(from, walk.to, walk.trail) : null
  }
}

/** One try of one pattern at one token. */
class Walk {
  to = -1
  trail: Trail | null = null
  private failed: Set<number> | null = null
  private readonly end: number

  constructor(
    private readonly remembers: boolean,
    private readonly board: Board,
    private readonly from: number,
  ) {
    this.end = board.sentenceOf(from).to
  }

  go(place: Place, at: number, trail: Trail | null): boolean {
    if (place.kind === 'end') {
      this.trail = trail
      this.to = at
      return true
    }
    if (place.kind === 'mark' && (at >= this.end || !this.board.mayHold(at, place.bit))) return false
    if (!this.remembers) return this.step(place, at, trail)
    const key = place.id * REACH + (at - this.from)
    if (this.failed?.has(key)) return false
    if (this.step(place, at, trail)) return true
    this.failed ??= new Set()
    this.failed.add(key)
    return false
  }

  private step(place: Exclude<Place, { kind: 'end' }>, at: number, trail: Trail | null): boolean {
    switch (place.kind) {
      case 'fork':
        for (const way of place.ways) if (this.go(way, at, trail)) return true
        return false
      case 'edge':
        return (
          at === (place.at === 'start' ? this.board.sentenceOf(at).from : this.end) && this.go(place.next, at, trail)
        )
      case 'gap':
        return this.gap(place, at, trail)
      case 'mark':
        return this.mark(place, at, trail)
    }
  }

  private gap(place: Extract<Place, { kind: 'gap' }>, at: number, trail: Trail | null): boolean {
    for (let k = at; k <= Math.min(at + place.most, this.end); k++) {
      if (this.go(place.next, k, trail)) return true
      const token = this.board.tokens[k]
      if (!token || (place.clause && CLAUSE_ENDS.has(token.norm))) return false
    }
    return false
  }

  private mark(place: Extract<Place, { kind: 'mark' }>, at: number, trail: Trail | null): boolean {
    for (const mark of this.board.at(at)) {
      if (!fits(place.item, mark)) continue
      if (this.go(place.next, mark.to, { mark, name: place.name, before: trail })) return true
    }
    return false
  }
}

/** Whether a mark is what a pattern asks for at one place. */
export function fits(item: MarkPattern, mark: Mark): boolean {
  return (
    mark.label === item.label &&
    (item.value === undefined || mark.value === item.value) &&
    (item.prep === undefined || mark.prep === item.prep) &&
    (!item.conj || mark.conj !== '') &&
    (!item.article || mark.article) &&
    (!item.bare || (mark.prep === '' && mark.conj === ''))
  )
}

function collect(from: number, to: number, trail: Trail | null): Match {
  const kept: Record<string, Mark> = {}
  const parts: Mark[] = []
  for (let at = trail; at; at = at.before) {
    parts.push(at.mark)
    if (at.name) kept[at.name] = at.mark
  }
  parts.reverse()
  return { from, to, kept, parts }
}
