import { canonical } from '../claim/base.js'
import type { FactDecision, Made } from '../claim/decision.js'
import type { Fact, PublicRecord } from '../reconcile/record.js'
import { type Eyes, eyesFor, forumOfMeeting, type Settings } from './settings.js'
import { meetingFields, subjects } from './subjects.js'

/**
 * - `open`: nobody has decided.
 * - `waiting`: one has, and the settings ask for a second.
 * - `accepted`, `rejected`, `corrected`: all who decided agree.
 * - `conflict`: they do not.
 */
export const states = ['open', 'waiting', 'accepted', 'rejected', 'corrected', 'conflict'] as const
export type State = (typeof states)[number]

export interface Standing {
  state: State
  /** The decisions that count: of each person the last that was not taken back, earliest first. */
  decisions: Made<FactDecision>[]
}

/** What people decided, laid on the facts of a record. */
export interface Review {
  of(fact: string): Standing
  /** Decisions whose claims the record no longer has, has in several facts or with other values: to be looked at again. */
  astray: Made<FactDecision>[]
  /** Every fact that somebody decided on, by its id. */
  decided: ReadonlyMap<string, Standing>
}

const untouched: Standing = { state: 'open', decisions: [] }

type Decided = Pick<PublicRecord, 'facts' | 'meetings' | 'forums'>

/** Lays decisions on a record all at once. A function of both and the settings, whatever the decisions' order. */
export function review(record: Decided, decisions: readonly Made<FactDecision>[], settings: Settings): Review {
  const standings = new Standings(record, settings)
  for (const decision of decisions) standings.keep(decision)
  return standings
}

/**
 * Finds for every decision the fact it is about: the one that holds the claims it was made on, whatever its id is now.
 * Decisions are kept one by one as they come, and again when they are taken back.
 */
export class Standings implements Review {
  private readonly factOf = new Map<string, Fact>()
  private readonly forumOf = new Map<string, string>()
  private readonly on = new Map<string, Made<FactDecision>[]>()
  private readonly standings = new Map<string, Standing>()
  private readonly stray = new Map<number, Made<FactDecision>>()

  constructor(
    record: Decided,
    private readonly settings: Settings,
  ) {
    this.know(record)
  }

  /** Facts and meetings that decisions may be about; those of before stay known. */
  know(record: Decided): void {
    for (const [meeting, forum] of forumOfMeeting(record)) this.forumOf.set(meeting, forum)
    for (const fact of subjects(record)) for (const { claim } of fact.supports) this.factOf.set(claim, fact)
  }

  of(fact: string): Standing {
    return this.standings.get(fact) ?? untouched
  }

  get astray(): Made<FactDecision>[] {
    return [...this.stray.values()].sort((a, b) => a.entry - b.entry)
  }

  get decided(): ReadonlyMap<string, Standing> {
    return this.standings
  }

  keep(decision: Made<FactDecision>): void {
    const fact = this.factBehind(decision)
    if (!fact) {
      if (decision.withdrawn) this.stray.delete(decision.entry)
      else this.stray.set(decision.entry, decision)
      return
    }
    const others = (this.on.get(fact.id) ?? []).filter(({ entry }) => entry !== decision.entry)
    const all = decision.withdrawn ? others : [...others, decision]
    this.on.set(fact.id, all)
    if (all.length === 0) this.standings.delete(fact.id)
    else
      this.standings.set(
        fact.id,
        standingOf(all, eyesFor(this.settings, fact.forum ?? this.forumOf.get(fact.meeting!))),
      )
  }

  private factBehind({ about }: FactDecision): Fact | null {
    const found = new Set(about.claims.flatMap((claim) => this.factOf.get(claim) ?? []))
    const [fact] = found
    return fact && found.size === 1 && isSame(about, fact) ? fact : null
  }
}

/** A claim's id stands for its values; what is known of a meeting changes with its reports. */
function isSame({ claim }: FactDecision['about'], fact: Fact): boolean {
  if (fact.type !== 'meeting' || !claim) return true
  const now = fact.claim as unknown as Record<string, unknown>
  return meetingFields.every((field) => canonical(claim[field] ?? null) === canonical(now[field] ?? null))
}

function standingOf(made: readonly Made<FactDecision>[], eyes: Eyes): Standing {
  const decisions = lastOfEach(made)
  return { state: stateOf(decisions, eyes), decisions }
}

/** Of each person the last decision, earliest first. */
export function lastOfEach<D extends { entry: number; person: string }>(made: readonly D[]): D[] {
  const ordered = [...made].sort((a, b) => a.entry - b.entry)
  const last = new Map(ordered.map((decision) => [decision.person, decision]))
  return ordered.filter((decision) => last.get(decision.person) === decision)
}

const verdictStates = { accept: 'accepted', reject: 'rejected', correct: 'corrected' } as const

function stateOf(decisions: readonly Made<FactDecision>[], eyes: Eyes): State {
  const [first] = decisions
  if (!first) return 'open'
  const said = ({ verdict, value }: FactDecision) => `${verdict} ${canonical(value)}`
  if (decisions.some((other) => said(other) !== said(first))) return 'conflict'
  return decisions.length < eyes ? 'waiting' : verdictStates[first.verdict]
}
