import type { Claim } from '../../claim/claim.js'
import type { Mark } from '../../reader/engine/mark.js'
import { allRules } from '../../reader/passes.js'
import type { Reading } from '../../reader/read.js'
import type { Paper } from './paper.js'

const reasons = new Map(allRules.map(({ name, why }) => [name, why]))

/** The rules that made a claim, outermost first, each with the words it took and why it is a rule. */
export function explainWith({ trace }: Reading, paper: Paper): (claim: Claim) => string[] {
  return (claim) => {
    const made = trace.get(claim.id)
    if (!made) return []
    const { board, marks } = made
    const lines: string[] = []
    const seen = new Set<string>()
    const visit = (mark: Mark, depth: number) => {
      const key = `${mark.rule} ${mark.from} ${mark.to}`
      if (seen.has(key) || depth > 6) return
      seen.add(key)
      const words = paper.say.apart(board.words(mark.from, mark.to))
      const why = reasons.has(mark.rule) ? ` (${paper.say.apart(reasons.get(mark.rule)!)})` : ''
      if (mark.rule) lines.push(`${'  '.repeat(depth)}${mark.rule} «${words}»${why}`)
      for (const part of mark.parts) visit(part, depth + (mark.rule ? 1 : 0))
    }
    for (const mark of marks) visit(mark, 0)
    return lines
  }
}
