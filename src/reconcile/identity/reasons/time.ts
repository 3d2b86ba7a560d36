import { gap, length } from '../../../claim/edtf.js'
import { datePhrase } from '../../phrases/date.js'
import type { Reason } from '../../record.js'
import type { Mention } from '../mention.js'
import { weights } from '../weights.js'

/** Two times that do not exclude each other count the more the narrower the wider one is. */
export function time(a: Mention, b: Mention): Reason | null {
  if (!a.when || !b.when) return null
  const score = grade(Math.max(length(a.when), length(b.when)), a.when === b.when)
  const [x, y] = [a.when, b.when].sort().map(datePhrase) as [
    ReturnType<typeof datePhrase>,
    ReturnType<typeof datePhrase>,
  ]
  if (gap(a.when, b.when) > 0) {
    const because = {
      ar: `هما من أيام اجتماع واحد: ${x.ar} و${y.ar}`,
      en: `Days of one meeting: ${x.en} and ${y.en}`,
    }
    return { score: weights.time.week, because }
  }
  if (a.when === b.when) return { score, because: { ar: `الموعد واحد: ${x.ar}`, en: `The same time: ${x.en}` } }
  const because = { ar: `الموعدان يتفقان: ${x.ar} و${y.ar}`, en: `The times agree: ${x.en} and ${y.en}` }
  return { score, because }
}

function grade(days: number, equal: boolean): number {
  if (days <= 1 || (equal && days <= 7)) return weights.time.day
  if (days <= 7) return weights.time.week
  return days <= 31 ? weights.time.month : weights.time.longer
}
