import { describe, expect, it } from 'vitest'
import { storiesOf } from '../../src/page/intake.js'
import { read } from '../../src/reader/read.js'
import { Joining } from '../../src/reconcile/joining.js'
import { reconcile } from '../../src/reconcile/reconcile.js'

const readings = (source: string, text: string, published = '2017-05-02') =>
  storiesOf({ source, published, publishedFrom: 'record', text }).map((story) => ({
    report: story.report,
    text: story.text,
    claims: read(story).claims,
  }))

it('a sum that one report tells in two currencies gives the rate for the others', () => {
  const pair = readings('a.txt', 'نيامي: أعلنت السويد تقديم 40 مليون يورو (50 مليون دولار) لكينيا في ختام المؤتمر.')
  const [claim] = pair.flatMap(({ claims }) => claims).filter(({ type }) => type === 'pledge')
  expect(claim).toMatchObject({
    money: { amount: 40e6, currency: 'EUR' },
    equals: [{ amount: 50e6, currency: 'USD', precision: 'exact' }],
  })
  const other = readings('b.txt', 'تعهدت السويد بتقديم 50 مليون دولار لكينيا.')
  expect(reconcile([...pair, ...other]).disagreements).toMatchObject([{ verdict: 'same', ground: 'conversion' }])
})

it('what a report itself gives as equal goes before the rates of others', () => {
  const others = ['d', 'e', 'f'].flatMap((name) =>
    readings(`${name}.txt`, `أعلنت النرويج تقديم 40 مليون يورو (60 مليون دولار) لكينيا، في تقرير ${name}.`),
  )
  const own = readings('a.txt', 'أعلنت السويد تقديم 40 مليون يورو (50 مليون دولار) للصومال في ختام المؤتمر.')
  const same = readings('b.txt', 'تعهدت السويد بتقديم 50 مليون دولار للصومال.')
  const { disagreements } = reconcile([...others, ...own, ...same])
  expect(disagreements).toMatchObject([{ verdict: 'same', ground: 'conversion' }])
})

it('what is promised for a year is a part of what is promised for several', () => {
  const years = readings('a.txt', 'تعهدت السويد بتقديم 40 مليون يورو لكينيا على مدى أربع سنوات.')
  const year = readings('b.txt', 'تعهدت السويد بتقديم 10 ملايين يورو لكينيا في عام 2017.')
  const another = readings('c.txt', 'تعهدت السويد بتقديم 30 مليون يورو لكينيا على مدى ثلاثة أعوام.')
  expect(reconcile([...years, ...year]).disagreements).toMatchObject([{ verdict: 'narrower', ground: 'part' }])
  expect(reconcile([...years, ...another]).disagreements).toMatchObject([{ verdict: 'different' }])
})

describe('of several rates', () => {
  const pair = (name: string, dollars: number, published: string, country = 'للصومال') =>
    readings(`${name}.txt`, `أعلنت النرويج تقديم 40 مليون يورو (${dollars} مليون دولار) ${country}.`, published)
  const gifts = [
    ...readings('a.txt', 'تعهدت السويد بتقديم 40 مليون يورو لكينيا.', '2017-05-02'),
    ...readings('b.txt', 'تعهدت السويد بتقديم 50 مليون دولار لكينيا.', '2017-05-03'),
  ]
  const verdicts = (...others: ReturnType<typeof readings>[]) =>
    reconcile([...others.flat(), ...gifts])
      .disagreements.filter(({ slot }) => slot.startsWith('pledge/SE'))
      .map(({ ground }) => ground)

  it('the one nearest in time counts', () => {
    const [early, late] = [pair('x', 60, '2016-07-01'), pair('y', 60, '2016-08-01')]
    expect(verdicts(early, late, pair('z', 50, '2017-05-10'))).toEqual(['conversion'])
    expect(verdicts(early, late)).toEqual(['clash'])
  })

  it('one of another year says nothing', () => {
    expect(verdicts(pair('x', 60, '2012-05-02'))).toEqual(['currencies'])
  })

  it('that of the report itself goes before all', () => {
    const own = readings(
      'a2.txt',
      'تعهدت السويد بتقديم 40 مليون يورو لتوغو. وأعلنت النرويج تقديم 4 ملايين يورو (5 ملايين دولار) لمالي.',
    )
    const other = readings('b2.txt', 'تعهدت السويد بتقديم 50 مليون دولار لتوغو.')
    const { disagreements } = reconcile([...pair('x', 60, '2017-05-02'), ...own, ...other])
    expect(disagreements.filter(({ slot }) => slot.startsWith('pledge/SE'))).toMatchObject([{ ground: 'conversion' }])
  })

  it('are asked again when a nearer one comes', () => {
    const joining = new Joining()
    const pairs = [...pair('x', 60, '2016-07-01'), ...pair('z', 50, '2017-05-10')]
    for (const [i, one] of [...gifts, ...pairs].entries()) {
      joining.add(one)
      expect(joining.record.disagreements).toEqual(reconcile([...gifts, ...pairs].slice(0, i + 1)).disagreements)
    }
  })
})
