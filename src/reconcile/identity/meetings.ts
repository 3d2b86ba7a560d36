import type { ActorKey } from '../actors.js'
import { byText } from '../order.js'
import { count } from '../origins/count.js'
import type { Origins } from '../origins/origins.js'
import { titleOf } from '../phrases/title.js'
import type { Meeting } from '../record.js'
import { supportOf } from '../support.js'
import { type Agreed, agreed } from './agreed.js'
import { cluster } from './cluster.js'
import { type Mention, mentionKey } from './mention.js'
import { slugs } from './slug.js'

/** The meetings of the record, and the way from a report's own meeting id to them. */
export interface Meetings {
  meetings: Meeting[]
  /** The record's id for a meeting id of one report, or null where the report has no such meeting. */
  of(report: string, meeting: string | null): string | null
}

/** Joins mentions, in the canonical order, to meetings. */
export function findMeetings(mentions: readonly Mention[], origins: Origins, actorKey: ActorKey): Meetings {
  const groups = cluster(mentions)
    .map((group) => ({ ...group, agreed: agreed(group.mentions, origins, actorKey) }))
    .filter((group) => group.mentions.length > 1 || knowable(group.agreed))
  const ids = slugs(groups)
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
      id: ids[i]!,
      title: titleOf(group.agreed),
      ...group.agreed,
      partOf: others('partOf').sort()[0] ?? null,
      alongside: others('alongside').sort(),
      supports,
      ...count(supports),
      because: group.because,
    }
  })
  return { meetings: mutual(meetings).sort(byTime), of }
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

/** What meets alongside another is met alongside by it. */
function mutual(meetings: Meeting[]): Meeting[] {
  const byId = new Map(meetings.map((meeting) => [meeting.id, meeting]))
  const links = meetings.flatMap((meeting) => meeting.alongside.map((other) => [other, meeting.id] as const))
  for (const [id, other] of links) {
    const meeting = byId.get(id)
    if (meeting && !meeting.alongside.includes(other)) meeting.alongside = [...meeting.alongside, other].sort()
  }
  // What is part of another meets in it rather than alongside it.
  const nested = (a: Meeting, id: string) => a.partOf === id || byId.get(id)?.partOf === a.id
  for (const meeting of meetings) meeting.alongside = meeting.alongside.filter((id) => !nested(meeting, id))
  return meetings
}
