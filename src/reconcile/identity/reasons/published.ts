import { gap } from '../../../claim/edtf.js'
import type { Mention } from '../mention.js'
import { weights } from '../weights.js'
import type { Compared } from './compared.js'
import { oneSeries } from './ordinal.js'

const NEAR = 10
const FAR = 60

/** Where a report leaves the time unsaid, its own date tells whether it can mean the other's meeting. */
export function published(a: Mention, b: Mention): Compared | null {
  if (a.when && b.when) return null
  // A number in a series says which one is meant, however long after it is told of.
  if (a.ordinal !== null && a.ordinal === b.ordinal && oneSeries(a, b)) return null
  const x = a.when ?? a.report.published
  const y = b.when ?? b.report.published
  if (!x || !y) {
    const because = () => ({ ar: 'لا شيء يدل على وقت أحدهما', en: 'Nothing tells when one of them was' })
    return { score: weights.published.unknown, because }
  }
  const days = gap(x, y)
  if (days <= NEAR) {
    const because = () => ({
      ar: 'نشر التقرير الذي لا يذكر الموعد قريبا من موعد الآخر',
      en: 'The report that leaves the time unsaid is of the days of the other',
    })
    return { score: weights.published.near, because }
  }
  if (days <= FAR) return null
  const because = () => ({ ar: `بينهما ${days} يوما`, en: `${days} days lie between them` })
  return { score: weights.published.far, because }
}
