import { describe, expect, it } from 'vitest'
import { catalogueOf } from '../../src/catalogue/memory.js'
import type { JoiningDecision, Made } from '../../src/claim/decision.js'
import { reconcile } from '../../src/reconcile/reconcile.js'
import { secondLook } from '../../src/review/again.js'
import { DecisionError } from '../../src/review/decide.js'
import { aboutDoubt, aboutSplit } from '../../src/review/doubt.js'
import { Joinings } from '../../src/review/joinings.js'
import { judgementsOf } from '../../src/review/judgements.js'
import { queue } from '../../src/review/queue.js'
import type { Settings } from '../../src/review/settings.js'
import { review } from '../../src/review/state.js'
import { lake, reading } from '../reconcile/invent.js'

const one: Settings = { eyes: 1 }
const two: Settings = { eyes: 1, forums: new Map([['LCBC', 2]]) }

const met = (id: string, when: string, city: string) =>
  reading(id, when, `عقدت المجموعة اجتماعها في ${city}`, [
    { type: 'meeting', forum: lake, when, place: { name: city, city, country: 'NG' } },
  ])
const readings = [met('a', '2019-03-04', 'أبوجا'), met('b', '2019-03-04', 'أبوجا'), met('c', '2019-04-09', 'لاغوس')]

const speech = (id: string, name: string, country: string | undefined) =>
  reading(id, '2019-05-01', `قال ${name} كلاما في ${id}`, [
    { type: 'statement', speaker: { name, kind: 'person', ...(country && { country }) }, text: `كلام ${id}` },
  ])
const speeches = [
  speech('p', 'ريكس تيلرسون', 'US'),
  speech('q', 'ريكس تلرسون', 'US'),
  speech('r', 'حسن كامل', 'EG'),
  speech('s', 'حسن كامل', 'JO'),
]

let entries = 0
function made<D extends JoiningDecision>(decision: D): Made<D> {
  return { ...decision, entry: ++entries, at: '2020-01-01T00:00:00Z', withdrawn: null } as Made<D>
}

type Verdict = 'same' | 'different' | 'unsure'
const machine = reconcile(readings)
const meetingOf = (report: string, { meetings } = machine) =>
  meetings.find(({ supports }) => supports.some((support) => support.report === report))!.id
/** Decided on the meetings as they are when every report is one of its own. */
const apart = reconcile(readings, [
  {
    claims: ['a', 'b'].map((report) => readings.find((r) => r.report.id === report)!.claims[0]!.id) as [string, string],
    verdict: 'different',
    person: 'x',
  },
])
const decided = async (verdict: Verdict, person: string, [a, b]: [string, string]) =>
  made(
    await aboutDoubt(catalogueOf(apart), { of: 'meeting', a: meetingOf(a, apart), b: meetingOf(b, apart) }, verdict, {
      person,
    }),
  )
const joined = (decisions: Made<JoiningDecision>[], settings = one) =>
  reconcile(readings, judgementsOf(decisions, settings))
const count = (...decisions: Made<JoiningDecision>[]) => joined(decisions).meetings.length

