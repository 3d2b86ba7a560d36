import { expect, it } from 'vitest'
import { storiesOf } from '../../src/page/intake.js'
import { read } from '../../src/reader/read.js'
import { saidBy } from '../corpus/noise.js'

function said(text: string): string[] {
  return storiesOf({ source: 'l.txt', text, published: '2018-03-01' }).flatMap((story) =>
    read(story).claims.map(saidBy),
  )
}

/** An outlet puts the name in its own letters beside it: what is said stays the same. */
it.each([
  'قال وزير الخارجية السويدي كارل بيلت (Carl Bildt) إن الأمر قريب.',
  'استقبل الرئيس السويدي كارل بيلت (Carl Bildt) وزير الخارجية النرويجي أولاف هانسن (Olaf Hansen) أمس في ستوكهولم.',
  'عقد مؤتمر المانحين في جنيف (Geneva) أمس بمشاركة السويد (Sweden) وفنلندا (Finland) والنرويج.',
  'وتعهدت السويد (Sweden) بتقديم 20 مليون دولار (USD) للصومال.',
  'عقدت منظمة الدول المصدرة للنفط (OPEC) اجتماعها الوزاري في فيينا أمس بمشاركة 14 دولة.',
])('%s', (text) => {
  const plain = text.replace(/ \([A-Za-z ]+\)/g, '')
  expect(plain).not.toBe(text)
  expect(said(plain).length).toBeGreaterThan(0)
  expect(said(text)).toEqual(said(plain))
})
