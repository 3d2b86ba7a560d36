import type { Reason } from '../record.js'
import { Sets } from '../unite.js'
import { type Appearance, byAppearance, byFirst, type Named } from './appearances.js'
import { compare, JOIN, MAYBE } from './compare.js'

/** Two names that may be one person. */
export interface Edge {
  a: Named
  b: Named
  /** Where they are told first. */
  firsts: readonly [Appearance, Appearance]
  score: number
  reasons: Reason[]
}

/** Names taken for one person, and why. */
export interface Joined {
  groups: { members: Named[]; because: Reason[] }[]
  doubts: Edge[]
}

/** What speaks for two names being one person, if it is enough to ask. */
export function edge(one: Named, other: Named): Edge | null {
  const [a, b] = inPlace(one, other) ? [one, other] : [other, one]
  const reasons = compare(a, b)
  const score = reasons?.reduce((sum, reason) => sum + reason.score, 0) ?? 0
  return reasons && score >= MAYBE ? { a, b, firsts: [a.appearances[0]!, b.appearances[0]!], score, reasons } : null
}

/** Of one name that without a state first, else the one told first. */
function inPlace(one: Named, other: Named): boolean {
  if (one.name === other.name && (one.country === null) !== (other.country === null)) return one.country === null
  return byFirst(one, other) < 0
}

/** The strongest pair first, then in the order in which they are told. */
export function byScore(x: Edge, y: Edge): number {
  return y.score - x.score || byAppearance(x.firsts[0], y.firsts[0]) || byAppearance(x.firsts[1], y.firsts[1])
}

/**
 * Groups names into people, strongest pair first. No group holds two states that have nothing in common. The names must
 * stand in the canonical order and hold both ends of every edge.
 */
export function joinNames(all: readonly Named[], edges: readonly Edge[]): Joined {
  const sets = new Sets(all.length)
  const place = new Map(all.map((named, i) => [named, i]))
  const states = all.map(({ country }) => country)
  const because = new Map<number, Reason[]>()
  const ends = ({ a, b }: Edge) => [sets.find(place.get(a)!), sets.find(place.get(b)!)] as const
  for (const edge of [...edges].sort(byScore)) {
    const [x, y] = ends(edge)
    if (edge.score < JOIN || x === y || (states[x] !== null && states[y] !== null && states[x] !== states[y])) continue
    const told = [...(because.get(x) ?? []), ...(because.get(y) ?? []), ...edge.reasons]
    sets.join(x, y)
    states[sets.find(x)] = states[x] ?? states[y]!
    because.set(sets.find(x), told)
  }
  return {
    groups: sets.groups().map((members) => ({
      members: members.map((i) => all[i]!),
      because: told(because.get(members[0]!) ?? []),
    })),
    doubts: edges.filter((edge) => edge.score < JOIN && ends(edge)[0] !== ends(edge)[1]),
  }
}

function told(reasons: readonly Reason[]): Reason[] {
  return [...new Map(reasons.map((reason) => [reason.because.en, reason])).values()]
}
