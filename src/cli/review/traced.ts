import type { Ledger } from '../../ledger/open.js'
import type { Mark } from '../../reader/engine/mark.js'
import { type Step, stepsOf } from '../../reader/explain/steps.js'
import { contentOf, readItem } from '../intake/reading.js'

/** The rules of every claim of a report's source, by the claim's id: its source is read once more, with the trace. */
export async function tracedIn(ledger: Pick<Ledger, 'sourceOf'>, report: string): Promise<Map<string, Step[]>> {
  const source = await ledger.sourceOf(report)
  if (!source) return new Map()
  const told = readItem(contentOf(source), { trace: true })
  return new Map(
    told.flatMap(({ told: { trace } }) => [...trace].map(([claim, made]) => [claim, stepsOf(made)] as const)),
  )
}

/** The names of all rules in the tree that made a claim. */
export function rulesIn(marks: readonly Mark[]): string[] {
  return marks.flatMap(({ rule, parts }) => [...(rule ? [rule] : []), ...rulesIn(parts)])
}
