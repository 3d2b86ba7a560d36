import { type Again, secondLook } from '../../review/again.js'
import type { Desk } from '../../review/desk.js'
import type { Paper } from '../digest/paper.js'
import { decided, factLine } from './item.js'

/** Decisions that no longer fit: what was decided, on what words, and what the record has there now. */
export async function secondLookText(desk: Desk, paper: Paper): Promise<string> {
  const all = await secondLook(desk)
  if (all.length === 0) return 'Every decision fits the record.\n'
  const texts: string[] = []
  for (const again of all) texts.push((await againLines(again, desk, paper)).join('\n'))
  return `${texts.join('\n\n')}\n`
}

async function againLines(again: Again, desk: Desk, paper: Paper): Promise<string[]> {
  const { say } = paper
  const about =
    again.of === 'fact'
      ? again.decision.about.quotes.map((quote) => `  ${paper.quote(quote)}`)
      : (again.decision.about.names ?? [again.decision.subject]).map((name) => `  ${say.apart(name)}`)
  const now =
    again.of === 'fact'
      ? await Promise.all(again.now.map(async (fact) => `${await factLine(fact, desk, say)} ${paper.faint(fact.id)}`))
      : again.now.map((one) => `${say.apart(say.phrase('title' in one ? one.title : one.name))} ${paper.faint(one.id)}`)
  return [
    ...decided([again.decision], paper).map((line) => paper.strong(line.trim())),
    ...about,
    ...(now.length > 0 ? now : ['nothing']).map((line) => `  now: ${line}`),
  ]
}
