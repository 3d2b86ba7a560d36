import { type Cluster, cluster, type Found } from './cluster.js'
import { byTelling, type Mention } from './mention.js'

/** What became of clusters. */
export interface Reclustered {
  come: Cluster[]
  gone: Cluster[]
}

/**
 * The clusters of all mentions, kept as mentions and their pairs come and go; always those that clustering all anew would
 * give. What a cluster grows to depends on the pairs within it, as long as no pair that leads out of it joins. So only the
 * clusters with another pair are clustered anew, beside the clusters that their pairs lead to. Where one of these is drawn
 * in, it is clustered anew as well.
 */
export class Greedy {
  private readonly clusters = new Map<Mention, Cluster>()

  /** @param pairs the pairs of a mention that speak for joining, by the other */
  constructor(private readonly pairs: (mention: Mention) => Iterable<readonly [Mention, Found]>) {}

  of(mention: Mention): Cluster | undefined {
    return this.clusters.get(mention)
  }

  /**
   * Takes in what changed. Clusters that stay what they were are kept.
   *
   * @param fresh mentions that are new
   * @param left mentions that are there no more
   * @param relinked pairs of those that stay, which joining may look at now, or not any more
   */
  settle(
    fresh: Iterable<Mention>,
    left: Iterable<Mention>,
    relinked: Iterable<readonly [Mention, Mention]>,
  ): Reclustered {
    const before = new Set<Cluster>()
    const waiting = new Set(fresh)
    const open = (mention: Mention) => {
      const own = this.clusters.get(mention)
      if (own) before.add(own)
      for (const one of own?.mentions ?? []) waiting.add(one)
    }
    const gone = [...left]
    for (const mention of gone) open(mention)
    for (const pair of relinked) if (this.matters(pair)) open(pair[0])
    for (const mention of gone) {
      this.clusters.delete(mention)
      waiting.delete(mention)
    }
    let clusters = this.around(waiting)
    for (let drawn = this.drawnIn(clusters, waiting); drawn.length > 0; drawn = this.drawnIn(clusters, waiting)) {
      for (const mention of drawn) open(mention)
      clusters = this.around(waiting)
    }
    return this.keep(
      clusters.filter(({ mentions }) => waiting.has(mentions[0]!)),
      before,
    )
  }

  /** Whether a pair that changed can change clusters: one that led from one to another and is no more joined nothing. */
  private matters([a, b]: readonly [Mention, Mention]): boolean {
    if (this.clusters.get(a) === this.clusters.get(b)) return true
    return [...this.pairs(a)].some(([other]) => other === b)
  }

  /** Clusters mentions beside the clusters their pairs lead to, with the pairs within these. */
  private around(waiting: ReadonlySet<Mention>): Cluster[] {
    const found = new Set<Found>()
    const beside = new Set<Cluster>()
    for (const mention of waiting) {
      for (const [other, pair] of this.pairs(mention)) {
        found.add(pair)
        if (!waiting.has(other)) beside.add(this.clusters.get(other)!)
      }
    }
    for (const one of beside) {
      for (const mention of one.mentions) {
        for (const [other, pair] of this.pairs(mention)) if (this.clusters.get(other) === one) found.add(pair)
      }
    }
    return cluster([...waiting, ...[...beside].flatMap(({ mentions }) => mentions)].sort(byTelling), found)
  }

  /** The mentions of other clusters that do not come out as they were. */
  private drawnIn(clusters: readonly Cluster[], waiting: ReadonlySet<Mention>): Mention[] {
    return clusters.flatMap(({ mentions }) => {
      const others = mentions.filter((mention) => !waiting.has(mention))
      const whole = others.length > 0 ? this.clusters.get(others[0]!)!.mentions.length : 0
      return others.length === mentions.length && mentions.length === whole ? [] : others
    })
  }

  private keep(clusters: readonly Cluster[], before: ReadonlySet<Cluster>): Reclustered {
    const known = new Map([...before].map((one) => [one.mentions[0]!, one]))
    const now = new Set(clusters.map((one) => kept(known.get(one.mentions[0]!), one)))
    for (const one of now) for (const mention of one.mentions) this.clusters.set(mention, one)
    return {
      come: [...now].filter((one) => !before.has(one)),
      gone: [...before].filter((one) => !now.has(one)),
    }
  }
}

/** A cluster as it was before, if it is the same now. */
export function kept(before: Cluster | undefined, now: Cluster): Cluster {
  const same =
    before !== undefined &&
    before.mentions.length === now.mentions.length &&
    before.mentions.every((mention, i) => mention === now.mentions[i]) &&
    JSON.stringify(before.because) === JSON.stringify(now.because)
  return same ? before : now
}
