import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Decision, FactDecision, Made } from '../../src/claim/decision.js'
import { JoinedRecord } from '../../src/cli/joined.js'
import { reconcile } from '../../src/reconcile/reconcile.js'
import type { Fact } from '../../src/reconcile/record.js'
import { secondLook } from '../../src/review/again.js'
import { aboutFact } from '../../src/review/decide.js'
import { Desk, type Keeper, type Kept } from '../../src/review/desk.js'
import { aboutDoubt } from '../../src/review/doubt.js'
import { queue } from '../../src/review/queue.js'
import { review } from '../../src/review/state.js'
import { subjects } from '../../src/review/subjects.js'
import { lake, reading } from '../reconcile/invent.js'

const met = (id: string, city: string, when = '2019-03-04', value = 12) =>
  reading(id, when, `عقدت المجموعة اجتماعها في ${city}. تضم المجموعة ${value} دولة`, [
    {
      type: 'meeting',
      words: `عقدت المجموعة اجتماعها في ${city}`,
      forum: lake,
      when,
      place: { name: city, city, country: 'NG' },
    },
    { type: 'membership', words: `${value} دولة`, forum: lake, count: { value, precision: 'exact', unit: 'state' } },
  ])

/** A ledger in memory, which counts what it is asked. */
class Shelf implements Keeper {
  readonly rows: (Kept & { touched: number })[] = []
  entries = 0
  readAt = 0
  asked = 0
  all = [met('a', 'أبوجا'), met('b', 'لاغوس', '2019-04-09', 14)]

  changes = async () => this.entries
  lastReading = async () => this.readAt
  readAfter = async () => [{ source: 1, readings: this.all }]
  kept: { forum: string | null; name: string; value: unknown }[] = []
  settings = async () => this.kept
  decisions = async (after = 0) => {
    const rows = this.rows.filter(({ touched }) => touched > after)
    this.asked += rows.length
    return rows
  }
  decide = async (decision: Decision) => {
    const entry = ++this.entries
    this.rows.push({ ...decision, entry, at: '2020-01-01T00:00:00Z', withdrawn: null, touched: entry } as never)
    return entry
  }
  withdraw = async ({ decision, person, words }: { decision: number; person: string; words: string | null }) => {
    const entry = ++this.entries
    const row = this.rows.find((one) => one.entry === decision)!
    row.withdrawn = { entry, at: '2020-01-02T00:00:00Z', person, words }
    row.touched = entry
    return entry
  }
  read(readings: typeof this.all) {
    this.all = readings
    this.readAt = ++this.entries
  }
}

async function open() {
  const shelf = new Shelf()
  let joins = 0
  const joined = new JoinedRecord(shelf, (...given) => {
    joins++
    return reconcile(...given)
  })
  const desk = await Desk.open(shelf, joined)
  return { shelf, desk, joined, joins: () => joins }
}

const membership = ({ whole }: JoinedRecord): Fact => whole.facts.find(({ supports }) => supports[0]!.report === 'a')!

