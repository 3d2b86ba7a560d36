import type { Meeting as MeetingClaim } from '../../claim/claim.js'
import { type DayRange, narrowest } from '../../claim/edtf.js'
import type { MeetingFormat, MeetingLevel } from '../../claim/kinds/meeting.js'
import type { Reading } from '../../claim/reading.js'
import type { Report } from '../../claim/report.js'
import type { Actor, Place } from '../../claim/values.js'
import type { ActorKey } from '../actors.js'
import { contentWords } from '../content.js'
import { groupBy } from '../group.js'
import type { Origins } from '../origins/origins.js'
import { cityKey, countriesOf } from '../phrases/names.js'
import { spanOf } from './span.js'
import { charactersOf, portfoliosOf } from './who.js'

/** What one report says of one meeting: its claims with the same local meeting id, as one. */
export interface Mention {
  /** Names the mention in every order of reports. */
  key: string
  report: Report
  claims: MeetingClaim[]
  forum: Actor | null
  forumKey: string | null
  format: MeetingFormat
  level: MeetingLevel | null
  ordinal: number | null
  place: Place | null
  city: string | null
  countries: string[]
  when: string | null
  /** The days it can lie on, with what duration and course leave open. */
  span: DayRange | null
  /** It is told as it opens, or as it ends. */
  opens: boolean
  ends: boolean
  /** What the ministers who meet are ministers of. */
  portfolios: Set<string>
  /** Extraordinary, ordinary, preparatory … */
  characters: Set<string>
  host: Actor | null
  hostKey: string | null
  purpose: Set<string>
  /** Where the claims' words stand first, if several reports have them. */
  families: Set<string>
  /** Keys of the mentions that this report tells apart by name: what it is part of, what meets alongside. */
  apart: Set<string>
}

export function mentionKey(report: string, meeting: string): string {
  return `${report}\n${meeting}`
}

/** All mentions, in the canonical order of the readings. */
export function mentionsOf(readings: readonly Reading[], origins: Origins, actorKey: ActorKey): Mention[] {
  const mentions = readings.flatMap(({ report, claims }) => {
    const meetings = claims.filter((claim) => claim.type === 'meeting')
    const local = groupBy(meetings, (claim) => claim.meeting)
    return [...local].map(([id, own]) => mention(report, id, own, origins, actorKey))
  })
  const byKey = new Map(mentions.map((one) => [one.key, one]))
  for (const one of mentions) for (const other of one.apart) byKey.get(other)?.apart.add(one.key)
  return mentions
}

function mention(report: Report, id: string, claims: MeetingClaim[], origins: Origins, actorKey: ActorKey): Mention {
  const first = <T>(pick: (claim: MeetingClaim) => T | null): T | null => {
    for (const claim of claims) {
      const value = pick(claim)
      if (value !== null) return value
    }
    return null
  }
  const forum = first((claim) => claim.forum)
  const place = widestPlace(claims)
  const host = first((claim) => claim.host)
  const when = narrowest(claims.flatMap((claim) => claim.when ?? []))
  const others = claims.flatMap((claim) => [claim.partOf, claim.alongside]).filter((other) => other !== null)
  return {
    key: mentionKey(report.id, id),
    report,
    claims,
    forum,
    forumKey: forum && actorKey(forum),
    format: first((claim) => (claim.format === 'meeting' ? null : claim.format)) ?? 'meeting',
    level: first((claim) => (claim.level === 'ministerial' ? null : claim.level)) ?? first((claim) => claim.level),
    ordinal: first((claim) => claim.ordinal),
    place,
    city: cityKey(place),
    countries: countriesOf(place),
    when,
    span: spanning(claims, when),
    opens: claims.some(({ status }) => status === 'opening' || status === 'planned'),
    ends: claims.some(({ status }) => status === 'concluded'),
    portfolios: portfoliosOf(claims),
    characters: charactersOf(claims),
    host,
    hostKey: host && actorKey(host),
    purpose: new Set(claims.flatMap((claim) => (claim.purpose ? [...contentWords(claim.purpose)] : []))),
    families: new Set(claims.flatMap((claim) => origins.firstPlace(claim) ?? [])),
    apart: new Set(others.filter((other) => other !== id).map((other) => mentionKey(report.id, other))),
  }
}

/** The days of the claim whose time it is, with the duration that any of the claims gives. */
function spanning(claims: readonly MeetingClaim[], when: string | null): DayRange | null {
  const own = claims.find((claim) => claim.when === when)
  const duration = claims.find((claim) => claim.duration !== null)?.duration ?? null
  return own && when !== null ? spanOf({ ...own, duration }) : null
}

/** The place that says most: with a city before one without. */
function widestPlace(claims: readonly MeetingClaim[]): Place | null {
  const places = claims.flatMap((claim) => claim.place ?? [])
  const said = (place: Place) => (cityKey(place) ? 2 : 0) + (place.country ? 1 : 0)
  return places.reduce<Place | null>((best, place) => (!best || said(place) > said(best) ? place : best), null)
}
