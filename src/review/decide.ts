import { kinds } from '../claim/claim.js'
import type { FactDecision, MeetingsDecision, Reason } from '../claim/decision.js'
import type { Fact, Meeting } from '../reconcile/record.js'

export interface Verdict {
  verdict: FactDecision['verdict']
  reason?: Reason | null
  words?: string | null
  value?: Record<string, unknown> | null
}

/** A decision can not be made so. The message says why. */
export class DecisionError extends Error {
  override readonly name = 'DecisionError'
}

/** A person's decision about a fact, with what it is about. Throws DecisionError where the verdict lacks something. */
export function aboutFact(fact: Fact, person: string, given: Verdict): FactDecision {
  const { verdict, reason = null, words = null, value = null } = given
  if (verdict === 'reject' && !reason) throw new DecisionError('a rejection needs a reason')
  if (verdict === 'correct') checkValue(fact, value)
  const claims = fact.supports.map(({ claim }) => claim)
  const quotes = [...new Set(fact.supports.flatMap(({ evidence }) => evidence.map(({ quote }) => quote)))]
  const about = { type: fact.type, claims, quotes }
  return { kind: 'fact', subject: fact.id, verdict, reason, words, value, about, person }
}

/** Fields that say where a claim stands, not what it says. */
const fixed = ['kind', 'id', 'report', 'type', 'evidence', 'chain', 'derived']

/** A correction sets fields of the claim, and the whole must still be a claim of its type. */
function checkValue(fact: Fact, value: Record<string, unknown> | null): void {
  if (!value || Object.keys(value).length === 0) throw new DecisionError('a correction needs its value')
  const stray = Object.keys(value).find((key) => fixed.includes(key) || !(key in fact.claim))
  if (stray) throw new DecisionError(`"${stray}" is no field of a ${fact.type} that can be corrected`)
  const whole = kinds[fact.type].schema.safeParse({ ...fact.claim, ...value })
  if (whole.success) return
  const [issue] = whole.error.issues
  throw new DecisionError(`this is no ${fact.type}: ${issue?.path.join('.')}: ${issue?.message}`)
}

/** A person's decision on whether two meetings of the record are one. */
export function aboutMeetings(
  a: Meeting,
  b: Meeting,
  person: string,
  verdict: MeetingsDecision['verdict'],
  words: string | null = null,
): MeetingsDecision {
  const [first, second] = [a, b].sort((x, y) => (x.id < y.id ? -1 : 1)) as [Meeting, Meeting]
  const claims: [string, string] = [first.supports[0]!.claim, second.supports[0]!.claim]
  const subject = `${first.id} ${second.id}`
  return { kind: 'meetings', subject, verdict, reason: null, words, value: null, about: { claims }, person }
}
