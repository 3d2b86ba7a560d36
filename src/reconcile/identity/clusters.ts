import type { Cluster, Found } from './cluster.js'
import { Doubts } from './doubts.js'
import { Greedy, kept, type Reclustered } from './greedy.js'
import { type Judged, joined, type Together } from './judged.js'
import { byTelling, type Mention } from './mention.js'
import type { Mentions, Moved } from './mentions.js'
import { rivalsOf } from './rivals.js'
import { JOIN } from './weights.js'

/** What became of clusters, and pairs of them that may be doubts now or may be none any more. */
export interface Clustered extends Reclustered {
  doubts: Set<Found>
}

/** All mentions in clusters, as their pairs and people have it, with what keeps some of them in doubt. */
export class Clusters {
  readonly doubts: Doubts
  private readonly greedy = new Greedy((mention) => this.joining(mention))
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

  /** Clusters mentions anew. Clusters that stay what they were are kept. */
  settle({ linked, come: fresh, gone, relinked }: Moved): Clustered {
    for (const mention of gone) this.rivals.delete(mention)
    const changed = [...linked].flatMap((mention) => this.rival(mention))
    const dirty = new Set([...linked, ...changed.flat()])
    const greedy = this.greedy.settle(fresh, gone, [...relinked, ...changed])
    const waiting = new Set(dirty)
    for (const { mentions } of [...greedy.come, ...greedy.gone]) for (const mention of mentions) waiting.add(mention)
    const { come, gone: left } = this.unite(waiting, gone)
    const near = [...come, ...left].flatMap(({ mentions }) => mentions.flatMap((one) => this.beside(one)))
    const looked = new Set([...dirty, ...near].flatMap((mention) => this.clusters.get(mention) ?? []))
    return { come, gone: left, doubts: this.doubts.settle(new Set([...looked, ...come]), left) }
  }

  private beside(mention: Mention): Mention[] {
    return [...this.mentions.found(mention).keys()]
  }

  private joining(mention: Mention): [Mention, Found][] {
    return [...this.mentions.found(mention)].filter(([, pair]) => pair.score >= JOIN && !this.isRival(pair))
  }

  /** Finds out anew what makes a mention's meeting unsure. Gives the pairs of which that changed. */
  private rival(mention: Mention): [Mention, Mention][] {
    const before = this.rivals.get(mention) ?? []
    const now = rivalsOf(mention, this.mentions.found(mention).values())
    if (now.length > 0) this.rivals.set(mention, now)
    else this.rivals.delete(mention)
    const changed = [...before.filter((one) => !now.includes(one)), ...now.filter((one) => !before.includes(one))]
    const isHere = (one: Mention) => this.mentions.get(one.key) === one
    return changed.flatMap(({ a, b }): [Mention, Mention][] => (isHere(a) && isHere(b) ? [[a, b]] : []))
  }

  /** Joins the clusters of mentions as people decided. Gives what became of them. */
  private unite(dirty: Iterable<Mention>, gone: readonly Mention[]): Reclustered {
    const before = new Set<Cluster>()
    const waiting = new Set([...gone, ...dirty])
    for (const mention of waiting) {
      const was = this.clusters.get(mention)
      if (was) before.add(was)
      for (const one of [...(was?.mentions ?? []), ...this.judgedBeside(mention)]) waiting.add(one)
    }
    for (const mention of waiting) this.clusters.delete(mention)
    const known = new Map([...before].map((one) => [one.mentions[0]!, one]))
    const now = new Set<Cluster>()
    for (const mention of waiting) {
      if (!this.greedy.of(mention) || this.clusters.has(mention)) continue
      for (const one of this.around(mention)) {
        const cluster = kept(known.get(one.mentions[0]!), one)
        now.add(cluster)
        for (const member of one.mentions) this.clusters.set(member, cluster)
      }
    }
    return {
      come: [...now].filter((one) => !before.has(one)),
      gone: [...before].filter((one) => !now.has(one)),
    }
  }

  /** The clusters that decisions lead to from a mention, joined as people decided. */
  private around(mention: Mention): Cluster[] {
    const clusters = new Set([this.greedy.of(mention)!])
    for (const { mentions } of clusters) {
      for (const one of mentions) for (const other of this.judgedBeside(one)) clusters.add(this.greedy.of(other)!)
    }
    const members = [...clusters].flatMap(({ mentions }) => mentions).sort(byTelling)
    return joined([...clusters], this.together(members))
  }

  /** The mentions that people take for one meeting with one. */
  private judgedBeside({ claims }: Mention): Mention[] {
    return claims.flatMap(({ id }) =>
      this.judged.beside(id, 'same').flatMap((claim) => this.mentions.ofClaim(claim) ?? []),
    )
  }

  private together(members: readonly Mention[]): Together[] {
    const judgements = new Set(members.flatMap(({ claims }) => claims.flatMap(({ id }) => this.judged.of(id, 'same'))))
    return [...judgements].flatMap(({ claims, person }) => {
      const [a, b] = claims.map((claim) => this.mentions.ofClaim(claim))
      return a && b && a !== b ? { a, b, person } : []
    })
  }
}
