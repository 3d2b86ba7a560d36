import { excludes, gap, within } from '../../claim/edtf.js'
import type { Money, Quantity } from '../../claim/values.js'
import type { Ground, Verdict } from '../record.js'
import type { Rate } from './rates.js'
import { meet, type Said } from './reach.js'
import { rounds } from './rounding.js'
import { slipOf } from './slip.js'

/** How two values of one thing stand to each other, and on what that rests. */
export interface Relation {
  verdict: Verdict
  ground: Ground
}

const VERDICT_OF: Record<Ground, Verdict> = {
  equal: 'agreed',
  wording: 'same',
  rounding: 'same',
  conversion: 'same',
  bound: 'compatible',
  sum: 'compatible',
  currencies: 'compatible',
  part: 'narrower',
  scope: 'narrower',
  time: 'changed',
  growth: 'changed',
  plan: 'changed',
  correction: 'corrected',
  thousandfold: 'slip',
  digits: 'slip',
  unit: 'slip',
  clash: 'different',
}

/** The verdict that rests on a ground. */
export function on(ground: Ground): Relation {
  return { verdict: VERDICT_OF[ground], ground }
}

/** Units that count a part of what another counts: states among all members. */
const PARTS: Record<string, string[]> = {
  state: ['member', 'delegation', 'party'],
  organisation: ['member', 'delegation', 'party'],
}

function partOf(a: Quantity, b: Quantity): boolean {
  return a.unit !== undefined && b.unit !== undefined && (PARTS[a.unit] ?? []).includes(b.unit) && a.value <= b.value
}

/** States and organisations, leaders and delegates are counted side by side: their numbers cannot differ. */
function otherThings(a: Quantity, b: Quantity): boolean {
  if (a.unit === undefined || b.unit === undefined || a.unit === b.unit) return false
  return !(PARTS[a.unit] ?? []).includes(b.unit) && !(PARTS[b.unit] ?? []).includes(a.unit)
}

/** Heads under this are counted one by one: 70 is then no rounding of 68. */
const COUNTED = 1000

export function quantities(a: Quantity, b: Quantity): Relation | null {
  if (otherThings(a, b)) return null
  const relation = numbers(a, b, (n) => n >= COUNTED || !Number.isInteger(n))
  if (relation.verdict !== 'different' && relation.verdict !== 'slip') return relation
  return partOf(a, b) || partOf(b, a) ? on('part') : relation
}

/** Two numbers of one kind. `round` tells which numbers are told rounded without saying so. */
export function numbers(a: Said, b: Said, round: (n: number) => boolean): Relation {
  if (a.value === b.value && a.max === b.max) return on(a.precision === b.precision ? 'equal' : likeWords(a, b))
  const plain = a.precision === 'exact' && b.precision === 'exact'
  if (plain && round(Math.max(a.value, b.value)) && rounds(a.value, b.value)) return on('rounding')
  const about = [a, b].some(({ precision }) => precision === 'about')
  // «أكثر من 45» and «نحو 52» can both be true; that one rounds to the other is not said.
  if (meet(a, b)) return on(about && meet(closely(a), closely(b)) ? 'rounding' : 'bound')
  return on((plain ? slipOf(a.value, b.value) : null) ?? 'clash')
}

/** A bound as the number that it names. */
function closely(said: Said): Said {
  return said.precision === 'about' || said.precision === 'between' ? said : { ...said, precision: 'exact' }
}

/** «نحو 74» is 74 in other words; «أكثر من 74» is a bound. */
function likeWords(a: Said, b: Said): Ground {
  const said = new Set([a.precision, b.precision])
  const bounds =
    said.has('more_than') && said.has('at_least') ? 1 : said.has('less_than') && said.has('at_most') ? 1 : 0
  return bounds === 1 || (said.has('about') && said.has('exact')) ? 'wording' : 'bound'
}

/** At the rates that reports give, two sums may lie so far apart: rates move from day to day. */
const RATE_SLACK = 0.05

export function amounts(a: Money, b: Money, rateOf: Rate): Relation {
  const [x, y] = [asNumber(a), asNumber(b)]
  if (a.currency === b.currency) return numbers(x, y, () => true)
  const rate = rateOf(a.currency, b.currency)
  if (rate === null) return on(a.amount === b.amount ? 'unit' : 'currencies')
  const there = { ...x, value: a.amount * rate, ...(a.max !== undefined && { max: a.max * rate }) }
  if (Math.abs(there.value - b.amount) <= RATE_SLACK * b.amount) return on('conversion')
  if (meet(there, y)) return on('bound')
  return on(a.amount === b.amount ? 'unit' : 'clash')
}

function asNumber({ amount, max, precision }: Money): Said {
  return { value: amount, precision, ...(max !== undefined && { max }) }
}

/** Days around a season that people still count to it. */
const SEASON_EDGE = 31

export function times(a: string, b: string): Relation {
  if (a === b) return on('equal')
  const seasons = [a, b].some((time) => /^\d{4}-2[1-4]/.test(time))
  if (excludes(a, b)) return on(seasons && gap(a, b) <= SEASON_EDGE ? 'wording' : 'clash')
  return on(within(a, b) || within(b, a) ? 'part' : 'bound')
}
