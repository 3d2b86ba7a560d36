import { formerNames } from '../claim/formernames.js'
import { organisationName } from '../claim/names.js'
import type { Reading } from '../claim/reading.js'
import type { Actor } from '../claim/values.js'
import { actorsOf } from './parties.js'
import type { People } from './people/people.js'
import { plainName } from './people/spelling.js'

const onceCalled = new Map(formerNames.flatMap(({ code, ar }) => ar.map((name) => [plainName(name), code] as const)))

/** One key for everybody who is the same, whatever a report calls them. */
export type ActorKey = (actor: Actor) => string

/**
 * Keys for all actors of the readings. The lexicon's id comes first, for people what was found of them. A body without an
 * id is the one that other reports write the same way, if they all mean one; a state is the one that once had the name.
 */
export function actorKeys(readings: readonly Reading[], people: People): ActorKey {
  const bodies = bodyIds(readings)
  return (actor) => {
    if (actor.id) return actor.kind === 'state' && organisationName(actor.id) ? `state:${actor.id}` : actor.id
    if (actor.kind === 'person') return people.key(actor)
    const name = plainName(actor.name)
    const id = bodies.get(name) ?? (actor.kind === 'state' ? onceCalled.get(name) : null)
    return id ?? `${actor.kind}:${name}`
  }
}

/** Names of bodies as written, with the only id they are ever written for; null where there are several. */
function bodyIds(readings: readonly Reading[]): Map<string, string | null> {
  const ids = new Map<string, string | null>()
  for (const claim of readings.flatMap((reading) => reading.claims)) {
    for (const actor of actorsOf(claim)) {
      if (actor.kind === 'person' || !actor.id) continue
      const name = plainName(actor.name)
      ids.set(name, ids.has(name) && ids.get(name) !== actor.id ? null : actor.id)
    }
  }
  return ids
}
