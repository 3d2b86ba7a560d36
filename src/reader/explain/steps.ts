import type { Mark } from '../engine/mark.js'
import { allRules } from '../passes.js'
import type { Made } from '../read.js'

/** One rule of those that made a claim. */
export interface Step {
  /** How deep it stands in the tree: 0 for the rule that made the claim, below it what that one was made of. */
  depth: number
  rule: string
  /** The words it took. */
  words: string
  /** Why it is a rule; null for word lists and for finders of values. */
  why: string | null
}

const reasons = new Map(allRules.map(({ name, why }) => [name, why]))

/** No tree is told deeper. */
const DEEPEST = 6

/** The rules that made a claim, outermost first, each once. */
export function stepsOf({ board, marks }: Made): Step[] {
  const steps: Step[] = []
  const seen = new Set<string>()
  const visit = ({ rule, from, to, parts }: Mark, depth: number) => {
    const key = `${rule} ${from} ${to}`
    if (seen.has(key) || depth > DEEPEST) return
    seen.add(key)
    if (rule) steps.push({ depth, rule, words: board.words(from, to), why: reasons.get(rule) ?? null })
    for (const part of parts) visit(part, depth + (rule ? 1 : 0))
  }
  for (const mark of marks) visit(mark, 0)
  return steps
}
