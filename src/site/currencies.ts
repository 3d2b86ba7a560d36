interface Counted {
  at: readonly [key: string, value: string]
  count: number
}

/** The commonest currency first; what is no money last. */
export function commoner(a: Counted, b: Counted): number {
  const currency = ({ at: [, value] }: Counted) => value.split(' ').at(-1)!
  const rank = (one: Counted) => (currency(one) === '' ? 1 : -one.count)
  return rank(a) - rank(b) || (currency(a) < currency(b) ? -1 : 1)
}

/** The lists of money in each currency. */
export function byCurrency(counts: ReadonlyMap<string, number>): Counted[] {
  return [...counts].map(([value, count]) => ({ at: ['money', value] as const, count })).sort(commoner)
}
