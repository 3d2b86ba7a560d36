import type { Board } from './board.js'
import { labelBit } from './label.js'
import type { Mark } from './mark.js'
import { hasGap, type Pattern } from './pattern.js'
import { StampedSet } from './stamped.js'

/** Where a pattern was found: token indexes, end exclusive, and what was kept under which name. */
export interface Match {
  from: number
  to: number
  kept: Record<string, Mark>
  /** Every mark the pattern went over, in order. */
  parts: Mark[]
}

export type MarkPattern = Extract<Pattern, { kind: 'mark' }>

/** What a pattern asks of the mark at one place. */
export class Asked {
  private readonly label: string
  private readonly value: string | undefined
  private readonly prep: string | undefined
  private readonly conj: boolean
  private readonly article: boolean
  private readonly bare: boolean

  constructor({ label, value, prep, conj = false, article = false, bare = false }: MarkPattern) {
    this.label = label
    this.value = value
    this.prep = prep
    this.conj = conj
    this.article = article
    this.bare = bare
  }

  /** Whether a mark is what is asked for. */
  fits(mark: Mark): boolean {
    return (
      mark.label === this.label &&
      (this.value === undefined || mark.value === this.value) &&
      (this.prep === undefined || mark.prep === this.prep) &&
      (!this.conj || mark.conj !== '') &&
      (!this.article || mark.article) &&
      (!this.bare || (mark.prep === '' && mark.conj === ''))
    )
  }
}

type PlaceKind = 'end' | 'fork' | 'mark' | 'gap' | 'start edge' | 'end edge'

/** A place of a pattern with its ways on: what a match walks over. All are of one make, for speed. */
class Place {
  /** What a mark here must be, and the bit of its label. */
  asked: Asked | null = null
  bit = 0
  name: string | undefined = undefined
  /** How many tokens a gap has at most, and whether it ends with its clause. */
  most = 0
  clause = false

  constructor(
    readonly id: number,
    readonly kind: PlaceKind,
    readonly ways: readonly Place[],
  ) {}
}

interface Trail {
  mark: Mark
  name: string | undefined
  before: Trail | null
}

const CLAUSE_ENDS = new Set([',', '،', '؛', ';', '"', '“', '”', '«', '»', '(', ')', ':', '…'])

function layOut(pattern: Pattern, end: Place, nextId: () => number): Place {
  const lay = (item: Pattern, next: Place, name?: string): Place => {
    switch (item.kind) {
      case 'seq':
        return item.items.reduceRight((after, part) => lay(part, after, name), next)
      case 'or':
        return new Place(
          nextId(),
          'fork',
          item.items.map((part) => lay(part, next, name)),
        )
      case 'maybe':
        return new Place(nextId(), 'fork', [lay(item.item, next, name), next])
      case 'keep':
        return lay(item.item, next, item.name)
      case 'mark': {
        const place = new Place(nextId(), 'mark', [next])
        return Object.assign(place, { asked: new Asked(item), bit: labelBit(item.label), name })
      }
      case 'gap':
        return Object.assign(new Place(nextId(), 'gap', [next]), { most: item.most, clause: item.clause })
      case 'edge':
        return new Place(nextId(), `${item.at} edge`, [next])
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
  private readonly failures: Failures | null

  constructor(pattern: Pattern) {
    let ids = 0
    const nextId = () => ids++
    this.start = layOut(pattern, new Place(nextId(), 'end', []), nextId)
    this.failures = hasGap(pattern) ? new Failures(ids) : null
  }

  at(board: Board, from: number): Match | null {
    this.failures?.forget()
    const walk = new Walk(this.failures, board, from)
    return walk.go(this.start, from, null) ? collect(from, walk.to, walk.trail) : null
  }
}

/** At how many tokens behind the start of a try which place of the pattern has failed. */
class Failures {
  private readonly failed = new StampedSet()
  /** So many tokens have room; with more, what failed before is forgotten and fails again. */
  private reach = 32

  constructor(private readonly places: number) {}

  forget(): void {
    this.failed.clear()
  }

  has(place: number, far: number): boolean {
    return far < this.reach && this.failed.has(place * this.reach + far)
  }

  add(place: number, far: number): void {
    if (far >= this.reach) this.widen(far)
    this.failed.add(place * this.reach + far)
  }

  private widen(far: number): void {
    while (far >= this.reach) this.reach *= 2
    this.failed.clear()
    this.failed.reserve(this.places * this.reach)
  }
}

/** One try of one pattern at one token. */
class Walk {
  to = -1
  trail: Trail | null = null
  private readonly end: number

  constructor(
    private readonly failures: Failures | null,
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
    const { failures } = this
    if (failures === null) return this.step(place, at, trail)
    if (failures.has(place.id, at - this.from)) return false
    if (this.step(place, at, trail)) return true
    failures.add(place.id, at - this.from)
    return false
  }

  private step(place: Place, at: number, trail: Trail | null): boolean {
    switch (place.kind) {
      case 'mark':
        return this.mark(place, at, trail)
      case 'gap':
        return this.gap(place, at, trail)
      case 'fork':
        return this.fork(place.ways, at, trail)
      case 'start edge':
        return at === this.board.sentenceOf(at).from && this.go(place.ways[0]!, at, trail)
      default:
        return at === this.end && this.go(place.ways[0]!, at, trail)
    }
  }

  private fork(ways: readonly Place[], at: number, trail: Trail | null): boolean {
    for (let k = 0; k < ways.length; k++) if (this.go(ways[k]!, at, trail)) return true
    return false
  }

  private gap({ ways, most, clause }: Place, at: number, trail: Trail | null): boolean {
    const last = Math.min(at + most, this.end)
    for (let k = at; k <= last; k++) {
      if (this.go(ways[0]!, k, trail)) return true
      const token = this.board.tokens[k]
      if (!token || (clause && token.kind === 'punct' && CLAUSE_ENDS.has(token.norm))) return false
    }
    return false
  }

  private mark({ asked, name, ways }: Place, at: number, trail: Trail | null): boolean {
    const marks = this.board.at(at)
    for (let k = 0; k < marks.length; k++) {
      const mark = marks[k]!
      if (asked!.fits(mark) && this.go(ways[0]!, mark.to, { mark, name, before: trail })) return true
    }
    return false
  }
}

function collect(from: number, to: number, trail: Trail | null): Match {
  const kept: Record<string, Mark> = {}
  const parts: Mark[] = []
  for (let at = trail; at; at = at.before) {
    parts.push(at.mark)
    if (at.name) kept[at.name] = at.mark
  }
  return { from, to, kept, parts: parts.reverse() }
}
