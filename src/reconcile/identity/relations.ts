import type { Meeting } from '../record.js'
import type { Group } from './group.js'

/** The record's id for a meeting id of one report, or null where the report has no such meeting. */
export type MeetingOf = (report: string, meeting: string | null) => string | null

/**
 * Meetings with what they are part of, what is part of them and what meets alongside. They must stand in the canonical
 * order and be all that their reports tell of beside one another.
 */
export function related(groups: readonly Group[], of: MeetingOf): Meeting[] {
  const meetings = groups.map(({ id, formerly, mentions, own }): Meeting => {
    const claims = mentions.flatMap((mention) => mention.claims)
    const others = (field: 'partOf' | 'alongside') =>
      [...new Set(claims.flatMap((claim) => of(claim.report, claim[field]) ?? []))].filter((other) => other !== id)
    const { supports, reports, sources, because, given, ...told } = own
    return {
      id,
      formerly,
      ...told,
      partOf: others('partOf').sort()[0] ?? null,
      parts: [],
      alongside: others('alongside').sort(),
      given,
      supports,
      reports,
      sources,
      because,
    }
  })
  return mutual(nested(meetings))
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
