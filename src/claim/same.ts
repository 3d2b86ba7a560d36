import type { Actor, Money, Quantity } from './values.js'

/** The same actor as far as one report shows: the lexicon's key where both have one, else kind and name. */
export function sameActor(a: Actor | null | undefined, b: Actor | null | undefined): boolean {
  if (!a || !b) return !a && !b
  // A code can be a state's and a body's at once: AU.
  if (a.id && b.id) return a.id === b.id && (a.kind === 'state') === (b.kind === 'state')
  return a.kind === b.kind && a.name === b.name
}

export function sameQuantity(a: Quantity | undefined, b: Quantity | undefined): boolean {
  if (!a || !b) return !a && !b
  return a.value === b.value && a.max === b.max && a.precision === b.precision
}

export function sameMoney(a: Money | undefined, b: Money | undefined): boolean {
  if (!a || !b) return !a && !b
  return a.amount === b.amount && a.max === b.max && a.currency === b.currency
}
