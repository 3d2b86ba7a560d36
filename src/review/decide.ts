import { kinds } from '../claim/claim.js'
import type {
  Called,
  FactDecision,
  MeetingsDecision,
  PeopleDecision,
  Reason,
  SplitDecision,
} from '../claim/decision.js'
import type { Refusal, Why } from '../claim/refusal.js'
import { hash } from '../reconcile/order.js'
import type { Fact, Meeting, Person } from '../reconcile/record.js'
import { meetingFields } from './subjects.js'

export interface Verdict {
  verdict: FactDecision['verdict']
  reason?: Reason | null
  words?: string | null
  value?: Record<string, unknown> | null
}

/** A decision can not be made so. The message says why; a page says it by the refusal. */
export class DecisionError extends Error {
  override readonly name = 'DecisionError'
  readonly refusal: Refusal
  constructor(why: Why, what: string, message: string) {
    super(message)
    this.refusal = { why, what }
  }
}

/** A person's decision about a fact, with what it is about. Throws DecisionError where the verdict lacks something. */
export function aboutFact(fact: Fact, person: string, given: Verdict): FactDecision {
  const { verdict, words = null } = given
  const reason = verdict === 'reject' ? (given.reason ?? null) : null
  const value = verdict === 'correct' ? (given.value ?? null) : null
  if (verdict === 'reject' && !reason) throw new DecisionError('no_reason', '', 'a rejection needs a reason')
  if (verdict === 'correct') checkValue(fact, value)
  const claims = fact.supports.map(({ claim }) => claim)
  const quotes = [...new Set(fact.supports.flatMap(({ evidence }) => evidence.map(({ quote }) => quote)))]
  const places = fact.supports.flatMap(({ report, evidence }) =>
    evidence.map(({ start, end }) => ({ report, start, end })),
  )
  const about = { type: fact.type, claims, quotes, places, claim: valuesOf(fact) }
  return { kind: 'fact', subject: fact.id, verdict, reason, words, value, about, person }
}

/** Fields that say where a claim stands, not what it says. */
const fixed = ['kind', 'id', 'report', 'type', 'evidence', 'chain', 'derived']

/** The fields of a fact that a person can correct. */
export function correctable({ claim, type }: Fact): string[] {
  return type === 'meeting' ? [...meetingFields] : Object.keys(claim).filter((key) => !fixed.includes(key))
}

function valuesOf(fact: Fact): Record<string, unknown> {
  const claim = fact.claim as unknown as Record<string, unknown>
  return Object.fromEntries(correctable(fact).flatMap((key) => (key in claim ? [[key, claim[key]]] : [])))
}

/** A correction sets fields of the claim, and the whole must still be a claim of its type. */
function checkValue(fact: Fact, value: Record<string, unknown> | null): void {
  if (!value || Object.keys(value).length === 0) {
    throw new DecisionError('no_value', '', 'a correction needs its value')
  }
  const fields = correctable(fact)
  const stray = Object.keys(value).find((key) => !fields.includes(key))
  if (stray) {
    throw new DecisionError('no_field', stray, `"${stray}" is no field of a ${fact.type} that can be corrected`)
  }
  const whole = kinds[fact.type].schema.safeParse({ ...fact.claim, ...value })
  if (whole.success) return
  const [issue] = whole.error.issues
  const path = issue?.path.join('.') ?? ''
  throw new DecisionError('misfit', path, `this is no ${fact.type}: ${path}: ${issue?.message}`)
}

export interface Joining {
  person: string
  words?: string | null
  /** The forum of a meeting by its id, as the record has it. */
  forumOf?: ReadonlyMap<string, string>
}

/** A person's decision on whether two meetings of the record are one. */
export function aboutMeetings(
  a: Meeting,
  b: Meeting,
  verdict: MeetingsDecision['verdict'],
  { person, words = null, forumOf }: Joining,
): MeetingsDecision {
  const both = twoOf(a, b)
  const claims = both.map((meeting) => meeting.supports[0]!.claim) as [string, string]
  const forums = both.flatMap(({ id }) => forumOf?.get(id) ?? [])
  const about = { claims, names: both.map(({ title }) => title.ar), forums: [...new Set(forums)] }
  return { kind: 'meetings', subject: subjectOf(both), verdict, reason: null, words, value: null, about, person }
}

/** A person's decision on whether two people of the record are one. */
export function aboutPeople(
  a: Person,
  b: Person,
  verdict: PeopleDecision['verdict'],
  { person, words = null }: Joining,
): PeopleDecision {
  const both = twoOf(a, b)
  const people = both.map((one) => calledBy(one, one.name.ar)) as [Called, Called]
  const about = { people, names: people.map(({ name }) => name) }
  return { kind: 'people', subject: subjectOf(both), verdict, reason: null, words, value: null, about, person }
}

function twoOf<T extends { id: string }>(a: T, b: T): [T, T] {
  if (a.id === b.id) throw new DecisionError('one_already', '', 'these are one already; a split parts them')
  return a.id < b.id ? [a, b] : [b, a]
}

function subjectOf(both: readonly { id: string }[]): string {
  return both.map(({ id }) => id).join(' ')
}

/**
 * A person's decision that a meeting of the record is several. `claims` are those that make one part; the others stay
 * another. Several parts are split off one after the other.
 */
export function splitMeeting(meeting: Meeting, claims: readonly string[], joining: Joining): SplitDecision {
  const { person, words = null, forumOf } = joining
  const [off, rest] = parted(
    meeting.supports.map(({ claim }) => claim),
    (claim) => claims.includes(claim),
  )
  const forum = forumOf?.get(meeting.id)
  const about = { of: 'meeting' as const, parts: [off, rest], names: [meeting.title.ar], forums: forum ? [forum] : [] }
  return { ...split(meeting.id, person, words), about }
}

/** The same for a person: `names`, as reports write them, are somebody else's than the others. */
export function splitPerson(one: Person, names: readonly string[], { person, words = null }: Joining): SplitDecision {
  const [off, rest] = parted(
    one.names.map(({ name }) => name),
    (name) => names.includes(name),
  )
  const parts = [off, rest].map((part) => part.map((name) => calledBy(one, name)))
  return { ...split(one.id, person, words), about: { of: 'person', parts, names: [one.name.ar] } }
}

/** The same where the name tells nothing: in some claims a person's names are those of a namesake. */
export function splitNamesake(
  one: Person,
  claims: readonly string[],
  { person, words = null }: Joining,
): SplitDecision {
  const [off] = parted(
    one.supports.map(({ claim }) => claim),
    (claim) => claims.includes(claim),
  )
  const rest = one.names.map(({ name }) => calledBy(one, name))
  const namesake = hash([...off].sort().join('\n'), 8)
  const parts = [rest.map((called) => ({ ...called, namesake })), rest]
  return { ...split(one.id, person, words), about: { of: 'person', parts, claims: off, names: [one.name.ar] } }
}

function calledBy({ country, namesake }: Person, name: string): Called {
  return { name, country, ...(namesake !== null && { namesake }) }
}

function split(subject: string, person: string, words: string | null) {
  return { kind: 'split', subject, verdict: 'split', reason: null, words, value: null, person } as const
}

function parted(all: readonly string[], isOff: (one: string) => boolean): [string[], string[]] {
  const [off, rest] = [all.filter(isOff), all.filter((one) => !isOff(one))]
  if (off.length === 0 || rest.length === 0) {
    throw new DecisionError('two_parts', '', 'a split needs two parts: name some, not all')
  }
  return [off, rest]
}
