import type { Report } from '../claim/report.js'
import type {
  Account,
  Disagreement,
  Fact,
  Forum,
  Meeting,
  Origin,
  Person,
  PublicRecord,
  Roster,
  Series,
  TotalCheck,
  Unsure,
} from '../reconcile/record.js'
import { type Waiting, waitingIn } from './waiting.js'

/** The things of a record by their kind. */
export interface Things {
  report: Report
  forum: Forum
  meeting: Meeting
  fact: Fact
  disagreement: Disagreement
  agreement: Disagreement
  unsure: Unsure
  series: Series
  person: Person
  roster: Roster
  account: Account
  total: TotalCheck
  origin: Origin
  /** What people may want to decide on, each with why. */
  waiting: Waiting
}

export type Kind = keyof Things

type Lists = { [K in Kind]: (record: PublicRecord) => readonly Things[K][] }

const lists: Lists = {
  report: ({ reports }) => reports,
  forum: ({ forums }) => forums,
  meeting: ({ meetings }) => meetings,
  fact: ({ facts }) => facts,
  disagreement: ({ disagreements }) => disagreements,
  agreement: ({ agreements }) => agreements,
  unsure: ({ unsure }) => unsure,
  series: ({ series }) => series,
  person: ({ people }) => people,
  roster: ({ rosters }) => rosters,
  account: ({ accounts }) => accounts,
  total: ({ totals }) => totals,
  origin: ({ origins }) => origins,
  waiting: waitingIn,
}

export const allKinds = Object.keys(lists) as Kind[]

/** All things of a kind that a record holds. */
export function thingsOf<K extends Kind>(record: PublicRecord, kind: K): readonly Things[K][] {
  return lists[kind](record)
}
