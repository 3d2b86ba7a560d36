import { cityInEnglish } from '../phrases/names.js'
import { compatible } from './levels.js'
import type { Mention } from './mention.js'
import { daysExclude } from './span.js'

type Guard = (a: Mention, b: Mention) => boolean

/** Each answers whether two mentions cannot be one meeting, whatever else speaks for it. */
export const guards: Record<string, Guard> = {
  ordinals: (a, b) => a.ordinal !== null && b.ordinal !== null && a.ordinal !== b.ordinal,
  dates: daysExclude,
  levels: (a, b) => !compatible(a, b),
  countries: (a, b) =>
    a.countries.length > 0 && b.countries.length > 0 && !a.countries.some((country) => b.countries.includes(country)),
  cities: (a, b) => a.city !== null && b.city !== null && !sameCity(a.city, b.city, shareCountry(a, b)),
  receptions: (a, b) => (a.format === 'reception') !== (b.format === 'reception'),
  forums: (a, b) => twoForums(a, b),
  portfolios: (a, b) => disjoint(a.portfolios, b.portfolios),
  characters: (a, b) => disjoint(a.characters, b.characters),
  toldApart: (a, b) => a.apart.has(b.key) || b.apart.has(a.key),
}

export function excluded(a: Mention, b: Mention): boolean {
  return Object.values(guards).some((guard) => guard(a, b))
}

/** All that the guards look at but who is told apart: mentions with the same face exclude the same others. */
export function face({
  ordinal,
  span,
  opens,
  ends,
  level,
  format,
  countries,
  city,
  forum,
  portfolios,
  characters,
}: Mention) {
  const days = span && [span.earliest, span.latest, opens, ends]
  const body = forum?.id ?? null
  return JSON.stringify([ordinal, days, level, format, countries, city, body, [...portfolios], [...characters]])
}

/** Two sets that both say something and have nothing in common. */
function disjoint(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size > 0 && b.size > 0 && ![...a].some((key) => b.has(key))
}

/** Two bodies the lexicon knows by two keys; a body that is named by its parent (UN, UNGA) is not another. */
export function twoForums({ forum: a }: Mention, { forum: b }: Mention): boolean {
  if (!a?.id || !b?.id || a.id === b.id) return false
  return !a.id.startsWith(b.id) && !b.id.startsWith(a.id)
}

function shareCountry(a: Mention, b: Mention): boolean {
  return a.countries.some((country) => b.countries.includes(country))
}

/**
 * One city however it is spelled: foreign names are written as they are heard. One letter more, less or other in a long
 * name; within one country also other long vowels.
 */
export function sameCity(a: string, b: string, oneCountry = false): boolean {
  const english = cityInEnglish(a)
  if (english !== null && english === cityInEnglish(b)) return true
  const [short, long] = [bare(a), bare(b)].sort((x, y) => x.length - y.length) as [string, string]
  if (short.replaceAll(' ', '') === long.replaceAll(' ', '') || long.startsWith(`${short} `)) return true
  if (oneCountry && consonants(short).length > 2 && consonants(short) === consonants(long)) return true
  if (short.length < 5 || long.length - short.length > 1) return false
  let i = 0
  while (i < short.length && short[i] === long[i]) i++
  return short.slice(short.length === long.length ? i + 1 : i) === long.slice(i + 1)
}

function bare(city: string): string {
  return city.replace(/^ال/, '')
}

function consonants(name: string): string {
  return name[0] + name.slice(1).replace(/[اويه ]/g, '')
}
