import type { Claim, ClaimType } from '../claim/claim.js'
import type { MeetingFormat, MeetingLevel, MeetingStatus } from '../claim/kinds/meeting.js'
import type { PledgeStage } from '../claim/kinds/pledge.js'
import type { Report } from '../claim/report.js'
import type { Evidence } from '../claim/span.js'
import type { Actor, Money, Place } from '../claim/values.js'

/** A sentence in both languages of the published record. */
export interface Phrase {
  ar: string
  en: string
}

/** What a comparison answers: how strongly it speaks for (above 0) or against (below 0) and why. */
export interface Reason {
  score: number
  because: Phrase
}

/** One report standing behind a value: the claim, its words, and the origin those words stem from. */
export interface Support {
  report: string
  claim: string
  evidence: Evidence[]
  /** An agency's origin, a family of copies, or the report itself: supports that share it count as one source. */
  origin: string
  /** The family of copies the words belong to (an Origin with passages), whatever agency they go by; else null. */
  family: string | null
}

/** One value of a slot with all that stands behind it. */
export interface Fact {
  id: string
  type: ClaimType
  /** What the fact is about, one key a slot: two facts of one slot speak about the same thing. */
  slot: string
  meeting: string | null
  forum: string | null
  /** The first claim that says it, in the order of publication: its values are the fact's values. */
  claim: Claim
  supports: Support[]
  reports: number
  sources: number
}

export const givenFields = ['when', 'place', 'forum', 'level', 'ordinal', 'host'] as const
export type GivenField = (typeof givenFields)[number]

/** A value of a meeting that some of its reports give, and that the others take over for being joined to them. */
export interface Given {
  field: GivenField
  /** Report ids. */
  by: string[]
  joined: string[]
}

/** A meeting of the record, made of the meeting claims of one or more reports. */
export interface Meeting {
  id: string
  /** Addresses it had, or would have had, while fewer of its reports were known. */
  formerly: string[]
  title: Phrase
  forum: Actor | null
  format: MeetingFormat
  level: MeetingLevel | null
  ordinal: number | null
  place: Place | null
  when: string | null
  whenText: string | null
  status: MeetingStatus
  host: Actor | null
  purpose: string | null
  partOf: string | null
  /** The meetings that are part of it. */
  parts: string[]
  alongside: string[]
  given: Given[]
  /** The meeting claims joined here. */
  supports: Support[]
  reports: number
  sources: number
  /** Why the claims are taken for one meeting; empty where one report tells of it once. */
  because: Reason[]
}

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

export interface Forum {
  id: string
  name: Phrase
  meetings: string[]
  facts: string[]
}

/** One value of a slot where reports differ, with its facts. */
export interface DifferingValue {
  label: Phrase
  facts: string[]
  supports: Support[]
  reports: number
  sources: number
}

/** What to make of the values that reports give for one thing, from the lightest to the gravest. */
export const verdicts = [
  'agreed',
  'same',
  'compatible',
  'narrower',
  'changed',
  'corrected',
  'slip',
  'different',
] as const
export type Verdict = (typeof verdicts)[number]

/** On what a verdict rests, from the lightest to the gravest. */
export const grounds = [
  /** All give one value. */
  'equal',
  /** One number in other words: 74, about 74. */
  'wording',
  'rounding',
  /** At the rate that reports themselves give. */
  'conversion',
  /** "More than 60" does not exclude 74. */
  'bound',
  /** Parts that one report tells side by side make the other's whole. */
  'sum',
  /** Two currencies, and no report gives a rate. */
  'currencies',
  /** One counts a part of what the other counts: states among all members. */
  'part',
  /** One is of a smaller land than the other. */
  'scope',
  /** The times lie apart. */
  'time',
  /** A number that only grows grew from one report to the next. */
  'growth',
  /** One is what was planned, the other what came. */
  'plan',
  /** The same outlet took it back. */
  'correction',
  'thousandfold',
  /** Two neighbouring digits swapped, or a nought too many. */
  'digits',
  /** One number with two units or currencies. */
  'unit',
  'clash',
] as const
export type Ground = (typeof grounds)[number]

/** A slot that several reports fill, and what to make of its values. */
export interface Disagreement {
  id: string
  slot: string
  about: Phrase
  meeting: string | null
  forum: string | null
  values: DifferingValue[]
  verdict: Verdict
  ground: Ground
  because: Phrase
}

/**
 * What several reports stem from: passages that are copies of one another (`o-…`), or an agency that reports are of or
 * quote (`agency-…`, without passages). Supports of one origin count as one source.
 */
export interface Origin {
  id: string
  /** The agency's key; for copies the agency that one of them is of, else null. */
  agency: string | null
  /** Report ids, earliest published first. */
  reports: string[]
  passages: OriginPassage[]
}

/** A stretch of a report, by offsets into its source. */
export interface Stretch {
  report: string
  start: number
  end: number
}

/** Words of a family in one report, and the stretch of an earlier report they are most like; null where they stand first. */
export interface OriginPassage extends Stretch {
  of: Stretch | null
}

/** The whole record: a function of the readings alone, whatever their order. */
export interface PublicRecord {
  reports: Report[]
  forums: Forum[]
  meetings: Meeting[]
  facts: Fact[]
  /** Where reports give several values. */
  disagreements: Disagreement[]
  /** Where several reports give one value; the verdict is `agreed`. */
  agreements: Disagreement[]
  unsure: Unsure[]
  series: Series[]
  /** Those most reports name come first. */
  people: Person[]
  rosters: Roster[]
  accounts: Account[]
  totals: TotalCheck[]
  origins: Origin[]
}
