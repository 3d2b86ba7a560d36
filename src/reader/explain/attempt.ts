import type { Board } from '../engine/board.js'
import type { Mark } from '../engine/mark.js'
import { Asked, type MarkPattern } from '../engine/match.js'
import type { Pattern } from '../engine/pattern.js'

/** A place at which a pattern wanted a mark and did not find it: anywhere from one token to another, both inclusive. */
export interface Wanted {
  item: MarkPattern
  from: number
  to: number
}

/** How far a pattern came from one token on. */
export interface Attempt {
  matched: boolean
  from: number
  /** The marks it took, on its longest way where it failed. */
  taken: Mark[]
  /** What was missing behind them; empty where it matched, or where only the sentence's edge was missed. */
  wanted: Wanted[]
}

const CLAUSE_ENDS = new Set([',', '،', '؛', ';', '"', '“', '”', '«', '»', '(', ')', ':', '…'])

type Next = (at: number, trail: Trail | null) => boolean

interface Trail {
  mark: Mark
  length: number
  before: Trail | null
}

/**
 * Walks a pattern as the engine does and keeps its longest way. Slower than the engine and asked only where somebody
 * wants to know; `test/reader/explain.test.ts` holds the two against each other.
 */
export function attempt(pattern: Pattern, board: Board, from: number): Attempt {
  const walk = new Walk(board, from)
  let last: Trail | null = null
  const matched = walk.go(pattern, from, null, (_, trail) => {
    last = trail
    return true
  })
  return { matched, from, taken: marksOf(matched ? last : walk.best), wanted: matched ? [] : [...walk.wanted.values()] }
}

class Walk {
  best: Trail | null = null
  readonly wanted = new Map<MarkPattern, Wanted>()
  private readonly end: number

  constructor(
    private readonly board: Board,
    from: number,
  ) {
    this.end = board.sentenceOf(from).to
  }

  go(pattern: Pattern, at: number, trail: Trail | null, next: Next): boolean {
    switch (pattern.kind) {
      case 'seq':
        return this.sequence(pattern.items, 0, at, trail, next)
      case 'or':
        return pattern.items.some((item) => this.go(item, at, trail, next))
      case 'maybe':
        return this.go(pattern.item, at, trail, next) || next(at, trail)
      case 'keep':
        return this.go(pattern.item, at, trail, next)
      case 'edge':
        return at === (pattern.at === 'start' ? this.board.sentenceOf(at).from : this.end) && next(at, trail)
      case 'gap':
        return this.gap(pattern, at, trail, next)
      case 'mark':
        return this.mark(pattern, at, trail, next)
    }
  }

  private sequence(items: readonly Pattern[], i: number, at: number, trail: Trail | null, next: Next): boolean {
    if (i === items.length) return next(at, trail)
    return this.go(items[i]!, at, trail, (to, longer) => this.sequence(items, i + 1, to, longer, next))
  }

  private gap({ most, clause }: Pattern & { kind: 'gap' }, at: number, trail: Trail | null, next: Next): boolean {
    for (let k = at; k <= Math.min(at + most, this.end); k++) {
      if (next(k, trail)) return true
      const token = this.board.tokens[k]
      if (!token || (clause && CLAUSE_ENDS.has(token.norm))) return false
    }
    return false
  }

  private mark(item: MarkPattern, at: number, trail: Trail | null, next: Next): boolean {
    if (at < this.end) {
      const asked = new Asked(item)
      for (const mark of this.board.at(at)) {
        if (!asked.fits(mark)) continue
        const longer = { mark, length: (trail?.length ?? 0) + 1, before: trail }
        this.came(longer)
        if (next(mark.to, longer)) return true
      }
    }
    this.missed(item, at, trail)
    return false
  }

  private came(trail: Trail): void {
    if (trail.length <= (this.best?.length ?? 0)) return
    this.best = trail
    this.wanted.clear()
  }

  private missed(item: MarkPattern, at: number, trail: Trail | null): void {
    if ((trail?.length ?? 0) < (this.best?.length ?? 0)) return
    const known = this.wanted.get(item)
    if (!known) this.wanted.set(item, { item, from: at, to: at })
    else {
      known.from = Math.min(known.from, at)
      known.to = Math.max(known.to, at)
    }
  }
}

function marksOf(trail: Trail | null): Mark[] {
  const marks: Mark[] = []
  for (let at = trail; at; at = at.before) marks.push(at.mark)
  return marks.reverse()
}
