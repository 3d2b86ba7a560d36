import { type Claim, claimTypes } from '../../src/claim/claim.js'
import type { Span } from '../../src/claim/span.js'
import { agrees, detailsAgree } from './compare.js'
import type { GoldClaim } from './gold.js'

/** How well one claim type, or all together, was read. */
export interface Row {
  type: string
  need: number
  found: number
  wrong: number
  precision: number
  recall: number
  f1: number
}

export interface Score {
  rows: Row[]
  /** The mean F1 of the types that the gold asks for; of an empty gold, 1 where nothing was claimed and else 0. */
  macro: number
  missed: GoldClaim[]
  spurious: Claim[]
  /** For each detail that the gold names: how often right, how often asked. */
  details: Record<string, [right: number, asked: number]>
}

interface Pair {
  gold: GoldClaim
  claim: Claim
}

/**
 * Scores the claims read from one text against those expected of it. An expected claim is found by a claim of its type
 * and values whose evidence meets its words (half of them, for a statement); one claim serves one expected claim. A claim
 * that tells a found one again is a repetition and counts neither way; so does an optional one that is missed.
 * Throws where a quote does not occur in `text`.
 */
export function score(gold: GoldClaim[], claims: Claim[], text: string): Score {
  const pairs = pair(gold, claims, text)
  const served = new Set(pairs.map((p) => p.claim))
  const reached = new Set(pairs.map((p) => p.gold))
  const spurious = claims.filter((claim) => !served.has(claim) && !pairs.some((p) => repeats(p.gold, claim, text)))
  const missed = gold.filter((g) => !g.optional && !reached.has(g))
  const rows = claimTypes
    .map((type) => rowOf(type, gold, pairs, spurious))
    .filter((row) => row.need > 0 || row.wrong > 0)
  return { rows, macro: macroOf(rows), missed, spurious, details: countDetails(pairs) }
}

/** Expected claims first, optional ones after; of several fitting claims the one that shares most words. */
function pair(gold: GoldClaim[], claims: Claim[], text: string): Pair[] {
  const pairs: Pair[] = []
  const free = new Set(claims)
  for (const g of [...gold.filter((x) => !x.optional), ...gold.filter((x) => x.optional)]) {
    const fitting = [...free].filter((claim) => agrees(g, claim) && touches(g, claim, text))
    fitting.sort((a, b) => shared(g, b, text) - shared(g, a, text))
    if (!fitting[0]) continue
    free.delete(fitting[0])
    pairs.push({ gold: g, claim: fitting[0] })
  }
  return pairs
}

/** Where the quote stands. Throws where it does not. */
export function spanOf(gold: GoldClaim, text: string): Span {
  const start = text.indexOf(gold.quote)
  if (start < 0) throw new Error(`these words are not in the report: ${gold.quote}`)
  return { start, end: start + gold.quote.length }
}

function shared(gold: GoldClaim, claim: Claim, text: string): number {
  const span = spanOf(gold, text)
  const common = claim.evidence.map((e) => Math.min(span.end, e.end) - Math.max(span.start, e.start))
  return Math.max(0, ...common)
}

function touches(gold: GoldClaim, claim: Claim, text: string): boolean {
  const common = shared(gold, claim, text)
  return gold.type === 'statement' ? common >= gold.quote.length / 2 : common > 0
}

/** A statement is told again only on the same words; any other fact wherever it stands. */
function repeats(gold: GoldClaim, claim: Claim, text: string): boolean {
  return agrees(gold, claim) && (gold.type !== 'statement' || shared(gold, claim, text) > 0)
}

function rowOf(type: string, gold: GoldClaim[], pairs: Pair[], spurious: Claim[]): Row {
  const right = pairs.filter((p) => p.gold.type === type)
  const need = gold.filter((g) => g.type === type && !g.optional).length
  const found = right.filter((p) => !p.gold.optional).length
  const wrong = spurious.filter((claim) => claim.type === type).length
  const recall = need > 0 ? found / need : 1
  const precision = right.length + wrong > 0 ? right.length / (right.length + wrong) : 1
  const f1 = precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0
  return { type, need, found, wrong, precision, recall, f1 }
}

function macroOf(rows: Row[]): number {
  const asked = rows.filter((row) => row.need > 0)
  if (asked.length === 0) return rows.length === 0 ? 1 : 0
  return asked.reduce((sum, row) => sum + row.f1, 0) / asked.length
}

function countDetails(pairs: Pair[]): Score['details'] {
  const details: Score['details'] = {}
  for (const [field, right] of pairs.flatMap((p) => detailsAgree(p.gold, p.claim))) {
    const [hits, asked] = details[field] ?? [0, 0]
    details[field] = [hits + Number(right), asked + 1]
  }
  return details
}
