import { formerNames } from '../claim/formernames.js'
import { organisationName } from '../claim/names.js'
import type { Actor } from '../claim/values.js'
import type { Change, Heard } from './heard.js'
import { actorsOf } from './parties.js'
import { People } from './people/people.js'
import { plainName } from './people/spelling.js'

const onceCalled = new Map(formerNames.flatMap(({ code, ar }) => ar.map((name) => [plainName(name), code] as const)))

/** One key for everybody who is the same, whatever a report calls them. */
export type ActorKey = (actor: Actor) => string

/**
 * Keys for all actors of the readings. The lexicon's id comes first, for people what was found of them. A body without an
 * id is the one that other reports write the same way, if they all mean one; a state is the one that once had the name.
 */
export class Actors {
  readonly people = new People()
  /** Names of bodies as written, with the ids they are written for and how often. */
  private readonly ids = new Map<string, Map<string, number>>()
  /** Reports that write a name without an id. */
  private readonly nameless = new Map<string, Set<string>>()

  readonly key: ActorKey = (actor) => {
    if (actor.id) return actor.kind === 'state' && organisationName(actor.id) ? `state:${actor.id}` : actor.id
    if (actor.kind === 'person') return this.people.key(actor)
    const name = plainName(actor.name)
    const id = this.idOf(name) ?? (actor.kind === 'state' ? onceCalled.get(name) : null)
    return id ?? `${actor.kind}:${name}`
  }

  /** Takes in whom reports name now. Gives all reports that name somebody who has another key now. */
  settle(changes: readonly Change[]): Set<string> {
    const renamed = this.people.settle(changes)
    const before = new Map<string, string | null | undefined>()
    for (const { report, was, now } of changes) {
      if (was?.reading === now?.reading) continue
      this.count(was, -1, before)
      this.count(now, 1, before)
      for (const name of namelessIn(was)) this.nameless.get(name)?.delete(report)
      for (const name of namelessIn(now)) {
        this.nameless.set(name, (this.nameless.get(name) ?? new Set()).add(report))
      }
    }
    for (const [name, id] of before) {
      if (this.idOf(name) === id) continue
      for (const report of this.nameless.get(name) ?? []) renamed.add(report)
    }
    return renamed
  }

  /** The only id a name is written for; null where there are several, undefined where there is none. */
  private idOf(name: string): string | null | undefined {
    const ids = this.ids.get(name)
    if (!ids) return undefined
    return ids.size === 1 ? [...ids.keys()][0]! : null
  }

  private count(heard: Heard | null, one: 1 | -1, before: Map<string, string | null | undefined>): void {
    for (const actor of bodiesIn(heard)) {
      if (!actor.id) continue
      const name = plainName(actor.name)
      if (!before.has(name)) before.set(name, this.idOf(name))
      const ids = this.ids.get(name) ?? new Map<string, number>()
      const times = (ids.get(actor.id) ?? 0) + one
      if (times > 0) ids.set(actor.id, times)
      else ids.delete(actor.id)
      if (ids.size > 0) this.ids.set(name, ids)
      else this.ids.delete(name)
    }
  }
}

function bodiesIn(heard: Heard | null): Actor[] {
  return (heard?.reading.claims ?? []).flatMap(actorsOf).filter(({ kind }) => kind !== 'person')
}

function namelessIn(heard: Heard | null): Set<string> {
  return new Set(bodiesIn(heard).flatMap((actor) => (actor.id ? [] : plainName(actor.name))))
}
