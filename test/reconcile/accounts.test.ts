import { describe, expect, it } from 'vitest'
import { reconcile } from '../../src/reconcile/reconcile.js'
import { at, type Invented, lake, reading } from './invent.js'

const usd = (amount: number) => ({ amount, currency: 'USD', precision: 'exact' })
const state = (name: string, id: string) => ({ name, kind: 'state', id })
const [japan, sweden, niger] = [state('اليابان', 'JP'), state('السويد', 'SE'), state('النيجر', 'NE')]
const conference: Invented = {
  type: 'meeting',
  format: 'conference',
  level: 'donors',
  place: at('NE', 'نيامي'),
  when: '2017-05-01',
}
const gift = (donor: object | null, amount: number, more: object = {}): Invented => ({
  type: 'pledge',
  donor,
  meeting: 'm-1',
  beneficiary: niger,
  money: usd(amount),
  ...more,
})
const record = (...told: [string, ...Invented[]][]) =>
  reconcile(told.map(([published, ...claims], i) => reading(`r${i}#1`, published, `نص ${i}`, [conference, ...claims])))

describe('an account', () => {
  it('keeps the first promise, with what was committed and paid beside it', () => {
    const { accounts, facts } = record(
      ['2017-05-02', gift(japan, 5e7)],
      ['2017-05-20', gift(japan, 4e7)],
      ['2017-06-20', gift(japan, 2e7, { stage: 'disbursed' })],
    )
    expect(accounts).toHaveLength(1)
    const [account] = accounts
    const value = (id: string) => facts.find((fact) => fact.id === id)!.claim
    expect(value(account!.first!)).toMatchObject({ money: { amount: 5e7 } })
    expect(account!.stages.pledged.map((id) => value(id))).toMatchObject([
      { money: { amount: 5e7 } },
      { money: { amount: 4e7 } },
    ])
    expect(account!.stages.disbursed).toHaveLength(1)
    expect(account!.because.en).toBe(
      'Pledge of Japan to Niger: promised 50 million US dollars (2 May 2017), then promised 40 million US dollars (20 May 2017), then paid 20 million US dollars (20 June 2017).',
    )
  })
})

describe('a total', () => {
  const check = (...told: [string, ...Invented[]][]) => record(...told).totals[0]

  it('is the sum of its parts, each once though several reports tell it', () => {
    const total = check(
      ['2017-05-02', gift(null, 9e7), gift(japan, 5e7), gift(sweden, 4e7)],
      ['2017-05-03', gift(null, 9e7), gift(japan, 5e7)],
    )
    expect(total).toMatchObject({ verdict: 'agreed', sum: { amount: 9e7 } })
    expect(total!.parts).toHaveLength(2)
  })

  it('is more than what is named', () => {
    const total = check(['2017-05-02', gift(null, 12e7), gift(japan, 5e7), gift(sweden, 4e7)])
    expect(total).toMatchObject({ verdict: 'short' })
    expect(total!.because.en).toContain('so reports do not say who gives 30 million US dollars of it')
  })

  it('is less than what is named', () => {
    expect(check(['2017-05-02', gift(null, 7e7), gift(japan, 5e7), gift(sweden, 4e7)])).toMatchObject({
      verdict: 'over',
    })
  })

  it('takes a gift told whole and in parts once, and two gifts of one giver together', () => {
    const parts = [gift(japan, 3e7, { form: 'loan' }), gift(japan, 2e7, { form: 'grant' })]
    expect(check(['2017-05-02', gift(null, 9e7), gift(japan, 5e7), ...parts, gift(sweden, 4e7)])).toMatchObject({
      sum: { amount: 9e7 },
    })
    expect(check(['2017-05-02', gift(null, 9e7), ...parts, gift(sweden, 4e7)])).toMatchObject({ sum: { amount: 9e7 } })
  })

  it('adds other currencies only at a rate that a report gives', () => {
    const euros = { amount: 4e7, currency: 'EUR', precision: 'exact' }
    const without = check(['2017-05-02', gift(null, 10e7), gift(japan, 5e7), { ...gift(sweden, 0), money: euros }])
    expect(without).toMatchObject({ sum: { amount: 5e7 } })
    const pair = { ...gift(sweden, 0), money: euros, equals: [usd(5e7)] }
    expect(check(['2017-05-02', gift(null, 10e7), gift(japan, 5e7), pair])).toMatchObject({ verdict: 'agreed' })
  })

  it('of one giver alone is no sum to check', () => {
    expect(record(['2017-05-02', gift(null, 5e7), gift(japan, 5e7)]).totals).toEqual([])
  })
})

describe('a roster', () => {
  const member = (actor: object): Invented => ({ type: 'membership', forum: lake, actor })
  const count = (value: number): Invented => ({
    type: 'membership',
    forum: lake,
    count: { value, precision: 'exact', unit: 'state' },
  })

  it('sets those whom all reports name against the number they count', () => {
    const { rosters } = record(
      ['2017-05-02', member(japan), member(sweden), count(4)],
      ['2017-05-03', member(sweden), member(niger)],
    )
    const one = rosters.find(({ forum }) => forum === 'LCBC')!
    expect(one.named.map(({ key, reports, only }) => `${key} ${reports} ${only}`)).toEqual([
      'SE 2 null',
      'JP 1 r0#1',
      'NE 1 r1#1',
    ])
    expect(one.because.en).toMatch(
      /: reports name 3; the count reported is 4 states; 2 by one report only: Japan and Niger\.$/,
    )
    expect(one.because.ar).toContain('تسمي التقارير 3')
  })

  it('of a meeting takes the head of a delegation for his state', () => {
    const minister = { name: 'تارو كونو', kind: 'person', country: 'JP', post: 'وزير الخارجية' }
    const took = (actor: object): Invented => ({ type: 'participation', meeting: 'm-1', actor })
    const { rosters } = record(['2017-05-02', took(minister)], ['2017-05-03', took(japan), took(sweden)])
    const named = rosters.find(({ meeting }) => meeting !== null)!.named
    expect(named[0]).toMatchObject({ key: 'JP', reports: 2, through: ['تارو كونو، وزير الخارجية'], as: ['اليابان'] })
  })

  it('names those who were absent nowhere', () => {
    const { rosters } = record([
      '2017-05-02',
      { type: 'participation', meeting: 'm-1', actor: japan, capacity: 'absent' },
    ])
    expect(rosters).toEqual([])
  })
})
