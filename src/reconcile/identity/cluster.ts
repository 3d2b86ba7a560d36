import { addTo } from '../group.js'
import type { Reason } from '../record.js'
import { Sets } from '../unite.js'
import { pairs } from './block.js'
import { excluded } from './guards.js'
import type { Mention } from './mention.js'
import { compare } from './reasons/all.js'
import { AVERAGE, JOIN, UNSURE } from './weights.js'

/** Mentions taken for one meeting, and why. */
export interface Cluster {
  mentions: Mention[]
  because: Reason[]
}

interface Edge {
  a: number
  b: number
  score: number
  reasons: Reason[]
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
 * result depends on the set of mentions alone, which must stand in the canonical order.
 */
export function cluster(mentions: readonly Mention[]): Cluster[] {
  const sets = new Sets(mentions.length)
  const place = new Map(mentions.map((mention, i) => [mention.key, i]))
  const groups = mentions.map((mention, i) => single(mention, i))
  for (const edge of sure(mentions, strong(mentions))) {
    const [x, y] = [sets.find(edge.a), sets.find(edge.b)]
    if (x !== y) {
      const [small, large] = bySize(groups[x]!, groups[y]!)
      const inLarge = (key: string) => place.has(key) && groups[sets.find(place.get(key)!)] === large
      if (small.members.some((i) => [...mentions[i]!.apart].some(inLarge))) continue
      if (!joinable(mentions, small, large)) continue
      sets.join(x, y)
      groups[sets.find(x)] = merged(small, large)
    }
    for (const reason of edge.reasons) groups[sets.find(x)]!.because.set(reason.because.en, reason)
  }
  return sets.groups().map((members) => ({
    mentions: members.map((i) => mentions[i]!),
    because: told(groups[members[0]!]!.because),
  }))
}

function single(mention: Mention, i: number): Group {
  const { ordinal, when, level, format, countries, city } = mention
  const face = [ordinal, when, level, format, countries, city].join('\u0001')
  return { members: [i], faces: new Map([[face, i]]), because: new Map() }
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

/** Pairs that no guard keeps apart and whose reasons suffice, strongest first, then in the order of mentions. */
function strong(mentions: readonly Mention[]): Edge[] {
  const edges: Edge[] = []
  for (const [a, b] of pairs(mentions)) {
    if (excluded(mentions[a]!, mentions[b]!)) continue
    const reasons = compare(mentions[a]!, mentions[b]!)
    const score = sum(reasons)
    if (score >= JOIN) edges.push({ a, b, score, reasons })
  }
  return edges.sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b)
}

/** Leaves out the pairs of an undated mention that could as well be another meeting. */
function sure(mentions: readonly Mention[], edges: readonly Edge[]): Edge[] {
  const byMention = new Map<number, Edge[]>()
  for (const edge of edges) {
    for (const i of [edge.a, edge.b]) {
      if (mentions[i]!.when === null) addTo(byMention, i, edge)
    }
  }
  const unsure = new Set<Edge>()
  for (const [i, own] of byMention) {
    const other = (edge: Edge) => mentions[edge.a === i ? edge.b : edge.a]!
    const best = own[0]!
    const rivals = own.filter((edge) => best.score - edge.score < UNSURE)
    if (!rivals.some((edge) => excluded(other(best), other(edge)))) continue
    for (const edge of rivals) unsure.add(edge)
  }
  return edges.filter((edge) => !unsure.has(edge))
}

/** No guard stands between any two members, and on average they speak for joining. */
function joinable(mentions: readonly Mention[], small: Group, large: Group): boolean {
  const xs = [...small.faces.values()]
  const ys = [...large.faces.values()]
  if (xs.some((x) => ys.some((y) => excluded(mentions[x]!, mentions[y]!)))) return false
  if (small.members.length === 1 && large.members.length === 1) return true
  const scores = xs
    .slice(0, SPEAKERS)
    .flatMap((x) => ys.slice(0, SPEAKERS).map((y) => sum(compare(mentions[x]!, mentions[y]!))))
  return scores.reduce((total, score) => total + score, 0) / scores.length >= AVERAGE
}

function sum(reasons: readonly Reason[]): number {
  return reasons.reduce((total, reason) => total + reason.score, 0)
}

/** What speaks most stands first. */
function told(reasons: Map<string, Reason>): Reason[] {
  return [...reasons.values()].sort((a, b) => b.score - a.score || (a.because.en < b.because.en ? -1 : 1))
}
