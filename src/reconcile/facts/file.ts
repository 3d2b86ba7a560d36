import { foldWord } from '../../arabic/fold.js'
import type { Claim, ClaimOf, ClaimType } from '../../claim/claim.js'
import type { Actor, Money, Place, Quantity } from '../../claim/values.js'
import type { ActorKey } from '../actors.js'
import { forumId } from '../forums.js'
import type { Meetings } from '../identity/meetings.js'
import { countriesOf } from '../phrases/names.js'

/** Where a claim is filed: the slot it fills, and the value it fills it with. */
export interface Filed {
  claim: Claim
  slot: string
  meeting: string | null
  forum: string | null
  /** Claims of one slot with the same value say the same. */
  value: string
  /** Words by which claims of the slot with the same value are told apart or joined; null where the value says all. */
  text: string | null
}

interface Desk {
  meetings: Meetings
  actorKey: ActorKey
}

type Filing = Pick<Filed, 'slot' | 'value' | 'text'> & { meeting?: string | null; forum?: Actor | null }

/** What fills which slot, one clerk a claim type. Meetings are joined before and fill no slot. */
const clerks: { [T in Exclude<ClaimType, 'meeting'>]: (claim: ClaimOf<T>, desk: Desk) => Filing } = {
  session: (c, desk) => {
    const meeting = desk.meetings.of(c.report, c.meeting)
    return { slot: `session/${meeting ?? here(c)}/${c.ordinal ?? '-'}`, value: '', text: c.topic ?? '', meeting }
  },
  participation: (c, desk) => {
    const meeting = desk.meetings.of(c.report, c.meeting)
    const of = meeting ?? here(c)
    if (c.count) return { slot: `participants/${of}/${c.capacity}`, value: quantity(c.count), text: null, meeting }
    return { slot: `participant/${of}/${desk.actorKey(c.actor!)}`, value: c.capacity, text: null, meeting }
  },
  membership: (c, desk) => {
    const of = c.forum ? forumId(c.forum, desk.actorKey) : here(c)
    if (c.count) return { slot: `members/${of}/${c.role}`, value: quantity(c.count), text: null, forum: c.forum }
    return { slot: `member/${of}/${c.role}/${desk.actorKey(c.actor!)}`, value: '', text: null, forum: c.forum }
  },
  formation: (c, desk) => {
    const of = c.forum ? forumId(c.forum, desk.actorKey) : here(c)
    return { slot: `formation/${of}`, value: c.when ?? '', text: null, forum: c.forum }
  },
  statement: (c, desk) => {
    const meeting = desk.meetings.of(c.report, c.meeting)
    return { slot: `statement/${desk.actorKey(c.speaker)}`, value: '', text: c.text, meeting }
  },
  pledge: (c, desk) => {
    const meeting = desk.meetings.of(c.report, c.meeting)
    const total = meeting ?? here(c)
    const giver = c.donor ? desk.actorKey(c.donor) : `total/${total}`
    const taker = c.beneficiary ? desk.actorKey(c.beneficiary) : c.donor ? total : '-'
    const value = c.money ? money(c.money) : c.quantity ? quantity(c.quantity) : ''
    return { slot: `pledge/${giver}/${taker}/${c.stage}`, value, text: value ? null : (c.purpose ?? ''), meeting }
  },
  figure: (c) => {
    const value = c.money ? money(c.money) : quantity(c.quantity)
    return { slot: `figure/${c.measure}/${c.unit ?? '-'}/${area(c.place)}`, value, text: null }
  },
  phase: (c, desk) => {
    const of = c.forum ? forumId(c.forum, desk.actorKey) : here(c)
    return { slot: `phase/${of}/${c.ordinal}`, value: '', text: c.aim ?? '', forum: c.forum }
  },
}

/** Files every claim except those about meetings themselves. */
export function file(claims: readonly Claim[], desk: Desk): Filed[] {
  return claims.flatMap((claim) => {
    if (claim.type === 'meeting') return []
    const clerk = clerks[claim.type] as (claim: Claim, desk: Desk) => Filing
    const { slot, value, text, meeting, forum } = clerk(claim, desk)
    return {
      claim,
      slot,
      meeting: meeting ?? null,
      forum: forum ? forumId(forum, desk.actorKey) : null,
      value: `${value}${stance(claim)}`,
      text,
    }
  })
}

/** What is planned is said; what is possible, asked for or denied is another thing to say. */
function stance(claim: Claim): string {
  return claim.modality === 'asserted' || claim.modality === 'planned' ? '' : ` ${claim.modality}`
}

/** A slot of one report alone: the claim names neither meeting nor forum by which others could fill it. */
function here(claim: Claim): string {
  return `of ${claim.report}`
}

function quantity(q: Quantity): string {
  return [q.precision, q.value, q.max].filter((part) => part !== undefined).join(' ')
}

function money(m: Money): string {
  return [m.precision, m.amount, m.max, m.currency].filter((part) => part !== undefined).join(' ')
}

function area(place: Place | null): string {
  return countriesOf(place).sort().join(' ') || (place ? foldWord(place.name) : '-')
}
