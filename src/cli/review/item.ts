import { reasons } from '../../claim/decision.js'
import type { Disagreement, Fact, Phrase, Support } from '../../reconcile/record.js'
import { causeNames, type Item } from '../../review/queue.js'
import type { Standing } from '../../review/state.js'
import type { Paper } from '../digest/paper.js'
import { claimLine } from '../phrases/claim.js'
import { verdicts } from '../phrases/labels.js'
import type { Say } from '../phrases/say.js'
import { valueLine } from '../show/disagreements.js'
import type { Desk } from './desk.js'

const p = (en: string, ar: string): Phrase => ({ en, ar })

/** Characters shown on each side of a report's words. */
const around = 140
/** Reports whose words are shown in full; of more, how many there are is said. */
const most = 4

/** What a reviewer sees of a fact: what it says, the words in their place, where reports differ, who decided what. */
export async function itemText({ fact, causes }: Item, place: string, desk: Desk, paper: Paper): Promise<string> {
  const { say } = paper
  const lines = [
    `${paper.faint(place)} ${causes.map((cause) => say.phrase(causeNames[cause])).join(' · ')}`,
    paper.strong(claimLine(fact.claim, say, (id) => meetingName(id, desk, say))),
    paper.faint(`${fact.id} · ${fact.claim.derived?.join(' · ') ?? ''}`),
  ]
  const shown = distinct(fact.supports)
  for (const support of shown.slice(0, most)) lines.push(...(await inPlace(support, desk, paper)))
  if (shown.length > most) lines.push(`  … ${say.phrase(p('and', 'و'))} ${shown.length - most}`)
  lines.push(...differences(fact, desk.record.disagreements, paper))
  lines.push(...decided(desk.review.of(fact.id), paper))
  return `${lines.join('\n')}\n`
}

function meetingName(id: string, { record }: Desk, say: Say): string {
  const meeting = record.meetings.find((each) => each.id === id)
  return meeting ? say.apart(say.phrase(meeting.title)) : ''
}

/** One of each family of copies, and every report that is none. */
function distinct(supports: readonly Support[]): Support[] {
  return [...new Map(supports.map((support) => [support.family ?? support.claim, support])).values()]
}

/** The words of a report where they stand, with what stands around them. */
async function inPlace({ report, evidence }: Support, { ledger }: Desk, paper: Paper): Promise<string[]> {
  const text = (await ledger.sourceText(report)) ?? ''
  return [
    `  ${report}`,
    ...evidence.map(({ start, end }) => {
      const before = text.slice(Math.max(0, start - around), start)
      const after = text.slice(end, end + around)
      const whole = `${paper.faint(flat(before))}${paper.strong(flat(text.slice(start, end)))}${paper.faint(flat(after))}`
      return `    …${paper.say.apart(whole)}…`
    }),
  ]
}

function flat(text: string): string {
  return text.replace(/[\s\u0000]+/g, ' ')
}

function differences(fact: Fact, all: readonly Disagreement[], paper: Paper): string[] {
  const { say } = paper
  const ours = all.filter(({ values }) => values.some(({ facts }) => facts.includes(fact.id)))
  return ours.flatMap((d) => [
    `  ${say.phrase(p('reports differ', 'تختلف التقارير'))}: ${d.values.map((value) => valueLine(value, say)).join(' | ')}`,
    `    ${say.phrase(verdicts[d.verdict])}: ${say.phrase(d.because)}`,
  ])
}

function decided({ decisions }: Standing, { say }: Paper): string[] {
  return decisions.map(({ entry, person, verdict, reason, words, at }) => {
    const why = [reason && reasons[reason][say.lang], words && say.apart(words)].filter(Boolean).join(' · ')
    return `  ${entry} · ${at.slice(0, 10)} · ${say.apart(person)}: ${verdict}${why ? ` (${why})` : ''}`
  })
}
