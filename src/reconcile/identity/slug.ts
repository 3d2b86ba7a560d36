import { countryName } from '../../claim/names.js'
import { hash } from '../order.js'
import { countriesOf, placeName } from '../phrases/names.js'
import type { Agreed } from './agreed.js'
import type { Mention } from './mention.js'

/**
 * An address for each meeting: day, country and kind of what is agreed (`2018-02-13-kuwait-ministerial`). Where two
 * would get the same, the one told first keeps it and the others add a hash of the claim that told of them first, so
 * that later reports change no address.
 */
export function slugs(meetings: readonly { agreed: Agreed; mentions: readonly Mention[] }[]): string[] {
  const taken = new Set<string>()
  return meetings.map(({ agreed, mentions }) => {
    const plain = slug(agreed)
    const id = taken.has(plain) ? `${plain}-${hash(mentions[0]!.key, 6)}` : plain
    taken.add(id)
    return id
  })
}

function slug({ when, place, level, format }: Agreed): string {
  return [day(when), where(place), kind(level, format)].join('-')
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
