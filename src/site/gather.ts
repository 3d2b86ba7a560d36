import { range } from '../claim/edtf.js'
import type { Report } from '../claim/report.js'
import type { Disagreement, Fact, Meeting, PublicRecord, Support } from '../reconcile/record.js'

/** The reports that stand behind things, in the record's order. */
export function reportsBehind(record: PublicRecord, things: readonly { supports: readonly Support[] }[]): Report[] {
  const named = new Set(things.flatMap((thing) => thing.supports.map((s) => s.report)))
  return record.reports.filter((report) => named.has(report.id))
}

export function factsOf<T extends Fact['type']>(record: PublicRecord, type: T): Fact[] {
  return record.facts.filter((fact) => fact.type === type)
}

/** The values of differences, which is where their supports stand. */
export function valuesOf(differences: readonly Disagreement[]) {
  return differences.flatMap((difference) => difference.values)
}

/** Latest first; what has no date comes last. */
export function latestFirst(meetings: readonly Meeting[]): Meeting[] {
  const start = (m: Meeting) => (m.when && range(m.when)?.earliest) ?? -Infinity
  return [...meetings].sort((a, b) => compare(start(b), start(a)) || compare(a.id, b.id))
}

/** The facts that most stands behind come first; money before other help, larger sums of one currency first. */
export function largestFirst(pledges: readonly Fact[]): Fact[] {
  const amount = (f: Fact) => (f.claim.type === 'pledge' && f.claim.money?.amount) || 0
  const currency = (f: Fact) => (f.claim.type === 'pledge' && f.claim.money?.currency) || '\uFFFF'
  return [...pledges].sort((a, b) => compare(currency(a), currency(b)) || amount(b) - amount(a) || compare(a.id, b.id))
}

/** Differences that matter most come first: those that stay different, then those with more behind them. */
export function gravestFirst(differences: readonly Disagreement[]): Disagreement[] {
  const order = ['different', 'changed', 'narrower', 'compatible']
  const weight = (d: Disagreement) => d.values.reduce((sum, value) => sum + value.reports, 0)
  return [...differences].sort(
    (a, b) => order.indexOf(a.verdict) - order.indexOf(b.verdict) || weight(b) - weight(a) || compare(a.id, b.id),
  )
}

/** A list in groups by a key, in the order in which the keys come. */
export function groupBy<T, K>(list: readonly T[], keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>()
  for (const item of list) {
    const group = groups.get(keyOf(item))
    if (group) group.push(item)
    else groups.set(keyOf(item), [item])
  }
  return groups
}

function compare<T extends string | number>(a: T, b: T): number {
  return a < b ? -1 : Number(a > b)
}
