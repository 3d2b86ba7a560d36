import { addTo, groupBy } from '../group.js'
import { byText } from '../order.js'
import type { Reason } from '../record.js'
import { Sets } from '../unite.js'
import type { Named } from './appearances.js'
import { compare, JOIN, MAYBE } from './compare.js'
import { containsName, skeleton } from './spelling.js'

/** More people than this of one name part are not told apart by it. */
const NAMESAKES = 40
/** In a block of names that sound alike, each is compared with so many that follow. */
const NEIGHBOURS = 12

interface Edge {
  a: number
  b: number
  score: number
  reasons: Reason[]
}

/** Names taken for one person, by their places, and why. */
export interface Joined {
  groups: { members: number[]; because: Reason[] }[]
  doubts: Edge[]
}

/** Groups names into people, strongest pair first. No group holds two states that have nothing in common. */
export function joinNames(all: readonly Named[]): Joined {
  const edges = pairs(all)
    .flatMap(([a, b]) => {
      const reasons = compare(all[a]!, all[b]!)
      const score = reasons?.reduce((sum, reason) => sum + reason.score, 0) ?? 0
      return reasons && score >= MAYBE ? { a, b, score, reasons } : []
    })
    .sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b)
  const sets = new Sets(all.length)
  const states = all.map(({ country }) => country)
  const because = new Map<number, Reason[]>()
  for (const edge of edges) {
    const [x, y] = [sets.find(edge.a), sets.find(edge.b)]
    if (edge.score < JOIN || x === y || (states[x] !== null && states[y] !== null && states[x] !== states[y])) continue
    const told = [...(because.get(x) ?? []), ...(because.get(y) ?? []), ...edge.reasons]
    sets.join(x, y)
    states[sets.find(x)] = states[x] ?? states[y]!
    because.set(sets.find(x), told)
  }
  return {
    groups: sets.groups().map((members) => ({ members, because: told(because.get(members[0]!) ?? []) })),
    doubts: edges.filter(({ a, b, score }) => score < JOIN && sets.find(a) !== sets.find(b)),
  }
}

function told(reasons: readonly Reason[]): Reason[] {
  return [...new Map(reasons.map((reason) => [reason.because.en, reason])).values()]
}

function pairs(all: readonly Named[]): [number, number][] {
  const byName = [...groupBy(all.keys(), (i) => all[i]!.name).values()]
  return [...namesakes(all, byName), ...longer(all, byName), ...soundingAlike(all)]
}

/** One name with one state and without any is one; between several states the name alone does not decide. */
function namesakes(all: readonly Named[], byName: readonly number[][]): [number, number][] {
  return byName.flatMap((same): [number, number][] => {
    const stateless = same.find((i) => all[i]!.country === null)
    const others = same.filter((i) => i !== stateless)
    return stateless !== undefined && others.length === 1 ? [[stateless, others[0]!]] : []
  })
}

/** A shorter name stands for the only longer one that contains it, if no two states speak against it. */
function longer(all: readonly Named[], byName: readonly number[][]): [number, number][] {
  const byPart = new Map<string, number[]>()
  byName.forEach((same, i) => {
    for (const part of new Set(all[same[0]!]!.parts)) addTo(byPart, part, i)
  })
  return byName.flatMap((same): [number, number][] => {
    const { parts } = all[same[0]!]!
    const rarest = parts.map((part) => byPart.get(part)!).sort((a, b) => a.length - b.length)[0]!
    if (rarest.length > NAMESAKES) return []
    const fits = rarest
      .map((i) => byName[i]!)
      .filter((other) => containsName(all[other[0]!]!.parts, parts) && agree(all, same, other))
      .sort((a, b) => all[b[0]!]!.parts.length - all[a[0]!]!.parts.length || byText(all[a[0]!]!.name, all[b[0]!]!.name))
    const longest = fits[0]
    if (
      !longest ||
      !fits.every((one) => one === longest || containsName(all[longest[0]!]!.parts, all[one[0]!]!.parts))
    ) {
      return []
    }
    return same.flatMap((a) => longest.map((b): [number, number] => [Math.min(a, b), Math.max(a, b)]))
  })
}

function agree(all: readonly Named[], a: readonly number[], b: readonly number[]): boolean {
  const states = (of: readonly number[]) => of.flatMap((i) => all[i]!.country ?? [])
  const [x, y] = [states(a), states(b)]
  return x.length === 0 || y.length === 0 || x.some((state) => y.includes(state))
}

function soundingAlike(all: readonly Named[]): [number, number][] {
  const blocks = groupBy(all.keys(), (i) => all[i]!.parts.map(skeleton).join(' '))
  return [...blocks.values()].flatMap((block) => {
    const sorted = [...block].sort((a, b) => byText(all[a]!.name, all[b]!.name) || a - b)
    return sorted.flatMap((a, i) =>
      sorted
        .slice(i + 1, i + 1 + NEIGHBOURS)
        .filter((b) => all[b]!.name !== all[a]!.name)
        .map((b): [number, number] => [Math.min(a, b), Math.max(a, b)]),
    )
  })
}
