import { placeName } from '../../phrases/names.js'
import { sameCity } from '../guards.js'
import type { Mention } from '../mention.js'
import { weights } from '../weights.js'
import type { Compared } from './compared.js'

/** The same city, or else the same country. */
export function place(a: Mention, b: Mention): Compared | null {
  if (!a.place || !b.place) return null
  const { place } = a
  const country = a.countries.find((code) => b.countries.includes(code))
  if (a.city && b.city && sameCity(a.city, b.city, country !== undefined)) {
    const because = () => {
      const name = placeName(place)
      return { ar: `المدينة واحدة: ${name.ar}`, en: `The same city: ${name.en}` }
    }
    return { score: weights.city.same, because }
  }
  if (!country) return null
  const because = () => {
    const name = placeName({ name: place.name, country })
    return { ar: `البلد واحد: ${name.ar}`, en: `The same country: ${name.en}` }
  }
  return { score: weights.country.same, because }
}
