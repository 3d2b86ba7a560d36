import { expect, test } from 'vitest'
import type { Claim } from '../../src/claim/claim.js'
import { sameName, sameTime } from './compare.js'
import type { GoldClaim } from './gold.js'
import { score } from './score.js'

const text = 'قال الوزير سامي النجار إن المعرض سيتوسع. وشارك في اللقاء 12 دولة.'
const gold: GoldClaim[] = [
  { type: 'statement', quote: 'إن المعرض سيتوسع', speaker: 'سامي النجار', direct: false },
  { type: 'participation', quote: 'وشارك في اللقاء 12 دولة', count: 12, precision: 'exact' },
]

function on(quote: string) {
  const start = text.indexOf(quote)
  return { evidence: [{ start, end: start + quote.length, quote }], chain: [], modality: 'asserted' as const }
}

const base = { kind: 'claim' as const, id: 'c-1', report: 'r#1', meeting: null }
const said: Claim = {
  ...base,
  ...on('إن المعرض سيتوسع'),
  type: 'statement',
  speaker: { name: 'سامي النجار', kind: 'person' },
  act: 'said',
  text: 'المعرض سيتوسع',
  direct: true,
  when: null,
}
const took: Claim = {
  ...base,
  ...on('12 دولة'),
  type: 'participation',
  count: { value: 12, precision: 'exact' },
  capacity: 'participant',
}

test('what is expected and found scores one; a wrong detail is counted beside', () => {
  const result = score(gold, [said, took], text)
  expect(result.macro).toBe(1)
  expect(result.details).toEqual({ 'statement.direct': [0, 1] })
})

test('a missing claim and one too many lower the score of their type', () => {
  const result = score(gold, [said, { ...took, count: { value: 13, precision: 'exact' } }], text)
  expect(result.missed).toEqual([gold[1]])
  expect(result.spurious).toHaveLength(1)
  expect(result.macro).toBe(0.5)
})

test('a statement on other words is not the expected one', () => {
  expect(score(gold, [{ ...said, ...on('قال الوزير') }, took], text).missed).toEqual([gold[0]])
})

test('a fact told twice is no error, an optional one missed is none', () => {
  const optional = gold.map((g) => ({ ...g, optional: g.type === 'statement' }))
  const result = score(optional, [took, { ...took, id: 'c-2' }], text)
  expect([result.macro, result.missed.length, result.spurious.length]).toEqual([1, 0, 0])
})

test('where nothing is expected, any claim is wrong', () => {
  expect(score([], [], text).macro).toBe(1)
  expect(score([], [took], text).macro).toBe(0)
})

test('names agree by their words, times by their days', () => {
  expect(sameName('أنغيلا ميركل', 'ميركل')).toBe(true)
  expect(sameName('أنغيلا ميركل', 'أنغيلا رئيسة')).toBe(false)
  expect([sameTime('2018-21', '2018-03/2018-05'), sameTime('2018-02', '2018-02-03')]).toEqual([true, false])
  expect(sameTime('2018-02-12/2018-02-14', '2018-02-13')).toBe(true)
})
