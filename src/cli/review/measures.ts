import type { Ledger } from '../../ledger/open.js'
import type { Fact } from '../../reconcile/record.js'
import type { Desk } from '../../review/desk.js'
import { type Measure, measures } from '../../review/measures.js'
import { subjects } from '../../review/subjects.js'
import { contentOf, readItem } from '../intake/reading.js'
import type { Say } from '../phrases/say.js'
import { table } from '../table.js'
import { rulesIn } from './traced.js'

/**
 * How reviewers judged what each type of claim and each rule gave. The rules come from reading the sources of what was
 * decided once more, with the trace; a claim that this version no longer makes has none.
 */
export async function measureTable(desk: Desk, ledger: Ledger, say: Say): Promise<string> {
  const { review } = desk
  const facts = await decidedFacts(desk)
  const types = measures(facts, review, (fact) => [fact.type])
  if (types.length === 0) return say.lang === 'ar' ? 'لم يقرر شيء بعد.\n' : 'Nothing is decided yet.\n'
  const rules = await rulesOf(facts, ledger)
  const byRule = measures(facts, review, (fact) => fact.supports.flatMap(({ claim }) => rules.get(claim) ?? []))
  return tableOf([...types, ...byRule], say)
}

async function decidedFacts({ catalogue, review }: Desk): Promise<Fact[]> {
  const ids = [...review.decided.keys()]
  return subjects({ facts: await catalogue.get('fact', ids), meetings: await catalogue.get('meeting', ids) })
}

async function rulesOf(decided: readonly Fact[], ledger: Ledger): Promise<Map<string, string[]>> {
  const reports = new Set(decided.flatMap(({ supports }) => supports.map(({ report }) => report)))
  const rules = new Map<string, string[]>()
  const read = new Set<string>()
  for (const report of reports) {
    const source = await ledger.sourceOf(report)
    if (!source || read.has(source.name)) continue
    read.add(source.name)
    for (const { told } of readItem(contentOf(source), { trace: true })) {
      for (const [claim, made] of told.trace) rules.set(claim, rulesIn(made.marks))
    }
  }
  return rules
}

function tableOf(rows: readonly Measure[], say: Say): string {
  const heads =
    say.lang === 'ar'
      ? ['ما قرأه', 'قبل', 'رفض', 'صحح', 'نسبة القبول']
      : ['what', 'accepted', 'rejected', 'corrected', 'share']
  const right = (text: string | number) => ({ text: String(text), align: 'right' as const })
  return table(
    heads,
    rows.map(({ name, accepted, rejected, corrected, share }) => [
      { text: name },
      right(accepted),
      right(rejected),
      right(corrected),
      right(`${Math.round(share * 100)} %`),
    ]),
    say,
  )
}
