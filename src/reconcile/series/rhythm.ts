import type { Rhythm } from '../record.js'

/** Days between two meetings that follow each other, from and to. */
const RHYTHMS: [Rhythm, number, number][] = [
  ['monthly', 25, 38],
  ['quarterly', 75, 110],
  ['semi-annual', 150, 215],
  ['annual', 310, 420],
  ['biennial', 660, 800],
]

/** So many days lie between a number and the next. */
export const PERIOD: Record<Rhythm, number> = {
  monthly: 30.4,
  quarterly: 91.3,
  'semi-annual': 182.6,
  annual: 365.25,
  biennial: 730.5,
}

/** A number of the series with the day it was held. */
export interface Numbered {
  ordinal: number
  day: number
}

/** How often a series meets: as all numbers that follow one another have it; null where they do not have it alike. */
export function rhythmOf(numbered: readonly Numbered[]): Rhythm | null {
  const steps = numbered
    .slice(1)
    .map((next, i) => (next.day - numbered[i]!.day) / (next.ordinal - numbered[i]!.ordinal))
  if (steps.length === 0) return null
  const found = RHYTHMS.find(([, from, to]) => steps.every((days) => days >= from && days <= to))
  return found?.[0] ?? null
}

/** The longest run of numbers that rise with their days, and those that stand against it. */
export function rising(numbered: readonly Numbered[]): { run: Numbered[]; against: Numbered[] } {
  const sorted = [...numbered].sort((a, b) => a.day - b.day || a.ordinal - b.ordinal)
  const best: { length: number; before: number }[] = []
  sorted.forEach((one, i) => {
    let found = { length: 1, before: -1 }
    for (let k = 0; k < i; k++) {
      if (sorted[k]!.ordinal < one.ordinal && sorted[k]!.day < one.day && best[k]!.length + 1 > found.length) {
        found = { length: best[k]!.length + 1, before: k }
      }
    }
    best.push(found)
  })
  let at = best.reduce((top, { length }, i) => (top < 0 || length > best[top]!.length ? i : top), -1)
  const kept = new Set<Numbered>()
  for (; at >= 0; at = best[at]!.before) kept.add(sorted[at]!)
  return { run: sorted.filter((one) => kept.has(one)), against: sorted.filter((one) => !kept.has(one)) }
}
