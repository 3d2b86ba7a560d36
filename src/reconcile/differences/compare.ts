import type { Claim } from '../../claim/claim.js'
import { excludes, gap, within } from '../../claim/edtf.js'
import type { Money, Quantity } from '../../claim/values.js'
import type { Verdict } from '../record.js'

/** How far «about» reaches, as a share of the number. */
const ABOUT = 0.1
/** "More than 60" is not said of more than so many times 60. */
const REACH = 2

/** The numbers a quantity can mean. The bound of "more than 60" belongs to it: round numbers are bounds by habit. */
export function reach(q: { value: number; max?: number; precision: Quantity['precision'] }): [number, number] {
  switch (q.precision) {
    case 'about':
      return [q.value * (1 - ABOUT), q.value * (1 + ABOUT)]
    case 'more_than':
    case 'at_least':
      return [q.value, q.value * REACH]
    case 'less_than':
    case 'at_most':
      return [q.value / REACH, q.value]
    case 'between':
      return [q.value, q.max ?? q.value]
    default:
      return [q.value, q.value]
  }
}

function meet(a: [number, number], b: [number, number]): boolean {
  return a[0] <= b[1] && b[0] <= a[1]
}

/** Units that count a part of what another counts: states among all members. */
const PARTS: Record<string, string[]> = {
  state: ['member', 'delegation', 'party'],
  organisation: ['member', 'delegation', 'party'],
}

function partOf(a: Quantity, b: Quantity): boolean {
  return a.unit !== undefined && b.unit !== undefined && (PARTS[a.unit] ?? []).includes(b.unit) && a.value <= b.value
}

/** States and organisations, leaders and delegates are counted side by side: their numbers cannot differ. */
function otherThings(a: Quantity, b: Quantity): boolean {
  if (a.unit === undefined || b.unit === undefined || a.unit === b.unit) return false
  return !(PARTS[a.unit] ?? []).includes(b.unit) && !(PARTS[b.unit] ?? []).includes(a.unit)
}

export function quantities(a: Quantity, b: Quantity): Verdict | null {
  if (otherThings(a, b)) return null
  if (meet(reach(a), reach(b))) return 'compatible'
  return partOf(a, b) || partOf(b, a) ? 'narrower' : 'different'
}

export function amounts(a: Money, b: Money): Verdict {
  // Without exchange rates two currencies cannot be told to differ.
  if (a.currency !== b.currency) return 'compatible'
  return meet(reach({ ...a, value: a.amount }), reach({ ...b, value: b.amount })) ? 'compatible' : 'different'
}

/** Days around a season that people still count to it. */
const SEASON_EDGE = 31

export function times(a: string, b: string): Verdict {
  const seasons = [a, b].some((time) => /^\d{4}-2[1-4]/.test(time))
  if (excludes(a, b)) return seasons && gap(a, b) <= SEASON_EDGE ? 'compatible' : 'different'
  return within(a, b) || within(b, a) ? 'narrower' : 'compatible'
}

/** How the values of two claims of one slot stand to each other; null where they are not of the kind that can differ. */
export function relate(a: Claim, b: Claim): Verdict | null {
  if (a.type === 'participation' && b.type === 'participation') {
    if (a.count && b.count) return quantities(a.count, b.count)
    return (a.capacity === 'absent') !== (b.capacity === 'absent') ? 'different' : null
  }
  if (a.type === 'membership' && b.type === 'membership')
    return a.count && b.count ? quantities(a.count, b.count) : null
  if (a.type === 'formation' && b.type === 'formation') return a.when && b.when ? times(a.when, b.when) : null
  if (a.type === 'pledge' && b.type === 'pledge') return a.money && b.money ? amounts(a.money, b.money) : null
  if (a.type === 'figure' && b.type === 'figure') {
    return a.money && b.money ? amounts(a.money, b.money) : quantities(a.quantity, b.quantity)
  }
  return null
}
