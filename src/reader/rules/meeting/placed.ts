import type { Place } from '../../../claim/values.js'
import { type Mark, meaning } from '../../engine/mark.js'
import type { Located } from '../where/place.js'
import type { Told } from './told.js'

/** Two places that cannot be one. */
export const differs = (a: Place, b: Place) =>
  (['city', 'country'] as const).some((field) => a[field] && b[field] && a[field] !== b[field])

/** Takes a place, or what it adds to the place that is known. */
export function takePlace(told: Told, mark: Mark, isHeldThere = false): boolean {
  const { place, derived } = meaning<Located>(mark)
  if (!told.place) {
    told.place = { ...place }
    if (derived) told.derived.push(derived)
    return true
  }
  // `مؤتمر طوكيو الدولي الذي تستضيفه تونس`: a city in the name gives way to where it is held.
  if (told.named && isHeldThere && differs(told.place, place)) {
    told.place = { ...place }
    told.named = false
    return true
  }
  // A palace in a city, a city in a state: two places that complete each other.
  const adds = (['venue', 'city', 'country'] as const).filter((field) => place[field] && !told.place![field])
  if (differs(told.place, place) || adds.length === 0) return false
  for (const field of adds) told.place[field] = place[field]
  return true
}
