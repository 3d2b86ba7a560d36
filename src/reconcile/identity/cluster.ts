import { addTo } from '../group.js'
import type { Reason } from '../record.js'
import { Sets } from '../unite.js'
import { excluded, face } from './guards.js'
import { judgedSame, type Together } from './judged.js'
import { byTelling, type Mention } from './mention.js'
import { compare } from './reasons/all.js'
import { AVERAGE, JOIN, MAYBE, UNSURE } from './weights.js'

/** Mentions taken for one meeting, and why. */
export interface Cluster {
  mentions: Mention[]
  because: Reason[]
}

/** Two clusters, by their place, that may be one meeting or two. */
export interface Doubt {
  a: number
  b: number
  found: Found
  /** Two candidates fit as well, or all that speaks for it is too little. */
  why: 'rivals' | 'little'
}

export interface Clustered {
  clusters: Cluster[]
  doubts: Doubt[]
}

/** Two mentions that may be one meeting, the one told first before the other. */
export interface Found {
  a: Mention
  b: Mention
  score: number
  reasons: Reason[]
  /** The comparisons that speak for it. */
  kinds: Set<string>
}

/** A pair with the places of its mentions. */
interface Edge {
  a: number
  b: number
  score: number
  reasons: Reason[]
  kinds: Set<string>
  found: Found
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
 * result depends on the set of mentions alone, which must stand in the canonical order and hold both of every pair that was
 * found, and on what people took for one meeting.
 */
export function cluster(
  mentions: readonly Mention[],
  found: Iterable<Found>,
  together: readonly Together[] = [],
): Clustered {
  const sets = new Sets(mentions.length)
  const place = new Map(mentions.map((mention, i) => [mention.key, i]))
  const groups = mentions.map((mention, i) => single(mention, i))
  const edges = inOrder(found, new Map(mentions.map((mention, i) => [mention, i])))
  const rivals = rivalling(mentions, edges)
  for (const edge of edges) {
    if (edge.score < JOIN || rivals.has(edge)) continue
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
  for (const pair of together) joinJudged(pair, sets, groups)
  const members = sets.groups()
  return {
    clusters: members.map((own) => ({
      mentions: own.map((i) => mentions[i]!),
      because: told(groups[own[0]!]!.because),
    })),
    doubts: doubtsOf(edges, rivals, { sets, groups, members, mentions }),
  }
}

/** A person's word joins whole groups, whatever the guards say. */
function joinJudged({ a, b, person }: Together, sets: Sets, groups: Group[]): void {
  const [x, y] = [sets.find(a), sets.find(b)]
  if (x !== y) {
    const [small, large] = bySize(groups[x]!, groups[y]!)
    sets.join(x, y)
    groups[sets.find(x)] = merged(small, large)
  }
  const because = judgedSame(person)
  groups[sets.find(x)]!.because.set(because.en, { score: JOIN, because })
}

interface Grouped {
  sets: Sets
  groups: Group[]
  members: number[][]
  mentions: readonly Mention[]
}

/** A meeting has so many doubts at most: the likeliest. */
const DOUBTS = 3

/** Pairs that were not joined though something speaks for it and no guard stands between them; likeliest first. */
function doubtsOf(edges: readonly Edge[], rivals: ReadonlySet<Edge>, { sets, groups, members, mentions }: Grouped) {
  const place = new Map(members.map((own, i) => [sets.find(own[0]!), i]))
  const counts = new Map<number, number>()
  const seen = new Set<string>()
  const out: Doubt[] = []
  for (const edge of edges) {
    const [x, y] = [sets.find(edge.a), sets.find(edge.b)]
    const [a, b] = [place.get(x)!, place.get(y)!].sort((m, n) => m - n) as [number, number]
    if (a === b || seen.has(`${a} ${b}`) || !timed(edge)) continue
    if ((counts.get(a) ?? 0) >= DOUBTS || (counts.get(b) ?? 0) >= DOUBTS) continue
    if (guarded(mentions, groups[x]!, groups[y]!)) continue
    seen.add(`${a} ${b}`)
    for (const one of [a, b]) counts.set(one, (counts.get(one) ?? 0) + 1)
    out.push({ a, b, found: edge.found, why: rivals.has(edge) ? 'rivals' : 'little' })
  }
  return out
}

/** Meetings of one forum in one place are many: only what speaks of one time, number or text makes a doubt. */
function timed({ kinds }: Edge): boolean {
  return ['time', 'published', 'ordinal', 'words'].some((kind) => kinds.has(kind))
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
  const reasons = findings.map(({ reason }) => reason)
  const score = sum(reasons)
  if (score < MAYBE) return null
  return {
    a,
    b,
    score,
    reasons,
    kinds: new Set(findings.flatMap(({ kind, reason }) => (reason.score > 0 ? kind : []))),
  }
}

/** The strongest pair first, then in the order of mentions. */
export function byStrength(x: Found, y: Found): number {
  return y.score - x.score || byTelling(x.a, y.a) || byTelling(x.b, y.b)
}

function inOrder(found: Iterable<Found>, places: ReadonlyMap<Mention, number>): Edge[] {
  return [...found]
    .map((one) => ({ ...one, a: places.get(one.a)!, b: places.get(one.b)!, found: one }))
    .sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b)
}

/** The pairs of an undated mention that could as well be another meeting. */
function rivalling(mentions: readonly Mention[], edges: readonly Edge[]): Set<Edge> {
  const byMention = new Map<number, Edge[]>()
  for (const edge of edges) {
    if (edge.score < JOIN) continue
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
  return unsure
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
  return sum(compare(a, b).map(({ reason }) => reason))
}

function sum(reasons: readonly Reason[]): number {
  return reasons.reduce((total, reason) => total + reason.score, 0)
}

/** What speaks most stands first. */
function told(reasons: Map<string, Reason>): Reason[] {
  return [...reasons.values()].sort((a, b) => b.score - a.score || (a.because.en < b.because.en ? -1 : 1))
}
