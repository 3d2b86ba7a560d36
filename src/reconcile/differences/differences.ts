import type { Claim } from '../../claim/claim.js'
import type { Report } from '../../claim/report.js'
import { groupBy } from '../group.js'
import { hash } from '../order.js'
import { count } from '../origins/count.js'
import { datePhrase } from '../phrases/date.js'
import type { DifferingValue, Disagreement, Fact, Forum, Meeting, Phrase, Support, Verdict } from '../record.js'
import { because, counted } from './because.js'
import { relate } from './compare.js'
import { subject, valueLabel } from './label.js'
import { spells, timeOf } from './time.js'

/** What differences are told with. */
export interface Known {
  claims: ReadonlyMap<string, Claim>
  reports: ReadonlyMap<string, Report>
  meetings: ReadonlyMap<string, Meeting>
  forums: ReadonlyMap<string, Forum>
}

/** A fact as far as one spell of time supports it. */
interface Told {
  fact: Fact
  supports: Support[]
}

/** Every slot that reports fill differently: within one time, and from one time to another. */
export function differencesOf(facts: readonly Fact[], known: Known): Disagreement[] {
  const out: Disagreement[] = []
  for (const [slot, all] of groupBy(facts, (fact) => fact.slot)) {
    if (all.length < 2 || !shared(all[0]!)) continue
    const times = inSpells(all, known)
    for (const told of times) {
      const verdict = worst(told)
      if (verdict) out.push(disagreement(slot, differing(told), verdict, known))
    }
    // A donor who promises another amount a year later has not changed the first promise.
    const change = all[0]!.type === 'pledge' ? null : changed(times)
    if (change) out.push(disagreement(slot, change, 'changed', known))
  }
  return out
}

/** A head count of a meeting or forum that no report names is one report's own. */
function shared(fact: Fact): boolean {
  if (fact.type === 'participation') return fact.meeting !== null
  return fact.type === 'membership' || fact.type === 'formation' ? fact.forum !== null : true
}

/** When a forum was founded, or who came to one meeting, does not change with the reports' dates. */
function fixed(fact: Fact): boolean {
  return fact.type === 'formation' || fact.type === 'participation'
}

function inSpells(facts: readonly Fact[], { claims, reports }: Known): Told[][] {
  if (fixed(facts[0]!)) return [facts.map((fact) => ({ fact, supports: fact.supports }))]
  const each = facts.flatMap((fact) => fact.supports.map((support) => ({ fact, support })))
  const time = ({ support }: { support: Support }) => timeOf(claims.get(support.claim)!, reports.get(support.report))
  return spells(each, time).map((spell) =>
    [...groupBy(spell, ({ fact }) => fact)].map(([fact, own]) => ({ fact, supports: own.map((one) => one.support) })),
  )
}

/** One report that tells two amounts side by side tells two things; a head count it tells twice it tells differently. */
function sideBySide(a: Told, b: Told): boolean {
  if (a.fact.type !== 'pledge' && a.fact.type !== 'figure') return false
  const reports = new Set(a.supports.map((support) => support.report))
  return b.supports.some((support) => reports.has(support.report))
}

function verdictOf(a: Told, b: Told): Verdict | null {
  return sideBySide(a, b) ? null : relate(a.fact.claim, b.fact.claim)
}

const GRAVITY: Verdict[] = ['compatible', 'narrower', 'changed', 'different']

function worst(told: readonly Told[]): Verdict | null {
  const verdicts = told.flatMap((a, i) => told.slice(i + 1).flatMap((b) => verdictOf(a, b) ?? []))
  return verdicts.reduce<Verdict | null>(
    (bad, verdict) => (bad === null || GRAVITY.indexOf(verdict) > GRAVITY.indexOf(bad) ? verdict : bad),
    null,
  )
}

function differing(told: readonly Told[]): Told[] {
  return told.filter((a) => told.some((b) => a !== b && verdictOf(a, b) !== null))
}

/** The values of all times, where those of one time exclude those of another. */
function changed(times: readonly Told[][]): Told[] | null {
  const apart = (a: Told, b: Told) => a.fact !== b.fact && relate(a.fact.claim, b.fact.claim) === 'different'
  const changes = times.some((early, i) =>
    times.slice(i + 1).some((late) => early.every((a) => late.every((b) => apart(a, b)))),
  )
  return changes ? times.flat() : null
}

function disagreement(slot: string, told: readonly Told[], verdict: Verdict, known: Known): Disagreement {
  const { fact } = told[0]!
  const meeting = fact.meeting === null ? null : (known.meetings.get(fact.meeting) ?? null)
  const forum = fact.forum === null ? null : (known.forums.get(fact.forum) ?? null)
  const about = subject(fact.claim, meeting, forum)
  const values = told.map((one) => value(one, verdict, known))
  const ids = told.map((one) => one.fact.id).sort()
  return {
    id: `d-${hash([slot, verdict === 'changed' ? 'changed' : '', ids[0]].join('\n'))}`,
    slot,
    about,
    meeting: meeting?.id ?? null,
    forum: forum?.id ?? null,
    values,
    verdict,
    because: because(
      verdict,
      about,
      values.map((one) => counted(one.label, one.reports, one.sources)),
    ),
  }
}

function value({ fact, supports }: Told, verdict: Verdict, known: Known): DifferingValue {
  const label = valueLabel(fact.claim)
  return {
    label: verdict === 'changed' ? dated(label, supports, known) : label,
    facts: [fact.id],
    supports: [...supports],
    ...count(supports),
  }
}

function dated(label: Phrase, supports: readonly Support[], { claims, reports }: Known): Phrase {
  const times = supports.flatMap(({ claim, report }) => timeOf(claims.get(claim)!, reports.get(report)) ?? [])
  const first = times.sort()[0]
  if (!first) return label
  const when = datePhrase(first.slice(0, 10))
  return { ar: `${label.ar} (${when.ar})`, en: `${label.en} (${when.en})` }
}
