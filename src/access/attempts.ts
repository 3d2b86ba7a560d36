interface Tries {
  count: number
  /** Milliseconds since 1970: until then no further try. */
  until: number
  last: number
}

export interface Limit {
  /** Tries before the first wait. */
  free: number
  /** Seconds of the first wait; each further one is twice as long. */
  first: number
  longest: number
}

/** Milliseconds after which tries are forgotten. */
const memory = 60 * 60_000

/**
 * Counts tries by whose they are, and lets the next one wait the longer the more there were. Kept in memory, of the last
 * `most` alone.
 */
export class Attempts {
  private readonly tries = new Map<string, Tries>()

  constructor(
    private readonly limit: Limit,
    private readonly most = 10_000,
  ) {}

  /** Counts a try before it is made, so that many at once are no way around. Gives the seconds to wait; 0: go on. */
  take(key: string, at: Date): number {
    const now = at.getTime()
    const before = this.tries.get(key)
    if (before && now < before.until) return Math.ceil((before.until - now) / 1000)
    const count = before && now - before.last < memory ? before.count + 1 : 1
    this.keep(key, { count, until: now + this.waitAfter(count) * 1000, last: now })
    return 0
  }

  /** The try was right: it counts no more. */
  giveBack(key: string): void {
    const tries = this.tries.get(key)
    if (tries && tries.count > 1) this.keep(key, { ...tries, count: tries.count - 1, until: 0 })
    else this.tries.delete(key)
  }

  /** Nothing counts any more of what this one tried. */
  forget(key: string): void {
    this.tries.delete(key)
  }

  private waitAfter(count: number): number {
    const { free, first, longest } = this.limit
    return count < free ? 0 : Math.min(longest, first * 2 ** (count - free))
  }

  /** The last touched stands last; what was not touched for longest goes first. */
  private keep(key: string, tries: Tries): void {
    this.tries.delete(key)
    this.tries.set(key, tries)
    for (const oldest of this.tries.keys()) {
      if (this.tries.size <= this.most) break
      this.tries.delete(oldest)
    }
  }
}

/** By account: five tries, then half a minute, a minute, up to a quarter of an hour. */
export const ofAccount: Limit = { free: 5, first: 30, longest: 900 }

/** By address: many people may share one. */
export const ofAddress: Limit = { free: 20, first: 30, longest: 900 }

/** Whose address it is: of IPv6, the network of 64 bits that one line is given. */
export function networkOf(address: string): string {
  const plain = address.toLowerCase().replace(/^::ffff:(?=\d+\.)/, '')
  if (!plain.includes(':')) return plain
  const [head = '', tail] = plain.split('::')
  const left = head.split(':').filter(Boolean)
  const right = tail === undefined ? [] : tail.split(':').filter(Boolean)
  const zeros = Array.from({ length: Math.max(0, 8 - left.length - right.length) }, () => '0')
  return [...left, ...zeros, ...right].slice(0, 4).join(':')
}
