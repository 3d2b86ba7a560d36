import { foldWord } from '../../arabic/fold.js'
import type { Claim, ClaimOf, ClaimType } from '../../claim/claim.js'
import type { Actor, Place, Quantity } from '../../claim/values.js'
import { tellingWords } from '../contexts.js'
import { forumId } from '../forumid.js'
import type { Cited } from '../heard.js'
import { countriesOf } from '../phrases/names.js'
import { type Desk, type Filed, here, money, quantity } from './filed.js'
import { ofEvents, unitOfFigure } from './measures.js'

type Filing = Pick<Filed, 'slot' | 'value' | 'text'> & { meeting?: string | null; forum?: Actor | null }

/** What fills which slot, one clerk a claim type. Meetings are joined before and fill no slot. */
const clerks: { [T in Exclude<ClaimType, 'meeting' | 'pledge'>]: (claim: ClaimOf<T>, desk: Desk) => Filing } = {
  session: (c, desk) => {
    const meeting = desk.meetingOf(c.report, c.meeting)
    return { slot: `session/${meeting ?? here(c)}/${c.ordinal ?? '-'}`, value: '', text: c.topic ?? '', meeting }
  },
  participation: (c, desk) => {
    const meeting = desk.meetingOf(c.report, c.meeting) ?? desk.home(c)
    const of = meeting ?? here(c)
    if (c.count) return { slot: `participants/${of}/${c.capacity}`, value: heads(c.count), text: null, meeting }
    return { slot: `participant/${of}/${desk.actorKey(c.actor!)}`, value: c.capacity, text: null, meeting }
  },
  membership: (c, desk) => {
    const of = c.forum ? forumId(c.forum, desk.actorKey) : here(c)
    if (c.count) return { slot: `members/${of}/${c.role}`, value: heads(c.count), text: null, forum: c.forum }
    return { slot: `member/${of}/${c.role}/${desk.actorKey(c.actor!)}`, value: '', text: null, forum: c.forum }
  },
  formation: (c, desk) => {
    const of = c.forum ? forumId(c.forum, desk.actorKey) : here(c)
    return { slot: `formation/${of}`, value: c.when ?? '', text: null, forum: c.forum }
  },
  statement: (c, desk) => {
    const meeting = desk.meetingOf(c.report, c.meeting)
    return { slot: `statement/${desk.actorKey(c.speaker)}`, value: '', text: c.text, meeting }
  },
  figure: (c, desk) => {
    const value = c.money ? money(c.money) : quantity(c.quantity)
    const text = ofEvents(c.measure) ? tellingWords(c, desk.contexts) : null
    return { slot: `figure/${c.measure}/${unitOfFigure(c) || '-'}/${area(c.place)}`, value, text }
  },
  phase: (c, desk) => {
    const of = c.forum ? forumId(c.forum, desk.actorKey) : here(c)
    return { slot: `phase/${of}/${c.ordinal}`, value: '', text: c.aim ?? '', forum: c.forum }
  },
}

/** Files any claim but those about meetings themselves, and pledges, which are filed together. */
export function fileOne(cited: Cited, desk: Desk): Filed | null {
  const { claim } = cited
  if (claim.type === 'meeting' || claim.type === 'pledge') return null
  const clerk = clerks[claim.type] as (claim: Claim, desk: Desk) => Filing
  const { slot, value, text, meeting, forum } = clerk(claim, desk)
  return {
    cited,
    slot,
    meeting: meeting ?? null,
    forum: forum ? forumId(forum, desk.actorKey) : null,
    home: desk.home(claim),
    value: `${value}${stance(claim)}`,
    text,
  }
}

/** What is planned is said; what is possible, asked for or denied is another thing to say. */
export function stance(claim: Claim): string {
  return claim.modality === 'asserted' || claim.modality === 'planned' ? '' : ` ${claim.modality}`
}

/** Units that count who belongs or takes part, whatever they are called. */
const HEADS = new Set(['state', 'country', 'member', 'party', 'delegation', undefined])

/** Organisations or leaders of the same number as the states are another value. */
function heads(q: Quantity): string {
  return HEADS.has(q.unit) ? quantity(q) : `${quantity(q)} ${q.unit}`
}

function area(place: Place | null): string {
  return countriesOf(place).sort().join(' ') || (place ? foldWord(place.name) : '-')
}
