import { placeName } from '../../phrases/names.js'
import type { Reason } from '../../record.js'
import { sameCity } from '../guards.js'
import type { Mention } from '../mention.js'
import { weights } from '../weights.js'

/** The same city, or else the same country. */
export function place(a: Mention, b: Mention): Reason | null {
  if (!a.place || !b.place) return null
  if (
    a.city &&
    b.city &&
    sameCity(
      a.city,
      b.city,
      a.countries.some((code) => b.countries.includes(code)),
    )
  ) {
    const name = placeName(a.place)
    return { score: weights.city.same, because: { ar: `المدينة واحدة: ${name.ar}`, en: `The same city: ${name.en}` } }
  }
  const country = a.countries.find((code) => b.countries.includes(code))
  if (!country) return null
  const name = placeName({ name: a.place.name, country })
  return { score: weights.country.same, because: { ar: `البلد واحد: ${name.ar}`, en: `The same country: ${name.en}` } }
}
