import { countWhile } from '../../claim/ordered.js'
import type { Money } from '../../claim/values.js'
import type { Change, Heard } from '../heard.js'

/** What one unit of the first currency is worth in the second, as reports themselves have it; null where none says. */
export type Rates = (from: string, to: string) => number | null

/** The rates that reports give where they tell one sum in two currencies: of several, the middle one. */
export class RateBook {
  private readonly seen = new Map<string, number[]>()

  readonly of: Rates = (from, to) => this.middle(`${from} ${to}`)

  /** Takes in what reports tell now. Gives the pairs of currencies that have another rate now. */
  settle(changes: readonly Change[]): Set<string> {
    const before = new Map<string, number | null>()
    for (const { was, now } of changes) {
      if (was?.reading === now?.reading) continue
      for (const [pair, rate] of ratesIn(was)) this.note(pair, before, (rates, at) => rates.splice(at(rate), 1))
      for (const [pair, rate] of ratesIn(now)) this.note(pair, before, (rates, at) => rates.splice(at(rate), 0, rate))
    }
    return new Set([...before].flatMap(([pair, rate]) => (this.middle(pair) === rate ? [] : pair)))
  }

  private note(
    pair: string,
    before: Map<string, number | null>,
    change: (rates: number[], at: (rate: number) => number) => void,
  ): void {
    if (!before.has(pair)) before.set(pair, this.middle(pair))
    const rates = this.seen.get(pair) ?? []
    change(rates, (rate) => countWhile(rates, (other) => other < rate))
    if (rates.length > 0) this.seen.set(pair, rates)
    else this.seen.delete(pair)
  }

  private middle(pair: string): number | null {
    const rates = this.seen.get(pair)
    return rates?.[rates.length >> 1] ?? null
  }
}

function ratesIn(heard: Heard | null): [string, number][] {
  return (heard?.reading.claims ?? []).flatMap((claim) => {
    if ((claim.type !== 'pledge' && claim.type !== 'figure') || !claim.money || !claim.equals) return []
    const { money } = claim
    return claim.equals.flatMap((other) => ratesOf(money, other))
  })
}

function ratesOf(a: Money, b: Money): [string, number][] {
  if (a.currency === b.currency || a.amount <= 0 || b.amount <= 0) return []
  return [
    [`${a.currency} ${b.currency}`, b.amount / a.amount],
    [`${b.currency} ${a.currency}`, a.amount / b.amount],
  ]
}

/** Who asked for which rate, so that it is asked again when the rate is another. */
export class Asking {
  private readonly keys = new Map<string, Set<string>>()

  for(key: string, book: RateBook): Rates {
    return (from, to) => {
      const pair = `${from} ${to}`
      this.keys.set(pair, (this.keys.get(pair) ?? new Set()).add(key))
      return book.of(from, to)
    }
  }

  of(pairs: Iterable<string>): string[] {
    return [...pairs].flatMap((pair) => [...(this.keys.get(pair) ?? [])])
  }
}
