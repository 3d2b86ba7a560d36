import type { ClaimOf } from '../../claim/claim.js'
import { gap } from '../../claim/edtf.js'
import { Groups } from '../groups.js'
import type { Cited } from '../heard.js'
import type { Meeting } from '../record.js'
import { stance } from './file.js'
import { type Desk, type Filed, here, money, quantity } from './filed.js'

type Pledge = ClaimOf<'pledge'>

/** Days before a meeting in which what is given at it may be promised. */
const BACKGROUND = 60

/** A pledge on the way to its slot. */
interface Sorted {
  cited: Cited
  claim: Pledge
  giver: string
  taker: string | null
  /** The meeting at which it was announced, as far as its own report tells. */
  told: string | null
  /** The same, or the only one at which the giver gives that to the taker. */
  meeting: string | null
}

/**
 * Files pledges by who gives and where it was announced; by who gets it where no meeting is known, and also where one
 * giver gives to several at one meeting. What a report counts as the gift of all donors is the meeting's total.
 */
export class Pledges {
  private readonly sorted = new Map<string, Sorted>()
  /** By giver, taker and amount: at which meetings, and pledges of which no report tells where. */
  private readonly told = new Groups<Sorted>(sameGift)
  private readonly slots = new Groups<Sorted>(slot)
  private readonly announced = new Groups<Sorted>(({ told }) => told ?? '')

  /** The pledges whose giver may be another once a meeting is another. */
  at(meeting: string): Cited[] {
    return this.announced.get(meeting).map(({ cited }) => cited)
  }

  /** Files pledges anew, and all others that are filed in another way by it; of those gone only the id is needed. */
  settle(gone: Iterable<string>, come: readonly Cited[], desk: Desk): Filed[] {
    for (const id of [...gone, ...come.map(({ claim }) => claim.id)]) {
      const before = this.sorted.get(id)
      if (before) this.drop(before)
    }
    for (const cited of come) this.put(sort(cited, desk))
    for (const key of this.told.takeChanged()) this.place(this.told.get(key))
    return [...this.slots.takeChanged()].flatMap((plain) => {
      const all = this.slots.get(plain)
      const takers = new Set(all.flatMap(({ taker }) => taker ?? []))
      const forms = twice(all)
      return all.map((one) => filed(one, takers.size > 1 ? `${plain}/${one.taker ?? '-'}` : plain, forms))
    })
  }

  private put(one: Sorted): void {
    this.sorted.set(one.claim.id, one)
    if (one.taker !== null) this.told.add(one)
    if (one.told !== null) this.announced.add(one)
    this.slots.add(one)
  }

  private drop(one: Sorted): void {
    this.sorted.delete(one.claim.id)
    if (one.taker !== null) this.told.remove(one)
    if (one.told !== null) this.announced.remove(one)
    this.slots.remove(one)
  }

  /** The only meeting at which a giver gives to a taker is that of the reports that name none, too. */
  private place(same: readonly Sorted[]): void {
    const meetings = new Set(same.flatMap(({ told }) => told ?? []))
    const only = meetings.size === 1 ? [...meetings][0]! : null
    for (const one of same) {
      if (one.told !== null || one.meeting === only) continue
      this.slots.remove(one)
      one.meeting = only
      this.slots.add(one)
    }
  }
}

function sameGift({ claim, giver, taker }: Sorted): string {
  return `${giver} ${taker} ${claim.stage} ${claim.money?.amount}`
}

function sort(cited: Cited, desk: Desk): Sorted {
  const claim = cited.claim as Pledge
  const near = desk.meetingOf(claim.report, claim.meeting) ?? desk.home(claim)
  const told = near !== null && isOfThen(claim, desk.meetings.get(near)) ? near : null
  const { donor, beneficiary } = claim
  const taker = beneficiary ? desk.actorKey(beneficiary) : null
  const giver = donor && !isAll(donor, told, desk) ? desk.actorKey(donor) : 'total'
  return { cited, claim, told, meeting: told, taker, giver }
}

/** A pledge of an earlier year is told as background: it was not made at the meeting that its report is about. */
function isOfThen({ when, stage }: Pledge, meeting: Meeting | undefined): boolean {
  if (stage !== 'pledged' || when === null || !meeting?.when) return true
  return gap(when, meeting.when) <= BACKGROUND || when > meeting.when
}

/** All who came together: «المانحون», or the forum whose conference it is. */
function isAll(donor: NonNullable<Pledge['donor']>, meeting: string | null, { actorKey, meetings }: Desk): boolean {
  if (donor.kind === 'group') return donor.id === undefined || donor.id === 'donors'
  if (donor.id === 'donors') return true
  const of: Meeting | undefined = meeting === null ? undefined : meetings.get(meeting)
  if (!of?.forum || (of.format !== 'conference' && of.level !== 'donors')) return false
  return actorKey(of.forum) === actorKey(donor)
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

function filed({ cited, claim, meeting }: Sorted, slot: string, twice: ReadonlySet<string>): Filed {
  const value = amountOf(claim)
  return {
    cited,
    slot,
    meeting,
    forum: null,
    home: meeting,
    value: `${twice.has(value) ? `${value} ${claim.form}` : value}${stance(claim)}`,
    text: value ? null : (claim.purpose ?? ''),
  }
}
