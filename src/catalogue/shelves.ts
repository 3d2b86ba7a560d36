import { range } from '../claim/edtf.js'
import { tail } from '../reconcile/identity/slug.js'
import { plainName } from '../reconcile/people/spelling.js'
import { type Disagreement, type Fact, type Meeting, type PublicRecord, verdicts } from '../reconcile/record.js'
import { down, ranked, up } from './rank.js'
import type { Kind, Things } from './things.js'
import { causes, type Waiting } from './waiting.js'

/** A key, the value under which a thing stands there, and its rank among those beside it where that is another than its own. */
export type Keyed = readonly [key: string, value: string, rank?: string]

/** How the things of a kind stand: in the order of their ranks, and under which keys beside `all`. */
export interface Shelf<T> {
  /** Ranks are compared as texts. */
  rank(thing: T): string
  keys(thing: T): Keyed[]
}

/** What a shelf must know of other things of the record. */
interface Neighbours {
  /** The type of a fact by its id. */
  typeOf(fact: string): Fact['type'] | undefined
}

type Shelves = { [K in Kind]: Shelf<Things[K]> }

/** The shelf of each kind, for the things of one record. */
export function shelvesOf({ facts }: Pick<PublicRecord, 'facts'>): <K extends Kind>(kind: K) => Shelf<Things[K]> {
  let types: Map<string, Fact['type']> | undefined
  const all = shelves({
    typeOf: (fact) => {
      types ??= new Map(facts.map(({ id, type }) => [id, type]))
      return types.get(fact)
    },
  })
  return (kind) => all[kind]
}

/** The order and the keys of every kind. */
function shelves({ typeOf }: Neighbours): Shelves {
  const founding = (id: string) => isOfForum(typeOf(id))
  return {
    report: { rank: ({ published, id }) => ranked(published ?? '~', id), keys: () => [] },
    forum: {
      rank: ({ id, meetings, facts }) => ranked(down(meetings.length + facts.filter(founding).length), id),
      keys: ({ meetings, facts }) => [
        ...found('meeting', meetings),
        ...(facts.some(founding) ? [['members', ''] as const] : []),
      ],
    },
    meeting: { rank: latestFirst, keys: meetingKeys },
    fact: { rank: heaviestFirst, keys: factKeys },
    disagreement: { rank: gravestFirst, keys: disagreementKeys },
    agreement: { rank: gravestFirst, keys: disagreementKeys },
    unsure: { rank: ({ score, id }) => ranked(down(score), id), keys: ({ a, b }) => found('side', [a, b]) },
    series: {
      rank: ({ meetings, id }) => ranked(down(meetings.length), id),
      keys: ({ meetings }) =>
        found(
          'meeting',
          meetings.map(({ meeting }) => meeting),
        ),
    },
    person: {
      rank: ({ reports, id }) => ranked(down(reports), id),
      keys: ({ names, supports }) => [
        ...found(
          'name',
          names.map(({ name }) => plainName(name)),
        ),
        ...claims(supports),
      ],
    },
    roster: {
      rank: ({ named, id }) => ranked(down(named.length), id),
      keys: ({ forum, meeting, claimed, named }) => [
        ...values('forum', [forum]),
        ...values('meeting', [meeting]),
        ...found(
          'fact',
          [...claimed, ...named].flatMap(({ facts }) => facts),
        ),
      ],
    },
    account: {
      rank: ({ id }) => id,
      keys: ({ meeting, stages }) => [...values('meeting', [meeting]), ...found('fact', Object.values(stages).flat())],
    },
    total: {
      rank: ({ id }) => id,
      keys: ({ meeting, parts }) => [...values('meeting', [meeting]), ...found('fact', parts)],
    },
    origin: { rank: ({ id }) => id, keys: ({ passages }) => (passages.length > 0 ? [['family', '']] : []) },
    waiting: { rank: waitingRank, keys: ({ causes: why }) => values('cause', why) },
  }
}

const ways = ['fact', 'meeting', 'joining']

/** What has the gravest cause first, then what has most. */
export function waitingRank({ causes: why, of, id }: Waiting): string {
  return ranked(up(causes.indexOf(why[0]!), 2), up(causes.length - why.length, 2), String(ways.indexOf(of)), id)
}

/** Under each value in the order of the kind. */
function values(key: string, all: readonly (string | null)[]): Keyed[] {
  return [...new Set(all)].flatMap((value): Keyed[] => (value === null ? [] : [[key, value]]))
}

/** To be found by a value; in which order is nobody's question, so that no rank is stored. */
function found(key: string, all: readonly string[]): Keyed[] {
  return [...new Set(all)].map((value) => [key, value, ''])
}

function claims(supports: readonly { claim: string }[]): Keyed[] {
  return found(
    'claim',
    supports.map(({ claim }) => claim),
  )
}

function reports(supports: readonly { report: string }[]): Keyed[] {
  return found(
    'report',
    supports.map(({ report }) => report),
  )
}

/** Latest first; what has no date comes last. */
function latestFirst({ when, id }: Meeting): string {
  const start = when === null ? null : (range(when)?.earliest ?? null)
  return ranked(start === null ? '~' : down(start), id)
}

function meetingKeys({ id, formerly, partOf, supports }: Meeting): Keyed[] {
  return [
    ...found('address', [id, ...formerly]),
    ...found(
      'tail',
      supports.map(({ claim }) => tail(claim)),
    ),
    ...values('partOf', [partOf]),
    ...claims(supports),
    ...reports(supports),
  ]
}

/** Facts by slot, those most sources tell first. */
function heaviestFirst({ slot, sources, reports, id }: Fact): string {
  return ranked(slot, down(sources), down(reports), id)
}

function isOfForum(type: Fact['type'] | undefined): boolean {
  return type === 'membership' || type === 'formation'
}

function factKeys(fact: Fact): Keyed[] {
  const { type, meeting, forum, supports } = fact
  return [
    ...(type === 'meeting' ? [] : values('meeting', [meeting])),
    ...(isOfForum(type) ? values('members', [forum]) : []),
    ...claims(supports),
    ...reports(supports),
    ...ownKeys(fact),
  ]
}

/** Pledges by stage and currency, larger sums first; figures by what they measure. */
function ownKeys({ claim, ...fact }: Fact): Keyed[] {
  if (claim.type === 'figure') return [['figure', '', ranked(claim.measure, heaviestFirst({ claim, ...fact }))]]
  if (claim.type !== 'pledge') return []
  const { currency = '', amount = 0 } = claim.money ?? {}
  const largest = ranked(down(amount), fact.id)
  return [
    ['money', currency, largest],
    ['pledge', `${claim.stage} ${currency}`, largest],
  ]
}

/** Differences that matter most come first: those that stay different, then those with more behind them. */
function gravestFirst({ verdict, values: reported, id }: Disagreement): string {
  const weight = reported.reduce((sum, { reports }) => sum + reports, 0)
  return ranked(down(verdicts.indexOf(verdict)), down(weight), id)
}

function disagreementKeys({ meeting, values: reported }: Disagreement): Keyed[] {
  return [
    ...values('meeting', [meeting]),
    ...found(
      'fact',
      reported.flatMap(({ facts }) => facts),
    ),
  ]
}
