import { z } from 'zod'
import { Claim, type ClaimType, claimTypes } from '../claim/claim.js'
import { Reason as Reasons } from '../claim/decision.js'
import { MeetingFormat, MeetingLevel, MeetingStatus } from '../claim/kinds/meeting.js'
import { Report } from '../claim/report.js'
import { Evidence } from '../claim/span.js'
import { Actor, Money, Place } from '../claim/values.js'
import type { FamilyMember as MemberOfFamily } from '../reconcile/families/family.js'
import type { Piece as ChangedPiece } from '../reconcile/families/pieces.js'
import * as record from '../reconcile/record.js'
import { modes } from '../review/publish.js'
import { states } from '../review/state.js'
import { troubles } from './trouble.js'

/** The things of the record as the site serves them; what each field means stands in `reconcile/record.ts`. */

const Phrase = z.object({ ar: z.string(), en: z.string() }) satisfies z.ZodType<record.Phrase>

const Reason = z.object({ score: z.number(), because: Phrase }) satisfies z.ZodType<record.Reason>

const Support = z.object({
  report: z.string(),
  claim: z.string(),
  evidence: z.array(Evidence),
  origin: z.string(),
  family: z.string().nullable(),
}) satisfies z.ZodType<record.Support>

/** What stands behind a value, counted. */
const behind = { supports: z.array(Support), reports: z.int().min(0), sources: z.int().min(0) }

export const Fact = z.object({
  id: z.string(),
  type: z.enum(claimTypes as [ClaimType, ...ClaimType[]]),
  slot: z.string(),
  meeting: z.string().nullable(),
  forum: z.string().nullable(),
  claim: Claim,
  ...behind,
}) satisfies z.ZodType<record.Fact>

const Given = z.object({
  field: z.enum(record.givenFields),
  by: z.array(z.string()),
  joined: z.array(z.string()),
}) satisfies z.ZodType<record.Given>

export const Meeting = z.object({
  id: z.string(),
  formerly: z.array(z.string()),
  title: Phrase,
  forum: Actor.nullable(),
  format: MeetingFormat,
  level: MeetingLevel.nullable(),
  ordinal: z.int().nullable(),
  place: Place.nullable(),
  when: z.string().nullable(),
  whenText: z.string().nullable(),
  status: MeetingStatus,
  host: Actor.nullable(),
  purpose: z.string().nullable(),
  partOf: z.string().nullable(),
  parts: z.array(z.string()),
  alongside: z.array(z.string()),
  given: z.array(Given),
  because: z.array(Reason),
  ...behind,
}) satisfies z.ZodType<record.Meeting>

export const Forum = z.object({
  id: z.string(),
  name: Phrase,
  meetings: z.array(z.string()),
  facts: z.array(z.string()),
}) satisfies z.ZodType<record.Forum>

export const Disagreement = z.object({
  id: z.string(),
  slot: z.string(),
  about: Phrase,
  meeting: z.string().nullable(),
  forum: z.string().nullable(),
  values: z.array(z.object({ label: Phrase, facts: z.array(z.string()), ...behind })),
  verdict: z.enum(record.verdicts),
  ground: z.enum(record.grounds),
  because: Phrase,
}) satisfies z.ZodType<record.Disagreement>

const Stretch = z.object({ report: z.string(), start: z.int(), end: z.int() }) satisfies z.ZodType<record.Stretch>

export const Series = z.object({
  id: z.string(),
  name: Phrase,
  forum: z.string().nullable(),
  kind: z.string(),
  rhythm: z.enum(record.rhythms).nullable(),
  meetings: z.array(
    z.object({
      meeting: z.string(),
      ordinal: z.int().nullable(),
      counted: z.boolean(),
      expected: z.string().nullable(),
      because: Phrase.nullable(),
    }),
  ),
  missing: z.array(z.int()),
  notes: z.array(Reason),
}) satisfies z.ZodType<record.Series>

export const Person = z.object({
  id: z.string(),
  formerly: z.array(z.string()),
  name: Phrase,
  names: z.array(z.object({ name: z.string(), reports: z.int() })),
  country: z.string().nullable(),
  namesake: z.string().nullable(),
  posts: z.array(z.object({ post: z.string(), from: z.string().nullable(), until: z.string().nullable(), ...behind })),
  because: z.array(Reason),
  ...behind,
}) satisfies z.ZodType<record.Person>

