import type { Claim, ClaimType } from '../claim/claim.js'
import type { MeetingFormat, MeetingLevel, MeetingStatus } from '../claim/kinds/meeting.js'
import type { Report } from '../claim/report.js'
import type { Actor, Place } from '../claim/values.js'
import type { DifferingValue, Phrase, Reason, Support } from './basis.js'
import type { Account, Person, Roster, Series, TotalCheck, Unsure } from './gathered.js'

export type * from './basis.js'
export * from './gathered.js'

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

export interface Forum {
  id: string
  name: Phrase
  meetings: string[]
  facts: string[]
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
