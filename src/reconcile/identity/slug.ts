import { countryName } from '../../claim/names.js'
import { hash } from '../order.js'
import { countriesOf, placeName } from '../phrases/names.js'
import type { Agreed } from './agreed.js'
import type { Mention } from './mention.js'

interface Told {
  agreed: Agreed
  mentions: readonly Mention[]
}

/** A meeting's address, and those it had or would have had while fewer of its reports were known. */
export interface Address {
  id: string
  formerly: string[]
}

/**
 * An address for each meeting: day, country and kind of what is agreed (`2018-02-13-kuwait-ministerial`). Where two
 * would get the same, the one told first keeps it and the others add a hash of the claim that told of them first, so
 * that later reports change no address. Where a later report gives the first day or country the address changes, and
 * the former one leads to the new one.
 */
export function addresses(meetings: readonly Told[]): Address[] {
  const taken = new Set<string>()
  const ids = meetings.map(({ agreed, mentions }) => {
    const plain = slug(agreed)
    const id = taken.has(plain) ? `${plain}-${tail(mentions[0]!.claims[0]!.id)}` : plain
    taken.add(id)
    return id
  })
  return ids.map((id, i) => ({ id, formerly: former(meetings[i]!).filter((other) => !taken.has(other)) }))
}

/** What stands behind a plain address that another meeting has: from the id of a claim of the meeting. */
export function tail(claim: string): string {
  return hash(claim, 6)
}

function slug({ when, place, level, format }: Agreed): string {
  return [day(when), where(place), kind(level, format)].join('-')
}

/** Every address that some of the mentions alone could have given. */
function former({ mentions }: Told): string[] {
  const claims = mentions.flatMap((mention) => mention.claims)
  const all = <T>(of: (claim: (typeof claims)[number]) => T) => [...new Set(claims.map(of))]
  const [days, places] = [all(({ when }) => day(when)), all(({ place }) => where(place))]
  const formats = all(({ format }) => format)
  const levels = [...all(({ level }) => level), null]
  const kinds = new Set(formats.flatMap((format) => levels.map((level) => kind(level, format))))
  return days.flatMap((d) => places.flatMap((p) => [...kinds].map((k) => [d, p, k].join('-')))).sort()
}
/** The first day, month or year of the time. */
function day(when: string | null): string {
  const dates = when?.split('/').filter((date) => /^\d{4}/.test(date)) ?? []
  return dates[0]?.replace(/[^\d-]/g, '') || 'undated'
}

function where(place: Agreed['place']): string {
  if (!place) return 'somewhere'
  const names = countriesOf(place).flatMap((code) => countryName(code)?.en ?? code)
  const text = names.length > 0 ? names.join(' ') : placeName(place).en
  return ascii(text) || 'somewhere'
}

function ascii(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f']/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}

/** Coarse on purpose: a report that says which ministers met must not move the page. */
function kind(level: Agreed['level'], format: Agreed['format']): string {
  if (format !== 'meeting') return format
  if (level === null) return 'meeting'
  return level.endsWith('_ministers') ? 'ministerial' : level.replaceAll('_', '-')
}