const DifferingValue = z.object({ label: Phrase, facts: z.array(z.string()), ...behind })

export const Roster = z.object({
  id: z.string(),
  about: Phrase,
  forum: z.string().nullable(),
  meeting: z.string().nullable(),
  claimed: z.array(DifferingValue),
  named: z.array(
    z.object({
      key: z.string(),
      name: Phrase,
      as: z.array(z.string()),
      through: z.array(z.string()),
      facts: z.array(z.string()),
      reports: z.int(),
      sources: z.int(),
      only: z.string().nullable(),
    }),
  ),
  because: Phrase,
}) satisfies z.ZodType<record.Roster>

const ids = z.array(z.string())

export const Account = z.object({
  id: z.string(),
  about: Phrase,
  meeting: z.string().nullable(),
  first: z.string().nullable(),
  stages: z.object({ requested: ids, pledged: ids, committed: ids, disbursed: ids }),
  because: Phrase,
}) satisfies z.ZodType<record.Account>

export const TotalCheck = z.object({
  id: z.string(),
  meeting: z.string(),
  total: Money,
  sum: Money,
  parts: ids,
  verdict: z.enum(['agreed', 'short', 'over']),
  because: Phrase,
}) satisfies z.ZodType<record.TotalCheck>

export const Unsure = z.object({
  id: z.string(),
  of: z.enum(['meeting', 'person']),
  a: z.string(),
  b: z.string(),
  about: Phrase,
  score: z.number(),
  reasons: z.array(Reason),
  because: Phrase,
}) satisfies z.ZodType<record.Unsure>

export const Origin = z.object({
  id: z.string(),
  agency: z.string().nullable(),
  reports: z.array(z.string()),
  passages: z.array(Stretch.extend({ of: Stretch.nullable() })),
}) satisfies z.ZodType<record.Origin>

const Piece = z.object({
  kind: z.enum(['same', 'altered', 'added', 'cut']),
  was: z.string().nullable(),
  is: z.string().nullable(),
}) satisfies z.ZodType<ChangedPiece>

const FamilyMember = z.object({
  family: z.string(),
  agency: z.string().nullable(),
  report: z.string(),
  published: z.string().nullable(),
  outlet: z.string().nullable(),
  of: z.string().nullable(),
  words: z.int(),
  copied: z.int(),
  passages: z.array(
    z.object({ start: z.int(), end: z.int(), of: Stretch, moved: z.boolean(), pieces: z.array(Piece) }),
  ),
  cut: z.array(z.string()),
  added: z.array(z.string()),
  because: Reason,
}) satisfies z.ZodType<MemberOfFamily>

export const Family = z.object({ id: z.string(), agency: z.string().nullable(), members: z.array(FamilyMember) })

/** How a fact, or what is known of a meeting, stands by what people decided. */
export const Mark = z.object({
  state: z.enum(states),
  /** Of each person the last decision. */
  decisions: z.array(
    z.object({
      /** Its entry in the journal. */
      entry: z.int(),
      at: z.string(),
      person: z.string(),
      verdict: z.enum(['accept', 'reject', 'correct']),
      reason: Reasons.nullable(),
      words: z.string().nullable(),
      value: z.record(z.string(), z.unknown()).nullable(),
    }),
  ),
  /** Where it was corrected: what the machine read in these fields. */
  read: z.record(z.string(), z.unknown()).nullable(),
})
export type Mark = z.infer<typeof Mark>

/** What every answer holds beside its own: the reports that its facts name, and how what it names was decided. */
export const Answer = z.object({
  reports: z.array(Report),
  /** Which record it is of; `?record=` asks for another. */
  record: z.enum(modes),
  /** By the id of a fact or a meeting. What is not here is as the machine read it. */
  marks: z.record(z.string(), Mark),
})
export type Answer = z.infer<typeof Answer>

/** The one shape of an error. */
export const TroubleAnswer = z.object({
  error: z.object({
    code: z.enum(troubles),
    message: z.string(),
    hint: z.string(),
  }),
})
export type TroubleAnswer = z.infer<typeof TroubleAnswer>

/** The schemas that have a name of their own in the description of the data. */
export const named = {
  Report,
  Claim,
  Evidence,
  Actor,
  Place,
  Support,
  Fact,
  Meeting,
  Forum,
  Disagreement,
  Origin,
  Family,
  Unsure,
  Series,
  Person,
  Roster,
  Account,
  TotalCheck,
  Mark,
}
