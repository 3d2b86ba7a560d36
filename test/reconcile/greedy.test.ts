import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Reading } from '../../src/claim/reading.js'
import type { Actor } from '../../src/claim/values.js'
import { type Cluster, cluster, type Found, likely } from '../../src/reconcile/identity/cluster.js'
import { Greedy } from '../../src/reconcile/identity/greedy.js'
import { byTelling, type Mention, mentionsOf } from '../../src/reconcile/identity/mention.js'
import { JOIN } from '../../src/reconcile/identity/weights.js'
import { chains } from './arbitrary.js'

/** What the readings say of meetings, each report by itself. */
function mentions(readings: readonly Reading[]): Mention[] {
  const key = ({ id, name }: Actor) => id ?? name
  return readings.flatMap((reading) => {
    const { report } = reading
    const cited = reading.claims.map((claim, at) => {
      const support = { report: report.id, claim: claim.id, evidence: claim.evidence, origin: report.id, family: null }
      return { claim, report, at, support, first: null }
    })
    return mentionsOf({ reading, cited }, key, () => [])
  })
}

/** A set of mentions with the pairs of them that may join, and a clustering that is told of every change. */
class Grown {
  readonly greedy: Greedy
  private readonly pairs = new Map<Mention, Map<Mention, Found>>()
  private readonly hidden = new Set<string>()
  private fresh: Mention[] = []
  private gone: Mention[] = []
  private relinked: [Mention, Mention][] = []

  constructor(private readonly all: readonly Mention[]) {
    this.greedy = new Greedy((mention) => this.pairs.get(mention)!)
    for (const mention of all) this.add(mention)
    this.settle()
  }

  /** A mention comes, or goes if it is there. */
  toggle(at: number): void {
    const mention = this.all[at % this.all.length]!
    if (!this.pairs.has(mention)) this.add(mention)
    else {
      this.pairs.delete(mention)
      this.gone.push(mention)
      for (const own of this.pairs.values()) own.delete(mention)
    }
    this.settle()
  }

  /** A pair that joins is looked at no more, or again. */
  relink(a: number, b: number): void {
    const [x, y] = [this.all[a % this.all.length]!, this.all[b % this.all.length]!]
    if (x === y || !this.pairs.has(x) || !this.pairs.has(y)) return
    const name = nameOf(x, y)
    if (!this.hidden.delete(name)) this.hidden.add(name)
    this.pairs.get(x)!.delete(y)
    this.pairs.get(y)!.delete(x)
    this.link(x, y)
    this.relinked.push([x, y])
    this.settle()
  }

  get now(): Cluster[] {
    const clusters = new Set([...this.pairs.keys()].map((mention) => this.greedy.of(mention)!))
    return [...clusters].sort((a, b) => byTelling(a.mentions[0]!, b.mentions[0]!))
  }

  get anew(): Cluster[] {
    const found = new Set([...this.pairs.values()].flatMap((own) => [...own.values()]))
    return cluster([...this.pairs.keys()].sort(byTelling), found)
  }

  private add(mention: Mention): void {
    this.pairs.set(mention, new Map())
    this.fresh.push(mention)
    for (const other of this.pairs.keys()) if (other !== mention) this.link(mention, other)
  }

  private link(a: Mention, b: Mention): void {
    const found = this.hidden.has(nameOf(a, b)) ? null : likely(a, b)
    if (!found || found.score < JOIN) return
    this.pairs.get(a)!.set(b, found)
    this.pairs.get(b)!.set(a, found)
  }

  private settle(): void {
    this.greedy.settle(this.fresh, this.gone, this.relinked)
    this.fresh = []
    this.gone = []
    this.relinked = []
  }
}

function nameOf(a: Mention, b: Mention): string {
  return [a.key, b.key].sort().join('|')
}

const step = fc.record({ relinks: fc.nat({ max: 3 }).map((n) => n === 0), a: fc.nat(), b: fc.nat() })

it('clusters of mentions and pairs that come and go are those of clustering them anew', () => {
  let joined = 0
  fc.assert(
    fc.property(chains, fc.array(step, { minLength: 5, maxLength: 25, size: 'max' }), (readings, steps) => {
      const grown = new Grown(mentions(readings))
      for (const { relinks, a, b } of steps) {
        if (relinks) grown.relink(a, b)
        else grown.toggle(a)
        expect(grown.now).toEqual(grown.anew)
        joined += grown.now.filter((one) => one.mentions.length > 2).length
      }
    }),
    { numRuns: 150, seed: 5 },
  )
  // Mentions are joined in these runs, so that there is something that may be drawn in.
  expect(joined).toBeGreaterThan(300)
})
