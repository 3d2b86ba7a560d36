import type { Decision, Made } from '../../claim/decision.js'
import type { Report } from '../../claim/report.js'
import type { Step } from '../../reader/explain/steps.js'
import type { Disagreement, Fact, Meeting, Person, Support, Unsure } from '../../reconcile/record.js'
import type { Desk } from '../../review/desk.js'
import { type Cause, causes, type Item, queue } from '../../review/queue.js'
import { subjects } from '../../review/subjects.js'
import type { ReadReport, SiteSources } from '../sources.js'

/** A report's words in their place, with the rules that made the claim. */
export interface Words {
  support: Support
  read: ReadReport
  rules: readonly Step[]
}

/** What is decided on: a fact or a meeting; two things that may be one; or a person, who can be parted. */
export type Subject =
  | {
      of: 'fact'
      id: string
      fact: Fact
      meeting: Meeting | null
      words: Words[]
      more: number
      differences: Disagreement[]
    }
  | { of: 'joining'; id: string; doubt: Unsure; sides: { thing: Meeting | Person; words: Words[] }[] }
  | { of: 'person'; id: string; person: Person; words: Words[] }

export interface ReviewAnswer {
  reports: Report[]
  /** How much waits for each cause, and in all. */
  waiting: Record<Cause | 'all', number>
  only: Cause | null
  subject: Subject | null
  /** Its place in the queue, from 1; null where it does not wait. */
  place: number | null
  previous: string | null
  next: string | null
  causes: Cause[]
  /** How it stands, and who said what: all of them, where they differ. */
  state: string
  decisions: Made[]
  /** The decision that was made before this was asked for. */
  done: Made | null
  /** Decisions that no longer fit. */
  astray: number
}

/** Reports whose words are shown in full. */
const MOST = 4

export interface Asked {
  id: string | null
  person: string
  only: Cause | null
  done: number | null
}

/** What a reviewer sees of one thing, or of what waits first; null where there is no such thing. */
export async function reviewAnswer(desk: Desk, sources: SiteSources, asked: Asked): Promise<ReviewAnswer | null> {
  const { id, person, only } = asked
  const all = queue(desk, person)
  const items = only ? all.filter((item) => item.causes.includes(only)) : all
  const at = id === null ? 0 : items.findIndex((item) => item.id === id)
  const subject = await subjectOf(desk, sources, id ?? items[0]?.id ?? null)
  if (id !== null && !subject) return null
  const words = subject ? wordsIn(subject) : []
  const behind = new Set([...words.map(({ support }) => support.report), ...differing(subject)])
  return {
    reports: desk.record.reports.filter((report) => behind.has(report.id)),
    waiting: counted(all),
    only,
    subject,
    place: at >= 0 && items[at] ? at + 1 : null,
    previous: items[at - 1]?.id ?? null,
    next: items[at + 1]?.id ?? (at < 0 ? (items[0]?.id ?? null) : null),
    causes: items[at]?.causes ?? [],
    ...standing(desk, subject),
    done: (asked.done !== null && desk.decision(asked.done)) || null,
    astray: desk.review.astray.length + desk.joinings.astray.length,
  }
}

function counted(items: readonly Item[]): ReviewAnswer['waiting'] {
  const of = (cause: Cause) => items.filter((item) => item.causes.includes(cause)).length
  const each = Object.fromEntries(causes.map((cause) => [cause, of(cause)])) as Record<Cause, number>
  return { ...each, all: items.length }
}

function standing(desk: Desk, subject: Subject | null): Pick<ReviewAnswer, 'state' | 'decisions'> {
  if (!subject) return { state: 'open', decisions: [] }
  if (subject.of === 'joining') {
    const { state, decisions } = desk.joinings.of(subject.doubt)
    return { state, decisions: decisions as Made[] }
  }
  const { state, decisions } = desk.review.of(subject.id)
  return { state, decisions: [...(decisions as Made<Decision>[]), ...(desk.joinings.about(subject.id) as Made[])] }
}

async function subjectOf({ record }: Desk, sources: SiteSources, id: string | null): Promise<Subject | null> {
  if (id === null) return null
  const doubt = record.unsure.find((one) => one.id === id)
  if (doubt) {
    const things: (Meeting | Person)[] = doubt.of === 'meeting' ? record.meetings : record.people
    const both = [doubt.a, doubt.b].flatMap((side) => things.find((one) => one.id === side) ?? [])
    const sides = both.map(async (thing) => ({ thing, words: await wordsOf(thing.supports, sources, 2) }))
    return { of: 'joining', id, doubt, sides: await Promise.all(sides) }
  }
  const person = record.people.find((one) => one.id === id)
  if (person) return { of: 'person', id, person, words: await wordsOf(person.supports, sources, MOST) }
  const fact = subjects(record).find((one) => one.id === id)
  if (!fact) return null
  const all = distinct(fact.supports)
  const words = await wordsOf(all, sources, MOST)
  const differences = record.disagreements.filter(({ values }) => values.some(({ facts }) => facts.includes(id)))
  const meeting = record.meetings.find((one) => one.id === fact.meeting) ?? null
  return { of: 'fact', id, fact, meeting, words, more: all.length - words.length, differences }
}

/** One of each family of copies, and every report that is none. */
function distinct(supports: readonly Support[]): Support[] {
  return [...new Map(supports.map((support) => [support.family ?? support.claim, support])).values()]
}

async function wordsOf(supports: readonly Support[], sources: SiteSources, most: number): Promise<Words[]> {
  const all = distinct(supports)
    .slice(0, most)
    .map(async (support): Promise<Words[]> => {
      const [read, rules] = await Promise.all([sources.report(support.report), sources.rules?.(support.report)])
      return read ? [{ support, read, rules: rules?.get(support.claim) ?? [] }] : []
    })
  return (await Promise.all(all)).flat()
}

function wordsIn(subject: Subject): Words[] {
  return subject.of === 'joining' ? subject.sides.flatMap(({ words }) => words) : subject.words
}

function differing(subject: Subject | null): string[] {
  if (subject?.of !== 'fact') return []
  const values = subject.differences.flatMap((difference) => difference.values)
  return [...subject.fact.supports, ...values.flatMap(({ supports }) => supports)].map(({ report }) => report)
}
