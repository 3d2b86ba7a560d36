import type { Meeting as MeetingClaim } from '../../claim/claim.js'
import { type DayRange, narrowest } from '../../claim/edtf.js'
import type { MeetingFormat, MeetingLevel } from '../../claim/kinds/meeting.js'
import type { Report } from '../../claim/report.js'
import type { Actor, Place } from '../../claim/values.js'
import type { ActorKey } from '../actors.js'
import { contentWords } from '../content.js'
import { groupBy } from '../group.js'
import type { Cited, Heard } from '../heard.js'
import { byPublication } from '../order.js'
import { cityKey, countriesOf } from '../phrases/names.js'
import { giftsAt } from './gifts.js'
import { toldLevel } from './levels.js'
import { spanOf } from './span.js'
import { charactersOf, portfoliosOf } from './who.js'

/** What one report says of one meeting: its claims with the same local meeting id, as one. */
export interface Mention {
  /** Names the mention in every order of reports. */
  key: string
  report: Report
  /** Its place among the meetings of the report. */
  at: number
  claims: MeetingClaim[]
  /** The claims in their places, with what they count for. */
  cited: Cited[]
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
  portfolios: ReadonlySet<string>
  /** Extraordinary, ordinary, preparatory … */
  characters: ReadonlySet<string>
  host: Actor | null
  hostKey: string | null
  /** Keys of those who chair. */
  chairs: ReadonlySet<string>
  /** Who gives how much at it, and what all give together, as far as its report tells. */
  gifts: ReadonlySet<string>
  purpose: ReadonlySet<string>
  /** Where the claims' words stand first, if several reports have them. */
  families: ReadonlySet<string>
  /** Keys of the mentions told apart from it: by its report, as what it is part of and what meets alongside; by people. */
  apart: Set<string>
  /** All it says, as one text: likely copies stand side by side in its order. */
  said: string
}

export function mentionKey(report: string, meeting: string): string {
  return `${report}\n${meeting}`
}

/** The mentions of a report, in the order in which it tells of them. People may tell a claim's from others. */
export function mentionsOf({ cited }: Heard, actorKey: ActorKey, judgedApart: (claim: string) => string[]): Mention[] {
  const meetings = cited.filter(({ claim }) => claim.type === 'meeting')
  const local = groupBy(meetings, ({ claim }) => (claim as MeetingClaim).meeting)
  const gifts = giftsAt(cited, local, actorKey)
  const mentions = [...local].map(([id, own], at) => mention(id, at, own, gifts.get(id) ?? NONE, actorKey))
  const byKey = new Map(mentions.map((one) => [one.key, one]))
  for (const one of mentions) for (const other of one.apart) byKey.get(other)?.apart.add(one.key)
  for (const one of mentions) {
    for (const { id } of one.claims) for (const other of judgedApart(id)) if (other !== one.key) one.apart.add(other)
  }
  return mentions
}

/** The canonical order: by publication, then as the report tells of them. */
export function byTelling(a: Mention, b: Mention): number {
  return byPublication(a.report, b.report) || a.at - b.at
}

/** Whether a mention is what it was, but for what its claims count for. */
export function sameMention(a: Mention, b: Mention): boolean {
  const equal = (x: ReadonlySet<string>, y: ReadonlySet<string>) =>
    x.size === y.size && [...x].every((key) => y.has(key))
  return (
    a.key === b.key &&
    a.report === b.report &&
    a.at === b.at &&
    a.claims.length === b.claims.length &&
    a.claims.every((claim, i) => claim === b.claims[i]) &&
    a.forumKey === b.forumKey &&
    a.hostKey === b.hostKey &&
    equal(a.chairs, b.chairs) &&
    equal(a.gifts, b.gifts) &&
    equal(a.families, b.families) &&
    equal(a.apart, b.apart)
  )
}

function mention(id: string, at: number, cited: Cited[], gifts: ReadonlySet<string>, actorKey: ActorKey): Mention {
  const { report } = cited[0]!
  const claims = cited.map(({ claim }) => claim as MeetingClaim)
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
  const own: Omit<Mention, 'said'> = {
    key: mentionKey(report.id, id),
    report,
    at,
    claims,
    cited,
    forum,
    forumKey: forum && actorKey(forum),
    format: first((claim) => (claim.format === 'meeting' ? null : claim.format)) ?? 'meeting',
    level: first((claim) => (claim.level === 'ministerial' ? null : toldLevel(claim))) ?? first(toldLevel),
    ordinal: first((claim) => claim.ordinal),
    place,
    city: cityKey(place),
    countries: countriesOf(place),
    when,
    span: spanning(claims, when),
    opens: claims.some(({ status }) => status === 'opening' || status === 'planned'),
    ends: claims.some(({ status }) => status === 'concluded'),
    portfolios: setOf(portfoliosOf(claims)),
    characters: setOf(charactersOf(claims)),
    host,
    hostKey: host && actorKey(host),
    chairs: setOf(claims.flatMap((claim) => claim.chairs.map(actorKey))),
    gifts,
    purpose: setOf(claims.flatMap((claim) => (claim.purpose ? [...contentWords(claim.purpose)] : []))),
    families: setOf(cited.flatMap(({ first: place }) => place ?? [])),
    apart: new Set(others.filter((other) => other !== id).map((other) => mentionKey(report.id, other))),
  }
  return { ...own, said: saidOf(own) }
}

function saidOf(m: Omit<Mention, 'said'>): string {
  const { forumKey, level, ordinal, countries, city, format, key } = m
  return [m.when ?? m.report.published, forumKey, level, ordinal, countries, city, format, key].join('\u0001')
}

const NONE: ReadonlySet<string> = new Set()

/** Most mentions say nothing of most things: they share one empty set. */
function setOf(keys: Iterable<string>): ReadonlySet<string> {
  const own = new Set(keys)
  return own.size > 0 ? own : NONE
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
