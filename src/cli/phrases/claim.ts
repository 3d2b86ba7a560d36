import type { Claim, ClaimOf, ClaimType } from '../../claim/claim.js'
import type { Actor, Quantity } from '../../claim/values.js'
import { formatNames, levelNames } from '../../reconcile/phrases/levels.js'
import { acts, capacities, forms, little, modalities, roles, stages, statuses } from './labels.js'
import { plain, type Say } from './say.js'

/** How a line calls a meeting of the same report or record; empty where it need not say. */
export type MeetingNamer = (meeting: string) => string

type Teller<T extends ClaimType> = (claim: ClaimOf<T>, say: Say, nameOf: MeetingNamer) => (string | null | undefined)[]

/** What a claim says, in plain words on one line: its values, parted by dots. */
export function claimLine(claim: Claim, say: Say, nameOf: MeetingNamer): string {
  const tell = tellers[claim.type] as Teller<ClaimType>
  const via = claim.chain.length > 0 ? `${say.phrase(little.via)} ${say.chain(claim.chain)}` : null
  const said = [...tell(claim, say, nameOf), say.phrase(modalities[claim.modality]), via]
  return said.filter((piece) => piece).join(' · ')
}

const tellers: { [T in ClaimType]: Teller<T> } = {
  meeting: (m, say, nameOf) => [
    meetingHead(m, say),
    m.forum && say.actor(m.forum),
    m.place && say.place(m.place),
    say.when(m.when, m.whenText),
    say.phrase(statuses[m.status]),
    m.duration && `${say.phrase(little.lasting)} ${m.duration}`,
    m.host && `${say.phrase(little.host)}: ${say.actor(m.host)}`,
    m.chairs.length > 0 ? `${say.phrase(little.chair)}: ${say.actors(m.chairs)}` : null,
    m.purpose && `${say.phrase(little.for)}: ${say.apart(m.purpose)}`,
    m.partOf && `${say.phrase(little.partOf)} ${nameOf(m.partOf)}`,
    m.alongside && `${say.phrase(little.alongside)} ${nameOf(m.alongside)}`,
  ],
  session: (s, say, nameOf) => [
    [say.phrase(little.session), s.ordinal].filter(Boolean).join(' '),
    s.topic && say.apart(s.topic),
    at(s.meeting, nameOf, say),
  ],
  participation: (c, say, nameOf) => [who(c, say), say.phrase(capacities[c.capacity]), at(c.meeting, nameOf, say)],
  membership: (m, say) => [who(m, say), say.phrase(roles[m.role]), m.forum && say.actor(m.forum), say.when(m.when)],
  formation: (f, say) => [
    f.forum && say.actor(f.forum),
    [say.phrase(little.founded), say.when(f.when, f.whenText)].filter(Boolean).join(' '),
    f.place && say.place(f.place),
    f.founders.length > 0 ? `${say.phrase(little.by)} ${say.actors(f.founders)}` : null,
  ],
  statement: (s, say, nameOf) => [
    `${say.actor(s.speaker)} ${say.phrase(acts[s.act])}: ${s.direct ? quoted(s.text, say) : say.apart(s.text)}`,
    say.when(s.when, s.whenText),
    at(s.meeting, nameOf, say),
  ],
  pledge: (c, say, nameOf) => [
    donor(c, say),
    amount(c, say),
    say.phrase(forms[c.form]),
    say.phrase(stages[c.stage]),
    c.beneficiary && `${say.phrase(little.to)} ${say.actor(c.beneficiary)}`,
    c.purpose && `${say.phrase(little.for)}: ${say.apart(c.purpose)}`,
    say.when(c.when),
    at(c.meeting, nameOf, say),
  ],
  figure: (f, say) => [
    `${plain(f.measure)}: ${f.money ? say.money(f.money) : say.quantity(f.quantity, f.unit)}`,
    f.place && say.place(f.place),
    f.since && `${say.phrase(little.since)} ${say.when(f.since)}`,
    f.asOf && `${say.phrase(little.asOf)} ${say.when(f.asOf)}`,
  ],
  phase: (c, say) => [
    `${say.phrase(little.phase)} ${c.ordinal}`,
    c.aim && say.apart(c.aim),
    c.place && say.place(c.place),
    c.forum && say.actor(c.forum),
  ],
}

/** A quotation inside a quotation takes the other marks. */
function quoted(text: string, say: Say): string {
  return text.includes('«') ? `“${say.apart(text)}”` : `«${say.apart(text)}»`
}

function meetingHead(m: ClaimOf<'meeting'>, say: Say): string {
  const format = say.phrase(formatNames[m.format])
  const level = m.level ? say.phrase(levelNames[m.level]) : ''
  if (say.lang === 'ar') return [format, level, m.ordinal && say.ordinal(m.ordinal)].filter(Boolean).join(' ')
  return [m.ordinal && say.ordinal(m.ordinal), format, level && `of ${level}`].filter(Boolean).join(' ')
}

/** An actor, or how many. */
export function who(claim: { actor?: Actor | undefined; count?: Quantity | undefined }, say: Say): string {
  if (claim.actor) return say.actor(claim.actor)
  return claim.count ? say.quantity(claim.count) : ''
}

export function donor(claim: ClaimOf<'pledge'>, say: Say): string {
  if (claim.donor) return say.actor(claim.donor)
  return say.phrase(claim.meeting ? little.total : little.somebody)
}

export function amount(claim: ClaimOf<'pledge'>, say: Say): string {
  if (claim.money) return say.money(claim.money)
  return claim.quantity ? say.quantity(claim.quantity) : ''
}

function at(meeting: string | null, nameOf: MeetingNamer, say: Say): string | null {
  const name = meeting ? nameOf(meeting) : ''
  return name ? `${say.phrase(little.meeting)} ${name}` : null
}
