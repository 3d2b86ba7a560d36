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
