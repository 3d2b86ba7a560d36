import type { Called, JoiningDecision, Made } from '../claim/decision.js'
import { signed } from '../reconcile/people/namesakes.js'
import { plainName } from '../reconcile/people/spelling.js'
import type { PublicRecord, Unsure } from '../reconcile/record.js'
import { eyesOn } from './judgements.js'
import { byPair, lastSaid, type Said, saidBy } from './pairs.js'
import type { Settings } from './settings.js'
import { lastOfEach } from './state.js'

export type JoiningState = 'open' | 'waiting' | 'same' | 'different' | 'unsure' | 'conflict'

export interface JoiningStanding {
  state: JoiningState
  /** Of each person the last decision on the two that was not taken back, earliest first. */
  decisions: Made<JoiningDecision>[]
}

const untouched: JoiningStanding = { state: 'open', decisions: [] }

type Joined = Pick<PublicRecord, 'meetings' | 'people'>

/** What people decided on what is one and what is two, laid on a record. */
export class Joinings {
  private readonly meetingOf: ReadonlyMap<string, string>
  private readonly personOf: ReadonlyMap<string, string>
  private readonly between = new Map<string, JoiningStanding>()
  private readonly onOne = new Map<string, Made<JoiningDecision>[]>()
  /** Decisions that this record does not follow, or whose meetings or names it no longer has. */
  readonly astray: Made<JoiningDecision>[]

  constructor(record: Joined, decisions: Iterable<Made<JoiningDecision>>, settings: Settings) {
    this.meetingOf = new Map(
      record.meetings.flatMap(({ id, supports }) => supports.map(({ claim }) => [claim, id] as const)),
    )
    this.personOf = namesOf(record)
    const pairs = new Map<string, Said[]>()
    const stray = new Set<Made<JoiningDecision>>()
    for (const said of [...byPair(decisions).values()].flat()) {
      const [a, b] = said.sides.map((side) => this.thing(side))
      for (const id of new Set([a, b])) if (id) this.onOne.set(id, [...(this.onOne.get(id) ?? []), said.decision])
      if (!a || !b) stray.add(said.decision)
      else pairs.set(key(a, b), [...(pairs.get(key(a, b)) ?? []), said])
    }
    for (const [at, all] of pairs) {
      const standing = standingOf(lastSaid(all), settings)
      this.between.set(at, standing)
      const [a, b] = at.split('\n')
      const unlike = standing.state === (a === b ? 'different' : 'same')
      if (unlike) for (const decision of standing.decisions) stray.add(decision)
    }
    this.astray = [...stray].sort((a, b) => a.entry - b.entry)
  }

  /** How two meetings, or two people, stand to one another by what people decided. */
  of({ a, b }: Pick<Unsure, 'a' | 'b'>): JoiningStanding {
    return this.between.get(key(a, b)) ?? untouched
  }

  /** Every two that somebody decided on. */
  pairs(): [string, string][] {
    return [...this.between.keys()].map((pair) => pair.split('\n') as [string, string])
  }

  /** What was decided about a meeting or a person and others. */
  about(id: string): Made<JoiningDecision>[] {
    return [...new Set(this.onOne.get(id) ?? [])].sort((a, b) => a.entry - b.entry)
  }

  /** The meetings or people of the record that a decision is about now. */
  things(decision: Made<JoiningDecision>): string[] {
    return [...new Set(saidBy(decision).flatMap(({ sides }) => sides.flatMap((side) => this.thing(side) ?? [])))]
  }

  private thing(side: string | Called): string | undefined {
    if (typeof side === 'string') return this.meetingOf.get(side)
    const [plain, state] = [plainName(side.name), side.country ?? '']
    // A namesake who is not told apart, or not any more, is one with whoever else bears the name.
    for (const name of new Set([signed(plain, side.namesake), plain])) {
      const id = this.personOf.get(`${name}\n${state}`) ?? this.personOf.get(`${name}\n`)
      if (id) return id
    }
    return undefined
  }
}

function key(a: string, b: string): string {
  return a < b ? `${a}\n${b}` : `${b}\n${a}`
}

/** Every name with the state of its bearer; a name that one person alone bears also without. */
function namesOf({ people }: Joined): Map<string, string> {
  const names = new Map<string, string>()
  const alone = new Map<string, Set<string>>()
  for (const person of people) {
    for (const written of person.names) {
      const name = signed(plainName(written.name), person.namesake ?? undefined)
      names.set(`${name}\n${person.country ?? ''}`, person.id)
      alone.set(name, (alone.get(name) ?? new Set()).add(person.id))
    }
  }
  for (const [name, ids] of alone) if (ids.size === 1) names.set(`${name}\n`, [...ids][0]!)
  return names
}

function standingOf(said: readonly Said[], settings: Settings): JoiningStanding {
  const decisions = lastOfEach([...new Set(said.map(({ decision }) => decision))])
  const verdicts = new Set(said.map(({ verdict }) => verdict))
  const [verdict] = verdicts
  if (!verdict) return untouched
  if (verdicts.size > 1) return { state: 'conflict', decisions }
  const waits = verdict !== 'unsure' && decisions.length < eyesOn(said, settings)
  return { state: waits ? 'waiting' : verdict, decisions }
}
