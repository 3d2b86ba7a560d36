import type { Report } from '../../claim/report.js'
import type { FactChanges } from '../facts/facts.js'
import { groupBy } from '../group.js'
import type { Lookup } from '../heard.js'
import { Made } from '../made.js'
import { byText } from '../order.js'
import { type Disagreement, type Fact, type Forum, grounds, type Meeting, type Support } from '../record.js'
import { Sets } from '../unite.js'
import { Asking } from './asking.js'
import { on, type Relation } from './compare.js'
import { disagreement } from './disagreement.js'
import { type Bench, judge, sideBySide } from './judge.js'
import type { RateBook, Rates } from './rates.js'
import { wholes } from './sums.js'
import { type Around, Themes } from './themes.js'
import { spells, timeOf } from './time.js'
import { earlier, type Told, toldOf } from './told.js'

/** What differences are told with. */
export interface Known extends Bench, Around {
  reports: Lookup<Report>
  meetings: Lookup<Meeting>
  forums: Lookup<Pick<Forum, 'id' | 'name'>>
}

/** Of more values of one time than this, those most sources tell are compared. */
const MOST = 32

/** Every slot that several reports fill: within one time, and from one time to another. */
export class Differences {
  readonly disagreements = new Made<Disagreement>(bySlot)
  readonly agreements = new Made<Disagreement>(bySlot)
  private readonly themes: Themes
  private readonly asking: Asking
  private readonly known: Known
  /** The rates, asked for the theme that is compared. */
  private rates: Rates

  constructor(known: Omit<Known, 'rates'>, book: RateBook) {
    this.themes = new Themes(known)
    this.asking = new Asking(book)
    this.rates = book.of
    this.known = { ...known, rates: (from, to, reports) => this.rates(from, to, reports) }
  }

  /** Takes in facts that changed, those of meetings and forums that did, and currencies whose rate did. */
  settle({ come, gone }: FactChanges, about: Iterable<Fact>, currencies: ReadonlySet<string>): void {
    for (const fact of gone) if (comparable(fact)) this.themes.remove(fact)
    for (const fact of come) if (comparable(fact)) this.themes.add(fact)
    for (const fact of about) if (comparable(fact)) this.themes.touch(fact)
    const changed = new Set([...this.themes.settle(), ...this.asking.of(currencies)])
    for (const theme of changed) {
      this.rates = this.asking.for(theme)
      const facts = this.themes.get(theme)
      const told = facts.length > 0 ? ofTheme(facts, this.known) : []
      this.disagreements.replace(
        theme,
        told.filter(({ verdict }) => verdict !== 'agreed'),
      )
      this.agreements.replace(
        theme,
        told.filter(({ verdict }) => verdict === 'agreed'),
      )
    }
  }
}

function bySlot(a: Disagreement, b: Disagreement): number {
  return byText(a.slot, b.slot) || byText(a.id, b.id)
}

/** A head count of a meeting or forum that no report names is one report's own; lists and words have no values. */
function comparable({ type, claim, meeting, forum }: Fact): boolean {
  if (type === 'participation') return meeting !== null
  if (type === 'membership') return forum !== null && 'count' in claim && claim.count !== undefined
  return type === 'formation' ? forum !== null : type === 'pledge' || type === 'figure'
}

function ofTheme(facts: readonly Fact[], known: Known): Disagreement[] {
  if (facts.length === 1 && facts[0]!.reports === 1) return []
  const times = inSpells(facts, known)
  const here = times.flatMap((told) => components(told, known))
  // A donor who promises another amount a year later has not changed the first promise.
  if (facts[0]!.type === 'pledge') return here
  const bySlot = groupBy(
    times.flatMap((told, spell) => told.map((one) => ({ one, spell }))),
    ({ one }) => one.fact.slot,
  )
  return [...here, ...[...bySlot.values()].flatMap((all) => changed(all, known))]
}

/** When a forum was founded, who came to a meeting and what was given there do not change with the reports' dates. */
function fixed({ type, meeting }: Fact): boolean {
  return type === 'formation' || type === 'participation' || (type === 'pledge' && meeting !== null)
}

/** What is told of a theme, spell by spell: of more values than are compared the strongest. */
function inSpells(facts: readonly Fact[], { claims, reports }: Known): Told[][] {
  const told = (fact: Fact, supports: readonly Support[]) => toldOf(fact, supports, claims, reports)
  if (fixed(facts[0]!)) return [strongest(facts.map((fact) => [fact, fact.supports])).map((own) => told(...own))]
  const each = facts.flatMap((fact) => fact.supports.map((support) => ({ fact, support })))
  const time = ({ support }: { support: Support }) => timeOf(claims.get(support.claim)!, reports.get(support.report))
  return spells(each, time).map((spell) => {
    const byFact = groupBy(spell, ({ fact }) => fact)
    return strongest([...byFact]).map(([fact, own]) =>
      told(
        fact,
        own.map(({ support }) => support),
      ),
    )
  })
}

function strongest<T>(all: readonly (readonly [Fact, T])[]): (readonly [Fact, T])[] {
  if (all.length <= MOST) return [...all]
  const order = [...all].sort(([a], [b]) => b.sources - a.sources || byText(a.id, b.id))
  const kept = new Set(order.slice(0, MOST))
  return all.filter((one) => kept.has(one))
}

