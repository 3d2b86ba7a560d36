import type { ClaimOf } from '../../claim/claim.js'
import { groupBy } from '../group.js'
import type { Meeting } from '../record.js'
import { type Desk, type Filed, here, money, quantity } from './filed.js'

type Pledge = ClaimOf<'pledge'>

interface Sorted {
  claim: Pledge
  giver: string
  taker: string | null
  /** The meeting at which it was announced, as far as its report tells. */
  meeting: string | null
}

/**
 * Files pledges by who gives and where it was announced; by who gets it where no meeting is known, and also where one
 * giver gives to several at one meeting. What a report counts as the gift of all donors is the meeting's total.
 */
export function filePledges(claims: readonly Pledge[], desk: Desk): Filed[] {
  const sorted = claims.map((claim) => sort(claim, desk))
  const only = theirMeetings(sorted)
  for (const one of sorted) if (one.meeting === null && one.taker !== null) one.meeting = only(one)
  const groups = groupBy(sorted, (one) => slot(one))
  return [...groups].flatMap(([plain, all]) => {
    const takers = new Set(all.flatMap(({ taker }) => taker ?? []))
    const forms = twice(all)
    return all.map((one) => filed(one, takers.size > 1 ? `${plain}/${one.taker ?? '-'}` : plain, forms))
  })
}

function sort(claim: Pledge, desk: Desk): Sorted {
  const meeting = desk.meetings.of(claim.report, claim.meeting) ?? desk.home(claim)
  const { donor, beneficiary } = claim
  const taker = beneficiary ? desk.actorKey(beneficiary) : null
  return { claim, meeting, taker, giver: donor && !isAll(donor, meeting, desk) ? desk.actorKey(donor) : 'total' }
}

/** All who came together: «المانحون», or the forum whose conference it is. */
function isAll(donor: NonNullable<Pledge['donor']>, meeting: string | null, { actorKey, meetingById }: Desk): boolean {
  if (donor.kind === 'group') return donor.id === undefined || donor.id === 'donors'
  if (donor.id === 'donors') return true
  const of: Meeting | undefined = meeting === null ? undefined : meetingById(meeting)
  if (!of?.forum || (of.format !== 'conference' && of.level !== 'donors')) return false
  return actorKey(of.forum) === actorKey(donor)
}

/** The only meeting at which a giver gives to a taker, for the reports that name none. */
function theirMeetings(sorted: readonly Sorted[]): (one: Sorted) => string | null {
  const key = ({ claim, giver, taker }: Sorted) => `${giver} ${taker} ${claim.stage} ${claim.money?.amount}`
  const told = groupBy(
    sorted.filter((one) => one.meeting !== null && one.taker !== null),
    key,
  )
  return (one) => {
    const meetings = new Set(told.get(key(one))?.map(({ meeting }) => meeting))
    return meetings.size === 1 ? [...meetings][0]! : null
  }
}

function slot({ claim, giver, taker, meeting }: Sorted): string {
  const of = meeting ?? taker ?? here(claim)
  return `pledge/${giver}/${of}/${claim.stage}`
}

/** Values that one report tells twice in two forms: a billion of loans and a billion of investments. */
function twice(all: readonly Sorted[]): Set<string> {
  const seen = new Map<string, Set<string>>()
  for (const { claim } of all) {
    if (claim.form === 'unspecified') continue
    const key = `${claim.report}\n${amountOf(claim)}`
    seen.set(key, (seen.get(key) ?? new Set()).add(claim.form))
  }
  return new Set([...seen].flatMap(([key, forms]) => (forms.size > 1 ? key.split('\n').slice(1) : [])))
}

function amountOf({ money: sum, quantity: amount }: Pledge): string {
  if (sum) return money(sum)
  return amount ? quantity(amount) : ''
}

function filed({ claim, meeting }: Sorted, slot: string, twice: ReadonlySet<string>): Filed {
  const value = amountOf(claim)
  return {
    claim,
    slot,
    meeting,
    forum: null,
    home: meeting,
    value: twice.has(value) ? `${value} ${claim.form}` : value,
    text: value ? null : (claim.purpose ?? ''),
  }
}
