import { describe, expect, it } from 'vitest'
import { reconcile } from '../../src/reconcile/reconcile.js'
import { at, type Invented, lake, reading } from './invent.js'

const usd = (amount: number, precision = 'exact') => ({ amount, currency: 'USD', precision })
const niger = { name: 'النيجر', kind: 'state', id: 'NE' }
const japan = { name: 'اليابان', kind: 'state', id: 'JP' }
const donors = { name: 'المانحون', kind: 'group', id: 'donors' }

const conference: Invented = {
  type: 'meeting',
  format: 'conference',
  level: 'donors',
  place: at('NE', 'نيامي'),
  when: '2017-05-01',
}
const pledge = (amount: number, more: object = {}): Invented => ({ type: 'pledge', money: usd(amount), ...more })

function record(...reports: Invented[][]) {
  return reconcile(reports.map((claims, i) => reading(`r${i}#1`, '2017-05-02', `نص التقرير ${i}`, claims)))
}

const told = ({ disagreements, agreements }: ReturnType<typeof record>) =>
  [...disagreements, ...agreements].map(
    (d) => `${d.verdict} ${d.about.en}: ${d.values.map(({ label, reports }) => `${label.en} ${reports}`).join(' | ')}`,
  )

describe('a gift at a conference is one slot', () => {
  it('whether the report names the meeting, the beneficiary, both or neither', () => {
    const found = record(
      [conference, pledge(5e7, { donor: japan, meeting: 'm-1', beneficiary: niger })],
      [conference, pledge(5e7, { donor: japan })],
      [conference, pledge(8e7, { donor: japan, beneficiary: niger })],
    )
    expect(told(found)).toEqual([
      'different Pledge of Japan to Niger: 50 million US dollars 2 | 80 million US dollars 1',
    ])
  })

  it('but gifts to two states are two', () => {
    const chad = { name: 'تشاد', kind: 'state', id: 'TD' }
    const found = record(
      [conference, pledge(5e7, { donor: japan, beneficiary: niger })],
      [conference, pledge(8e7, { donor: japan, beneficiary: chad })],
    )
    expect(told(found)).toEqual([])
  })

  it('and what all donors give is its total', () => {
    const found = record([conference, pledge(3e9, { meeting: 'm-1' })], [conference, pledge(3e9, { donor: donors })])
    expect(told(found)).toEqual(['agreed Total pledged: Donor conference, Niamey, 1 May 2017: 3 billion US dollars 2'])
  })

  it('also where a report names no meeting but tells of the same gifts in its days', () => {
    const gifts = (one: number, total: number) => [
      pledge(one, { donor: japan, beneficiary: niger }),
      pledge(total, { donor: donors }),
    ]
    expect(told(record([conference, ...gifts(5e7, 3e9)], gifts(5e7, 2e9)))).toEqual([
      expect.stringMatching(/^different Total pledged: .*: 3 billion US dollars 1 \| 2 billion US dollars 1$/),
      expect.stringMatching(/^agreed Pledge of Japan/),
    ])
    expect(told(record([conference, ...gifts(5e7, 3e9)], gifts(6e7, 2e9)))).toEqual([])
  })

  it('two forms of one sum are two gifts', () => {
    const found = record([
      conference,
      pledge(1e9, { donor: japan, form: 'loan', purpose: 'طرق' }),
      pledge(1e9, { donor: japan, form: 'investment', purpose: 'مصانع' }),
    ])
    expect(found.facts.filter(({ type }) => type === 'pledge')).toHaveLength(2)
  })

  it('parts that one report tells make the sum that the other tells', () => {
    const found = record(
      [conference, pledge(1e9, { donor: japan, form: 'loan' }), pledge(5e8, { donor: japan, form: 'grant' })],
      [conference, pledge(15e8, { donor: japan })],
    )
    expect(found.disagreements).toMatchObject([{ verdict: 'compatible', ground: 'sum' }])
  })
})

describe('head counts', () => {
  const came = (value: number, unit = 'state', words?: string): Invented => ({
    type: 'participation',
    count: { value, precision: 'exact', unit },
    ...(words && { words }),
  })
  const meeting: Invented = { type: 'meeting', forum: lake, place: at('NE', 'نيامي'), when: '2017-05-01' }

  it('without a meeting of their own are of the one the report is about', () => {
    const found = record([meeting, came(20)], [meeting, came(21)])
    expect(found.disagreements).toMatchObject([{ verdict: 'different', meeting: '2017-05-01-niger-meeting' }])
  })

  it('of one part of the world are a part of all', () => {
    const texts = ['حضر 21 دولة أفريقية إلى نيامي', 'حضرت 60 دولة إلى نيامي']
    const found = reconcile([
      reading('a#1', '2017-05-02', texts[0]!, [meeting, came(21, 'state', '21 دولة')]),
      reading('b#1', '2017-05-02', texts[1]!, [meeting, came(60, 'state', '60 دولة')]),
    ])
    expect(found.disagreements).toMatchObject([{ verdict: 'narrower', ground: 'part' }])
  })

  it('of leaders and of states are two', () => {
    expect(record([meeting, came(20)], [meeting, came(12, 'leader')]).disagreements).toEqual([])
  })
})
