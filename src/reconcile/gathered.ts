import type { PledgeStage } from '../claim/kinds/pledge.js'
import type { Money } from '../claim/values.js'
import type { DifferingValue, Phrase, Reason, Support } from './basis.js'

export const rhythms = ['monthly', 'quarterly', 'semi-annual', 'annual', 'biennial'] as const
export type Rhythm = (typeof rhythms)[number]

/** A meeting in its series. */
export interface SeriesMeeting {
  meeting: string
  /** Its number: as reports say, or counted from its neighbours. */
  ordinal: number | null
  counted: boolean
  /** Where no report gives a time: about when it must have been, by its number and the rhythm of the series. */
  expected: string | null
  /** Why it is counted or expected so. */
  because: Phrase | null
}

/** Recurring meetings of one kind of one forum, or conferences of one purpose. */
export interface Series {
  id: string
  name: Phrase
  forum: string | null
  kind: string
  /** How often it meets, as the numbers that are dated have it. */
  rhythm: Rhythm | null
  /** In the order of time; those without one last. */
  meetings: SeriesMeeting[]
  /** Numbers between the known ones that no report tells of. */
  missing: number[]
  /** Numbers that do not fit the others. */
  notes: Reason[]
}

/** A post with the days of the first and the last report that give it to somebody. */
export interface HeldPost {
  post: string
  from: string | null
  until: string | null
  supports: Support[]
  reports: number
  sources: number
}

/** Somebody whom reports name, under all spellings. */
export interface Person {
  id: string
  formerly: string[]
  name: Phrase
  /** As reports write it, and how many do. */
  names: { name: string; reports: number }[]
  /** ISO 3166-1 alpha-2. */
  country: string | null
  /** Which of several bearers of one name, where people told them apart; null for whoever has all other claims. */
  namesake: string | null
  /** Earliest first. */
  posts: HeldPost[]
  supports: Support[]
  reports: number
  sources: number
  /** Why the names are taken for one person; empty where there is one. */
  because: Reason[]
}

/** One of those whom reports name as belonging or taking part. */
export interface OnRoster {
  key: string
  name: Phrase
  /** As reports write it. */
  as: string[]
  /** Those who were there for it: the head of a delegation stands for his state. */
  through: string[]
  facts: string[]
  reports: number
  sources: number
  /** The only report that names it, or null where several do. */
  only: string | null
}

/** Everybody whom all reports together name as members of a forum or participants of a meeting, against the counts. */
export interface Roster {
  id: string
  about: Phrase
  forum: string | null
  meeting: string | null
  claimed: DifferingValue[]
  named: OnRoster[]
  because: Phrase
}

/** What somebody promised to somebody or at a conference, by stages. The first promise stays whatever comes after. */
export interface Account {
  id: string
  about: Phrase
  meeting: string | null
  /** The fact that was promised first; null where nothing was promised. */
  first: string | null
  /** Facts by stage, earliest first. */
  stages: Record<PledgeStage, string[]>
  because: Phrase
}

/** A conference's total against the sum of what reports name. */
export interface TotalCheck {
  id: string
  meeting: string
  total: Money
  sum: Money
  /** The facts that were added: each gift once, however often and in how many parts it is told. */
  parts: string[]
  verdict: 'agreed' | 'short' | 'over'
  because: Phrase
}

/** Two things of the record that may be one: kept for people to decide. */
export interface Unsure {
  id: string
  /** What they are: the ids are of meetings or of people. */
  of: 'meeting' | 'person'
  a: string
  b: string
  about: Phrase
  score: number
  /** What speaks for and against. */
  reasons: Reason[]
  /** Why they were left apart. */
  because: Phrase
}
