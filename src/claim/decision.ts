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

/** What a decision was about, so that it is found again when the record is joined or read anew. */
const FactSeen = z.object({
  type: z.enum(claimTypes),
  /** Ids of the claims that made the fact. */
  claims: z.array(z.string()).min(1),
  /** The words they stood on. */
  quotes: z.array(z.string()).min(1),
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

/** A decision on whether claims of two meetings tell of one. */
export const MeetingsDecision = z.object({
  kind: z.literal('meetings'),
  /** The meetings' ids when it was decided. */
  subject: z.string(),
  verdict: z.enum(['same', 'different', 'unsure']),
  reason: z.null(),
  words,
  value: z.null(),
  /** One meeting claim of each. */
  about: z.object({ claims: z.tuple([z.string(), z.string()]) }),
  person,
})
export type MeetingsDecision = z.infer<typeof MeetingsDecision>

export const Decision = z.discriminatedUnion('kind', [FactDecision, MeetingsDecision])
export type Decision = z.infer<typeof Decision>

/** A decision as the journal has it. */
export type Made<D extends Decision = Decision> = D & {
  entry: number
  /** ISO 8601, UTC. */
  at: string
  withdrawn: { entry: number; at: string; person: string; words: string | null } | null
}
