import type { Claim } from '../../claim/claim.js'
import { type Step, stepsOf } from '../../reader/explain/steps.js'
import type { Reading } from '../../reader/read.js'
import type { Paper } from './paper.js'

/** The rules that made a claim, outermost first, each with the words it took and why it is a rule. */
export function explainWith({ trace }: Reading, paper: Paper): (claim: Claim) => string[] {
  return ({ id }) => {
    const made = trace.get(id)
    return made ? stepsOf(made).map((step) => stepLine(step, paper)) : []
  }
}

export function stepLine({ depth, rule, words, why }: Step, { say }: Paper): string {
  return `${'  '.repeat(depth)}${rule} «${say.apart(words)}»${why ? ` (${say.apart(why)})` : ''}`
}
