import type { RateBook, Rates } from './rates.js'

interface Asked {
  key: string
  from: string
  to: string
  reports: readonly string[]
  answer: number | null
}

/** Who asked for which rate, so that it is asked again when the answer is another. */
export class Asking {
  private readonly byKey = new Map<string, Map<string, Asked>>()
  private readonly byPair = new Map<string, Set<Asked>>()

  constructor(private readonly book: RateBook) {}

  /** The rates as a key asks for them. What it asked for before is forgotten. */
  for(key: string): Rates {
    for (const asked of this.byKey.get(key)?.values() ?? []) this.byPair.get(pairOf(asked))!.delete(asked)
    this.byKey.delete(key)
    return (from, to, reports) => {
      const own = this.byKey.get(key) ?? new Map<string, Asked>()
      const question = [from, to, ...reports].join('\n')
      const known = own.get(question)
      if (known) return known.answer
      const asked = { key, from, to, reports, answer: this.book.of(from, to, reports) }
      this.byKey.set(key, own.set(question, asked))
      const pair = this.byPair.get(pairOf(asked)) ?? new Set()
      this.byPair.set(pairOf(asked), pair.add(asked))
      return asked.answer
    }
  }

  /** The keys that would have another answer now, of those that asked for these pairs of currencies. */
  of(pairs: Iterable<string>): Set<string> {
    const out = new Set<string>()
    for (const pair of pairs) {
      for (const { key, from, to, reports, answer } of this.byPair.get(pair) ?? []) {
        if (!out.has(key) && this.book.of(from, to, reports) !== answer) out.add(key)
      }
    }
    return out
  }
}

function pairOf({ from, to }: Asked): string {
  return `${from} ${to}`
}