describe('what people decide about meetings', () => {
  it('joins them, or keeps them apart, whatever the machine takes them for', async () => {
    expect(count()).toBe(2)
    expect(count(await decided('different', 'ليلى', ['a', 'b']))).toBe(3)
    expect(count(await decided('same', 'ليلى', ['a', 'c']))).toBe(1)
    const [only] = joined([await decided('same', 'ليلى', ['b', 'c'])]).meetings
    expect(only?.because.map(({ because }) => because.en)).toContain('ليلى decided that they are one meeting')
  })

  it('leaves them to the machine where people differ, are unsure or took it back', async () => {
    expect(count(await decided('different', 'ليلى', ['a', 'b']), await decided('same', 'سمير', ['a', 'b']))).toBe(2)
    expect(count(await decided('different', 'ليلى', ['a', 'b']), await decided('unsure', 'ليلى', ['b', 'a']))).toBe(2)
    expect(count({ ...(await decided('different', 'ليلى', ['a', 'b'])), withdrawn: {} as never })).toBe(2)
  })

  it('waits for a second where the forum asks for two', async () => {
    const first = await decided('same', 'ليلى', ['a', 'c'])
    expect(joined([first], two).meetings).toHaveLength(2)
    expect(joined([first, await decided('same', 'سمير', ['a', 'c'])], two).meetings).toHaveLength(1)
    const laid = new Joinings(machine, [first], two)
    expect(laid.of({ a: meetingOf('a'), b: meetingOf('c') }).state).toBe('waiting')
  })

  it('parts a meeting into the mentions that are named, and the others stay one', async () => {
    const split = made(await aboutSplit(catalogueOf(machine), meetingOf('a'), ['b'], { person: 'ليلى' }))
    expect(count(split)).toBe(3)
    const together = joined([await decided('same', 'ليلى', ['a', 'c'])])
    const off = made(await aboutSplit(catalogueOf(together), together.meetings[0]!.id, ['c'], { person: 'سمير' }))
    const parted = joined([off])
    expect(parted.meetings).toHaveLength(2)
    expect(meetingOf('a', parted)).toBe(meetingOf('b', parted))
  })

  it.each([[['b', 'a']], [[]], [['nothing']]])('cannot part it by %j', async (parts) => {
    await expect(aboutSplit(catalogueOf(machine), meetingOf('a'), parts, { person: 'ليلى' })).rejects.toThrow(
      DecisionError,
    )
  })
})

describe('what people decide about people', () => {
  const people = reconcile(speeches)
  const personOf = (report: string, from = people) =>
    from.people.find(({ supports }) => supports.some((support) => support.report === report))!.id
  const said = async (verdict: Verdict, person: string, [a, b]: [string, string], from = people) =>
    made(
      await aboutDoubt(catalogueOf(from), { of: 'person', a: personOf(a, from), b: personOf(b, from) }, verdict, {
        person,
      }),
    )
  const peopleAfter = (...decisions: Made<JoiningDecision>[]) => reconcile(speeches, judgementsOf(decisions))

  it('joins two names, and parts one person into names', async () => {
    expect(people.people).toHaveLength(3)
    const namesakes = peopleAfter(await said('same', 'ليلى', ['r', 's']))
    expect(personOf('r', namesakes)).toBe(personOf('s', namesakes))
    const split = made(await aboutSplit(catalogueOf(people), personOf('p'), ['ريكس تلرسون'], { person: 'ليلى' }))
    expect(peopleAfter(split).people).toHaveLength(4)
  })

  it('parts two bearers of one name by the reports that mean the other', async () => {
    const bearers = [
      speech('t', 'سالم العامري', 'OM'),
      speech('u', 'سالم العامري', 'OM'),
      speech('v', 'سالم العامري', undefined),
    ]
    const joinedBy = (...decisions: Made<JoiningDecision>[]) => reconcile(bearers, judgementsOf(decisions, one))
    const before = joinedBy()
    expect(before.people).toHaveLength(1)
    const split = made(await aboutSplit(catalogueOf(before), before.people[0]!.id, ['u'], { person: 'ليلى' }))
    const parted = joinedBy(split)
    const [other, own] = [personOf('u', parted), personOf('t', parted)]
    expect(parted.people.map(({ reports }) => reports)).toEqual([2, 1])
    expect(personOf('v', parted)).toBe(own)
    expect(own).toBe(before.people[0]!.id)
    expect(new Set(parted.facts.map(({ slot }) => slot)).size).toBe(2)
    expect(parted.people.find(({ id }) => id === other)!.because.map(({ because }) => because.en)).toEqual([
      'ليلى decided that in these reports the name is somebody else’s',
    ])
    expect(new Joinings(parted, [split], one).of({ a: own, b: other }).state).toBe('different')
    expect(new Joinings(parted, [split], one).astray).toEqual([])
    const again = made(
      await aboutDoubt(catalogueOf(parted), { of: 'person', a: own, b: other }, 'same', { person: 'ليلى' }),
    )
    expect(joinedBy(split, again).people).toHaveLength(1)
    expect(joinedBy({ ...split, withdrawn: {} as never }).people).toStrictEqual(before.people)
  })

  it('parts a namesake once more, and waits for a second where two are asked for', async () => {
    const bearers = ['t', 'u', 'v', 'w'].map((id) => speech(id, 'سالم العامري', 'OM'))
    const joinedBy = (...decisions: Made<JoiningDecision>[]) => reconcile(bearers, judgementsOf(decisions, one))
    const off = async (record: typeof people, from: string, ...reports: string[]) =>
      made(await aboutSplit(catalogueOf(record), personOf(from, record), reports, { person: 'ليلى' }))
    const first = await off(joinedBy(), 't', 'u', 'v')
    const second = await off(joinedBy(first), 'u', 'v')
    const parted = joinedBy(first, second)
    expect(parted.people.map(({ reports }) => reports)).toEqual([2, 1, 1])
    expect(personOf('u', parted)).toBe(personOf('u', joinedBy(first)))
    const asked: Settings = { eyes: 2 }
    const alone = reconcile(bearers, judgementsOf([first], asked))
    expect(alone.people).toHaveLength(1)
    const whole = alone.people[0]!.id
    expect(new Joinings(alone, [first], asked).of({ a: whole, b: whole }).state).toBe('waiting')
    expect(
      reconcile(bearers, judgementsOf([first, { ...first, entry: ++entries, person: 'سمير' }], asked)).people,
    ).toHaveLength(2)
  })

  it('is not asked for again, and is shown where people differ', async () => {
    const split = made(await aboutSplit(catalogueOf(people), personOf('p'), ['ريكس تلرسون'], { person: 'ليلى' }))
    const record = peopleAfter(split)
    const pair = { a: personOf('p', record), b: personOf('q', record) }
    expect(new Joinings(record, [split], one).of(pair).state).toBe('different')
    const other = await said('same', 'سمير', ['p', 'q'], record)
    expect(new Joinings(record, [split, other], one).of(pair)).toStrictEqual({
      state: 'conflict',
      decisions: [split, other],
    })
    expect(peopleAfter(split, other).people).toHaveLength(3)
  })
})

