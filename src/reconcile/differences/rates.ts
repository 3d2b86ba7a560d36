import { range } from '../../claim/edtf.js'
import { countWhile } from '../../claim/ordered.js'
import type { Money } from '../../claim/values.js'
import type { Change, Heard } from '../heard.js'
import { byText } from '../order.js'

/** What one unit of the first currency is worth in the second; null where no report says. */
export type Rate = (from: string, to: string) => number | null

/** The same for sums that some reports tell: a rate is of its time. */
export type Rates = (from: string, to: string, reports: readonly string[]) => number | null

interface Given {
  rate: number
  report: string
  /** The day of its report, in days of the epoch. */
  day: number | null
}

/** A rate further than this many days away says nothing. */
const FAR = 366

/**
 * The rates that reports give where they tell one sum in two currencies. For the sums of a report its own rate goes before
 * all others, then the one nearest in time; of several the middle one.
 */
export class RateBook {
  /** The rates of a pair of currencies by day, those of undated reports last. */
  private readonly given = new Map<string, Given[]>()
  private readonly days = new Map<string, number | null>()

  readonly of: Rates = (from, to, reports) => {
    const all = this.given.get(`${from} ${to}`)
    if (!all) return null
    const own = reports.flatMap((report) => this.ownOf(all, report))
    return middle(own.length > 0 ? own.sort(byRate) : this.nearest(all, reports))
  }

  /** Takes in what reports tell now. Gives the pairs of currencies of which other rates are given now. */
  settle(changes: readonly Change[]): Set<string> {
    const changed = new Set<string>()
    for (const { report, was, now } of changes) {
      if (was?.reading === now?.reading) continue
      for (const [pair, rate] of ratesIn(was)) this.drop(pair, { rate, report, day: this.days.get(report) ?? null })
      if (now) this.days.set(report, dayOf(now))
      else this.days.delete(report)
      for (const [pair, rate] of ratesIn(now)) this.add(pair, { rate, report, day: this.days.get(report) ?? null })
      for (const [pair] of [...ratesIn(was), ...ratesIn(now)]) changed.add(pair)
    }
    return changed
  }

  private add(pair: string, one: Given): void {
    const all = this.given.get(pair) ?? []
    all.splice(
      countWhile(all, (other) => byDay(other, one) < 0),
      0,
      one,
    )
    this.given.set(pair, all)
  }

  private drop(pair: string, one: Given): void {
    const all = this.given.get(pair)!
    all.splice(
      countWhile(all, (other) => byDay(other, one) < 0),
      1,
    )
    if (all.length === 0) this.given.delete(pair)
  }

  private ownOf(all: readonly Given[], report: string): Given[] {
    const day = this.days.get(report) ?? null
    const first = { rate: -Infinity, report, day }
    const at = countWhile(all, (other) => order(other, first) < 0)
    const out: Given[] = []
    for (let i = at; i < all.length && all[i]!.report === report; i++) out.push(all[i]!)
    return out
  }

  /** Those of the day nearest to any of the reports; of all, where nothing says when. */
  private nearest(all: readonly Given[], reports: readonly string[]): readonly Given[] {
    const dated = countWhile(all, ({ day }) => day !== null)
    const days = reports.flatMap((report) => this.days.get(report) ?? [])
    if (dated === 0 || days.length === 0) return [...all].sort(byRate)
    const near = days.map((day) => nearestDay(all, dated, day))
    const best = near.reduce((a, b) => (b.far < a.far || (b.far === a.far && b.day < a.day) ? b : a))
    return best.far > FAR ? [] : ofDay(all, dated, best.day)
  }
}

function nearestDay(all: readonly Given[], dated: number, day: number): { day: number; far: number } {
  const at = Math.min(
    countWhile(all, (other) => other.day !== null && other.day < day),
    dated,
  )
  const sides = [all[at - 1], at < dated ? all[at] : undefined].flatMap((one) => one?.day ?? [])
  const [best] = sides.map((one) => ({ day: one, far: Math.abs(one - day) })).sort((a, b) => a.far - b.far)
  return best!
}

function ofDay(all: readonly Given[], dated: number, day: number): readonly Given[] {
  const from = countWhile(all, (one) => one.day !== null && one.day < day)
  const to = countWhile(all, (one) => one.day !== null && one.day <= day)
  return all.slice(from, Math.min(to, dated)).sort(byRate)
}

function middle(given: readonly Given[]): number | null {
  return given[given.length >> 1]?.rate ?? null
}

/** By day, then as they are told apart. */
function byDay(a: Given, b: Given): number {
  return order(a, b) || byRate(a, b)
}

function order(a: Given, b: Given): number {
  if (a.day !== b.day) return a.day === null ? 1 : b.day === null ? -1 : a.day - b.day
  return byText(a.report, b.report)
}

function byRate(a: Given, b: Given): number {
  return a.rate - b.rate
}

function dayOf({ reading }: Heard): number | null {
  const { published } = reading.report
  const earliest = published ? range(published.slice(0, 10))?.earliest : undefined
  return earliest !== undefined && Number.isFinite(earliest) ? earliest : null
}

function ratesIn(heard: Heard | null): [string, number][] {
  return (heard?.reading.claims ?? []).flatMap((claim) => {
    if ((claim.type !== 'pledge' && claim.type !== 'figure') || !claim.money || !claim.equals) return []
    const { money } = claim
    return claim.equals.flatMap((other) => ratesOf(money, other))
  })
}

function ratesOf(a: Money, b: Money): [string, number][] {
  if (a.currency === b.currency || a.amount <= 0 || b.amount <= 0) return []
  return [
    [`${a.currency} ${b.currency}`, b.amount / a.amount],
    [`${b.currency} ${a.currency}`, a.amount / b.amount],
  ]
}
