import type { Decision, Made } from '../../claim/decision.js'
import type { Report } from '../../claim/report.js'
import type { Step } from '../../reader/explain/steps.js'
import type { Disagreement, Fact, Meeting, Person, Support, Unsure } from '../../reconcile/record.js'
import type { Desk } from '../../review/desk.js'
import { type Cause, queue } from '../../review/queue.js'
import { subjectOf } from '../../review/subjects.js'
import { reportsNamed } from '../gather.js'
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
  const waiting = await queue(desk, person, only)
  const shown = id ?? (await waiting.items(1))[0]?.id ?? null
  const subject = shown === null ? null : await shownOf(desk, sources, shown)
  if (id !== null && !subject) return null
  const words = subject ? wordsIn(subject) : []
  const behind = [...words.map(({ support }) => support.report), ...differing(subject)]
  return {
    reports: await reportsNamed(desk.catalogue, behind),
    waiting: await waiting.counts(),
    only,
    subject,
    ...(shown === null ? nowhere : await waiting.around(shown)),
    ...standing(desk, subject),
    done: (asked.done !== null && desk.decision(asked.done)) || null,
    astray: desk.review.astray.length + desk.joinings.astray.length,
  }
}

const nowhere = { place: null, previous: null, next: null, causes: [] }

function standing(desk: Desk, subject: Subject | null): Pick<ReviewAnswer, 'state' | 'decisions'> {
  if (!subject) return { state: 'open', decisions: [] }
  if (subject.of === 'joining') {
    const { state, decisions } = desk.joinings.of(subject.doubt)
    return { state, decisions: decisions as Made[] }
  }
  const { state, decisions } = desk.review.of(subject.id)
  return { state, decisions: [...(decisions as Made<Decision>[]), ...(desk.joinings.about(subject.id) as Made[])] }
}

async function shownOf({ catalogue }: Desk, sources: SiteSources, id: string): Promise<Subject | null> {
  const [doubt] = await catalogue.get('unsure', [id])
  if (doubt) {
    const both: (Meeting | Person)[] = await catalogue.get(doubt.of, [doubt.a, doubt.b])
    const sides = both.map(async (thing) => ({ thing, words: await wordsOf(thing.supports, sources, 2) }))
    return { of: 'joining', id, doubt, sides: await Promise.all(sides) }
  }
  const [person] = await catalogue.get('person', [id])
  if (person) return { of: 'person', id, person, words: await wordsOf(person.supports, sources, MOST) }
  const fact = await subjectOf(catalogue, id)
  if (!fact) return null
  const all = distinct(fact.supports)
  const words = await wordsOf(all, sources, MOST)
  const differences = await catalogue.among('disagreement', 'fact', [id])
  const [meeting = null] = fact.meeting === null ? [] : await catalogue.get('meeting', [fact.meeting])
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