describe('a desk', () => {
  it('takes in a decision on a fact without joining anew or asking for the others', async () => {
    const { shelf, desk, joined, joins } = await open()
    const first = await desk.decide(aboutFact(membership(joined), 'ليلى', { verdict: 'accept' }))
    expect(desk.review.of(membership(joined).id).state).toBe('accepted')
    await desk.decide(aboutFact(membership(joined), 'سمير', { verdict: 'reject', reason: 'misread' }))
    expect(desk.review.of(membership(joined).id).state).toBe('conflict')
    await desk.withdraw(first, 'ليلى')
    expect(desk.review.of(membership(joined).id).state).toBe('rejected')
    expect([joins(), shelf.asked]).toStrictEqual([1, 3])
  })

  it('asks for a second pair of eyes from when a forum is set so', async () => {
    const { shelf, desk, joined } = await open()
    const fact = membership(joined)
    await desk.decide(aboutFact(fact, 'ليلى', { verdict: 'accept' }))
    shelf.entries++
    shelf.kept = [{ forum: fact.forum, name: 'eyes', value: 2 }]
    await desk.refresh()
    expect(desk.review.of(fact.id).state).toBe('waiting')
    expect((await (await queue(desk, 'سمير')).items())[0]).toMatchObject({
      id: fact.id,
      causes: ['second', 'differs', 'single'],
    })
    await desk.decide(aboutFact(fact, 'سمير', { verdict: 'accept' }))
    expect(desk.review.of(fact.id).state).toBe('accepted')
    const meeting = subjects(joined.whole).find(({ type }) => type === 'meeting')!
    await desk.decide(aboutFact(meeting, 'ليلى', { verdict: 'accept' }))
    expect(desk.review.of(meeting.id).state).toBe('waiting')
    shelf.entries++
    shelf.kept = [...shelf.kept, { forum: fact.forum, name: 'eyes', value: 1 }, { forum: null, name: 'eyes', value: 2 }]
    await desk.refresh()
    expect(desk.review.of(meeting.id).state).toBe('accepted')
  })

  it('sees what others decided, and joins anew where that is about what is one', async () => {
    const { shelf, desk, joined, joins } = await open()
    const [a, b] = joined.whole.meetings
    await shelf.decide(
      await aboutDoubt(desk.catalogue, { of: 'meeting', a: a!.id, b: b!.id }, 'same', { person: 'سمير' }),
    )
    await Promise.all([desk.refresh(), desk.refresh()])
    expect([joined.whole.meetings.length, joins()]).toStrictEqual([1, 2])
  })

  it('stands after any decisions as if all had been laid on the record at once', async () => {
    const step = fc.record({
      place: fc.nat(3),
      person: fc.constantFrom('ليلى', 'سمير'),
      verdict: fc.constantFrom('accept' as const, 'reject' as const, 'undo' as const),
    })
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
        const { desk, joined } = await open()
        const all = subjects(joined.whole)
        for (const { place, person, verdict } of steps) {
          const fact = all[place % all.length]!
          const standing = desk.review.of(fact.id).decisions.at(-1)
          if (verdict !== 'undo') await desk.decide(aboutFact(fact, person, { verdict, reason: 'other' }))
          else if (standing) await desk.withdraw(standing.entry, person)
        }
        const whole = review(joined.whole, desk.decisions as Made<FactDecision>[], desk.settings)
        expect(all.map(({ id }) => desk.review.of(id))).toStrictEqual(all.map(({ id }) => whole.of(id)))
        expect([...desk.review.decided.keys()].sort()).toStrictEqual([...whole.decided.keys()].sort())
      }),
      { numRuns: 50 },
    )
  })
})

describe('after reading again', () => {
  it('what no longer fits is listed with what stands there now', async () => {
    const { shelf, desk, joined } = await open()
    const entry = await desk.decide(aboutFact(membership(joined), 'ليلى', { verdict: 'accept' }))
    expect(await secondLook(desk)).toStrictEqual([])
    const [a, b] = shelf.all
    const text = a!.text
    shelf.read([
      reading('a', '2019-03-04', text, [
        {
          type: 'membership',
          words: 'المجموعة 12 دولة',
          forum: lake,
          count: { value: 12, precision: 'about', unit: 'state' },
        },
      ]),
      b!,
    ])
    await desk.refresh()
    const [again] = await secondLook(desk)
    expect(again?.decision.entry).toBe(entry)
    expect(again?.now.map((fact) => (fact as Fact).claim)).toMatchObject([{ count: { precision: 'about' } }])
  })

  it('a meeting that is now known otherwise is looked at again', async () => {
    const { shelf, desk, joined } = await open()
    const [meeting] = subjects(joined.whole).filter(({ type }) => type === 'meeting')
    await desk.decide(aboutFact(meeting!, 'ليلى', { verdict: 'accept' }))
    expect(desk.review.of(meeting!.id).state).toBe('accepted')
    shelf.read([...shelf.all, met('c', 'أبوجا')])
    await desk.refresh()
    expect(await secondLook(desk)).toStrictEqual([])
    const more = reading('d', '2019-03-05', 'عقد وزراء المجموعة اجتماعهم في أبوجا برعاية الرئيس', [
      {
        type: 'meeting',
        forum: lake,
        when: '2019-03-04',
        place: { name: 'أبوجا', city: 'أبوجا', country: 'NG' },
        purpose: 'بحث المياه',
      },
    ])
    shelf.read([...shelf.all, more])
    await desk.refresh()
    const [again] = await secondLook(desk)
    expect(again?.now.map(({ id }) => id)).toStrictEqual(
      joined.whole.meetings.filter(({ reports }) => reports > 1).map(({ id }) => id),
    )
    expect(desk.review.of(again!.now[0]!.id).state).toBe('open')
  })
})
