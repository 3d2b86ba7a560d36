import type { FactDecision, Made } from '../claim/decision.js'
import type { Fact } from '../reconcile/record.js'

/**
 * - `open`: nobody has decided.
 * - `waiting`: one has, and the settings ask for a second.
 * - `accepted`, `rejected`, `corrected`: all who decided agree.
 * - `conflict`: they do not.
 */
export type State = 'open' | 'waiting' | 'accepted' | 'rejected' | 'corrected' | 'conflict'

export interface Standing {
  state: State
  /** The decisions that count: of each person the last that was not taken back, earliest first. */
  decisions: Made<FactDecision>[]
}

export interface Settings {
  /** How many people must agree before a fact is decided: 1 or 2. */
  eyes: 1 | 2
}

/** What people decided, laid on the facts of a record. */
export interface Review {
  of(fact: string): Standing
  /** Decisions whose claims the record no longer has, or has in several facts: to be looked at again. */
  astray: Made<FactDecision>[]
}

const untouched: Standing = { state: 'open', decisions: [] }

/**
 * Finds for every decision the fact it is about: the one that holds the claims it was made on, whatever its id is now.
 * A function of the record's facts and the decisions alone.
 */
export function review(facts: readonly Fact[], decisions: readonly Made<FactDecision>[], settings: Settings): Review {
  const factOf = new Map(facts.flatMap((fact) => fact.supports.map(({ claim }) => [claim, fact.id])))
  const on = new Map<string, Made<FactDecision>[]>()
  const astray: Made<FactDecision>[] = []
  for (const decision of decisions) {
    if (decision.withdrawn) continue
    const found = new Set(decision.about.claims.flatMap((claim) => factOf.get(claim) ?? []))
    const [fact] = found
    if (fact === undefined || found.size > 1) astray.push(decision)
    else on.set(fact, [...(on.get(fact) ?? []), decision])
  }
  const standings = new Map([...on].map(([fact, made]) => [fact, standingOf(made, settings)]))
  return { of: (fact) => standings.get(fact) ?? untouched, astray }
}

function standingOf(made: readonly Made<FactDecision>[], { eyes }: Settings): Standing {
  const last = new Map<string, Made<FactDecision>>()
  for (const decision of made) {
    last.delete(decision.person)
    last.set(decision.person, decision)
  }
  const decisions = [...last.values()].sort((a, b) => a.entry - b.entry)
  return { state: stateOf(decisions, eyes), decisions }
}

const states = { accept: 'accepted', reject: 'rejected', correct: 'corrected' } as const

function stateOf(decisions: readonly Made<FactDecision>[], eyes: number): State {
  const [first] = decisions
  if (!first) return 'open'
  const said = ({ verdict, value }: FactDecision) => `${verdict} ${JSON.stringify(value)}`
  if (decisions.some((other) => said(other) !== said(first))) return 'conflict'
  return decisions.length < eyes ? 'waiting' : states[first.verdict]
}
