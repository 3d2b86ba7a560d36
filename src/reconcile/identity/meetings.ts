import type { ActorKey } from '../actors.js'
import type { Judgement } from '../judgement.js'
import { byText, hash } from '../order.js'
import { count } from '../origins/count.js'
import type { Origins } from '../origins/origins.js'
import { titleOf } from '../phrases/title.js'
import type { Meeting, Phrase, Unsure } from '../record.js'
import { supportOf } from '../support.js'
import { type Agreed, agreed } from './agreed.js'
import { cluster, type Doubt } from './cluster.js'
import { givenOf } from './given.js'
import { judge } from './judged.js'
import { type Mention, mentionKey } from './mention.js'
import { addresses } from './slug.js'

/** The meetings of the record, and the way from a report's own meeting id to them. */
export interface Meetings {
  meetings: Meeting[]
  unsure: Unsure[]
  /** The record's id for a meeting id of one report, or null where the report has no such meeting. */
  of(report: string, meeting: string | null): string | null
}

/** Joins mentions, in the canonical order, to meetings. */
export function findMeetings(
  mentions: readonly Mention[],
  origins: Origins,
  actorKey: ActorKey,
  judgements: readonly Judgement[] = [],
): Meetings {
  const { clusters, doubts } = cluster(mentions, judge(mentions, judgements))
  const all = clusters.map((group, place) => ({ ...group, place, agreed: agreed(group.mentions, origins, actorKey) }))
  const groups = all.filter((group) => group.mentions.length > 1 || knowable(group.agreed))
  const named = addresses(groups)
  const ids = named.map(({ id }) => id)
  const byMention = new Map<string, string>()
  groups.forEach((group, i) => {
    for (const mention of group.mentions) byMention.set(mention.key, ids[i]!)
  })
  const of = (report: string, meeting: string | null) =>
    meeting === null ? null : (byMention.get(mentionKey(report, meeting)) ?? null)
  const meetings = groups.map((group, i): Meeting => {
    const claims = group.mentions.flatMap((mention) => mention.claims)
    const supports = claims.map((claim) => supportOf(claim, origins))
    const others = (field: 'partOf' | 'alongside') =>
      [...new Set(claims.flatMap((claim) => of(claim.report, claim[field]) ?? []))].filter((id) => id !== ids[i])
    return {
      ...named[i]!,
      title: titleOf(group.agreed),
      ...group.agreed,
      partOf: others('partOf').sort()[0] ?? null,
      parts: [],
      alongside: others('alongside').sort(),
      given: givenOf(claims, group.agreed),
      supports,
      ...count(supports),
      because: group.because,
    }
  })
  const places = new Map(groups.map(({ place }, i) => [place, i]))
  const unsure = doubts.flatMap((doubt) => unsureOf(doubt, (place) => meetings[places.get(place) ?? -1]))
  return { meetings: mutual(nested(meetings)).sort(byTime), unsure, of }
}

/** A lone claim that tells neither where nor when nor which meeting it was is no meeting of the record. */
function knowable({ place, when, whenText, ordinal, level, purpose, forum }: Agreed): boolean {
  const which = ordinal !== null || (forum !== null && level !== null)
  return place !== null || when !== null || whenText !== null || which || purpose !== null
}

/** Earliest first; a meeting without a time last. */
function byTime(a: Meeting, b: Meeting): number {
  return byText(a.when ?? '~', b.when ?? '~') || byText(a.id, b.id)
}

/** What is part of a part of itself is part of neither; a meeting that has parts names them. */
function nested(meetings: Meeting[]): Meeting[] {
  const byId = new Map(meetings.map((meeting) => [meeting.id, meeting]))
  for (const meeting of meetings) {
    const seen = new Set([meeting.id])
    let above = meeting.partOf
    while (above !== null && !seen.has(above)) {
      seen.add(above)
      above = byId.get(above)?.partOf ?? null
    }
    if (above !== null) meeting.partOf = null
  }
  for (const { id, partOf } of meetings) if (partOf !== null) byId.get(partOf)?.parts.push(id)
  for (const meeting of meetings) meeting.parts.sort()
  return meetings
}

const WHY: Record<Doubt['why'], Phrase> = {
  rivals: {
    ar: 'أحدهما بلا موعد، ويصلح أن يكون اجتماعا آخر أيضا',
    en: 'One gives no time and fits another meeting as well',
  },
  little: { ar: 'ما يجمعهما لا يكفي للجزم', en: 'What speaks for it is not enough to be sure' },
}

function unsureOf({ a, b, score, reasons, why }: Doubt, meetingAt: (place: number) => Meeting | undefined): Unsure[] {
  const [x, y] = [meetingAt(a), meetingAt(b)]
  if (!x || !y) return []
  const about = {
    ar: `هل هما اجتماع واحد: ${x.title.ar} / ${y.title.ar}`,
    en: `One meeting or two: ${x.title.en} / ${y.title.en}`,
  }
  const id = `u-${hash([x.supports[0]!.claim, y.supports[0]!.claim].sort().join('\n'))}`
  return [{ id, of: 'meeting', a: x.id, b: y.id, about, score, reasons, because: WHY[why] }]
}

/** What meets alongside another is met alongside by it. */
function mutual(meetings: Meeting[]): Meeting[] {
  const byId = new Map(meetings.map((meeting) => [meeting.id, meeting]))
  const links = meetings.flatMap((meeting) => meeting.alongside.map((other) => [other, meeting.id] as const))
  for (const [id, other] of links) {
    const meeting = byId.get(id)
    if (meeting && !meeting.alongside.includes(other)) meeting.alongside = [...meeting.alongside, other].sort()
  }
  // What is part of another meets in it rather than alongside it.
  const partly = (a: Meeting, id: string) => a.partOf === id || byId.get(id)?.partOf === a.id
  for (const meeting of meetings) meeting.alongside = meeting.alongside.filter((id) => !partly(meeting, id))
  return meetings
}
