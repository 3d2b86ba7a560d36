import type { Catalogue } from '../catalogue/catalogue.js'
import type { Meeting as MeetingClaim } from '../claim/claim.js'
import type { Fact, Meeting, PublicRecord } from '../reconcile/record.js'

/** Everything of a record that is decided one by one: its facts, and what is known of each meeting as one more. */
export function subjects(record: Pick<PublicRecord, 'facts' | 'meetings'>): Fact[] {
  return [...record.facts, ...record.meetings.map(asFact)]
}

/** One thing that is decided on, by its id. */
export async function subjectOf(catalogue: Catalogue, id: string): Promise<Fact | null> {
  const [[fact], [meeting]] = [await catalogue.get('fact', [id]), await catalogue.get('meeting', [id])]
  return fact ?? (meeting ? asFact(meeting) : null)
}

/** The fields of a meeting that are values of its claims. */
export const meetingFields = [
  'forum',
  'format',
  'level',
  'ordinal',
  'place',
  'when',
  'whenText',
  'status',
  'host',
  'purpose',
] as const satisfies (keyof Meeting & keyof MeetingClaim)[]

/** What the record knows of a meeting as a fact under the meeting's id, on the words of all its mentions. */
export function asFact(meeting: Meeting): Fact {
  const { id, supports, reports, sources } = meeting
  const first = supports[0]!
  const values = Object.fromEntries(meetingFields.map((field) => [field, meeting[field] ?? null]))
  if (values.whenText === null) delete values.whenText
  const claim = {
    kind: 'claim',
    id: first.claim,
    report: first.report,
    evidence: first.evidence,
    chain: [],
    modality: meeting.status === 'planned' ? 'planned' : 'asserted',
    type: 'meeting',
    meeting: id,
    duration: null,
    chairs: [],
    partOf: null,
    alongside: null,
    ...values,
  } as unknown as MeetingClaim
  return { id, type: 'meeting', slot: `meeting/${id}`, meeting: id, forum: null, claim, supports, reports, sources }
}
