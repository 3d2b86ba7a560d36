import { claimTypes } from '../../claim/claim.js'
import { formatNames, levelNames } from '../../reconcile/phrases/levels.js'
import type {
  Disagreement,
  Fact,
  GivenField,
  Meeting,
  Phrase,
  PublicRecord,
  Support,
  Unsure,
} from '../../reconcile/record.js'
import type { Paper } from '../digest/paper.js'
import { claimLine } from '../phrases/claim.js'
import { statuses, typeHeads, verdicts } from '../phrases/labels.js'
import type { Say } from '../phrases/say.js'
import { valueLine } from './disagreements.js'
import { p } from './listing.js'
import { doubtLines } from './unsure.js'

export interface WholeMeeting {
  meeting: Meeting
  facts: Fact[]
  disagreements: Disagreement[]
  /** Meetings that may be this one. */
  unsure: Unsure[]
}

/** A meeting with all that the record says of it. */
export function wholeMeeting(record: PublicRecord, meeting: Meeting): WholeMeeting {
  const ofIt = <T extends { meeting: string | null }>(things: readonly T[]) =>
    things.filter((t) => t.meeting === meeting.id)
  const doubts = record.unsure.filter(({ a, b }) => a === meeting.id || b === meeting.id)
  return { meeting, facts: ofIt(record.facts), disagreements: ofIt(record.disagreements), unsure: doubts }
}

/** One meeting for people: what it is, what reports say of it and in which words, and where they differ. */
export function meetingText(
  { meeting, facts, disagreements, unsure }: WholeMeeting,
  record: PublicRecord,
  paper: Paper,
  explain = false,
): string {
  const { say } = paper
  const lines = [
    paper.strong(say.apart(say.phrase(meeting.title))),
    `${meeting.id} · ${counts(meeting, say)}`,
    '',
    ...attributes(meeting, record, say).map(([name, value]) => `  ${say.phrase(name)}: ${value}`),
    ...words(meeting.supports, paper),
    ...because(meeting, say, explain),
    ...(explain ? given(meeting, say) : []),
  ]
  for (const type of claimTypes) {
    const these = facts.filter((fact) => fact.type === type)
    if (these.length > 0) lines.push('', paper.strong(say.phrase(typeHeads[type])))
    for (const fact of these) lines.push(...factLines(fact, paper))
  }
  lines.push(...differences(disagreements, paper))
  if (unsure.length > 0) lines.push('', paper.strong(say.phrase(p('Not sure', 'ما لم يجزم به'))))
  for (const one of unsure)
    lines.push(
      ...doubtLines(one, say)
        .slice(0, explain ? undefined : 2)
        .map((line) => `  ${line}`),
    )
  return `${lines.join('\n')}\n`
}

function attributes(m: Meeting, record: PublicRecord, say: Say): [Phrase, string][] {
  const titleOf = (id: string) =>
    say.apart(say.phrase(record.meetings.find((other) => other.id === id)?.title ?? p(id, id)))
  const all: [Phrase, string | null | undefined][] = [
    [p('when', 'متى'), say.when(m.when, m.whenText)],
    [p('where', 'أين'), m.place && say.place(m.place)],
    [p('forum', 'المنتدى'), m.forum && say.actor(m.forum)],
    [p('kind', 'النوع'), say.phrase(formatNames[m.format])],
    [p('level', 'المستوى'), m.level && say.phrase(levelNames[m.level])],
    [p('number', 'الرقم'), m.ordinal === null ? null : say.ordinal(m.ordinal)],
    [p('status', 'الحال'), say.phrase(statuses[m.status])],
    [p('host', 'المضيف'), m.host && say.actor(m.host)],
    [p('purpose', 'الغرض'), m.purpose && say.apart(m.purpose)],
    [p('part of', 'جزء من'), m.partOf && titleOf(m.partOf)],
    [p('alongside', 'على هامش'), m.alongside.map(titleOf).join(', ')],
  ]
  return all.filter((pair): pair is [Phrase, string] => Boolean(pair[1]))
}

function factLines(fact: Fact, paper: Paper): string[] {
  const line = claimLine(fact.claim, paper.say, () => '')
  return [`  - ${line} (${counts(fact, paper.say)})`, ...words(fact.supports, paper)]
}

/** Each report's words, once, however many claims it has on them. */
function words(supports: readonly Support[], paper: Paper): string[] {
  const lines = supports.map(({ report, evidence }) => {
    return `      ${report}: ${evidence.map(({ quote }) => paper.quote(quote, 160)).join(' ')}`
  })
  return [...new Set(lines)]
}

function because({ because }: Meeting, say: Say, explain: boolean): string[] {
  if (because.length === 0) return []
  const head = say.phrase(p('taken for one meeting because', 'عدت اجتماعا واحدا لأن'))
  return [
    `  ${head}:`,
    ...because.map(({ score, because }) => `      ${explain ? `${score} ` : ''}${say.phrase(because)}`),
  ]
}

const GIVEN: Record<GivenField, Phrase> = {
  when: p('the time', 'الموعد'),
  place: p('the place', 'المكان'),
  forum: p('the forum', 'المحفل'),
  level: p('the level', 'المستوى'),
  ordinal: p('the number', 'الرقم'),
  host: p('the host', 'المضيف'),
}

/** Which reports say a value, and which take it over for being joined to them. */
function given({ given }: Meeting, say: Say): string[] {
  return given.map(({ field, by, joined }) => {
    const what = say.phrase(GIVEN[field])
    if (say.lang === 'ar') return `  ${what}: يذكره ${by.join('، ')}، ويؤخذ منه لـ ${joined.join('، ')}`
    return `  ${what}: said by ${by.join(', ')}, taken over for ${joined.join(', ')}`
  })
}

function differences(list: readonly Disagreement[], paper: Paper): string[] {
  if (list.length === 0) return []
  const { say } = paper
  const lines = ['', paper.strong(say.phrase(p('Where reports differ', 'حيث تختلف التقارير')))]
  for (const d of list) {
    const values = d.values.map((value) => valueLine(value, say)).join(' | ')
    lines.push(`  - ${say.apart(say.phrase(d.about))}: ${values}`)
    lines.push(`      ${say.phrase(verdicts[d.verdict])}: ${say.phrase(d.because)}`)
  }
  return lines
}

/** `2 reports, 1 source`. */
function counts({ reports, sources }: { reports: number; sources: number }, say: Say): string {
  if (say.lang === 'ar') return `التقارير: ${reports}، المصادر: ${sources}`
  return `${reports} report${reports === 1 ? '' : 's'}, ${sources} source${sources === 1 ? '' : 's'}`
}
