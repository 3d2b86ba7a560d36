import type { Mention } from '../mention.js'
import { weights } from '../weights.js'
import type { Compared } from './compared.js'

/** One report that speaks of two meetings mostly means two. */
export function report(a: Mention, b: Mention): Compared | null {
  if (a.report.id !== b.report.id) return null
  const because = () => ({ ar: 'يذكرهما التقرير نفسه كلا على حدة', en: 'One report tells of both, each by itself' })
  return { score: weights.report.toldApart, because }
}
