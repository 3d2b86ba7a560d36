import { byStrength, type Found } from './cluster.js'
import { excluded } from './guards.js'
import type { Mention } from './mention.js'
import { JOIN, UNSURE } from './weights.js'

/** The pairs of an undated mention that could as well be another meeting. */
export function rivalsOf(mention: Mention, found: Iterable<Found>): Found[] {
  if (mention.when !== null) return []
  const own = [...found].filter(({ score }) => score >= JOIN).sort(byStrength)
  const [best] = own
  if (!best) return []
  const other = ({ a, b }: Found) => (a === mention ? b : a)
  const rivals = own.filter(({ score }) => best.score - score < UNSURE)
  return rivals.some((pair) => excluded(other(best), other(pair))) ? rivals : []
}
