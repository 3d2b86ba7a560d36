import type { Reason } from '../record.js'
import { Sets } from '../unite.js'
import { type Appearance, byAppearance, byFirst, type Named } from './appearances.js'
import { compare, JOIN, MAYBE } from './compare.js'
import { type JudgedNames, noneJudged } from './judged.js'

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
 * Groups names into people, strongest pair first. No group holds two states that have nothing in common, nor two names
 * that a person told apart; names that a person took for one are one whatever speaks against it. The names must stand in
 * the canonical order and hold both ends of every edge.
 */
export function joinNames(
  all: readonly Named[],
  edges: readonly Edge[],
  { together, apart }: JudgedNames = noneJudged,
): Joined {
  const sets = new Sets(all.length)
  const place = new Map(all.map((named, i) => [named, i]))
  const states = all.map(({ country }) => country)
  const because = new Map<number, Reason[]>()
  const ends = ({ a, b }: { a: Named; b: Named }) => [sets.find(place.get(a)!), sets.find(place.get(b)!)] as const
  const here = apart.filter(([a, b]) => place.has(a) && place.has(b))
  const keptApart = (x: number, y: number) =>
    here.some(([a, b]) => {
      const [m, n] = ends({ a, b })
      return (m === x && n === y) || (m === y && n === x)
    })
  for (const edge of [...edges].sort(byScore)) {
    const [x, y] = ends(edge)
    if (edge.score < JOIN || x === y || (states[x] !== null && states[y] !== null && states[x] !== states[y])) continue
    if (keptApart(x, y)) continue
    const told = [...(because.get(x) ?? []), ...(because.get(y) ?? []), ...edge.reasons]
    sets.join(x, y)
    states[sets.find(x)] = states[x] ?? states[y]!
    because.set(sets.find(x), told)
  }
  for (const { a, b, reason } of together) {
    if (!place.has(a) || !place.has(b)) continue
    const [x, y] = ends({ a, b })
    const both = [...(because.get(x) ?? []), ...(x === y ? [] : (because.get(y) ?? [])), reason]
    sets.join(x, y)
    because.set(sets.find(x), both)
  }
  return {
    groups: sets.groups().map((members) => ({
      members: members.map((i) => all[i]!),
      because: told(because.get(members[0]!) ?? []),
    })),
    doubts: edges.filter((edge) => {
      const [x, y] = ends(edge)
      return edge.score < JOIN && x !== y && !keptApart(x, y)
    }),
  }
}

function told(reasons: readonly Reason[]): Reason[] {
  return [...new Map(reasons.map((reason) => [reason.because.en, reason])).values()]
}
