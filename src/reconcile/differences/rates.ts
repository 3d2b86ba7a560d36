import type { Claim } from '../../claim/claim.js'
import type { Money } from '../../claim/values.js'
import { addTo } from '../group.js'

/** What one unit of the first currency is worth in the second, as reports themselves have it; null where none says. */
export type Rates = (from: string, to: string) => number | null

/** The rates that reports give where they tell one sum in two currencies: of several, the middle one. */
export function ratesOf(claims: readonly Claim[]): Rates {
  const seen = new Map<string, number[]>()
  for (const claim of claims) {
    if ((claim.type !== 'pledge' && claim.type !== 'figure') || !claim.money || !claim.equals) continue
    for (const other of claim.equals) note(seen, claim.money, other)
  }
  return (from, to) => middle(seen.get(`${from} ${to}`)) ?? null
}

function note(seen: Map<string, number[]>, a: Money, b: Money): void {
  if (a.currency === b.currency || a.amount <= 0 || b.amount <= 0) return
  addTo(seen, `${a.currency} ${b.currency}`, b.amount / a.amount)
  addTo(seen, `${b.currency} ${a.currency}`, a.amount / b.amount)
}

function middle(rates: readonly number[] | undefined): number | undefined {
  return rates && [...rates].sort((a, b) => a - b)[rates.length >> 1]
}
