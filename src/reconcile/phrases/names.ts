import { foldWord } from '../../arabic/fold.js'
import { cities } from '../../claim/cities.js'
import { countryName, organisationName } from '../../claim/names.js'
import type { Actor, Place } from '../../claim/values.js'
import type { Phrase } from '../record.js'

const cityNames = new Map(Object.entries(cities).map(([ar, en]) => [foldWord(ar), en]))

/** A city's English name, however it is spelt; null where the table lacks it. */
export function cityInEnglish(city: string): string | null {
  return (
    cityNames.get(
      foldWord(city)
        .trim()
        .replace(/^مدينه /, ''),
    ) ?? null
  )
}

/** An actor in both languages: the table's names where it knows the id, else the name as written in both. */
export function actorName(actor: Actor): Phrase {
  // AU is a state (Australia) and a body (the African Union): the kind tells.
  const named = actor.id ? (actor.kind === 'state' ? countryName(actor.id) : organisationName(actor.id)) : null
  return named ? { ar: named.ar, en: named.en } : { ar: actor.name, en: actor.name }
}

/** A city's key for comparing: folded, without «مدينة» before it. Null where it only repeats its country's name. */
export function cityKey(place: Place | null): string | null {
  if (!place?.city) return null
  const key = foldWord(place.city)
    .trim()
    .replace(/^مدينه /, '')
    .replace(/^العاصمه /, '')
  const countries = countriesOf(place).map((code) => foldWord(countryName(code)?.ar ?? ''))
  return countries.includes(key) && !cityNames.has(key) ? null : key
}

/** The ISO codes a place names; several stand apart by spaces. */
export function countriesOf(place: Place | null): string[] {
  return place?.country?.split(/[\s,]+/).filter(Boolean) ?? []
}

/** The city where it is known, else the country or countries, else the words of the report. */
export function placeName(place: Place): Phrase {
  const city = cityKey(place)
  const english = city === null ? undefined : cityNames.get(city)
  const countries = countriesOf(place)
    .map(countryName)
    .filter((name) => name !== null)
  if (city !== null && (english || countries.length === 0)) return { ar: place.city!, en: english ?? place.city! }
  if (countries.length === 0) return { ar: place.name, en: place.name }
  const country = {
    ar: countries.map((name) => name.ar).join(' و'),
    en: countries.map((name) => name.en).join(' and '),
  }
  return city === null ? country : { ar: `${place.city}، ${country.ar}`, en: `${place.city}, ${country.en}` }
}

/** English names that are said without the article. */
const BARE = /^(NATO|OPEC\+?|ASEAN|APEC|ECOWAS|COMESA|IGAD|BRICS|Interpol|UNESCO|UNICEF|UNHCR|UNRWA|the )/i

/** An English name inside a sentence. */
export function theForum(name: string): string {
  return BARE.test(name) || !/^[A-Za-z]/.test(name) ? name : `the ${name}`
}
