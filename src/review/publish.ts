import type { Claim } from '../claim/claim.js'
import type { Agreed } from '../reconcile/identity/agreed.js'
import { titleOf } from '../reconcile/phrases/title.js'
import type { Fact, Meeting, PublicRecord, Support } from '../reconcile/record.js'
import type { Review, Standing } from './state.js'
import { meetingFields } from './subjects.js'

/** Which record is asked for: as the machine read it, what people have decided alone, or both with the difference marked. */
export const modes = ['marked', 'reviewed', 'machine'] as const
export type Mode = (typeof modes)[number]

/** The record as it is published. */
export interface Published extends PublicRecord {
  mode: Mode
  /**
   * How each fact and each meeting stands, by its id; those that are not in it are open. Empty where the record is asked
   * for as read.
   */
  standings: ReadonlyMap<string, Standing>
  /** What the machine read in the fields that were corrected, by the same ids. */
  read: ReadonlyMap<string, Record<string, unknown>>
}

/**
 * - `machine`: everything as it was read.
 * - `reviewed`: what people accepted or corrected, with their values.
 * - `marked`: everything, with how it stands beside it; corrections in place, what was rejected left to be shown as such.
 */
export function publish(record: PublicRecord, { decided }: Pick<Review, 'decided'>, mode: Mode): Published {
  if (mode === 'machine') return { ...record, mode, standings: new Map(), read: new Map() }
  const facts = record.facts.map((fact) => corrected(fact, decided.get(fact.id)))
  const meetings = record.meetings.map((meeting) => correctedMeeting(meeting, decided.get(meeting.id)))
  const all = { ...record, facts, meetings, mode, standings: decided, read: readOf(record, decided) }
  return mode === 'marked' ? all : only(all, (id) => isDecided(decided.get(id)))
}

export function isDecided(standing: Standing | undefined): boolean {
  return standing?.state === 'accepted' || standing?.state === 'corrected'
}

export function readOf(
  { facts, meetings }: Pick<PublicRecord, 'facts' | 'meetings'>,
  decided: Review['decided'],
): Published['read'] {
  const things = [
    ...facts.map(({ id, claim }) => ({ id, values: claim })),
    ...meetings.map((one) => ({ id: one.id, values: one })),
  ]
  return new Map(
    things.flatMap(({ id, values }) => {
      const standing = decided.get(id)
      if (standing?.state !== 'corrected') return []
      const fields = Object.keys(standing.decisions.at(-1)!.value!)
      return [[id, Object.fromEntries(fields.map((field) => [field, values[field as keyof typeof values]]))] as const]
    }),
  )
}

/** The person's value in place; the words, and the claims in `supports`, stay the report's. */
export function corrected(fact: Fact, standing: Standing | undefined): Fact {
  if (standing?.state !== 'corrected') return fact
  return { ...fact, claim: { ...fact.claim, ...standing.decisions.at(-1)!.value } as Claim }
}

export function correctedMeeting(meeting: Meeting, standing: Standing | undefined): Meeting {
  if (standing?.state !== 'corrected') return meeting
  const value = standing.decisions.at(-1)!.value as Partial<Agreed>
  const agreed = Object.fromEntries(meetingFields.map((field) => [field, value[field] ?? meeting[field]]))
  const whole = { ...meeting, ...agreed, ...value }
  return { ...whole, title: titleOf(whole) }
}

/**
 * What was decided, and what else of the record rests on that alone. A meeting of which a decided fact tells stays,
 * though nobody may have decided on the meeting itself: its standing says so.
 */
function only(all: Published, isKept: (id: string) => boolean): Published {
  const facts = all.facts.filter(({ id }) => isKept(id))
  const told = new Set(facts.flatMap(({ meeting }) => meeting ?? []))
  const meetings = all.meetings.filter(({ id }) => told.has(id) || isKept(id))
  const there = new Set(meetings.map(({ id }) => id))
  const among = (ids: readonly string[]) => ids.filter((id) => there.has(id))
  const claims = new Set([...facts, ...meetings.filter(({ id }) => isKept(id))].flatMap(claimsOf))
  const resting = <T>(things: readonly T[], on: (thing: T) => readonly string[]) =>
    things.filter((thing) => on(thing).every(isKept))
  const someOf = <T extends { facts: string[] }>(values: readonly T[]) =>
    values.every((value) => value.facts.some(isKept))
  return {
    ...all,
    facts,
    meetings: meetings.map((meeting) => ({
      ...meeting,
      partOf: meeting.partOf && there.has(meeting.partOf) ? meeting.partOf : null,
      parts: among(meeting.parts),
      alongside: among(meeting.alongside),
    })),
    forums: all.forums
      .map((forum) => ({ ...forum, meetings: among(forum.meetings), facts: forum.facts.filter(isKept) }))
      .filter((forum) => forum.meetings.length + forum.facts.length > 0),
    disagreements: all.disagreements.filter(({ values }) => someOf(values)),
    agreements: all.agreements.filter(({ values }) => someOf(values)),
    unsure: [],
    series: all.series
      .map((one) => ({ ...one, meetings: one.meetings.filter(({ meeting }) => there.has(meeting)), missing: [] }))
      .filter((one) => one.meetings.length > 1),
    people: all.people.flatMap((person) => personOn(person, claims)),
    rosters: resting(all.rosters, ({ claimed, named }) => [...claimed, ...named].flatMap((one) => one.facts)),
    accounts: resting(all.accounts, ({ stages }) => Object.values(stages).flat()),
    totals: resting(all.totals, ({ parts }) => parts),
  }
}

function claimsOf({ supports }: { supports: readonly Support[] }): string[] {
  return supports.map(({ claim }) => claim)
}

/** Somebody as far as decided claims tell of them. */
function personOn(person: PublicRecord['people'][number], claims: ReadonlySet<string>): PublicRecord['people'] {
  const supports = person.supports.filter(({ claim }) => claims.has(claim))
  if (supports.length === 0) return []
  const posts = person.posts.filter((post) => claimsOf(post).some((claim) => claims.has(claim)))
  return [{ ...person, supports, posts, reports: new Set(supports.map(({ report }) => report)).size }]
}
