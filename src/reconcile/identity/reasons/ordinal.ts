import type { Reason } from '../../record.js'
import type { Mention } from '../mention.js'
import { weights } from '../weights.js'

/** The same number in a series. */
export function ordinal(a: Mention, b: Mention): Reason | null {
  if (a.ordinal === null || a.ordinal !== b.ordinal) return null
  const because = { ar: `الرقم واحد في السلسلة: ${a.ordinal}`, en: `The same number in the series: ${a.ordinal}` }
  return { score: weights.ordinal.same, because }
}
