import type { Reason } from '../record.js'
import { Sets } from '../unite.js'
import { excluded, face } from './guards.js'
import { byTelling, type Mention } from './mention.js'
import { compare } from './reasons/all.js'
import { AVERAGE, MAYBE } from './weights.js'

/** Mentions taken for one meeting, and why. */
export interface Cluster {
  mentions: Mention[]
  because: Reason[]
}

/** Two mentions that may be one meeting, the one told first before the other. */
export interface Found {
  a: Mention
  b: Mention
  score: number
  /** A time, a number of a series or the words speak for it: more than that one forum met in one place. */
  timed: boolean
}

/** A pair with the places of its mentions. */
interface Edge {
  a: number
  b: number
  score: number
}

/** So many members of each group speak when two groups are compared. */
const SPEAKERS = 6

/** A group while it grows. */
interface Group {
  members: number[]
  /** Members that differ in what the guards look at: one stands for all that are alike. */
  faces: Map<string, number>
  because: Map<string, Reason>
}

/**
 * Groups mentions into meetings, strongest pair first. No group ever holds two mentions that a guard keeps apart. The
 * result depends on the set of mentions alone, which must stand in the canonical order and hold both of every pair that
 * speaks for joining.
 */
export function cluster(mentions: readonly Mention[], found: Iterable<Found>): Cluster[] {
  const sets = new Sets(mentions.length)
  const place = new Map(mentions.map((mention, i) => [mention.key, i]))
  const groups = mentions.map((mention, i) => single(mention, i))
  const edges = inOrder(found, new Map(mentions.map((mention, i) => [mention, i])))
  for (const edge of edges) {
    const [x, y] = [sets.find(edge.a), sets.find(edge.b)]
    if (x !== y) {
      const [small, large] = bySize(groups[x]!, groups[y]!)
      const inLarge = (key: string) => place.has(key) && groups[sets.find(place.get(key)!)] === large
      if (small.members.some((i) => [...mentions[i]!.apart].some(inLarge))) continue
      if (!joinable(mentions, small, large)) continue
      sets.join(x, y)
      groups[sets.find(x)] = merged(small, large)
    }
    for (const reason of reasonsOf(mentions[edge.a]!, mentions[edge.b]!))
      groups[sets.find(x)]!.because.set(reason.because.en, reason)
  }
  return sets.groups().map((own) => ({
    mentions: own.map((i) => mentions[i]!),
    because: told(groups[own[0]!]!.because.values()),
  }))
}

function single(mention: Mention, i: number): Group {
  return { members: [i], faces: new Map([[face(mention), i]]), because: new Map() }
}

function bySize(a: Group, b: Group): [Group, Group] {
  return a.members.length <= b.members.length ? [a, b] : [b, a]
}

function merged(small: Group, large: Group): Group {
  large.members.push(...small.members)
  for (const [face, i] of small.faces) if (!large.faces.has(face)) large.faces.set(face, i)
  for (const [text, reason] of small.because) large.because.set(text, reason)
  return large
}

/** What speaks for two mentions being one meeting; null where a guard keeps them apart, or it is too little to ask. */
export function likely(one: Mention, other: Mention): Found | null {
  const [a, b] = byTelling(one, other) < 0 ? [one, other] : [other, one]
  if (excluded(a, b)) return null
  const findings = compare(a, b)
  const score = sum(findings)
  if (score < MAYBE) return null
  return { a, b, score, timed: findings.some(({ kind, score }) => score > 0 && TIMED.has(kind)) }
}

const TIMED: ReadonlySet<string> = new Set(['time', 'published', 'ordinal', 'words'])

/** What speaks for and against two mentions, the one told first before the other. It is told anew and not kept. */
export function reasonsOf(a: Mention, b: Mention): Reason[] {
  return compare(a, b).map(({ score, because }) => ({ score, because: because() }))
}

/** The strongest pair first, then in the order of mentions. */
export function byStrength(x: Found, y: Found): number {
  return y.score - x.score || byTelling(x.a, y.a) || byTelling(x.b, y.b)
}

function inOrder(found: Iterable<Found>, places: ReadonlyMap<Mention, number>): Edge[] {
  return [...found]
    .map(({ a, b, score }) => ({ a: places.get(a)!, b: places.get(b)!, score }))
    .sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b)
}

function guarded(mentions: readonly Mention[], a: Group, b: Group): boolean {
  const ys = [...b.faces.values()]
  return [...a.faces.values()].some((x) => ys.some((y) => excluded(mentions[x]!, mentions[y]!)))
}

/** No guard stands between any two members, and on average they speak for joining. */
function joinable(mentions: readonly Mention[], small: Group, large: Group): boolean {
  if (guarded(mentions, small, large)) return false
  const xs = [...small.faces.values()]
  const ys = [...large.faces.values()]
  if (small.members.length === 1 && large.members.length === 1) return true
  const scores = xs
    .slice(0, SPEAKERS)
    .flatMap((x) => ys.slice(0, SPEAKERS).map((y) => scoreOf(mentions[x]!, mentions[y]!)))
  return scores.reduce((total, score) => total + score, 0) / scores.length >= AVERAGE
}

function scoreOf(a: Mention, b: Mention): number {
  return sum(compare(a, b))
}

function sum(scored: readonly { score: number }[]): number {
  return scored.reduce((total, { score }) => total + score, 0)
}

/** What speaks most stands first. */
export function told(reasons: Iterable<Reason>): Reason[] {
  return [...reasons].sort((a, b) => b.score - a.score || (a.because.en < b.because.en ? -1 : 1))
}
