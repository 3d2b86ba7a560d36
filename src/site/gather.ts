import type { Catalogue } from '../catalogue/catalogue.js'
import type { Report } from '../claim/report.js'
import { byPublication } from '../reconcile/order.js'
import type { Disagreement, Support } from '../reconcile/record.js'

/** The reports that stand behind things, earliest published first. */
export async function reportsBehind(
  catalogue: Catalogue,
  things: readonly { supports: readonly Support[] }[],
): Promise<Report[]> {
  return await reportsNamed(
    catalogue,
    things.flatMap(({ supports }) => supports.map(({ report }) => report)),
  )
}

/** The reports of these ids, earliest published first. */
export async function reportsNamed(catalogue: Catalogue, ids: readonly string[]): Promise<Report[]> {
  return (await catalogue.get('report', new Set(ids))).sort(byPublication)
}

/** The values of differences, which is where their supports stand. */
export function valuesOf(differences: readonly Disagreement[]) {
  return differences.flatMap((difference) => difference.values)
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
