import { foldWord } from '../../arabic/fold.js'
import type { Meeting as MeetingClaim } from '../../claim/claim.js'
import { length, within } from '../../claim/edtf.js'
import type { MeetingStatus } from '../../claim/kinds/meeting.js'
import type { Actor, Place } from '../../claim/values.js'
import type { ActorKey } from '../actors.js'
import { cityKey, countriesOf } from '../phrases/names.js'
import type { Meeting } from '../record.js'
import { precise, toldLevel } from './levels.js'
import type { Mention } from './mention.js'
import { elected, type Vote } from './vote.js'

/** What the claims of one meeting come to when taken together. */
export type Agreed = Pick<
  Meeting,
  'forum' | 'format' | 'level' | 'ordinal' | 'place' | 'when' | 'whenText' | 'status' | 'host' | 'purpose'
>

/** The value most sources give for each field; among equals the more precise. */
export function agreed(mentions: readonly Mention[], actorKey: ActorKey): Agreed {
  const cited = mentions.flatMap((mention) => mention.cited)
  const votes = <T>(pick: (claim: MeetingClaim) => T | null | undefined): Vote<T>[] =>
    cited.flatMap(({ claim, support }) => {
      const value = pick(claim as MeetingClaim)
      return value === null || value === undefined ? [] : [{ value, source: support.origin }]
    })
  const actor = (pick: (claim: MeetingClaim) => Actor | null) => elected(votes(pick), actorKey, named)
  const when = time(votes((claim) => claim.when))
  return {
    forum: actor((claim) => claim.forum),
    format: format(mentions),
    level:
      elected(votes(toldLevel), String, precise) ??
      elected(
        votes((claim) => claim.level),
        String,
        precise,
      ),
    ordinal: elected(
      votes((claim) => claim.ordinal),
      String,
      () => 0,
    ),
    place: place(votes((claim) => claim.place)),
    when,
    whenText:
      when === null
        ? elected(
            votes((claim) => claim.whenText),
            String,
            () => 0,
          )
        : null,
    status: status(mentions),
    host: actor((claim) => claim.host),
    purpose: elected(
      votes((claim) => claim.purpose),
      foldWord,
      (text) => -text.length,
    ),
  }
}

/** A name the lexicon knows, then the longer one. */
function named(actor: Actor): number {
  return (actor.id ? 1000 : 0) + actor.name.length
}

/** «اجتماع» is said of everything that meets, so any other word that a report uses says more. */
function format(mentions: readonly Mention[]): Meeting['format'] {
  const votes = mentions.map((mention) => ({ value: mention.format, source: mention.cited[0]!.support.origin }))
  return elected(votes, String, (value) => (value === 'meeting' ? 0 : 1)) ?? 'meeting'
}

/** Frames of more days than this («in April», "less than two weeks before") give way to a time within them. */
const FRAME = 7

function time(votes: readonly Vote<string>[]): string | null {
  const outdone = (frame: string) =>
    length(frame) > FRAME &&
    votes.some(({ value }) => value !== frame && within(value, frame) && length(value) < length(frame))
  return elected(
    votes.filter(({ value }) => !outdone(value)),
    String,
    (value) => -length(value),
  )
}

/** The country most sources name, and of the places there the one that says most, with venue and city from any. */
function place(votes: readonly Vote<Place>[]): Place | null {
  const country = elected(
    votes.filter(({ value }) => value.country),
    (value) => countriesOf(value).sort().join(' '),
    () => 0,
  )
  const there = country ? votes.filter(({ value }) => shares(value, country)) : votes
  const city = elected(
    there.filter(({ value }) => cityKey(value)),
    (value) => cityKey(value)!,
    () => 0,
  )
  const venue = elected(
    there.flatMap(({ value, source }) => (value.venue ? [{ value: value.venue, source }] : [])),
    foldWord,
    (text) => text.length,
  )
  const best =
    city ??
    country ??
    elected(
      there,
      (value) => foldWord(value.name),
      (value) => value.name.length,
    )
  if (!best) return null
  return { ...best, ...(country?.country && { country: country.country }), ...(venue && { venue }) }
}

function shares(a: Place, b: Place): boolean {
  const codes = countriesOf(b)
  return !a.country || countriesOf(a).some((code) => codes.includes(code))
}

const COURSE: MeetingStatus[] = ['planned', 'opening', 'ongoing', 'held', 'concluded']

/** The furthest that the latest reports know of; a postponement or cancellation stands until a later report. */
function status(mentions: readonly Mention[]): MeetingStatus {
  const dated = mentions.map((mention) => mention.report.published ?? '')
  const latest = dated.reduce((a, b) => (a > b ? a : b))
  const last = mentions.filter((_, i) => dated[i] === latest).flatMap((mention) => mention.claims)
  const off = last.find((claim) => !COURSE.includes(claim.status))
  if (off) return off.status
  const reached = mentions
    .flatMap((mention) => mention.claims)
    .map((claim) => COURSE.indexOf(claim.status))
    .reduce((a, b) => Math.max(a, b), 0)
  return COURSE[reached]!
}
