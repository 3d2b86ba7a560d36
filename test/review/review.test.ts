import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { catalogueOf } from '../../src/catalogue/memory.js'
import type { FactDecision, Made } from '../../src/claim/decision.js'
import { reconcile } from '../../src/reconcile/reconcile.js'
import type { Fact, PublicRecord } from '../../src/reconcile/record.js'
import { aboutFact, DecisionError, type Verdict } from '../../src/review/decide.js'
import { Joinings } from '../../src/review/joinings.js'
import { measures } from '../../src/review/measures.js'
import { publish } from '../../src/review/publish.js'
import { queue } from '../../src/review/queue.js'
import type { Settings } from '../../src/review/settings.js'
import { review } from '../../src/review/state.js'
import { lake, reading } from '../reconcile/invent.js'

const one: Settings = { eyes: 1 }
const two: Settings = { eyes: 2 }

const members = (value: number) => ({
  type: 'membership' as const,
  words: String(value),
  forum: lake,
  count: { value, precision: 'exact', unit: 'state' },
})
const pledge = (amount: number) => ({
  type: 'pledge' as const,
  words: `${amount} مليون دولار`,
  donor: { name: 'النرويج', kind: 'state', id: 'NO' },
  money: { amount: amount * 1e6, currency: 'USD', precision: 'exact' },
})

const first = reading('a', '2019-03-04', 'تضم المجموعة 12 دولة. قدمت النرويج 5 مليون دولار', [members(12), pledge(5)])
const second = reading('b', '2019-03-05', 'قالت صحيفة إن للمجموعة 14 دولة عضوا هذا العام', [members(14)])
const third = reading('c', '2019-03-09', 'ظلت المجموعة على 12 دولة وفق نشرة أخرى', [members(12)])

const record = reconcile([first, second])
const factOf = (from: PublicRecord, words: string): Fact =>
  from.facts.find(({ claim }) => claim.evidence.some(({ quote }) => quote === words))!

let entries = 0
function made(fact: Fact, person: string, verdict: Verdict): Made<FactDecision> {
  return { ...aboutFact(fact, person, verdict), entry: ++entries, at: '2020-01-01T00:00:00Z', withdrawn: null }
}
const takenBack = (decision: Made<FactDecision>): Made<FactDecision> => ({
  ...decision,
  withdrawn: { entry: ++entries, at: '2020-01-02T00:00:00Z', person: 'ليلى', words: null },
})
const undecided = (from: PublicRecord) => new Joinings(from, [], one)
const accept: Verdict = { verdict: 'accept' }
const reject: Verdict = { verdict: 'reject', reason: 'misread' }

describe('how a fact stands', () => {
  const twelve = factOf(record, '12')

  it.each<[string, Made<FactDecision>[], Settings, string]>([
    ['nobody decided', [], one, 'open'],
    ['one accepted', [made(twelve, 'ليلى', accept)], one, 'accepted'],
    ['one of two accepted', [made(twelve, 'ليلى', accept)], two, 'waiting'],
    ['the same person twice', [made(twelve, 'ليلى', accept), made(twelve, 'ليلى', accept)], two, 'waiting'],
    ['two accepted', [made(twelve, 'ليلى', accept), made(twelve, 'سمير', accept)], two, 'accepted'],
    ['two disagree', [made(twelve, 'ليلى', accept), made(twelve, 'سمير', reject)], one, 'conflict'],
    ['one thought better', [made(twelve, 'ليلى', accept), made(twelve, 'ليلى', reject)], one, 'rejected'],
    ['taken back', [takenBack(made(twelve, 'ليلى', accept))], one, 'open'],
    [
      'the rest after taking back',
      [made(twelve, 'ليلى', accept), takenBack(made(twelve, 'سمير', reject))],
      one,
      'accepted',
    ],
  ])('%s', (_, decisions, settings, state) => {
    expect(review(record, decisions, settings).of(twelve.id).state).toBe(state)
  })

  it('stays when another report tells the same, and nobody is asked again', async () => {
    const decisions = [made(twelve, 'ليلى', accept)]
    const more = reconcile([first, second, third])
    const same = factOf(more, '12')
    expect(same.reports).toBe(2)
    const now = review(more, decisions, one)
    expect(now.of(same.id).state).toBe('accepted')
    const waiting = await queue({ catalogue: catalogueOf(more), review: now, joinings: undecided(more) }, 'سمير')
    expect((await waiting.items()).map(({ id }) => id)).not.toContain(same.id)
  })

  it('is to be looked at again when its words are read another way', () => {
    const decisions = [made(twelve, 'ليلى', accept)]
    const reread = reading('a', '2019-03-04', first.text, [{ ...members(12), role: 'candidate' }])
    const now = review(reconcile([reread, second]), decisions, one)
    expect(now.astray).toStrictEqual(decisions)
  })

  it('does not depend on the order in which decisions are given', () => {
    const all = record.facts.flatMap((fact) => [made(fact, 'ليلى', accept), made(fact, 'سمير', reject)])
    const states = (decisions: Made<FactDecision>[]) => {
      const now = review(record, decisions, one)
      return record.facts.map(({ id }) => now.of(id).state)
    }
    fc.assert(
      fc.property(fc.shuffledSubarray(all), (some) => {
        expect(states(some)).toStrictEqual(states([...some].reverse()))
      }),
    )
  })
})

