import { foldWord } from '../arabic/fold.js'
import type { Claim } from '../claim/claim.js'
import { organisationName } from '../claim/names.js'
import type { Reading } from '../claim/reading.js'
import type { Actor } from '../claim/values.js'
import { addTo } from './group.js'
import { byText } from './order.js'

/** One key for everybody who is the same, whatever a report calls them. */
export type ActorKey = (actor: Actor) => string

/** More people than this of one name part are not told apart by it. */
const NAMESAKES = 40

interface Person {
  name: string
  parts: string[]
  countries: Set<string>
}

/**
 * Keys for all actors of the readings. The lexicon's id comes first. People without one are known by name: a shorter
 * name stands for the only longer one that contains its parts in their order, if no two countries speak against it. A
 * body without an id is the one that other reports write the same way, if they all mean one.
 */
export function actorKeys(readings: readonly Reading[]): ActorKey {
  const full = fullNames(collect(readings))
  const bodies = bodyIds(readings)
  return (actor) => {
    if (actor.id) return actor.kind === 'state' && organisationName(actor.id) ? `state:${actor.id}` : actor.id
    const name = plain(actor.name)
    const id = actor.kind === 'person' ? null : bodies.get(name)
    if (id) return id
    return actor.kind === 'person' ? `person:${full.get(name) ?? name}` : `${actor.kind}:${name}`
  }
}

/** Names of bodies as written, with the only id they are ever written for; null where there are several. */
function bodyIds(readings: readonly Reading[]): Map<string, string | null> {
  const ids = new Map<string, string | null>()
  for (const claim of readings.flatMap((reading) => reading.claims)) {
    for (const actor of actorsOf(claim)) {
      if (actor.kind === 'person' || !actor.id) continue
      const name = plain(actor.name)
      ids.set(name, ids.has(name) && ids.get(name) !== actor.id ? null : actor.id)
    }
  }
  return ids
}

function plain(name: string): string {
  return foldWord(name)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

function collect(readings: readonly Reading[]): Map<string, Person> {
  const people = new Map<string, Person>()
  for (const { claims } of readings) {
    for (const claim of claims) {
      for (const actor of actorsOf(claim)) {
        if (actor.kind !== 'person' || actor.id) continue
        const name = plain(actor.name)
        const person = people.get(name) ?? { name, parts: name.split(' '), countries: new Set() }
        if (actor.country) person.countries.add(actor.country)
        people.set(name, person)
      }
    }
  }
  return people
}

/** The actors a claim names as such, wherever its type keeps them. */
function actorsOf(claim: Claim): Actor[] {
  const named = (...actors: (Actor | null | undefined)[]) =>
    actors.filter((actor) => actor !== null && actor !== undefined)
  switch (claim.type) {
    case 'statement':
      return [claim.speaker]
    case 'participation':
      return named(claim.actor)
    case 'membership':
      return named(claim.actor, claim.forum)
    case 'pledge':
      return named(claim.donor, claim.beneficiary)
    case 'meeting':
      return named(claim.forum, claim.host, ...claim.chairs)
    case 'formation':
      return named(claim.forum, ...claim.founders)
    case 'phase':
      return named(claim.forum)
    default:
      return []
  }
}

function fullNames(people: Map<string, Person>): Map<string, string> {
  const byPart = new Map<string, Person[]>()
  for (const person of people.values()) {
    for (const part of new Set(person.parts)) addTo(byPart, part, person)
  }
  const full = new Map<string, string>()
  for (const person of people.values()) {
    const rarest = person.parts.map((part) => byPart.get(part)!).sort((a, b) => a.length - b.length)[0]!
    if (rarest.length > NAMESAKES) continue
    const longer = rarest.filter((other) => other !== person && contains(other, person) && agree(other, person))
    longer.sort((a, b) => b.parts.length - a.parts.length || byText(a.name, b.name))
    const longest = longer[0]
    if (longest && longer.every((other) => other === longest || contains(longest, other))) {
      full.set(person.name, longest.name)
    }
  }
  return full
}

/** All parts of the shorter name stand in the longer one in their order, and the last name is the last one of both. */
function contains(longer: Person, shorter: Person): boolean {
  if (longer.parts.length <= shorter.parts.length || longer.parts.at(-1) !== shorter.parts.at(-1)) return false
  let i = 0
  for (const part of longer.parts) if (part === shorter.parts[i]) i++
  return i === shorter.parts.length
}

function agree(a: Person, b: Person): boolean {
  if (a.countries.size === 0 || b.countries.size === 0) return true
  return [...a.countries].some((country) => b.countries.has(country))
}
