import { countryName } from '../../claim/names.js'
import { hash } from '../order.js'
import { countriesOf, placeName } from '../phrases/names.js'
import type { Agreed } from './agreed.js'
import type { Mention } from './mention.js'

/** What stands behind a plain address that another meeting has: from the id of a claim of the meeting. */
export function tail(claim: string): string {
  return hash(claim, 6)
}

/** Day, country and kind of what is agreed: `2018-02-13-kuwait-ministerial`. */
export function slug({ when, place, level, format }: Agreed): string {
  return [day(when), where(place), kind(level, format)].join('-')
}

/** Every address that some of the mentions alone could have given. */
export function former(mentions: readonly Mention[]): string[] {
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
