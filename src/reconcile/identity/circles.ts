import { type Cluster, cluster, type Found } from './cluster.js'
import { Doubts } from './doubts.js'
import type { Judged, Together } from './judged.js'
import { byTelling, type Mention } from './mention.js'
import type { Mentions } from './mentions.js'
import { rivalsOf } from './rivals.js'
import { JOIN } from './weights.js'

/** Mentions that are looked at together, because each may be joined to the next. */
interface Circle {
  members: Mention[]
  clusters: Cluster[]
}

/** What became of clusters, and pairs of them that may be doubts now or may be none any more. */
export interface Clustered {
  come: Cluster[]
  gone: Cluster[]
  doubts: Set<Found>
}

/** All mentions in clusters, with what keeps some of them in doubt. */
export class Circles {
  readonly doubts: Doubts
  private readonly circles = new Map<Mention, Circle>()
  private readonly clusters = new Map<Mention, Cluster>()
  /** The pairs of an undated mention that could as well be another meeting. */
  private readonly rivals = new Map<Mention, Found[]>()

  constructor(
    private readonly mentions: Mentions,
    private readonly judged: Judged,
  ) {
    this.doubts = new Doubts({
      clusterOf: (mention) => this.clusters.get(mention),
      found: (mention) => this.mentions.found(mention).values(),
    })
  }

  clusterOf(mention: Mention): Cluster | undefined {
    return this.clusters.get(mention)
  }

  /** Whether one of a pair could as well be of one meeting with another mention. */
  isRival(found: Found): boolean {
    return [found.a, found.b].some((mention) => this.rivals.get(mention)?.includes(found))
  }

  /** Draws the circles of mentions anew. Clusters that stay what they were are kept. */
  settle(linked: Iterable<Mention>, gone: readonly Mention[]): Clustered {
    const waiting = new Set(linked)
    for (const mention of gone) this.rivals.delete(mention)
    for (const mention of [...waiting]) for (const other of this.rival(mention)) waiting.add(other)
    const dirty = new Set(waiting)
    const before = this.dissolve(waiting, gone)
    const now = this.draw(waiting, before)
    const come = [...now].filter((one) => !before.has(one))
    const left = [...before].filter((one) => !now.has(one))
    const near = [...come, ...left].flatMap(({ mentions }) => mentions.flatMap((one) => this.beside(one)))
    const looked = new Set([...dirty, ...near].flatMap((mention) => this.clusters.get(mention) ?? []))
    return { come, gone: left, doubts: this.doubts.settle(new Set([...looked, ...come]), left) }
  }

  private beside(mention: Mention): Mention[] {
    return [...this.mentions.found(mention).keys()]
  }

  /** Finds out anew what makes a mention's meeting unsure. Gives the mentions of pairs of which that changed. */
  private rival(mention: Mention): Mention[] {
    const before = this.rivals.get(mention) ?? []
    const now = rivalsOf(mention, this.mentions.found(mention).values())
    if (now.length > 0) this.rivals.set(mention, now)
    else this.rivals.delete(mention)
    const changed = [...before.filter((one) => !now.includes(one)), ...now.filter((one) => !before.includes(one))]
    return changed.flatMap(({ a, b }) => [a, b]).filter((one) => this.mentions.get(one.key) === one)
  }

  /** Takes the circles of mentions apart, so that all their members wait. Gives their clusters. */
  private dissolve(waiting: Set<Mention>, gone: readonly Mention[]): Set<Cluster> {
    const left = new Set([...waiting, ...gone].flatMap((mention) => this.circles.get(mention) ?? []))
    for (const { members } of left) {
      for (const member of members) {
        this.circles.delete(member)
        this.clusters.delete(member)
        waiting.add(member)
      }
    }
    for (const mention of gone) waiting.delete(mention)
    return new Set([...left].flatMap(({ clusters }) => clusters))
  }

  private draw(waiting: Iterable<Mention>, before: Iterable<Cluster>): Set<Cluster> {
    const known = new Map([...before].map((one) => [one.mentions[0]!, one]))
    const now = new Set<Cluster>()
    for (const mention of waiting) {
      if (this.circles.has(mention)) continue
      const circle = this.around(mention)
      circle.clusters = circle.clusters.map((one) => kept(known.get(one.mentions[0]!), one))
      for (const member of circle.members) this.circles.set(member, circle)
      for (const one of circle.clusters) {
        now.add(one)
        for (const member of one.mentions) this.clusters.set(member, one)
      }
    }
    return now
  }

  /** The mentions that may be joined to one, over any number of others. */
  private around(mention: Mention): Circle {
    const members = new Set([mention])
    const found = new Set<Found>()
    for (const one of members) {
      for (const [other, pair] of this.mentions.found(one)) {
        if (pair.score < JOIN || this.isRival(pair)) continue
        members.add(other)
        found.add(pair)
      }
      for (const { id } of one.claims) {
        for (const claim of this.judged.beside(id, 'same')) {
          const other = this.mentions.ofClaim(claim)
          if (other) members.add(other)
        }
      }
    }
    const sorted = [...members].sort(byTelling)
    return { members: sorted, clusters: cluster(sorted, found, this.together(sorted)) }
  }

  private together(members: readonly Mention[]): Together[] {
    const places = new Map(members.flatMap(({ claims }, i) => claims.map(({ id }) => [id, i] as const)))
    const judgements = new Set([...places.keys()].flatMap((claim) => this.judged.of(claim, 'same')))
    return [...judgements].flatMap(({ claims, person }) => {
      const [a, b] = claims.map((claim) => places.get(claim)) as [number | undefined, number | undefined]
      return a === undefined || b === undefined || a === b ? [] : [{ a, b, person }]
    })
  }
}

/** A cluster as it was before, if it is the same now. */
function kept(before: Cluster | undefined, now: Cluster): Cluster {
  const same =
    before !== undefined &&
    before.mentions.length === now.mentions.length &&
    before.mentions.every((mention, i) => mention === now.mentions[i]) &&
    JSON.stringify(before.because) === JSON.stringify(now.because)
  return same ? before : now
}
