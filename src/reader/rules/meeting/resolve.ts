import { gap } from '../../../claim/edtf.js'
import {
  LEVEL_OF_PLEDGES,
  LEVEL_OF_THOSE,
  type MeetingLevel,
  type MeetingStatus,
} from '../../../claim/kinds/meeting.js'
import { flattened } from '../../../claim/ordered.js'
import type { Actor, Modality, Place } from '../../../claim/values.js'
import type { Draft, DraftOf } from '../../draft.js'
import { type Mark, meaning } from '../../engine/mark.js'
import type { Telling } from '../../telling.js'
import type { Taking } from '../participation/taking.js'
import { levelOfThose } from './attended.js'
import { placeOfDateline } from './dateline.js'
import { levelOfPledges } from './donors.js'
import type { ToldMeeting } from './mentions.js'
import { placeNearby } from './nearby.js'
import { settledByReport } from './ofreport.js'
import { settled } from './settled.js'
import type { Told } from './told.js'
import { timeOf } from './when.js'

/** From the mentions of the meetings to one claim a meeting. A mention with too little about it makes none. */
export function meetings(telling: Telling): Draft[] {
  const told = telling.meetings.claimed()
  const drafts = settledByReport(
    telling,
    settled(telling, new Map(told.map((meeting) => [meeting, draftOf(telling, meeting)]))),
  )
  for (const meeting of telling.meetings.meetings) {
    if (drafts.has(meeting)) continue
    for (const { zone } of meeting.mentions) telling.leave(zone.mention, 'too_little')
  }
  const ids = new Set([...drafts.keys()].map(({ id }) => id))
  return [...drafts.values()].map((draft) => ({ ...draft, values: withinReach(draft.values, ids) }))
}

type MeetingValues = DraftOf<'meeting'>['values']

/** Of meetings that are not claimed no other says that it is held with them. */
function withinReach(values: MeetingValues, ids: ReadonlySet<string>): MeetingValues {
  const { partOf, alongside } = values
  return {
    ...values,
    partOf: partOf !== null && ids.has(partOf) ? partOf : null,
    alongside: alongside !== null && ids.has(alongside) ? alongside : null,
  }
}

function draftOf(telling: Telling, meeting: ToldMeeting): DraftOf<'meeting'> {
  const derived = new Set(flattened(meeting.mentions, (told) => told.derived))
  const within = telling.meetings.container.get(meeting)
  const alongside = telling.meetings.beside.get(meeting)
  const time = timeOf(telling, meeting, alongside)
  for (const how of time.derived) derived.add(how)
  const place = placeOf(meeting, telling, derived, time.status)
  const format = formatOf(meeting)
  const level = meeting.value('level') ?? levelWorkedOut(telling, meeting, derived)
  const values: DraftOf<'meeting'>['values'] = {
    type: 'meeting',
    meeting: meeting.id,
    forum: forumOf(meeting),
    format,
    level,
    ordinal: meeting.value('ordinal') ?? null,
    place,
    when: time.when,
    ...(time.when === null && time.words ? { whenText: time.words } : {}),
    duration: meeting.value('duration') ?? lengthOf(time.when, derived),
    status: time.status,
    host: meeting.value('host') ?? meeting.value('caller') ?? hostOf(telling, meeting),
    chairs: chairsOf(meeting, telling),
    purpose: purposeOf(telling, meeting),
    partOf: within?.id ?? null,
    alongside: alongside?.id ?? null,
    ...(derived.size > 0 ? { derived: [...derived].sort() } : {}),
  }
  return {
    values,
    words: wordsOf(meeting),
    marks: flattened(meeting.mentions, (told) => told.marks),
    modality: modalityOf(meeting, values.status),
  }
}

/** The days from the first to the last. */
function lengthOf(when: string | null, derived: Set<string>): string | null {
  const [start, end] = when?.split('/') ?? []
  if (start?.length !== DAY || end?.length !== DAY || gap(start, end) > LONGEST) return null
  derived.add('duration from the days')
  return `P${gap(start, end) + 1}D`
}

const DAY = 10
/** Days that a meeting lasts, at most: longer stretches say when it is rather than how long. */
const LONGEST = 5

/** Who takes part as the host: `المؤتمر الذي تستضيفه السويد`. */
function hostOf(telling: Telling, meeting: ToldMeeting): Actor | null {
  for (const mark of telling.board.of('TAKING')) {
    const { who, capacity } = meaning<Taking>(mark)
    if (capacity !== 'host' || telling.meetings.at(mark.from) !== meeting.id) continue
    const first = who[0]?.label === 'LIST' ? who[0].parts[0] : who[0]
    if (first && (first.label === 'PERSON' || first.label === 'ACTOR')) return telling.actorOf(first)
  }
  return null
}

/** The level that nobody names: by what is promised there, else by who comes. */
function levelWorkedOut(telling: Telling, meeting: ToldMeeting, derived: Set<string>): MeetingLevel | null {
  const ofPledges = levelOfPledges(telling, meeting, formatOf(meeting))
  const level = ofPledges ?? levelOfThose(telling, meeting)
  if (level) derived.add(ofPledges ? LEVEL_OF_PLEDGES : LEVEL_OF_THOSE)
  return level
}

/** Asked for, weighed or denied, where no mention tells it as a fact or a plan. */
function modalityOf(meeting: ToldMeeting, status: MeetingStatus): Modality {
  const settled = meeting.mentions.some((told) => !told.modality && told.status !== undefined)
  const said = settled ? undefined : meeting.value('modality')
  return said ?? (status === 'planned' ? 'planned' : 'asserted')
}

