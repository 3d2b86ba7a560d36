import { byStrength, type Cluster, type Found } from './cluster.js'
import { excluded, face } from './guards.js'
import type { Mention } from './mention.js'

/** A meeting has so many doubts at most: the likeliest. */
const DOUBTS = 3

/** Tells which cluster a mention is in, and what speaks for it being of one meeting with others. */
export interface Clustering {
  clusterOf(mention: Mention): Cluster | undefined
  found(mention: Mention): Iterable<Found>
}

/**
 * Pairs of clusters that were not joined though something speaks for it and no guard stands between them. A pair is asked
 * about where each of the two is among the likeliest of the other.
 */
export class Doubts {
  private readonly likeliest = new Map<Cluster, Found[]>()

  constructor(private readonly clustering: Clustering) {}

  /** Looks at clusters anew, and forgets those gone. Gives the pairs that may be doubts now, or may be none any more. */
  settle(dirty: Iterable<Cluster>, gone: Iterable<Cluster>): Set<Found> {
    const touched = new Set<Found>()
    for (const cluster of gone) {
      for (const found of this.of(cluster)) touched.add(found)
      this.likeliest.delete(cluster)
    }
    for (const cluster of dirty) {
      const now = this.likeliestOf(cluster)
      for (const found of [...this.of(cluster), ...now]) touched.add(found)
      if (now.length > 0) this.likeliest.set(cluster, now)
      else this.likeliest.delete(cluster)
    }
    return touched
  }

  /** The pairs of a cluster that are likeliest for it. */
  of(cluster: Cluster): readonly Found[] {
    return this.likeliest.get(cluster) ?? []
  }

  /** Whether a pair is to be asked about. */
  has(found: Found): boolean {
    const clusters = [this.clustering.clusterOf(found.a), this.clustering.clusterOf(found.b)]
    return clusters.every((cluster) => cluster && this.of(cluster).includes(found))
  }

  private likeliestOf(cluster: Cluster): Found[] {
    const out: Found[] = []
    const seen = new Set<Cluster>([cluster])
    for (const found of cluster.mentions.flatMap((one) => [...this.clustering.found(one)]).sort(byStrength)) {
      const [x, y] = [this.clustering.clusterOf(found.a)!, this.clustering.clusterOf(found.b)!]
      const other = x === cluster ? y : x
      // Meetings of one forum in one place are many: only what speaks of one time, number or text makes a doubt.
      if (seen.has(other) || !found.timed) continue
      seen.add(other)
      if (guarded(cluster, other)) continue
      out.push(found)
      if (out.length === DOUBTS) break
    }
    return out
  }
}

/** A guard stands between some members of two clusters. */
function guarded(a: Cluster, b: Cluster): boolean {
  const keys = new Set(b.mentions.map(({ key }) => key))
  if (a.mentions.some(({ apart }) => [...apart].some((key) => keys.has(key)))) return true
  const ys = facesOf(b)
  return facesOf(a).some((x) => ys.some((y) => excluded(x, y)))
}

const faces = new WeakMap<Cluster, Mention[]>()

/** Of members that are alike in what the guards look at, one. */
function facesOf(cluster: Cluster): Mention[] {
  const known = faces.get(cluster)
  if (known) return known
  const own = [...new Map(cluster.mentions.map((mention) => [face(mention), mention])).values()]
  faces.set(cluster, own)
  return own
}
