import { gap, length } from '../../../claim/edtf.js'
import { datePhrase } from '../../phrases/date.js'
import type { Phrase } from '../../record.js'
import type { Mention } from '../mention.js'
import { weights } from '../weights.js'
import type { Compared } from './compared.js'

/** Two times that do not exclude each other count the more the narrower the wider one is. */
export function time(a: Mention, b: Mention): Compared | null {
  if (!a.when || !b.when) return null
  const [first, second] = [a.when, b.when].sort() as [string, string]
  const told = (said: (x: Phrase, y: Phrase) => Phrase) => () => said(datePhrase(first), datePhrase(second))
  if (first === second) {
    const because = told((x) => ({ ar: `الموعد واحد: ${x.ar}`, en: `The same time: ${x.en}` }))
    return { score: grade(length(first), true), because }
  }
  if (gap(first, second) > 0) {
    const because = told((x, y) => ({
      ar: `هما من أيام اجتماع واحد: ${x.ar} و${y.ar}`,
      en: `Days of one meeting: ${x.en} and ${y.en}`,
    }))
    return { score: weights.time.week, because }
  }
  const because = told((x, y) => ({
    ar: `الموعدان يتفقان: ${x.ar} و${y.ar}`,
    en: `The times agree: ${x.en} and ${y.en}`,
  }))
  return { score: grade(Math.max(length(first), length(second)), false), because }
}

function grade(days: number, equal: boolean): number {
  if (days <= 1 || (equal && days <= 7)) return weights.time.day
  if (days <= 7) return weights.time.week
  return days <= 31 ? weights.time.month : weights.time.longer
}
