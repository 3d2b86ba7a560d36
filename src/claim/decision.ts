import { z } from 'zod'
import type { Labels } from './base.js'
import { claimTypes } from './claim.js'

/** Why a fact is rejected. */
export const reasons: Record<Reason, Labels> = {
  misread: { ar: 'قرئت الكلمات خطأ', en: 'the words are misread' },
  not_said: { ar: 'لا يقوله التقرير', en: 'the report does not say it' },
  wrong_value: { ar: 'القيمة غير صحيحة', en: 'the value is wrong' },
  wrong_actor: { ar: 'الجهة ليست هي', en: 'it is another actor' },
  wrong_meeting: { ar: 'الاجتماع ليس هو', en: 'it is another meeting' },
  outside: { ar: 'خارج موضوع السجل', en: 'it does not belong in the record' },
  other: { ar: 'سبب آخر', en: 'another reason' },
}

export const Reason = z.enum(['misread', 'not_said', 'wrong_value', 'wrong_actor', 'wrong_meeting', 'outside', 'other'])
export type Reason = z.infer<typeof Reason>

const person = z.string().trim().min(1, 'a decision needs the name of who decides')
const words = z.string().nullable()
const claims = z.array(z.string()).min(1)

/** Where words stood: offsets into the report's source. */
const Place = z.object({ report: z.string(), start: z.int(), end: z.int() })
export type Place = z.infer<typeof Place>

/** What a decision was about, so that it is found again when the record is joined or read anew. */
const FactSeen = z.object({
  type: z.enum(claimTypes),
  /** Ids of the claims that made the fact. */
  claims,
  /** The words they stood on. */
  quotes: z.array(z.string()).min(1),
  /** Where those words stood, and what the record said of them. Decisions of the first ledgers lack both. */
  places: z.array(Place).optional(),
  claim: z.record(z.string(), z.unknown()).optional(),
})

/** A decision about one fact of the record, once for all reports of it. */
export const FactDecision = z
  .object({
    kind: z.literal('fact'),
    /** The fact's id when it was decided. */
    subject: z.string(),
    verdict: z.enum(['accept', 'reject', 'correct']),
    reason: Reason.nullable(),
    words,
    /** A correction: the fields of the claim that it sets. The report's words stay beside them. */
    value: z.record(z.string(), z.unknown()).nullable(),
    about: FactSeen,
    person,
  })
  .refine(({ verdict, reason }) => verdict !== 'reject' || reason !== null, 'a rejection needs a reason')
  .refine(({ verdict, value }) => (verdict === 'correct') === (value !== null), 'a correction needs its value')
export type FactDecision = z.infer<typeof FactDecision>

const verdict = z.enum(['same', 'different', 'unsure'])
/** What the two, or the parts, were called, and of which forums they were; decisions of the first ledgers lack both. */
const seen = { names: z.array(z.string()).optional(), forums: z.array(z.string()).optional() }
const pair = { subject: z.string(), verdict, reason: z.null(), words, value: z.null(), person }

/** A decision on whether claims of two meetings tell of one. */
export const MeetingsDecision = z.object({
  kind: z.literal('meetings'),
  /** `subject` has the meetings' ids when it was decided. */
  ...pair,
  /** One meeting claim of each. */
  about: z.object({ claims: z.tuple([z.string(), z.string()]), ...seen }),
})
export type MeetingsDecision = z.infer<typeof MeetingsDecision>

/**
 * A name as reports write it, of a state by ISO 3166-1 alpha-2 or of none. Where people told several bearers of one name
 * apart, `namesake` says which of them is meant; without it, the one who bears the name in all other claims.
 */
const Called = z.object({ name: z.string().min(1), country: z.string().nullable(), namesake: z.string().optional() })
export type Called = z.infer<typeof Called>

/** A decision on whether two names are of one person. */
export const PeopleDecision = z.object({
  kind: z.literal('people'),
  ...pair,
  about: z.object({ people: z.tuple([Called, Called]), ...seen }),
})
export type PeopleDecision = z.infer<typeof PeopleDecision>

/** A decision that what was taken for one meeting, or one person, is several; each part is named by its claims or names. */
export const SplitDecision = z.object({
  kind: z.literal('split'),
  ...pair,
  verdict: z.literal('split'),
  about: z.union([
    z.object({ of: z.literal('meeting'), parts: z.array(claims).min(2), ...seen }),
    z.object({
      of: z.literal('person'),
      parts: z.array(z.array(Called).min(1)).min(2),
      /** The claims in which the names are the namesake's; none where the parts differ in their names. */
      claims: claims.optional(),
      ...seen,
    }),
  ]),
})
export type SplitDecision = z.infer<typeof SplitDecision>

export const Decision = z.discriminatedUnion('kind', [FactDecision, MeetingsDecision, PeopleDecision, SplitDecision])
export type Decision = z.infer<typeof Decision>
export type JoiningDecision = MeetingsDecision | PeopleDecision | SplitDecision

/** A decision as the journal has it. */
export type Made<D extends Decision = Decision> = D & {
  entry: number
  /** ISO 8601, UTC. */
  at: string
  withdrawn: { entry: number; at: string; person: string; words: string | null } | null
}
