import type { LedgerAccess } from '../ledger/access/all.js'
import type { ChangeTries, Tries } from '../ledger/access/tries.js'

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
 * Counts tries by whose they are, and lets the next one wait the longer the more there were. The ledger keeps them, so
 * that all processes that serve a site count together; of the last `most` alone.
 */
export class Attempts {
  constructor(
    private readonly ledger: Pick<LedgerAccess, 'changeTries'>,
    /** What is counted: tries of one name are others where it is an account and where it is an address. */
    private readonly of: string,
    private readonly limit: Limit,
    private readonly most = 10_000,
  ) {}

  /** Counts a try before it is made, so that many at once are no way around. Gives the seconds to wait; 0: go on. */
  async take(key: string, at: Date): Promise<number> {
    const now = at.getTime()
    let wait = 0
    await this.change(key, at, (before) => {
      const until = before ? Date.parse(before.until) : 0
      wait = Math.max(0, Math.ceil((until - now) / 1000))
      if (wait > 0) return before
      const count = before && now - Date.parse(before.last) < memory ? before.count + 1 : 1
      const next = new Date(now + this.waitAfter(count) * 1000)
      return { count, until: next.toISOString(), last: at.toISOString() }
    })
    return wait
  }

  /** The try was right: it counts no more. */
  async giveBack(key: string, at: Date): Promise<void> {
    await this.change(key, at, (tries) => oneLess(tries))
  }

  /** Nothing counts any more of what this one tried. */
  async forget(key: string, at: Date): Promise<void> {
    await this.change(key, at, () => null)
  }

  private async change(key: string, at: Date, change: ChangeTries): Promise<void> {
    const since = new Date(at.getTime() - memory).toISOString()
    await this.ledger.changeTries(`${this.of} ${key}`, change, { most: this.most, since })
  }

  private waitAfter(count: number): number {
    const { free, first, longest } = this.limit
    return count < free ? 0 : Math.min(longest, first * 2 ** (count - free))
  }
}

function oneLess(tries: Tries | undefined): Tries | null {
  return tries && tries.count > 1 ? { ...tries, count: tries.count - 1, until: tries.last } : null
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
