import type { Reading } from '../../claim/reading.js'
import type { Actor } from '../../claim/values.js'
import { contentWords, overlap } from '../content.js'
import { byText, hash } from '../order.js'
import { count } from '../origins/count.js'
import type { Origins } from '../origins/origins.js'
import type { HeldPost, Person, Reason, Unsure } from '../record.js'
import { supportOf } from '../support.js'
import { type Appearance, type Named, namedIn, nodeKey } from './appearances.js'
import { joinNames } from './join.js'
import { plainName } from './spelling.js'

export interface People {
  people: Person[]
  unsure: Unsure[]
  /** One key for everybody who is the same person, however written. */
  key(actor: Actor): string
}

/** Everybody whom the readings name, in the canonical order: one person under several spellings and posts. */
export function findPeople(readings: readonly Reading[], origins: Origins): People {
  const all = namedIn(readings)
  const { groups, doubts } = joinNames(all)
  const keys = new Map<string, string>()
  const people = groups.map(({ members, because }) => {
    const own = members.map((i) => all[i]!)
    const person = personOf(own, because, origins)
    for (const { name, country } of own) keys.set(nodeKey(name, country), person.key)
    return person
  })
  const place = new Map(groups.flatMap(({ members }, g) => members.map((i) => [i, g] as const)))
  const of = (i: number) => people[place.get(i)!]!
  return {
    people: people.map(({ key: _, ...person }) => person).sort((a, b) => b.reports - a.reports || byText(a.id, b.id)),
    unsure: doubts.map(({ a, b, score, reasons }) => unsureOf(of(a), of(b), score, reasons)),
    key: (actor) => {
      const name = plainName(actor.name)
      return `person:${keys.get(nodeKey(name, actor.country)) ?? keys.get(nodeKey(name, null)) ?? name}`
    },
  }
}

function personOf(own: readonly Named[], because: Reason[], origins: Origins): Person & { key: string } {
  const longest = own.reduce((a, b) => (byLength(b, a) < 0 ? b : a))
  const country = own.find((one) => one.country !== null)?.country ?? null
  const appearances = own.flatMap((one) => one.appearances)
  const supports = appearances.map(({ claim }) => supportOf(claim, origins))
  const once = [...new Map(supports.map((support) => [support.claim, support])).values()]
  const key = [longest.name, country].filter(Boolean).join(' ')
  const name = longest.appearances[0]!.actor.name
  return {
    key,
    id: personId(key),
    formerly: [...new Set(own.flatMap((one) => [one.name, `${one.name} ${country}`]).map(personId))]
      .filter((id) => id !== personId(key))
      .sort(),
    name: { ar: name, en: name },
    names: spellings(appearances),
    country,
    posts: postsOf(appearances, origins),
    supports: once,
    ...count(once),
    because,
  }
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
  for (const { actor, claim } of appearances) {
    reports.set(actor.name, (reports.get(actor.name) ?? new Set()).add(claim.report))
  }
  return [...reports]
    .map(([name, own]) => ({ name, reports: own.size }))
    .sort((a, b) => b.reports - a.reports || byText(a.name, b.name))
}

/** Posts with the days between which reports give them; one post in like words is one. */
function postsOf(appearances: readonly Appearance[], origins: Origins): HeldPost[] {
  const groups: { words: Set<string>; own: Appearance[] }[] = []
  for (const one of appearances) {
    if (!one.actor.post) continue
    const words = contentWords(one.actor.post)
    const group = groups.find((other) => overlap(other.words, words) === 1)
    if (group) group.own.push(one)
    else groups.push({ words, own: [one] })
  }
  return groups
    .map(({ own }) => held(own, origins))
    .sort((a, b) => byText(a.from ?? '~', b.from ?? '~') || byText(a.post, b.post))
}

function held(own: readonly Appearance[], origins: Origins): HeldPost {
  const days = own.flatMap(({ published }) => published?.slice(0, 10) ?? []).sort()
  const supports = own.map(({ claim }) => supportOf(claim, origins))
  const posts = own.map(({ actor }) => actor.post!).sort((a, b) => b.length - a.length || byText(a, b))
  return { post: posts[0]!, from: days[0] ?? null, until: days.at(-1) ?? null, supports, ...count(supports) }
}

function unsureOf(a: Person, b: Person, score: number, reasons: Reason[]): Unsure {
  return {
    id: `u-${hash([a.id, b.id].sort().join('\n'))}`,
    of: 'person',
    a: a.id,
    b: b.id,
    about: { ar: `هل هما شخص واحد: ${a.name.ar} / ${b.name.ar}`, en: `One person or two: ${a.name.en} / ${b.name.en}` },
    score,
    reasons,
    because: { ar: 'تشابه الاسمين وحده لا يكفي للجزم', en: 'That the names are alike is not enough to be sure' },
  }
}
