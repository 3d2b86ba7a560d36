import { overlap } from '../content.js'
import { byText, hash } from '../order.js'
import { count } from '../origins/count.js'
import type { HeldPost, Person, Reason, Unsure } from '../record.js'
import type { Appearance, Named } from './appearances.js'
import type { Edge } from './join.js'
import { postWords } from './posts.js'

/** A person of the record with the key that actors of that name go by. */
export interface Known {
  key: string
  person: Person
}

/** A question with the edge it is asked for, which gives its place. */
export interface Doubtful {
  edge: Edge
  unsure: Unsure
}

/** Somebody by all names taken for one, in the canonical order. */
export function personOf(own: readonly Named[], because: Reason[]): Known {
  const longest = own.reduce((a, b) => (byLength(b, a) < 0 ? b : a))
  const country = own.find((one) => one.country !== null)?.country ?? null
  const appearances = own.flatMap((one) => one.appearances)
  const once = [...new Map(appearances.map(({ cited }) => [cited.claim.id, cited.support])).values()]
  const key = [longest.name, country].filter(Boolean).join(' ')
  const name = longest.appearances[0]!.actor.name
  const person = {
    id: personId(key),
    formerly: [...new Set(own.flatMap((one) => [one.name, `${one.name} ${country}`]).map(personId))]
      .filter((id) => id !== personId(key))
      .sort(),
    name: { ar: name, en: name },
    names: spellings(appearances),
    country,
    namesake: longest.namesake,
    posts: postsOf(appearances),
    supports: once,
    ...count(once),
    because,
  }
  return { key, person }
}

function personId(key: string): string {
  return `p-${hash(key, 10)}`
}

/** More parts first, then the name most claims have; among equals the one told first. */
function byLength(a: Named, b: Named): number {
  return b.parts.length - a.parts.length || b.appearances.length - a.appearances.length
}

function spellings(appearances: readonly Appearance[]): Person['names'] {
  const reports = new Map<string, Set<string>>()
  for (const { actor, cited } of appearances) {
    reports.set(actor.name, (reports.get(actor.name) ?? new Set()).add(cited.report.id))
  }
  return [...reports]
    .map(([name, own]) => ({ name, reports: own.size }))
    .sort((a, b) => b.reports - a.reports || byText(a.name, b.name))
}

/** Posts with the days between which reports give them; one post in like words is one. */
function postsOf(appearances: readonly Appearance[]): HeldPost[] {
  const groups: { words: Set<string>; own: Appearance[] }[] = []
  for (const one of appearances) {
    if (!one.actor.post) continue
    const words = postWords(one.actor.post)
    const group = groups.find((other) => overlap(other.words, words) === 1)
    if (group) group.own.push(one)
    else groups.push({ words, own: [one] })
  }
  return groups
    .map(({ own }) => held(own))
    .sort((a, b) => byText(a.from ?? '~', b.from ?? '~') || byText(a.post, b.post))
}

function held(own: readonly Appearance[]): HeldPost {
  const days = own.flatMap(({ cited }) => cited.report.published?.slice(0, 10) ?? []).sort()
  const supports = own.map(({ cited }) => cited.support)
  const posts = own.map(({ actor }) => actor.post!).sort((a, b) => b.length - a.length || byText(a, b))
  return { post: posts[0]!, from: days[0] ?? null, until: days.at(-1) ?? null, supports, ...count(supports) }
}

/** What is asked about two people who may be one. */
export function unsureOf(a: Person, b: Person, edge: Edge): Doubtful {
  const { score, reasons } = edge
  const unsure: Unsure = {
    id: `u-${hash([a.id, b.id].sort().join('\n'))}`,
    of: 'person',
    a: a.id,
    b: b.id,
    about: { ar: `هل هما شخص واحد: ${a.name.ar} / ${b.name.ar}`, en: `One person or two: ${a.name.en} / ${b.name.en}` },
    score,
    reasons,
    because: { ar: 'تشابه الاسمين وحده لا يكفي للجزم', en: 'That the names are alike is not enough to be sure' },
  }
  return { edge, unsure }
}
