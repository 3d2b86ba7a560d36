import type { Money } from '../../claim/values.js'
import { Asking } from '../differences/asking.js'
import { numbers } from '../differences/compare.js'
import type { RateBook, Rates } from '../differences/rates.js'
import { byWeight, type FactChanges } from '../facts/facts.js'
import { groupBy } from '../group.js'
import { Groups } from '../groups.js'
import type { Lookup } from '../heard.js'
import { Made } from '../made.js'
import { byText, hash } from '../order.js'
import { moneyPhrase } from '../phrases/quantity.js'
import type { Fact, Meeting, Phrase, TotalCheck } from '../record.js'
import { accountKey } from './accounts.js'

/** Every conference whose total is told, against the sum of the gifts that are. */
export class Totals {
  readonly totals = new Made<TotalCheck>((a, b) => byText(a.id, b.id))
  private readonly pledged = new Groups<Fact>(({ meeting }) => meeting!)
  private readonly asking: Asking

  constructor(
    rates: RateBook,
    private readonly meetings: Lookup<Meeting>,
  ) {
    this.asking = new Asking(rates)
  }

  /** Takes in facts that changed, meetings that did, and currencies whose rate did. */
  settle({ come, gone }: FactChanges, meetings: Iterable<string>, currencies: ReadonlySet<string>): void {
    for (const fact of gone) if (isPledged(fact)) this.pledged.remove(fact)
    for (const fact of come) if (isPledged(fact)) this.pledged.add(fact)
    for (const meeting of [...meetings, ...this.asking.of(currencies)]) this.pledged.touch(meeting)
    for (const meeting of this.pledged.takeChanged()) {
      const own = [...this.pledged.get(meeting)].sort(byWeight)
      const title = this.meetings.get(meeting)?.title
      const found = title && own.length > 0 ? check(meeting, title, own, this.asking.for(meeting)) : null
      this.totals.replace(meeting, found ? [found] : [])
    }
  }
}

function isPledged({ claim, meeting }: Fact): boolean {
  return claim.type === 'pledge' && claim.stage === 'pledged' && claim.money !== undefined && meeting !== null
}

function check(meeting: string, title: Phrase, own: readonly Fact[], rates: Rates): TotalCheck | null {
  const isTotal = ({ slot }: Fact) => slot.startsWith('pledge/total/')
  const total = [...own.filter(isTotal)].sort(
    (a, b) => b.sources - a.sources || sumOf(b) - sumOf(a) || byText(a.id, b.id),
  )[0]
  const gifts = [
    ...groupBy(
      own.filter((fact) => !isTotal(fact)),
      accountKey,
    ).values(),
  ]
  if (!total || gifts.length < 2) return null
  const { currency, precision } = moneyOf(total)
  const parts = gifts.flatMap((account) => counted(account, currency, rates))
  if (parts.length === 0) return null
  const sum: Money = { amount: parts.reduce((all, one) => all + one.amount, 0), currency, precision: 'exact' }
  const relation = numbers({ value: sumOf(total), precision }, { value: sum.amount, precision: 'exact' }, () => true)
  const agrees = relation.verdict !== 'different' && relation.verdict !== 'slip'
  const verdict = agrees ? 'agreed' : sum.amount < sumOf(total) ? 'short' : 'over'
  return {
    id: `total-${hash(meeting, 10)}`,
    meeting,
    total: moneyOf(total),
    sum,
    parts: parts.map(({ fact }) => fact.id).sort(),
    verdict,
    because: told(title, moneyOf(total), sum, verdict, gifts.length),
  }
}

function moneyOf({ claim }: Fact): Money {
  if (claim.type !== 'pledge' || !claim.money) throw new TypeError('a total is a pledge of money')
  return claim.money
}

function sumOf(fact: Fact): number {
  return moneyOf(fact).amount
}

interface Part {
  fact: Fact
  amount: number
}

/**
 * What one giver gives, in the currency of the total. A gift told as a whole and in its parts counts as the whole;
 * amounts that one report tells side by side count together; of amounts that differ the one most sources tell counts.
 */
function counted(account: readonly Fact[], currency: string, rates: Rates): Part[] {
  const parts = account.flatMap((fact): Part[] => {
    const money = moneyOf(fact)
    const rate = money.currency === currency ? 1 : rates(money.currency, currency, [fact.claim.report])
    return rate === null ? [] : [{ fact, amount: money.amount * rate }]
  })
  const best = [...parts].sort(
    (a, b) => b.fact.sources - a.fact.sources || b.amount - a.amount || byText(a.fact.id, b.fact.id),
  )[0]
  if (!best) return []
  const reports = new Set(best.fact.supports.map(({ report }) => report))
  const beside = parts.filter(({ fact }) => fact.supports.some(({ report }) => reports.has(report)))
  const largest = beside.reduce((a, b) => (b.amount > a.amount ? b : a))
  const rest = beside.filter((part) => part !== largest)
  const whole = rest.length > 1 && Math.abs(rest.reduce((all, { amount }) => all + amount, 0) - largest.amount) < 1
  return whole ? [largest] : beside
}

function told(title: Phrase, total: Money, sum: Money, verdict: TotalCheck['verdict'], givers: number): Phrase {
  const [all, parts] = [moneyPhrase(total), moneyPhrase(sum)]
  const left = moneyPhrase({ ...sum, amount: Math.abs(total.amount - sum.amount) })
  const end: Record<TotalCheck['verdict'], Phrase> = {
    agreed: { ar: 'فهو المجموع', en: 'which is the total' },
    short: {
      ar: `فيبقى ${left.ar} لا تسمي التقارير من تعهد به`,
      en: `so reports do not say who gives ${left.en} of it`,
    },
    over: { ar: `فيزيد على المجموع بمقدار ${left.ar}`, en: `which is ${left.en} more than the total` },
  }
  return {
    ar: `${title.ar}: المجموع ${all.ar}، ومجموع ما تسميه التقارير من ${givers} جهات ${parts.ar}؛ ${end[verdict].ar}.`,
    en: `${title.en}: the total is ${all.en}, and what reports name of ${givers} givers adds up to ${parts.en}, ${end[verdict].en}.`,
  }
}
