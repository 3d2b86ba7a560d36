import { countWhile } from '../claim/ordered.js'
import { inserted } from './inserted.js'

/** What became of links: the others whose link with the one thing changed, and pairs of others whose own link did. */
export interface Relinked<T> {
  beside: Set<T>
  among: [T, T][]
}

/**
 * A growing set of things, each in some blocks, in which it is compared with so many that stand before and behind it.
 * Keeps what comparing them gave. The pairs depend on the set alone, and one more thing costs its blocks, not the set.
 */
export class Neighbours<T extends object, Link> {
  private readonly blocks = new Map<string, T[]>()
  private readonly links = new Map<T, Map<T, Link>>()

  /**
   * @param order a strict order of all things that does not change while they are in
   * @param compare what the comparison of two things gives; null where nothing is to be kept
   */
  constructor(
    private readonly reach: number,
    private readonly keys: (thing: T) => Iterable<string>,
    private readonly order: (a: T, b: T) => number,
    private readonly compare: (a: T, b: T) => Link | null,
  ) {}

  /** What comparing a thing with its neighbours gave. */
  of(thing: T): ReadonlyMap<T, Link> {
    return this.links.get(thing) ?? new Map()
  }

  /** Takes a thing in. */
  insert(thing: T): Relinked<T> {
    const near = new Set<T>()
    const parted: [T, T][] = []
    for (const key of new Set(this.keys(thing))) {
      const before = this.blocks.get(key)
      if (!before) {
        this.blocks.set(key, [thing])
        continue
      }
      const place = this.placeIn(before, thing)
      const block = inserted(before, place, thing)
      this.blocks.set(key, block)
      for (let i = this.first(place); i <= place + this.reach && i < block.length; i++) {
        if (i !== place) near.add(block[i]!)
        const other = block[i + this.reach + 1]
        if (i < place && other) parted.push([block[i]!, other])
      }
    }
    const among = parted.filter(([a, b]) => this.part(a, b))
    return { beside: this.link(thing, near), among }
  }

  /** Takes a thing out. */
  remove(thing: T): Relinked<T> {
    const among: [T, T][] = []
    const beside = this.unlinkAll(thing)
    for (const key of new Set(this.keys(thing))) {
      const block = this.blocks.get(key)!
      const place = this.placeIn(block, thing)
      block.splice(place, 1)
      if (block.length === 0) this.blocks.delete(key)
      for (let i = this.first(place); i < place; i++) {
        const other = block[i + this.reach]
        if (!other || this.links.get(block[i]!)?.has(other)) continue
        if (this.link(block[i]!, [other]).size > 0) among.push([block[i]!, other])
      }
    }
    return { beside, among }
  }

  /** Compares a thing with its neighbours anew. Gives the others whose links changed. */
  refresh(thing: T): Set<T> {
    const changed = this.unlinkAll(thing)
    const near = new Set<T>()
    for (const key of new Set(this.keys(thing))) {
      const block = this.blocks.get(key)!
      const place = this.placeIn(block, thing)
      for (let i = this.first(place); i <= place + this.reach && i < block.length; i++) {
        if (i !== place) near.add(block[i]!)
      }
    }
    for (const other of this.link(thing, near)) changed.add(other)
    return changed
  }

  private first(place: number): number {
    return Math.max(0, place - this.reach)
  }

  private placeIn(block: readonly T[], thing: T): number {
    if (block.length > 0 && this.order(block.at(-1)!, thing) < 0) return block.length
    return countWhile(block, (other) => this.order(other, thing) < 0)
  }

  private link(thing: T, others: Iterable<T>): Set<T> {
    const linked = new Set<T>()
    for (const other of others) {
      const link = this.compare(thing, other)
      if (link === null) continue
      for (const [a, b] of [
        [thing, other],
        [other, thing],
      ] as const) {
        const own = this.links.get(a)
        if (own) own.set(b, link)
        else this.links.set(a, new Map([[b, link]]))
      }
      linked.add(other)
    }
    return linked
  }

  private unlinkAll(thing: T): Set<T> {
    const others = new Set(this.links.get(thing)?.keys())
    for (const other of others) this.unlink(other, thing)
    this.links.delete(thing)
    return others
  }

  private unlink(a: T, b: T): void {
    const own = this.links.get(a)
    own?.delete(b)
    if (own?.size === 0) this.links.delete(a)
  }

  /** Drops what is kept of two things that stand too far apart now in every block. Gives whether there was any. */
  private part(a: T, b: T): boolean {
    if (!this.links.get(a)?.has(b)) return false
    const others = new Set(this.keys(b))
    for (const key of this.keys(a)) {
      if (!others.has(key)) continue
      const block = this.blocks.get(key)!
      if (Math.abs(this.placeIn(block, a) - this.placeIn(block, b)) <= this.reach) return false
    }
    this.unlink(a, b)
    this.unlink(b, a)
    return true
  }
}
