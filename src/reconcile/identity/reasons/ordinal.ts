import type { Mention } from '../mention.js'
import { weights } from '../weights.js'
import type { Compared } from './compared.js'

/** The same number in a series; a forum has each of its numbers once, and without a forum a country might. */
export function ordinal(a: Mention, b: Mention): Compared | null {
  if (a.ordinal === null || a.ordinal !== b.ordinal) return null
  const { ordinal } = a
  const because = () => ({ ar: `الرقم واحد في السلسلة: ${ordinal}`, en: `The same number in the series: ${ordinal}` })
  return { score: oneSeries(a, b) ? weights.ordinal.ofForum : weights.ordinal.same, because }
}

/** Numbers of one forum's meetings of one kind: the fourth summit is not the fourth meeting of experts. */
export function oneSeries(a: Mention, b: Mention): boolean {
  return a.forumKey !== null && a.forumKey === b.forumKey && (a.format === b.format || a.level === b.level)
}
