import { Neighbours } from '../neighbours.js'
import { byText } from '../order.js'
import type { Named } from './appearances.js'
import { type Edge, edge } from './join.js'
import { Names } from './pairs.js'

/** In a block of names that sound alike, each is compared with so many that follow. */
const NEIGHBOURS = 12

/** Which names may be one person's, kept as names come, change and go. */
export class Links {
  private readonly names = new Names()
  /** By a name, the pairs that were found with it; by one of a pair, the other and what speaks for it. */
  private readonly pairs = new Map<string, [Named, Named][]>()
  private readonly partners = new Map<Named, Map<Named, Edge | null>>()
  private readonly sounding = new Neighbours<Named, Edge>(
    NEIGHBOURS,
    ({ sound }) => [sound],
    (a, b) => byText(a.name, b.name) || byText(a.key, b.key),
    (a, b) => (a.name === b.name ? null : edge(a, b)),
  )

  /** All that speaks for a name being another's. */
  of(named: Named): Edge[] {
    const paired = [...(this.partners.get(named)?.values() ?? [])].filter((found) => found !== null)
    return [...paired, ...this.sounding.of(named).values()]
  }

  /** Links names anew: new ones, those that reports tell otherwise now, and those gone. Gives all whose links changed. */
  settle(come: readonly Named[], changed: readonly Named[], gone: readonly Named[]): Set<Named> {
    const looked = new Set<string>()
    const look = (named: Named) => {
      for (const name of this.names.besides(named)) looked.add(name)
    }
    for (const named of [...come, ...gone]) look(named)
    for (const named of gone) this.names.remove(named)
    for (const named of come) this.names.add(named)
    for (const named of [...come, ...gone]) look(named)
    const dirty = new Set([...come, ...changed, ...gone])
    const also = (names: Iterable<Named>) => {
      for (const named of names) dirty.add(named)
    }
    const relinked = [
      ...gone.map((named) => this.sounding.remove(named)),
      ...come.map((one) => this.sounding.insert(one)),
    ]
    for (const { beside, among } of relinked) also([...beside, ...among.flat()])
    for (const named of changed) also(this.sounding.refresh(named))
    for (const name of looked) also(this.pairUp(name))
    for (const named of changed) {
      for (const other of this.partners.get(named)?.keys() ?? []) {
        this.partner(named, other, edge(named, other))
        dirty.add(other)
      }
    }
    for (const named of gone) dirty.delete(named)
    return dirty
  }

  private pairUp(name: string): Set<Named> {
    const before = this.pairs.get(name) ?? []
    for (const [a, b] of before) {
      this.partners.get(a)?.delete(b)
      this.partners.get(b)?.delete(a)
    }
    const now = this.names.pairsOf(name)
    for (const [a, b] of now) this.partner(a, b, edge(a, b))
    if (now.length > 0) this.pairs.set(name, now)
    else this.pairs.delete(name)
    return new Set([...before, ...now].flat())
  }

  private partner(a: Named, b: Named, found: Edge | null): void {
    for (const [one, other] of [
      [a, b],
      [b, a],
    ] as const) {
      this.partners.set(one, (this.partners.get(one) ?? new Map()).set(other, found))
    }
  }
}
