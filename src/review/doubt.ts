import type { Catalogue } from '../catalogue/catalogue.js'
import type { Kind, Things } from '../catalogue/things.js'
import type { MeetingsDecision, PeopleDecision, SplitDecision } from '../claim/decision.js'
import type { Meeting, Unsure } from '../reconcile/record.js'
import {
  aboutMeetings,
  aboutPeople,
  DecisionError,
  type Joining,
  splitMeeting,
  splitNamesake,
  splitPerson,
} from './decide.js'

/** A person's decision on two things of the record that may be one. Throws DecisionError where it has not got both. */
export async function aboutDoubt(
  catalogue: Catalogue,
  { of, a, b }: Pick<Unsure, 'of' | 'a' | 'b'>,
  verdict: MeetingsDecision['verdict'],
  { person, words = null }: Omit<Joining, 'forumOf'>,
): Promise<MeetingsDecision | PeopleDecision> {
  if (of === 'person') {
    const both = [await find(catalogue, 'person', a), await find(catalogue, 'person', b)] as const
    return aboutPeople(...both, verdict, { person, words })
  }
  const both = [await find(catalogue, 'meeting', a), await find(catalogue, 'meeting', b)] as const
  return aboutMeetings(...both, verdict, { person, words, forumOf: await forumsOf(catalogue, [a, b]) })
}

/** The forums of meetings that have one. */
async function forumsOf(catalogue: Catalogue, meetings: readonly string[]): Promise<Map<string, string>> {
  const found = new Map<string, string>()
  for (const meeting of meetings) {
    const [forum] = await catalogue.ids('forum', ['meeting', meeting])
    if (forum) found.set(meeting, forum)
  }
  return found
}

async function find<K extends Kind>(catalogue: Catalogue, kind: K, id: string): Promise<Things[K]> {
  const [found] = await catalogue.get(kind, [id])
  if (!found) throw new DecisionError('gone', id, `${id} is no longer in the record`)
  return found
}

/**
 * A person's decision that a meeting, or a person, of the record is several. `parts` names what is split off: reports
 * or claims that name it; of a person also names as reports write them.
 */
export async function aboutSplit(
  catalogue: Catalogue,
  id: string,
  parts: readonly string[],
  { person, words = null }: Omit<Joining, 'forumOf'>,
): Promise<SplitDecision> {
  const [one] = await catalogue.get('person', [id])
  const whole = one ?? (await find(catalogue, 'meeting', id))
  const names = one?.names.map(({ name }) => name) ?? []
  const known = [...names, ...whole.supports.flatMap(({ report, claim }) => [report, claim])]
  const stray = parts.find((part) => !known.includes(part))
  if (stray !== undefined)
    throw new DecisionError('stray_part', stray, `${stray} is none of its mentions: ${[...new Set(known)].join(', ')}`)
  if (one && parts.every((part) => names.includes(part))) return splitPerson(one, parts, { person, words })
  const off = whole.supports.filter(({ report, claim }) => parts.includes(report) || parts.includes(claim))
  const claims = off.map(({ claim }) => claim)
  if (one) return splitNamesake(one, claims, { person, words })
  return splitMeeting(whole as Meeting, claims, { person, words, forumOf: await forumsOf(catalogue, [id]) })
}
