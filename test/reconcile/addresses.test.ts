import { describe, expect, it } from 'vitest'
import { meetingAt } from '../../src/catalogue/address.js'
import { catalogueOf } from '../../src/catalogue/memory.js'
import { reconcile } from '../../src/reconcile/reconcile.js'
import { at, type Invented, lake, reading } from './invent.js'

const base: Invented = { type: 'meeting', forum: lake, level: 'ministerial', ordinal: 4 }
const told = (id: string, more: object) => reading(`${id}#1`, '2017-05-02', `تقرير ${id}`, [{ ...base, ...more }])

describe('an address', () => {
  const vague = told('a', { place: at('NE') })
  const exact = told('b', { place: at('NE', 'نيامي'), when: '2017-05-01' })
  const month = told('c', { when: '2017-05' })

  it('is found again after a later report gave the first day', async () => {
    const before = [[vague], [month], [vague, month]].map((some) => reconcile(some).meetings[0]!.id)
    expect(before).toEqual(['undated-niger-ministerial', '2017-05-somewhere-ministerial', '2017-05-niger-ministerial'])
    const record = reconcile([vague, exact, month])
    const catalogue = catalogueOf(record)
    const { meetings } = record
    expect(meetings.map(({ id }) => id)).toEqual(['2017-05-01-niger-ministerial'])
    for (const id of before) expect(await meetingAt(catalogue, id)).toBe('2017-05-01-niger-ministerial')
    expect(await meetingAt(catalogue, '2018-05-01-niger-ministerial')).toBeNull()
  })

  it('with a tail is found by its tail', async () => {
    const other = told('d', { place: at('NE'), level: 'ministerial', ordinal: 5 })
    const [first, second] = reconcile([vague, other]).meetings
    const tailed = [first!, second!].find(({ id }) => id !== 'undated-niger-ministerial')!
    const dated = told('e', { place: at('NE'), when: '2017-06-01', ordinal: 5 })
    const record = reconcile([vague, other, dated])
    const { meetings } = record
    const id = await meetingAt(catalogueOf(record), tailed.id)
    expect(meetings.find((one) => one.id === id)?.ordinal).toBe(tailed.ordinal)
    expect(meetings.map(({ id }) => id)).not.toContain(tailed.id)
  })

  it('that another meeting has now is that one’s', async () => {
    const record = reconcile([vague, exact])
    const { meetings } = record
    for (const { id } of meetings) expect(await meetingAt(catalogueOf(record), id)).toBe(id)
    for (const { formerly } of meetings) expect(meetings.some(({ id }) => formerly.includes(id))).toBe(false)
  })
})

describe('what a meeting is given by some of its reports', () => {
  it('is told with those that take it over', () => {
    const [meeting] = reconcile([
      told('a', { place: at('NE') }),
      told('b', { place: at('NE'), when: '2017-05-01' }),
    ]).meetings
    expect(meeting!.given).toEqual([{ field: 'when', by: ['b#1'], joined: ['a#1'] }])
  })

  it('is not told where all say it', () => {
    const both = ['a', 'b'].map((id) => told(id, { place: at('NE'), when: '2017-05-01' }))
    expect(reconcile(both).meetings[0]!.given).toEqual([])
  })
})
