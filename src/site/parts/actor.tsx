import type { Child } from 'hono/jsx'
import { agencies } from '../../claim/agencies.js'
import { countryName, organisationName } from '../../claim/names.js'
import type { Actor, Link, Place } from '../../claim/values.js'
import { cityInEnglish } from '../../reconcile/phrases/names.js'
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

/** A name with the post the report gives, and the country where the post does not say it in the page's language. */
export function Titled({ actor, v }: { actor: Actor; v: View }) {
  const country = actor.kind === 'state' || (actor.post && v.lang === 'ar') ? null : stateName(actor.country, v.lang)
  return (
    <span class="who">
      <Name actor={actor} v={v} />
      {actor.post ? (
        <span class="post">
          {v.t.comma}
          <AsWritten words={actor.post} />
        </span>
      ) : null}
      {country ? (
        <span class="post">
          {v.t.comma}
          {country}
        </span>
      ) : null}
    </span>
  )
}

/** Things one after the other, with the language's comma between them. */
export function Listed({ items, v }: { items: readonly Child[]; v: View }) {
  return (
    <>
      {items.map((item, i) => (
        <>
          {i > 0 ? v.t.comma : null}
          {item}
        </>
      ))}
    </>
  )
}

export function Names({ actors, v }: { actors: readonly Actor[]; v: View }) {
  return <Listed items={actors.map((actor) => <Name actor={actor} v={v} />)} v={v} />
}

/** A place: what the report writes, then the countries it lies in; a city named like its country is not said twice. */
export function Where({ place, v }: { place: Place; v: View }) {
  const countries = (place.country ?? '')
    .split(' ')
    .map(countryName)
    .filter((c) => c !== null)
  const same = new Set(countries.map((country) => country.ar))
  const written = new Set([place.venue, place.city].filter((p) => p !== undefined && !same.has(p)))
  const names = written.size + countries.length > 0 ? [...written] : [place.name]
  const localities = names.map((words) => <Locality words={words!} v={v} />)
  return (
    <span>
      <Listed items={[...localities, ...countries.map((country) => country[v.lang])]} v={v} />
    </span>
  )
}

function Locality({ words, v }: { words: string; v: View }) {
  const english = v.lang === 'en' ? cityInEnglish(words) : null
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
  const names = chain.map((link) =>
    'agency' in link ? <bdi>{agencyName(link.agency, v)}</bdi> : <AsWritten words={link.person} />,
  )
  return (
    <span class="chain">
      {v.t.via} <Listed items={names} v={v} />
    </span>
  )
}
