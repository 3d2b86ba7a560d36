import { cities } from '../../claim/cities.js'
import { agencies, countryName, organisationName } from '../../claim/names.js'
import type { Actor, Link, Place } from '../../claim/values.js'
import type { Lang } from '../language.js'
import type { View } from '../view.js'

/** A state's name by ISO 3166-1 code in the page's language, null where the code is none. */
export function stateName(code: string | undefined, lang: Lang): string | null {
  return code ? (countryName(code)?.[lang] ?? null) : null
}

/** Words as a report writes them, standing right inside a text of either direction. */
export function AsWritten({ words }: { words: string }) {
  return (
    <bdi lang="ar" class="written">
      {words}
    </bdi>
  )
}

/**
 * A state by its name in the page's language. Everybody else as the report names them; on the English page an
 * organisation of the lexicon by its English name.
 */
export function Name({ actor, v }: { actor: Actor; v: View }) {
  const known = actor.kind === 'state' ? stateName(actor.id, v.lang) : v.lang === 'en' ? englishName(actor) : null
  return known ? <span title={actor.name}>{known}</span> : <AsWritten words={actor.name} />
}

function englishName(actor: Actor): string | null {
  return actor.id && actor.kind !== 'person' ? (organisationName(actor.id)?.en ?? null) : null
}

/** A name with the post and the country that the report gives. */
export function Titled({ actor, v }: { actor: Actor; v: View }) {
  const country = actor.kind === 'state' ? null : stateName(actor.country, v.lang)
  return (
    <span class="who">
      <strong>
        <Name actor={actor} v={v} />
      </strong>
      {actor.post ? (
        <span class="post">
          <AsWritten words={actor.post} />
        </span>
      ) : null}
      {country ? <span class="post">{country}</span> : null}
    </span>
  )
}

export function Names({ actors, v }: { actors: readonly Actor[]; v: View }) {
  return (
    <span class="names">
      {actors.map((actor) => (
        <span class="name">
          <Name actor={actor} v={v} />
        </span>
      ))}
    </span>
  )
}

/** A place: what the report writes, and the countries it lies in where that says more. */
export function Where({ place, v }: { place: Place; v: View }) {
  const states = (place.country ?? '').split(' ').map((code) => stateName(code, v.lang))
  const countries = states.filter((c) => c !== null)
  const written = [...new Set([place.venue, place.city].filter((p) => p !== undefined))]
  const names = written.length + countries.length > 0 ? written : [place.name]
  const more = countries.filter((c) => !names.includes(c))
  return (
    <span class="names">
      {names.map((words) => (
        <span class="name">
          <Locality words={words} v={v} />
        </span>
      ))}
      {more.map((country) => (
        <span class="name">{country}</span>
      ))}
    </span>
  )
}

function Locality({ words, v }: { words: string; v: View }) {
  const english = v.lang === 'en' && Object.hasOwn(cities, words) ? cities[words] : undefined
  return english ? <span title={words}>{english}</span> : <AsWritten words={words} />
}

const agencyNames = new Map(agencies().map(({ key, names }) => [key, names]))

/** An agency by its key in the page's language, or as the report writes it. */
export function agencyName(key: string, v: View): string {
  return agencyNames.get(key)?.[v.lang] ?? key
}

/** Who passed the words on, outermost first. */
export function Chain({ chain, v }: { chain: readonly Link[]; v: View }) {
  if (chain.length === 0) return null
  return (
    <span class="chain">
      {v.t.via}{' '}
      <span class="names">
        {chain.map((link) => (
          <span class="name">{'agency' in link ? agencyName(link.agency, v) : <AsWritten words={link.person} />}</span>
        ))}
      </span>
    </span>
  )
}
