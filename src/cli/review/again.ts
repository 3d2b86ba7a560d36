import { type Again, secondLook } from '../../review/again.js'
import type { Desk } from '../../review/desk.js'
import type { Paper } from '../digest/paper.js'
import { decided, factLine } from './item.js'

/** Decisions that no longer fit: what was decided, on what words, and what the record has there now. */
export function secondLookText(desk: Desk, paper: Paper): string {
  const all = secondLook(desk)
  if (all.length === 0) return 'Every decision fits the record.\n'
  return `${all.map((again) => againLines(again, desk, paper).join('\n')).join('\n\n')}\n`
}

function againLines(again: Again, desk: Desk, paper: Paper): string[] {
  const { say } = paper
  const about =
    again.of === 'fact'
      ? again.decision.about.quotes.map((quote) => `  ${paper.quote(quote)}`)
      : (again.decision.about.names ?? [again.decision.subject]).map((name) => `  ${say.apart(name)}`)
  const now =
    again.of === 'fact'
      ? again.now.map((fact) => `${factLine(fact, desk, say)} ${paper.faint(fact.id)}`)
      : again.now.map((one) => `${say.apart(say.phrase('title' in one ? one.title : one.name))} ${paper.faint(one.id)}`)
  return [
    ...decided([again.decision], paper).map((line) => paper.strong(line.trim())),
    ...about,
    ...(now.length > 0 ? now : ['nothing']).map((line) => `  now: ${line}`),
  ]
}
