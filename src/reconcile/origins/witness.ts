import type { Reading } from '../../claim/reading.js'
import { agencyKey } from './agency.js'
import type { Aligned } from './align.js'
import { passagesFrom, seedsOf } from './passages.js'
import { inOrder, type Postings } from './postings.js'
import { shingles } from './shingles.js'
import { type Text, textOf } from './text.js'

/** A passage that a report has from an earlier one. */
export interface Taken extends Aligned {
  /** The report that it is most like. */
  of: Witness
  /** The report in which its words stand first. */
  root: Witness
  /** The family that report belongs to, by the report it begins with. */
  family: Witness
}

/** A report as a witness of a text: what it has from earlier ones, and which later ones have something from it. */
export class Witness {
  readonly text: Text
  readonly signed: boolean
  /** In the order of the text; no two share a word. */
  taken: Taken[] = []
  /** Reports that have a passage from this one. */
  readonly heirs = new Set<Witness>()
  /** The report whose family this one's words belong to: itself, or where most of its words come from. */
  family: Witness = this
  /** Words that later ones have from it, each 1; null where it must be worked out anew. */
  private known: Uint8Array | null
  /** All families it has words of. */
  families: ReadonlySet<Witness> = new Set()

  constructor(readonly reading: Reading) {
    this.text = textOf(reading)
    this.signed = agencyKey(reading.report.agency) !== null
    this.known = new Uint8Array(this.text.words.length)
  }

  /** Worked out anew each time: they are only asked for when a text comes or goes. */
  get shingles(): Int32Array {
    return shingles(this.text.words)
  }

  /** Words that later ones have from this one, each 1. */
  get given(): Uint8Array {
    if (this.known) return this.known
    this.known = new Uint8Array(this.text.words.length)
    for (const heir of this.heirs) for (const one of heir.taken) if (one.of === this) this.give(one)
    return this.known
  }

  /** A later one has these words: one more heir costs no look at the others. */
  private give({ ofFrom, ofTo }: Aligned): void {
    this.known?.fill(1, ofFrom, ofTo)
  }

  /** Gives back all it has from others. Gives the reports that lose an heir. */
  release(): Set<Witness> {
    const parents = new Set(this.taken.map(({ of }) => of))
    for (const parent of parents) {
      parent.heirs.delete(this)
      parent.known = null
    }
    this.taken = []
    return parents
  }

  /** Looks for the passages anew among the earlier texts. Gives the reports that lose or gain an heir. */
  trace(postings: Postings<Witness>): Set<Witness> {
    const parents = this.release()
    const seeds = seedsOf(this.text)
    const all = postings
      .candidates(this)
      .flatMap((of) =>
        passagesFrom(this.text, seeds, of.text).map((one) => ({ ...one, of, root: of, family: of.family })),
      )
    this.taken = chosen(all)
    for (const one of this.taken) {
      one.of.heirs.add(this)
      one.of.give(one)
      parents.add(one.of)
    }
    return parents
  }

  /** Finds the roots of the passages, and with them the family. Gives whether anything changed. */
  resolve(): boolean {
    let changed = false
    for (const one of this.taken) {
      const root = rootOf(one)
      if (root !== one.root || root.family !== one.family) changed = true
      one.root = root
      one.family = root.family
    }
    const family = this.mainRoot()?.family ?? this
    if (family !== this.family) changed = true
    this.family = family
    return changed
  }

  /** The report that most words come from, if at least half of them come from others. */
  private mainRoot(): Witness | null {
    const words = new Map<Witness, number>()
    for (const { from, to, root } of this.taken) words.set(root, (words.get(root) ?? 0) + to - from)
    const all = [...words.values()].reduce((sum, n) => sum + n, 0)
    if (all * 2 < this.text.words.length) return null
    return most(words)
  }
}

function most(words: ReadonlyMap<Witness, number>): Witness | null {
  return [...words].sort(([a, m], [b, n]) => n - m || inOrder(a, b))[0]?.[0] ?? null
}

/** Where the words of a passage stand first: the report it is taken from may have taken most of them too. */
function rootOf({ of, ofFrom, ofTo }: Taken): Witness {
  const words = new Map<Witness, number>()
  for (const { from, to, root } of of.taken) {
    const shared = Math.min(to, ofTo) - Math.max(from, ofFrom)
    if (shared > 0) words.set(root, (words.get(root) ?? 0) + shared)
  }
  const root = most(words)
  return root && words.get(root)! * 2 >= ofTo - ofFrom ? root : of
}

/** A passage of fewer words that is left between others is none. */
const FEWEST = 4

/** Of passages that share words the weightiest, then the earliest; of the others what is left. */
function chosen(all: Taken[]): Taken[] {
  const ranked = [...all].sort((a, b) => b.weight - a.weight || inOrder(a.of, b.of) || a.from - b.from)
  const out: Taken[] = []
  for (const one of ranked) {
    const left = out.reduce<Taken | null>((rest, other) => rest && outside(rest, other), one)
    if (left) out.push(left)
  }
  return out.sort((a, b) => a.from - b.from)
}

/** What of a passage lies outside another, on its longer side. */
function outside(one: Taken, other: Taken): Taken | null {
  if (one.to <= other.from || one.from >= other.to) return one
  const before = other.from - one.from
  const behind = one.to - other.to
  if (Math.max(before, behind) < FEWEST) return null
  return before >= behind ? cut(one, one.from, other.from) : cut(one, other.to, one.to)
}

/** A part of a passage; the words it is taken from are cut by as many. */
function cut(one: Taken, from: number, to: number): Taken {
  const ofFrom = Math.min(one.ofFrom + from - one.from, one.ofTo - 1)
  const ofTo = Math.max(one.ofTo - (one.to - to), ofFrom + 1)
  const share = (to - from) / (one.to - one.from)
  return { ...one, from, to, ofFrom, ofTo, weight: one.weight * share, same: Math.round(one.same * share) }
}
