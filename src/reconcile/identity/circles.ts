import { type Cluster, cluster, type Doubt, type Found } from './cluster.js'
import type { Judged, Together } from './judged.js'
import { byTelling, type Mention } from './mention.js'
import type { Mentions } from './mentions.js'

/** Mentions that are looked at together, because each may be of one meeting with the next, as clusters and doubts. */
export interface Circle {
  members: Mention[]
  clusters: Cluster[]
  doubts: Doubt[]
}

/** The circles that all mentions fall into. */
export class Circles {
  private readonly of = new Map<Mention, Circle>()
  private readonly clusterOf = new Map<Mention, Cluster>()

  constructor(
    private readonly mentions: Mentions,
    private readonly judged: Judged,
  ) {}

  /** The circle and the cluster that a mention is in. */
  around(mention: Mention): { circle: Circle; cluster: Cluster } | null {
    const circle = this.of.get(mention)
    const cluster = this.clusterOf.get(mention)
    return circle && cluster ? { circle, cluster } : null
  }

  /** Draws the circles of mentions anew. Clusters that stay what they were are kept. */
  settle(dirty: Iterable<Mention>, gone: Iterable<Mention>): { come: Circle[]; gone: Circle[] } {
    const before = new Map<Mention, Cluster>()
    const left = new Set<Circle>()
    const waiting = new Set(dirty)
    for (const mention of [...waiting, ...gone]) {
      const circle = this.of.get(mention)
      if (!circle) continue
      left.add(circle)
      for (const member of circle.members) {
        this.of.delete(member)
        this.clusterOf.delete(member)
        waiting.add(member)
      }
      for (const cluster of circle.clusters) before.set(cluster.mentions[0]!, cluster)
    }
    for (const mention of gone) waiting.delete(mention)
    const come: Circle[] = []
    for (const mention of waiting) {
      if (this.of.has(mention)) continue
      const circle = this.draw(mention)
      circle.clusters = circle.clusters.map((one) => kept(before.get(one.mentions[0]!), one))
      for (const member of circle.members) this.of.set(member, circle)
      for (const one of circle.clusters) for (const member of one.mentions) this.clusterOf.set(member, one)
      come.push(circle)
    }
    return { come, gone: [...left] }
  }

  private draw(mention: Mention): Circle {
    const members = new Set([mention])
    const found = new Set<Found>()
    for (const one of members) {
      for (const [other, pair] of this.mentions.found(one)) {
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
    return { members: sorted, ...cluster(sorted, found, this.together(sorted)) }
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
