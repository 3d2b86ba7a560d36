import type { ActorKey } from '../actors.js'
import { forumId } from '../forumid.js'
import { groupBy } from '../group.js'
import { Groups } from '../groups.js'
import { byTime, type MeetingChanges } from '../identity/meetings.js'
import { Made } from '../made.js'
import { byText, hash } from '../order.js'
import type { Meeting, Phrase, Reason, Rhythm, Series, SeriesMeeting } from '../record.js'
import { type Of, seriesOf } from './kinds.js'
import { countBetween, dayOf, MOST, missing } from './numbers.js'
import { type Numbered, PERIOD, rhythmOf, rising } from './rhythm.js'

/** Recurring meetings of one forum and kind, with what their numbers and days say of one another. */
export class AllSeries {
  readonly series = new Made<Series>((a, b) => b.meetings.length - a.meetings.length || byText(a.id, b.id))
  private readonly placed = new Map<Meeting, Placed>()
  private readonly whose = new Groups<Placed>(({ of }) => of.whose)

  constructor(private readonly actorKey: ActorKey) {}

  /** Takes in meetings that changed. */
  settle({ come, gone }: MeetingChanges): void {
    const forumOf = ({ forum }: Meeting) => forum && forumId(forum, this.actorKey)
    for (const meeting of gone) {
      const placed = this.placed.get(meeting)
      if (placed) this.whose.remove(placed)
      this.placed.delete(meeting)
    }
    for (const meeting of come) {
      const of = seriesOf(meeting, forumOf)
      if (!of) continue
      const placed = { of, meeting, forum: forumOf(meeting) }
      this.placed.set(meeting, placed)
      this.whose.add(placed)
    }
    for (const key of this.whose.takeChanged()) {
      const all = withoutDoubt([...this.whose.get(key)].sort((a, b) => byTime(a.meeting, b.meeting)))
      const own = [...groupBy(all, ({ of }) => of.key).values()]
      this.series.replace(
        key,
        own.filter((some) => some.length > 1 || some[0]!.meeting.ordinal !== null).map((some) => seriesFrom(some)),
      )
    }
  }
}

function seriesFrom(own: readonly Placed[]): Series {
  return series(
    own[0]!.of,
    own.map(({ meeting }) => meeting),
    own[0]!.forum,
  )
}

interface Placed {
  of: Of
  meeting: Meeting
  forum: string | null
}

/** «وزاري» is of the only series of ministers that its forum has, if it has but one. */
function withoutDoubt(placed: readonly Placed[]): Placed[] {
  const ministers = groupBy(
    placed.filter(({ of }) => of.kind.endsWith('_ministers')),
    ({ of }) => of.whose,
  )
  return placed.map((one) => {
    const own = one.of.kind === 'ministerial' ? ministers.get(one.of.whose) : undefined
    const kinds = new Set(own?.map(({ of }) => of.key))
    return kinds.size === 1 ? { ...one, of: own![0]!.of } : one
  })
}

function series(of: Of, meetings: readonly Meeting[], forum: string | null): Series {
  const numbered = meetings.slice(0, MOST).flatMap((meeting) => {
    const day = dayOf(meeting)
    return meeting.ordinal !== null && day !== null ? [{ ordinal: meeting.ordinal, day, meeting }] : []
  })
  const { run, against } = rising(once(numbered))
  const rhythm = rhythmOf(run)
  const entries = meetings.map((meeting) => entry(meeting, run, rhythm))
  const counted = countBetween(entries, meetings)
  const times = new Map(meetings.map((meeting) => [meeting.id, meeting.when]))
  const timeOf = ({ meeting, expected }: SeriesMeeting) => times.get(meeting) ?? expected ?? '~'
  return {
    id: /^[A-Za-z0-9_-]+$/.test(of.key) ? of.key : `series-${hash(of.key, 8)}`,
    name: of.name,
    forum,
    kind: of.kind,
    rhythm,
    meetings: counted.sort((a, b) => byText(timeOf(a), timeOf(b)) || byText(a.meeting, b.meeting)),
    missing: missing(counted),
    notes: [...twice(numbered), ...against.map((one) => note(one, run))],
  }
}

/** A number counts once: for the meeting that is told first. */
function once(numbered: readonly Numbered[]): Numbered[] {
  return [...groupBy(numbered, ({ ordinal }) => ordinal).values()].map((same) => same[0]!)
}

function entry(meeting: Meeting, run: readonly Numbered[], rhythm: Rhythm | null): SeriesMeeting {
  const base = { meeting: meeting.id, ordinal: meeting.ordinal, counted: false, expected: null, because: null }
  if (meeting.ordinal === null || meeting.when !== null || rhythm === null || run.length === 0) return base
  const near = run.reduce((a, b) =>
    Math.abs(b.ordinal - meeting.ordinal!) < Math.abs(a.ordinal - meeting.ordinal!) ? b : a,
  )
  const day = near.day + (meeting.ordinal - near.ordinal) * PERIOD[rhythm]
  const date = new Date(day * 86_400_000).toISOString()
  const expected = `${rhythm === 'annual' || rhythm === 'biennial' ? date.slice(0, 4) : date.slice(0, 7)}~`
  return { ...base, expected, because: expectedBecause(meeting.ordinal, near, rhythm) }
}

const OFTEN: Record<Rhythm, Phrase> = {
  monthly: { ar: 'كل شهر', en: 'every month' },
  quarterly: { ar: 'كل ثلاثة أشهر', en: 'every three months' },
  'semi-annual': { ar: 'مرتين في السنة', en: 'twice a year' },
  annual: { ar: 'كل سنة', en: 'every year' },
  biennial: { ar: 'كل سنتين', en: 'every two years' },
}

function expectedBecause(ordinal: number, near: Numbered, rhythm: Rhythm): Phrase {
  const day = new Date(near.day * 86_400_000).toISOString().slice(0, 10)
  return {
    ar: `السلسلة تنعقد ${OFTEN[rhythm].ar}، ورقم ${near.ordinal} كان في ${day}، فرقم ${ordinal} نحو هذا الوقت`,
    en: `the series meets ${OFTEN[rhythm].en} and number ${near.ordinal} was on ${day}, hence number ${ordinal} about then`,
  }
}

/** Two meetings of one number that no report takes for one. */
function twice(numbered: readonly (Numbered & { meeting: Meeting })[]): Reason[] {
  return [...groupBy(numbered, ({ ordinal }) => ordinal)].flatMap(([ordinal, same]) => {
    if (same.length < 2) return []
    const titles = (lang: 'ar' | 'en') => same.map(({ meeting }) => meeting.title[lang]).join(' / ')
    const because = {
      ar: `رقم ${ordinal} يحمله اجتماعان: ${titles('ar')}`,
      en: `Number ${ordinal} is borne by two meetings: ${titles('en')}`,
    }
    return { score: -1, because }
  })
}

function note({ ordinal, day }: Numbered, run: readonly Numbered[]): Reason {
  const date = new Date(day * 86_400_000).toISOString().slice(0, 10)
  const held = run.map((one) => `${one.ordinal} (${new Date(one.day * 86_400_000).toISOString().slice(0, 10)})`)
  return {
    score: -1,
    because: {
      ar: `رقم ${ordinal} في ${date} لا يستقيم مع بقية السلسلة: ${held.join('، ')}`,
      en: `Number ${ordinal} on ${date} does not fit the others: ${held.join(', ')}`,
    },
  }
}
