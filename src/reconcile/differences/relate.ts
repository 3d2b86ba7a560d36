import type { Claim, ClaimOf } from '../../claim/claim.js'
import type { Money } from '../../claim/values.js'
import type { Contexts } from '../contexts.js'
import { ofEvents, unitOfFigure } from '../facts/measures.js'
import { countriesOf } from '../phrases/names.js'
import { amounts, on, quantities, type Relation, times } from './compare.js'
import type { Rate, Rates } from './rates.js'
import { significant } from './rounding.js'
import { slipOf } from './slip.js'
import { termOf } from './term.js'

type Figure = ClaimOf<'figure'>

/** What values are weighed with. */
export interface Scales {
  /** The rates that reports themselves give. */
  rates: Rates
  /** Whether two claims stand in like sentences. */
  akin(a: Claim, b: Claim): boolean
  /** The sentence a claim stands in. */
  contexts: Contexts
  /** Whether their reports are about one meeting. */
  together(a: Claim, b: Claim): boolean
}

/** How the values of two claims of one theme stand to each other; null where they are not of the kind that can differ. */
export function relate(a: Claim, b: Claim, scales: Scales): Relation | null {
  if (a.type === 'participation' && b.type === 'participation') {
    if (a.count && b.count) return counts(a, b, scales)
    return (a.capacity === 'absent') !== (b.capacity === 'absent') ? on('clash') : null
  }
  if (a.type === 'membership' && b.type === 'membership') return a.count && b.count ? counts(a, b, scales) : null
  if (a.type === 'formation' && b.type === 'formation') return a.when && b.when ? times(a.when, b.when) : null
  if (a.type === 'pledge' && b.type === 'pledge') return pledges(a, b, scales)
  if (a.type === 'figure' && b.type === 'figure') return figures(a, b, scales)
  return null
}

/** What is promised for one year is a part of what is promised for several. */
function pledges(a: Pledge, b: Pledge, { rates, contexts }: Scales): Relation | null {
  if (!a.money || !b.money) return null
  const relation = sums(a, b, rates)
  const [x, y] = [termOf(a, contexts(a)), termOf(b, contexts(b))]
  if (x === null || y === null || x === y || relation.verdict === 'agreed') return relation
  const [part, whole] = x === 'year' ? [a.money, b.money] : [b.money, a.money]
  return part.currency !== whole.currency || part.amount < whole.amount ? on('part') : relation
}

/** What a claim itself gives as equal goes before the rate of its report, and that before the rates of others. */
function sums(a: Pledge | Figure, b: Pledge | Figure, rates: Rates): Relation {
  const [x, y] = [a.money!, b.money!]
  const given = told(a, y.currency) ?? told(b, x.currency)
  const rateOf: Rate = (from, to) => rates(from, to, [a.report, b.report])
  if (x.currency === y.currency || !given) return amounts(x, y, rateOf)
  const other = given.currency === y.currency ? y : x
  const relation = amounts(given, other, rateOf)
  return relation.verdict === 'agreed' ? on('conversion') : relation
}

function told({ equals }: Pledge | Figure, currency: string): Money | undefined {
  return equals?.find((one) => one.currency === currency)
}

type Pledge = ClaimOf<'pledge'>

/** States of one part of the world are a part of all: «21 دولة أفريقية» and 60 states. Two parts are two counts. */
function counts(a: Counted, b: Counted, { contexts }: Scales): Relation | null {
  const [x, y] = [regionIn(a, contexts(a)), regionIn(b, contexts(b))]
  const relation = quantities(a.count!, b.count!)
  if (x === y || relation === null) return relation
  if (x !== null && y !== null) return null
  const [part, whole] = x !== null ? [a, b] : [b, a]
  return part.count!.value < whole.count!.value ? on('part') : relation
}

type Counted = ClaimOf<'participation' | 'membership'>

const REGIONS = /(?:دول|بلد)\S* (عربي|[اأإ]فريقي|[اأآ]سيوي|[اأ]وروبي|[إا]سلامي|خليجي|غربي|لاتيني|مغاربي)/

/** The adjective stands in the claim's words or right behind them. */
function regionIn({ evidence }: Counted, context: string): string | null {
  const { quote } = evidence[0]!
  const at = context.indexOf(quote)
  const found = REGIONS.exec(at < 0 ? quote : context.slice(at, at + quote.length + BEHIND))?.[1]
  return found?.replace(/[أإآ]/g, 'ا') ?? null
}

const BEHIND = 16

/**
 * Figures of one measure: of one place by their values, of a place and a part of it by that alone. Where a report names
 * no place or another one, `akin` says whether both still speak of one thing.
 */
function figures(a: Figure, b: Figure, { rates, akin, together }: Scales): Relation | null {
  const places = lands(a, b)
  const oneUnit = unitOfFigure(a) === unitOfFigure(b)
  if (places === 'nested') return oneUnit ? on('scope') : null
  if (places === 'apart' && !akin(a, b)) {
    if (!together(a, b)) return null
    if (sameNumber(a, b)) return on('equal')
    // Of an event that the reports of one meeting tell of, one of them leaves unsaid where it was.
    if (!ofEvents(a.measure) || (a.place && b.place)) return null
  }
  if (unlike(a, b, akin(a, b) ? FAR_IN_WORDS : FAR_APART)) return null
  if (a.money && b.money) return sums(a, b, rates)
  if (Boolean(a.money) !== Boolean(b.money)) return null
  if (oneUnit) return quantities(a.quantity, b.quantity)
  return telling(a, b) && a.unit && b.unit ? on('unit') : null
}

/** So many times the other, and not by a slip of the pen, a number is of something else: of all debts, of those to one state. */
function unlike(a: Figure, b: Figure, times: number): boolean {
  const [x, y] = [numberIn(a), numberIn(b)]
  if (a.money?.currency !== b.money?.currency || Math.min(x, y) <= 0) return false
  return Math.max(x, y) / Math.min(x, y) >= times && slipOf(x, y) === null
}

const FAR_APART = 5
/** The same of two that are told in like words. */
const FAR_IN_WORDS = 8

function numberIn({ money, quantity }: Figure): number {
  return money?.amount ?? quantity.value
}

/** One number of one unit, with digits enough not to be one by chance. */
function sameNumber(a: Figure, b: Figure): boolean {
  return telling(a, b) && unitOfFigure(a) === unitOfFigure(b) && Boolean(a.money) === Boolean(b.money)
}

function telling(a: Figure, b: Figure): boolean {
  return a.quantity.value === b.quantity.value && significant(a.quantity.value) > 1
}

function lands(a: Figure, b: Figure): 'same' | 'nested' | 'apart' {
  const [x, y] = [countriesOf(a.place), countriesOf(b.place)]
  if (x.length === 0 || y.length === 0) {
    return x.length === y.length && a.place?.name === b.place?.name ? 'same' : 'apart'
  }
  const [small, large] = x.length <= y.length ? [x, y] : [y, x]
  if (!small.every((country) => large.includes(country))) return 'apart'
  if (small.length < large.length) return 'nested'
  const [p, q] = [a.place?.city, b.place?.city]
  if (p === q) return 'same'
  return p && q ? 'apart' : 'nested'
}