describe('the queue', () => {
  it('puts first what matters most and leaves out what is decided', async () => {
    const causes = async (decisions: Made<FactDecision>[], settings = one, person = 'سمير') => {
      const laid = { review: review(record, decisions, settings), joinings: undecided(record) }
      const waiting = await queue({ catalogue: catalogueOf(record), ...laid }, person)
      return (await waiting.items()).map(({ causes: [cause] }) => cause)
    }
    expect(await causes([])).toStrictEqual(['differs', 'differs', 'single'])
    const [twelve, fourteen, sum] = [factOf(record, '12'), factOf(record, '14'), factOf(record, '5 مليون دولار')]
    expect(await causes([made(twelve, 'ليلى', accept)])).toStrictEqual(['differs', 'single'])
    expect(await causes([made(sum, 'ليلى', accept), made(sum, 'سمير', reject)])).toStrictEqual([
      'conflict',
      'differs',
      'differs',
    ])
    expect(await causes([made(fourteen, 'ليلى', accept)], two)).toStrictEqual(['second', 'differs', 'single'])
    expect(await causes([made(fourteen, 'ليلى', accept)], two, 'ليلى')).toStrictEqual(['differs', 'single'])
  })
})

describe('a decision', () => {
  const twelve = factOf(record, '12')

  it.each<[string, Verdict, RegExp]>([
    ['a rejection without a reason', { verdict: 'reject' }, /needs a reason/],
    ['a correction without a value', { verdict: 'correct' }, /needs its value/],
    ['a field there is not', { verdict: 'correct', value: { colour: 'red' } }, /"colour" is no field of a membership/],
    ['the words themselves', { verdict: 'correct', value: { evidence: [] } }, /"evidence" is no field/],
    [
      'a value that is none',
      { verdict: 'correct', value: { count: { value: 'many' } } },
      /this is no membership: count/,
    ],
  ])('cannot be %s', (_, verdict, message) => {
    expect(() => aboutFact(twelve, 'ليلى', verdict)).toThrow(DecisionError)
    expect(() => aboutFact(twelve, 'ليلى', verdict)).toThrow(message)
  })
})

describe('the published record', () => {
  const [twelve, fourteen, sum] = [factOf(record, '12'), factOf(record, '14'), factOf(record, '5 مليون دولار')]
  const count = { value: 13, precision: 'exact' as const, unit: 'state' }
  const decisions = [
    made(twelve, 'ليلى', { verdict: 'correct', value: { count } }),
    made(fourteen, 'ليلى', reject),
    made(sum, 'ليلى', accept),
  ]
  const now = review(record, decisions, one)

  it('as the machine read it knows of no decision', () => {
    expect(publish(record, now, 'machine')).toStrictEqual({
      ...record,
      mode: 'machine',
      standings: new Map(),
      read: new Map(),
    })
  })

  it('reviewed only holds what was accepted or corrected, with the value of the person and the words of the report', () => {
    const { facts, disagreements } = publish(record, now, 'reviewed')
    expect(facts.map(({ id }) => id).sort()).toStrictEqual([twelve.id, sum.id].sort())
    expect(factOf({ ...record, facts }, '12').claim).toMatchObject({ count, evidence: twelve.claim.evidence })
    expect(disagreements).toStrictEqual([])
  })

  it('marked holds all and says how each stands', () => {
    const { facts, standings } = publish(record, now, 'marked')
    expect(facts).toHaveLength(record.facts.length)
    expect([...standings].map(([id, { state }]) => [id, state]).sort()).toStrictEqual(
      [
        [twelve.id, 'corrected'],
        [fourteen.id, 'rejected'],
        [sum.id, 'accepted'],
      ].sort(),
    )
  })

  it('is measured by what made the facts', () => {
    expect(measures(record.facts, now, ({ type }) => [type])).toStrictEqual([
      { name: 'membership', accepted: 0, rejected: 1, corrected: 1, share: 0 },
      { name: 'pledge', accepted: 1, rejected: 0, corrected: 0, share: 1 },
    ])
  })
})