interface Related {
  a: number
  b: number
  relation: Relation
}

/** Values that stand to one another in some way, each set with the gravest relation in it. */
function components(told: readonly Told[], known: Known): Disagreement[] {
  const related = relations(told, known)
  const [across, within] = [
    related.filter((one) => acrossUnits(told, one)),
    related.filter((one) => !acrossUnits(told, one)),
  ]
  const sets = joined(told.length, within)
  const alike = sets.groups().flatMap((group) => {
    const own = group.map((i) => told[i]!)
    const worst = gravest(within.filter(({ a }) => group.includes(a)))
    if (worst) return disagreement(own, worst, known, 'unit')
    return own[0]!.reports.size > 1 && valued(own[0]!) ? disagreement(own, on('equal'), known, 'unit') : []
  })
  const others = joined(told.length, across)
    .groups()
    .filter((group) => group.length > 1)
    .map((group) => {
      const own = across.filter(({ a }) => group.includes(a))
      // Parts that make the whole say how the two counts stand, whatever else is counted beside them.
      const sum = own.find(({ relation }) => relation.ground === 'sum')
      const worst = gravest(own)!
      const verdict = sum && worst.verdict !== 'different' ? sum.relation : worst
      return disagreement(
        group.map((i) => told[i]!),
        verdict,
        known,
        'units',
      )
    })
  return [...alike, ...others]
}

function joined(size: number, related: readonly Related[]): Sets {
  const sets = new Sets(size)
  for (const { a, b } of related) sets.join(a, b)
  return sets
}

/** States counted against all members: another question than how many states there are. */
function acrossUnits(told: readonly Told[], { a, b }: Related): boolean {
  const unit = ({ fact: { claim } }: Told) =>
    claim.type === 'participation' || claim.type === 'membership' ? (claim.count?.unit ?? 'state') : ''
  return unit(told[a]!) !== unit(told[b]!)
}

/** That a report names somebody as present needs no second one to agree. */
function valued({ fact: { claim } }: Told): boolean {
  if (claim.type === 'participation' || claim.type === 'membership') return claim.count !== undefined
  if (claim.type === 'pledge') return claim.money !== undefined || claim.quantity !== undefined
  return claim.type === 'formation' ? claim.when !== null : true
}

function relations(told: readonly Told[], known: Known): Related[] {
  const summed = told.length > 2 ? wholes(told) : []
  const inSum = (x: Told, y: Told) =>
    summed.some(({ parts, whole }) => (whole === x && parts.includes(y)) || (whole === y && parts.includes(x)))
  const related = told.flatMap((x, a) =>
    told.slice(a + 1).flatMap((y, i) => {
      const relation = inSum(x, y) ? on('sum') : judge(x, y, known)
      return relation ? { a, b: a + 1 + i, relation } : []
    }),
  )
  return related.filter((one) => !aside(told, one, related))
}

/** A sum that a report tells beside the one another report agrees with is another sum: no difference. */
function aside(told: readonly Told[], { a, b, relation }: Related, related: readonly Related[]): boolean {
  if (relation.verdict !== 'different' && relation.verdict !== 'slip') return false
  const agrees = (x: number, y: number) =>
    related.some(
      (one) => AGREEING.has(one.relation.verdict) && ((one.a === x && one.b === y) || (one.a === y && one.b === x)),
    )
  const beside = (x: number, y: number) =>
    told.some((other, i) => i !== x && i !== y && sideBySide(told[x]!, other) && agrees(i, y))
  return beside(a, b) || beside(b, a)
}

const AGREEING: ReadonlySet<string> = new Set(['agreed', 'same'])

function gravest(related: readonly Related[]): Relation | null {
  const order = ({ ground }: Relation) => grounds.indexOf(ground)
  return related
    .map(({ relation }) => relation)
    .reduce<Relation | null>((worst, one) => (worst && order(worst) >= order(one) ? worst : one), null)
}

/** The values of all times: changed where those of one time exclude those of the next, else as they stand together. */
function changed(all: readonly { one: Told; spell: number }[], known: Known): Disagreement[] {
  const times = [...groupBy(all, ({ spell }) => spell).values()].map((own) => own.map(({ one }) => one))
  const pairs = times.slice(1).map((late, i) => times[i]!.flatMap((a) => late.map((b) => across(a, b, known))))
  const apart = (relation: Relation | null) => relation !== null && grounds.indexOf(relation.ground) >= TIME
  if (pairs.some((pair) => pair.every(apart))) return [disagreement(times.flat(), on('time'), known, 'times')]
  const related = pairs.flat().flatMap((relation) => (relation ? [{ a: 0, b: 0, relation }] : []))
  const worst = gravest(related.filter(({ relation }) => relation.ground !== 'equal' && !apart(relation)))
  return worst ? [disagreement(times.flat(), worst, known, 'times')] : []
}

const TIME = grounds.indexOf('time')

function across(a: Told, b: Told, known: Known): Relation | null {
  return a.fact === b.fact || !earlier(a, b) ? null : judge(a, b, known)
}
