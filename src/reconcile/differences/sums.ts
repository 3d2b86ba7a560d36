import { addTo } from '../group.js'
import { meet } from './reach.js'
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
      const same = byNumber.get(`${total} ${currency(parts[0]!)}`) ?? []
      const found = parts.length > 1 ? [...same, ...aboutAll(told, parts, total)] : []
      const one = new Set(parts.map(currency)).size === 1
      return found.flatMap((whole) => (one && !whole.reports.has(report) ? { parts, whole } : []))
    })
  })
}

/** «66 دولة و32 منظمة» and «نحو 100 دولة ومنظمة»: both kinds of members, counted in one number that is not exact. */
function aboutAll(told: readonly Told[], parts: readonly Told[], total: number): Told[] {
  const units = parts.map((part) => countOf(part)?.unit)
  if (parts.length !== 2 || !units.includes('state') || !units.includes('organisation')) return []
  return told.filter((one) => {
    const count = countOf(one)
    return count?.unit === 'party' && count.value !== total && meet(count, { value: total, precision: 'exact' })
  })
}

function countOf({ fact: { claim } }: Told) {
  return claim.type === 'participation' || claim.type === 'membership' ? claim.count : undefined
}

/** A report that tells parts often tells their whole beside them. */
function withoutLargest(own: readonly Told[]): Told[] {
  const largest = own.reduce((a, b) => ((numberOf(b) ?? 0) > (numberOf(a) ?? 0) ? b : a))
  return own.filter((one) => one !== largest)
}

function currency({ fact: { claim } }: Told): string {
  return claim.type === 'pledge' || claim.type === 'figure' ? (claim.money?.currency ?? '') : ''
}
