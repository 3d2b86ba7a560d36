import { countWhile } from '../../claim/ordered.js'
import type { Actor } from '../../claim/values.js'
import { byPlace, type Cited, type Heard } from '../heard.js'
import { actorsOf } from '../parties.js'
import { type Namesakes, signIn } from './namesakes.js'
import { postWords } from './posts.js'
import { skeleton } from './spelling.js'

/** Somebody in one claim. */
export interface Appearance {
  actor: Actor
  cited: Cited
}

/** All that reports call by one name with one state, or with none. */
export interface Named {
  key: string
  name: string
  parts: string[]
  /** How the name sounds. */
  sound: string
  country: string | null
  /** Which of several bearers of the name, where people told them apart. */
  namesake: string | null
  /** The words of the posts that go with the name. */
  posts: Set<string>
  /** In the canonical order. */
  appearances: Appearance[]
  reports: Set<string>
}

export function nodeKey(name: string, country: string | null | undefined): string {
  return `${name}\n${country ?? ''}`
}

/** A name that nobody has borne yet. */
export function unheard(key: string): Named {
  const [name, country] = key.split('\n') as [string, string]
  const parts = name.split(' ')
  const sound = parts.map(skeleton).join(' ')
  const [namesake, heard] = [signIn(parts), { posts: new Set<string>(), appearances: [], reports: new Set<string>() }]
  return { key, name, parts, sound, country: country || null, namesake, ...heard }
}

/** Everybody whom the claims of a report name and the lexicon does not know, by name and state. */
export function appearancesIn(heard: Heard | null, namesakes: Namesakes): [key: string, Appearance][] {
  return (heard?.cited ?? []).flatMap((cited) =>
    actorsOf(cited.claim).flatMap((actor): [string, Appearance][] => {
      const name = actor.kind === 'person' && !actor.id ? namesakes.nameIn(cited.claim.id, actor) : ''
      return name ? [[nodeKey(name, actor.country), { actor, cited }]] : []
    }),
  )
}

/** Takes out what one report told of a name, and puts in what it tells now. */
export function retell(named: Named, report: string, told: readonly Appearance[]): void {
  const { appearances } = named
  if (named.reports.has(report)) named.appearances = appearances.filter(({ cited }) => cited.report.id !== report)
  if (told.length > 0) {
    const place = countWhile(named.appearances, (one) => byAppearance(one, told[0]!) < 0)
    named.appearances.splice(place, 0, ...told)
  }
  if (told.length > 0) named.reports.add(report)
  else named.reports.delete(report)
}

/** Gathers the words of all posts anew. */
export function gatherPosts(named: Named): void {
  named.posts = new Set(named.appearances.flatMap(({ actor }) => (actor.post ? [...postWords(actor.post)] : [])))
}

/** The canonical order of appearances; names stand in that of their first ones. */
export function byAppearance(x: Appearance, y: Appearance): number {
  const place = ({ actor, cited }: Appearance) => actorsOf(cited.claim).indexOf(actor)
  return byPlace(x.cited, y.cited) || place(x) - place(y)
}

export function byFirst(a: Named, b: Named): number {
  return byAppearance(a.appearances[0]!, b.appearances[0]!)
}
