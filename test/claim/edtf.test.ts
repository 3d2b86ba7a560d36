import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { excludes, gap, length, narrowest, range, within } from '../../src/claim/edtf.js'

const days = (edtf: string) => {
  const found = range(edtf)
  const text = (day: number) => (Number.isFinite(day) ? new Date(day * 86_400_000).toISOString().slice(0, 10) : '..')
  return found && `${text(found.earliest)} ${text(found.latest)}`
}

describe('the days of a time', () => {
  it.each([
    ['2018-02-13', '2018-02-13 2018-02-13'],
    ['2016-02', '2016-02-01 2016-02-29'],
    ['2014', '2014-01-01 2014-12-31'],
    ['201X', '2010-01-01 2019-12-31'],
    ['2016-XX', '2016-01-01 2016-12-31'],
    ['2016-04-XX', '2016-04-01 2016-04-30'],
    ['2014-21', '2014-03-01 2014-05-31'],
    ['2014-22', '2014-06-01 2014-08-31'],
    ['2014-23', '2014-09-01 2014-11-30'],
    ['2014-24', '2014-12-01 2015-02-28'],
    ['2018-02-12/2018-02-14', '2018-02-12 2018-02-14'],
    ['2018-02/2018-04', '2018-02-01 2018-04-30'],
    ['../2016-03', '.. 2016-03-31'],
    ['2016-03/..', '2016-03-01 ..'],
    ['2016-03/', '2016-03-01 ..'],
    ['2016-03-10~', '2016-03-09 2016-03-11'],
    ['2016-04?', '2016-03-02 2016-05-30'],
  ])('%s', (edtf, expected) => expect(days(edtf)).toBe(expected))

  it.each(['', 'yesterday', '2016-13', '2016-02-30', '2016-22-01', '2018/2016', '../..', '2016/2017/2018'])(
    '%s is no time',
    (edtf) => expect(range(edtf)).toBeNull(),
  )
})

describe('comparing times', () => {
  it('excludes what shares no day', () => {
    expect(excludes('2018-02-13', '2018-02-12/2018-02-14')).toBe(false)
    expect(excludes('2014-22', '2014-09-11')).toBe(true)
    expect(excludes('nonsense', '2014-09-11')).toBe(false)
    expect(gap('2018-02-13', '2018-02-15')).toBe(2)
  })

  it('knows what lies within what', () => {
    expect(within('2016-02-18', '2016-02-09/2016-02-22')).toBe(true)
    expect(within('2016', '2016-02')).toBe(false)
    expect(narrowest(['2016', '2016-04-03', '2016-04'])).toBe('2016-04-03')
    expect(narrowest([])).toBeNull()
    expect(length('2016/..')).toBe(Infinity)
  })

  it('is the same both ways, and a time within another is never excluded by it', () => {
    const month = fc.integer({ min: 1, max: 12 }).map((m) => String(m).padStart(2, '0'))
    const date = fc.oneof(
      fc.integer({ min: 1990, max: 2030 }).map(String),
      fc.tuple(fc.integer({ min: 1990, max: 2030 }), month).map((parts) => parts.join('-')),
      fc.tuple(fc.integer({ min: 1990, max: 2030 }), month, month).map((parts) => parts.join('-')),
    )
    fc.assert(
      fc.property(date, date, (a, b) => {
        expect(excludes(a, b)).toBe(excludes(b, a))
        if (within(a, b)) expect(excludes(a, b)).toBe(false)
      }),
    )
  })
})