/** Each of those who chair, once. */
function chairsOf(meeting: ToldMeeting, telling: Telling): Actor[] {
  const chairs = flattened(meeting.mentions, (told) => told.chairs)
  if (chairs.length === 0) return []
  const marks = flattened(chairs, (mark) => (mark.label === 'LIST' ? meaning<Mark[]>(mark) : [mark]))
  const byName = new Map(marks.map((mark) => telling.actorOf(mark)).map((actor) => [actor.name, actor]))
  return [...byName.values()]
}

const forumOf = (meeting: ToldMeeting): Actor | null => meeting.value('forum') ?? null
/** What a noun calls it, where a verb told of it first: `سيلتقون … في المؤتمر`. */
const formatOf = ({ mentions }: ToldMeeting) => (mentions.find(({ verb }) => !verb) ?? mentions[0]!).format

function placeOf(meeting: ToldMeeting, telling: Telling, derived: Set<string>, status: MeetingStatus): Place | null {
  const told = mergedPlace(meeting)
  if (told?.country) return told
  const worked = workedOut(meeting, telling, derived, status)
  // `القمة المنظمة بقصر المؤتمرات`: a hall, in the city that follows from something else.
  return told && worked ? { ...worked, ...told } : (told ?? worked)
}

/** Where it is, when no words say so of it: from its host, its other half, or the dateline. */
function workedOut(meeting: ToldMeeting, telling: Telling, derived: Set<string>, status: MeetingStatus): Place | null {
  const host = meeting.value('host')
  if (host?.kind === 'state' && host.id) {
    derived.add('place from the host')
    return { name: host.name, country: host.id }
  }
  if (host?.kind === 'person' && host.country) {
    derived.add('place from the host')
    return { name: host.country, country: host.country }
  }
  const part =
    telling.meetings.contents.get(meeting) ??
    onSidelinesOf(telling, meeting) ??
    besideIt(telling, meeting) ??
    telling.meetings.neighbour(meeting)
  const inside = part && mergedPlace(part)
  if (!inside?.country) {
    const line =
      status === 'planned' ? null : (dateline(telling, meeting) ?? (meeting.value('samePlace') ? here(telling) : null))
    if (line) derived.add('place from the dateline')
    const near = line
      ? null
      : placeNearby(telling.board, meeting, telling.meetings.meetings, (other) => toldPlace(other, telling))
    if (near) derived.add('place from the meetings of those days')
    return line ?? near
  }
  derived.add('place from the meeting it is held with')
  return { name: inside.name, country: inside.country }
}

/** `اجتماع في نيويورك على هامش الدورة`: what is held on its sidelines is told with a place. */
function besideIt(telling: Telling, meeting: ToldMeeting): ToldMeeting | undefined {
  if (meeting.mentions.some((told) => told.zone.relation !== 'sidelines')) return undefined
  return telling.meetings.meetings.find((other) => telling.meetings.beside.get(other) === meeting)
}

/** Where a report was written, for its first meeting. */
const dateline = (telling: Telling, meeting: ToldMeeting): Place | null =>
  meeting === telling.meetings.meetings[0] ? placeOfDateline(telling.board, meeting) : null

/** `استضافتها المدينة نفسها`, where no words name the city: that of the dateline, if the first meeting was there. */
const here = (telling: Telling): Place | null => dateline(telling, telling.meetings.meetings[0]!)

/** Where its words put it, its host or the dateline. */
function toldPlace(meeting: ToldMeeting, telling: Telling): Place | null {
  const place = mergedPlace(meeting)
  const host = meeting.value('host')
  if (place?.country) return place
  return host?.kind === 'state' && host.id ? { name: host.name, country: host.id } : dateline(telling, meeting)
}

/** The meeting whose sidelines this one is held on: one roof. */
function onSidelinesOf(telling: Telling, meeting: ToldMeeting): ToldMeeting | undefined {
  const main = telling.meetings.beside.get(meeting)
  return main?.mentions.some((told) => told.zone.relation === 'sidelines') ? main : undefined
}

/** A city, a venue and a state said in several places complete one another. */
function mergedPlace(meeting: ToldMeeting): Place | null {
  let place: Place | null = null
  for (const { place: next } of meeting.mentions) {
    if (next) place = place ? completed(place, next) : next
  }
  return place
}

/** The first place with what the second adds, unless they lie in two countries. */
function completed(place: Place, next: Place): Place {
  return !place.country || !next.country || place.country === next.country ? { ...next, ...place } : place
}

function purposeOf(telling: Telling, meeting: ToldMeeting): string | null {
  const purpose = meeting.value('purpose')
  return purpose ? telling.board.words(purpose.from, purpose.to) : null
}

const VALUES: (keyof Told)[] = [
  'place',
  'time',
  'level',
  'forum',
  'ordinal',
  'host',
  'duration',
  'distance',
  'status',
  'until',
]

/** The words of the first mention, and of every other that adds a value. */
function wordsOf(meeting: ToldMeeting): { from: number; to: number }[] {
  const known = new Set<keyof Told>()
  const out: { from: number; to: number }[] = []
  meeting.mentions.forEach((told, k) => {
    const adds = VALUES.filter((key) => told[key] !== undefined && !known.has(key))
    for (const key of adds) known.add(key)
    if (k === 0 || adds.length > 0) out.push(span(told.marks))
  })
  return out
}

function span(marks: readonly Mark[]): { from: number; to: number } {
  let from = Number.POSITIVE_INFINITY
  let to = 0
  for (const mark of marks) {
    from = Math.min(from, mark.from)
    to = Math.max(to, mark.to)
  }
  return { from, to }
}