describe('doubts in the queue', () => {
  const record = reconcile([
    speech('p', 'بريت ماكغورك', undefined),
    speech('q', 'بريت مكجورك', undefined),
    speech('r', 'حسن كامل', 'EG'),
  ])
  const waiting = async (person: string, ...decisions: Made<JoiningDecision>[]) => {
    const joinings = new Joinings(record, decisions, one)
    const waitlist = { catalogue: catalogueOf(record), review: review(record, [], one), joinings }
    return (await (await queue(waitlist, person, 'unsure')).items()).map(({ id }) => id)
  }

  it('wait until they are decided; who is not sure is not asked again, others are', async () => {
    expect(record.unsure).toHaveLength(1)
    const [doubt] = record.unsure
    expect(await waiting('ليلى')).toStrictEqual([doubt!.id])
    const unsure = made(await aboutDoubt(catalogueOf(record), doubt!, 'unsure', { person: 'ليلى' }))
    expect([await waiting('ليلى', unsure), await waiting('سمير', unsure)]).toStrictEqual([[], [doubt!.id]])
    const different = made(await aboutDoubt(catalogueOf(record), doubt!, 'different', { person: 'سمير' }))
    expect(await waiting('ليلى', different)).toStrictEqual([])
  })
})

describe('a second look', () => {
  const look = (record: ReturnType<typeof reconcile>, decisions: Made<JoiningDecision>[]) =>
    secondLook({
      catalogue: catalogueOf(record),
      review: review(record, [], one),
      joinings: new Joinings(record, decisions, one),
    })

  it('is asked for where a mention is gone, with what stands there now', async () => {
    const decision = await decided('different', 'ليلى', ['a', 'c'])
    expect(await look(machine, [decision])).toStrictEqual([])
    const without = reconcile(readings.slice(0, 2))
    const [again] = await look(without, [decision])
    expect(again).toMatchObject({ of: 'joining', decision, now: [{ id: meetingOf('a', without) }] })
  })

  it('is asked for where the record does not follow a decision', async () => {
    const decision = await decided('different', 'ليلى', ['a', 'b'])
    expect((await look(machine, [decision])).map((each) => each.decision)).toStrictEqual([decision])
    expect(await look(joined([decision]), [decision])).toStrictEqual([])
  })
})
