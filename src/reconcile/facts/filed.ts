import type { Claim } from '../../claim/claim.js'
import type { Money, Quantity } from '../../claim/values.js'
import type { ActorKey } from '../actors.js'
import type { Contexts } from '../contexts.js'
import type { Cited, Lookup } from '../heard.js'
import type { MeetingOf } from '../identity/relations.js'
import type { Meeting } from '../record.js'

/** Where a claim is filed: the slot it fills, and the value it fills it with. */
export interface Filed {
  cited: Cited
  slot: string
  meeting: string | null
  forum: string | null
  /** The meeting its report is about: claims of one home that say the same are of one thing. */
  home: string | null
  /** Claims of one slot with the same value say the same. */
  value: string
  /** Words by which claims of the slot with the same value are told apart or joined; null where the value says all. */
  text: string | null
}

/** Claims that are filed in another way than before. */
export interface Refiled {
  come: Filed[]
  gone: Filed[]
}

/** What claims are filed by. */
export interface Desk {
  meetingOf: MeetingOf
  meetings: Lookup<Meeting>
  actorKey: ActorKey
  /** The meeting that a claim's report is about. */
  home(claim: Claim): string | null
  contexts: Contexts
}

/** A slot of one report alone: the claim names neither meeting nor forum by which others could fill it. */
export function here(claim: Claim): string {
  return `of ${claim.report}`
}

export function quantity(q: Quantity): string {
  return [q.precision, q.value, q.max].filter((part) => part !== undefined).join(' ')
}

export function money(m: Money): string {
  return [m.precision, m.amount, m.max, m.currency].filter((part) => part !== undefined).join(' ')
}

/** Whether a claim is filed as it was. */
export function sameFiled(a: Filed, b: Filed): boolean {
  return (
    a.cited === b.cited &&
    a.slot === b.slot &&
    a.meeting === b.meeting &&
    a.forum === b.forum &&
    a.home === b.home &&
    a.value === b.value &&
    a.text === b.text
  )
}
