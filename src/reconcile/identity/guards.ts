import { excludes } from '../../claim/edtf.js'
import { compatible } from './levels.js'
import type { Mention } from './mention.js'

type Guard = (a: Mention, b: Mention) => boolean

/** Each answers whether two mentions cannot be one meeting, whatever else speaks for it. */
export const guards: Record<string, Guard> = {
  ordinals: (a, b) => a.ordinal !== null && b.ordinal !== null && a.ordinal !== b.ordinal,
  dates: (a, b) => a.when !== null && b.when !== null && excludes(a.when, b.when),
  levels: (a, b) => !compatible(a, b),
  countries: (a, b) =>
    a.countries.length > 0 && b.countries.length > 0 && !a.countries.some((country) => b.countries.includes(country)),
  cities: (a, b) => a.city !== null && b.city !== null && !sameCity(a.city, b.city),
  receptions: (a, b) => (a.format === 'reception') !== (b.format === 'reception'),
  toldApart: (a, b) => a.apart.has(b.key) || b.apart.has(a.key),
}

export function excluded(a: Mention, b: Mention): boolean {
  return Object.values(guards).some((guard) => guard(a, b))
}

/** The same name, or one letter more, less or other in a long one: foreign names are spelled as they are heard. */
export function sameCity(a: string, b: string): boolean {
  const [short, long] = [bare(a), bare(b)].sort((x, y) => x.length - y.length) as [string, string]
  if (short.replaceAll(' ', '') === long.replaceAll(' ', '') || long.startsWith(`${short} `)) return true
  if (short.length < 5 || long.length - short.length > 1) return false
  let i = 0
  while (i < short.length && short[i] === long[i]) i++
  return short.slice(short.length === long.length ? i + 1 : i) === long.slice(i + 1)
}

function bare(city: string): string {
  return city.replace(/^ال/, '')
}
