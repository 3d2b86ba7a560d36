import { addTo } from '../group.js'
import { numberOf, type Told } from './told.js'

/** Parts that one report tells side by side and whose sum another tells as one value, as sets of both. */
export function wholes(told: readonly Told[]): { parts: readonly Told[]; whole: Told }[] {
  const byReport = new Map<string, Told[]>()
  for (const one of told) for (const report of one.reports) addTo(byReport, report, one)
  const byNumber = new Map<string, Told[]>()
  for (const one of told) addTo(byNumber, `${numberOf(one)} ${currency(one)}`, one)
  return [...byReport].flatMap(([report, own]) => {
    const sizes = new Set(own.map(numberOf))
    const sets = sizes.size > 2 && own.length > 2 ? [own, withoutLargest(own)] : [own]
    return sets.flatMap((parts) => {
      const total = parts.reduce((sum, part) => sum + (numberOf(part) ?? Number.NaN), 0)
      const found = parts.length > 1 ? (byNumber.get(`${total} ${currency(parts[0]!)}`) ?? []) : []
      const one = new Set(parts.map(currency)).size === 1
      return found.flatMap((whole) => (one && !whole.reports.has(report) ? { parts, whole } : []))
    })
  })
}

/** A report that tells parts often tells their whole beside them. */
function withoutLargest(own: readonly Told[]): Told[] {
  const largest = own.reduce((a, b) => ((numberOf(b) ?? 0) > (numberOf(a) ?? 0) ? b : a))
  return own.filter((one) => one !== largest)
}

function currency({ fact: { claim } }: Told): string {
  return claim.type === 'pledge' || claim.type === 'figure' ? (claim.money?.currency ?? '') : ''
}
