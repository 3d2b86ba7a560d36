import { expect, it } from 'vitest'
import { storiesOf } from '../../src/page/intake.js'
import { read } from '../../src/reader/read.js'
import { reconcile } from '../../src/reconcile/reconcile.js'

const readings = (source: string, text: string) =>
  storiesOf({ source, published: '2017-05-02', publishedFrom: 'record', text }).map((story) => ({
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
