import type { MeetingsDecision, PeopleDecision, SplitDecision } from '../claim/decision.js'
import type { PublicRecord, Unsure } from '../reconcile/record.js'
import { aboutMeetings, aboutPeople, DecisionError, type Joining, splitMeeting, splitPerson } from './decide.js'
import { forumOfMeeting } from './settings.js'

type Record = Pick<PublicRecord, 'meetings' | 'people' | 'forums'>

/** A person's decision on two things of the record that may be one. Throws DecisionError where it has not got both. */
export function aboutDoubt(
  record: Record,
  { of, a, b }: Pick<Unsure, 'of' | 'a' | 'b'>,
  verdict: MeetingsDecision['verdict'],
  { person, words = null }: Omit<Joining, 'forumOf'>,
): MeetingsDecision | PeopleDecision {
  if (of === 'person') return aboutPeople(find(record.people, a), find(record.people, b), verdict, { person, words })
  const both = [find(record.meetings, a), find(record.meetings, b)] as const
  return aboutMeetings(...both, verdict, { person, words, forumOf: forumOfMeeting(record) })
}

function find<T extends { id: string }>(things: readonly T[], id: string): T {
  const found = things.find((one) => one.id === id)
  if (!found) throw new DecisionError('gone', id, `${id} is no longer in the record`)
  return found
}

/**
 * A person's decision that a meeting, or a person, of the record is several. `parts` names what is split off: reports
 * or claims of a meeting's mentions, names of a person as reports write them.
 */
export function aboutSplit(
  record: Record,
  id: string,
  parts: readonly string[],
  { person, words = null }: Omit<Joining, 'forumOf'>,
): SplitDecision {
  const one = record.people.find((each) => each.id === id)
  const meeting = one ? undefined : find(record.meetings, id)
  const known = one
    ? one.names.map(({ name }) => name)
    : meeting!.supports.flatMap(({ report, claim }) => [report, claim])
  const stray = parts.find((part) => !known.includes(part))
  if (stray !== undefined)
    throw new DecisionError('stray_part', stray, `${stray} is none of its mentions: ${[...new Set(known)].join(', ')}`)
  if (one) return splitPerson(one, parts, { person, words })
  const off = meeting!.supports.filter(({ report, claim }) => parts.includes(report) || parts.includes(claim))
  const claims = off.map(({ claim }) => claim)
  return splitMeeting(meeting!, claims, { person, words, forumOf: forumOfMeeting(record) })
}
