import { range } from '../claim/edtf.js'
import type { Report } from '../claim/report.js'
import {
  type Disagreement,
  type Fact,
  type Meeting,
  type PublicRecord,
  type Support,
  verdicts,
} from '../reconcile/record.js'

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

/** Money in the commonest currency first, larger sums first; then other currencies; then other help. */
export function largestFirst(pledges: readonly Fact[]): Fact[] {
  const money = (f: Fact) => (f.claim.type === 'pledge' ? f.claim.money : undefined)
  const uses = groupBy(pledges, (f) => money(f)?.currency)
  const rank = (f: Fact) => (money(f) ? -uses.get(money(f)?.currency)!.length : 1)
  const order = (a: Fact, b: Fact) =>
    compare(rank(a), rank(b)) ||
    compare(money(a)?.currency ?? '', money(b)?.currency ?? '') ||
    (money(b)?.amount ?? 0) - (money(a)?.amount ?? 0)
  return [...pledges].sort((a, b) => order(a, b) || compare(a.id, b.id))
}

/** Differences that matter most come first: those that stay different, then those with more behind them. */
export function gravestFirst(differences: readonly Disagreement[]): Disagreement[] {
  const weight = (d: Disagreement) => d.values.reduce((sum, value) => sum + value.reports, 0)
  return [...differences].sort(
    (a, b) => verdicts.indexOf(b.verdict) - verdicts.indexOf(a.verdict) || weight(b) - weight(a) || compare(a.id, b.id),
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
