import { reasons } from '../../claim/decision.js'
import type { Ledger } from '../../ledger/open.js'
import type { Disagreement, Fact, Meeting, Person, Phrase, Support } from '../../reconcile/record.js'
import type { Desk } from '../../review/desk.js'
import { causeNames, type FactItem, type Item, type JoiningItem } from '../../review/queue.js'
import type { Paper } from '../digest/paper.js'
import { claimLine } from '../phrases/claim.js'
import { verdicts } from '../phrases/labels.js'
import type { Say } from '../phrases/say.js'
import { valueLine } from '../show/disagreements.js'

const p = (en: string, ar: string): Phrase => ({ en, ar })

/** Characters shown on each side of a report's words. */
const around = 140
/** Reports whose words are shown in full; of more, how many there are is said. */
const most = 4

export interface Shown {
  desk: Desk
  ledger: Ledger
  paper: Paper
}

/** What a reviewer sees: what it says, the words in their place, what speaks for and against, who decided what. */
export async function itemText(item: Item, place: string, shown: Shown): Promise<string> {
  const { paper } = shown
  const head = `${paper.faint(place)} ${item.causes.map((cause) => paper.say.phrase(causeNames[cause])).join(' · ')}`
  const lines = item.of === 'fact' ? await factLines(item, shown) : await joiningLines(item, shown)
  return `${[head, ...lines].join('\n')}\n`
}

async function factLines({ fact }: FactItem, shown: Shown): Promise<string[]> {
  const { desk, paper } = shown
  const { say } = paper
  return [
    paper.strong(await factLine(fact, desk, say)),
    paper.faint(`${fact.id} · ${fact.claim.derived?.join(' · ') ?? ''}`),
    ...(await wordsOf(fact.supports, shown)),
    ...differences(await desk.catalogue.among('disagreement', 'fact', [fact.id]), paper),
    ...decided(desk.review.of(fact.id).decisions, paper),
  ]
}

/** Both, each on its words, and what speaks for and against their being one. */
async function joiningLines({ doubt }: JoiningItem, shown: Shown): Promise<string[]> {
  const { desk, paper } = shown
  const { say } = paper
  const both: (Meeting | Person)[] = await desk.catalogue.get(doubt.of, [doubt.a, doubt.b])
  const lines = [paper.strong(say.apart(say.phrase(doubt.about))), paper.faint(doubt.id)]
  for (const one of both) {
    lines.push(`  ${say.apart(say.phrase('title' in one ? one.title : one.name))} ${paper.faint(one.id)}`)
    lines.push(...(await wordsOf(one.supports, shown, 2)))
  }
  return [
    ...lines,
    ...doubt.reasons.map(({ score, because }) => `  ${score > 0 ? '+' : ''}${score} ${say.phrase(because)}`),
    `  ${say.phrase(doubt.because)}`,
    ...decided(desk.joinings.of(doubt).decisions, paper),
  ]
}

export async function factLine(fact: Fact, { catalogue }: Pick<Desk, 'catalogue'>, say: Say): Promise<string> {
  const named = [fact.meeting, 'meeting' in fact.claim ? fact.claim.meeting : null]
  const meetings = await catalogue.get(
    'meeting',
    named.filter((id) => id !== null),
  )
  return claimLine(fact.claim, say, (id) => {
    const meeting = meetings.find((each) => each.id === id)
    return meeting ? say.apart(say.phrase(meeting.title)) : ''
  })
}

async function wordsOf(supports: readonly Support[], shown: Shown, upTo = most): Promise<string[]> {
  const all = distinct(supports)
  const lines: string[] = []
  for (const support of all.slice(0, upTo)) lines.push(...(await inPlace(support, shown)))
  if (all.length > upTo) lines.push(`  … ${shown.paper.say.phrase(p('and', 'و'))} ${all.length - upTo}`)
  return lines
}

/** One of each family of copies, and every report that is none. */
function distinct(supports: readonly Support[]): Support[] {
  return [...new Map(supports.map((support) => [support.family ?? support.claim, support])).values()]
}

/** The words of a report where they stand, with what stands around them. */
async function inPlace({ report, evidence }: Support, { ledger, paper }: Shown): Promise<string[]> {
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

function differences(all: readonly Disagreement[], { say }: Paper): string[] {
  return all.flatMap((d) => [
    `  ${say.phrase(p('reports differ', 'تختلف التقارير'))}: ${d.values.map((value) => valueLine(value, say)).join(' | ')}`,
    `    ${say.phrase(verdicts[d.verdict])}: ${say.phrase(d.because)}`,
  ])
}

type Decided = { entry: number; person: string; verdict: string; words: string | null; at: string } & {
  reason: keyof typeof reasons | null
  value: unknown
}

/** Who decided what: where reviewers differ, all of them. */
export function decided(decisions: readonly Decided[], { say }: Paper): string[] {
  return decisions.map(({ entry, person, verdict, reason, words, value, at }) => {
    const said = value ? JSON.stringify(value) : null
    const why = [said, reason && reasons[reason][say.lang], words && say.apart(words)].filter(Boolean).join(' · ')
    return `  ${entry} · ${at.slice(0, 10)} · ${say.apart(person)}: ${verdict}${why ? ` (${why})` : ''}`
  })
}
