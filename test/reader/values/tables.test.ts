import { describe, expect, it } from 'vitest'
import { type Value, values } from '../../../src/reader/values.js'
import { ahead } from './ahead.table.js'
import { left } from './left.table.js'
import { money } from './money.table.js'
import * as numbers from './numbers.table.js'
import { type Case, casesOf } from './tables.js'
import * as times from './times.table.js'

const at = '2018-02-13T09:00'

/** The value in a table's own short form. */
function short({ type, when, money: sum, quantity, ordinal, duration, max, precision }: Value): string {
  const exactly = (p: string | undefined) => (p === 'exact' ? '' : ` ${p}`)
  const number = (n: number) => String(Number(n.toPrecision(15)))
  const ends = (a: number, b: number | undefined) => (b === undefined ? number(a) : `${number(a)}~${number(b)}`)
  if (type === 'time') return String(when)
  if (type === 'ordinal') return String(ordinal)
  if (type === 'duration') return `${duration}${max ? `~${max}` : ''}${exactly(precision)}`
  if (sum) return `${ends(sum.amount, sum.max)} ${sum.currency}${exactly(sum.precision)}`
  return quantity ? `${ends(quantity.value, quantity.max)}${exactly(quantity.precision)}` : 'ambiguous'
}

function check({ text, from, to, expected }: Case, type: Value['type'], prefer: 'past' | 'future' = 'past'): void {
  const all = values(text, { at, prefer })
  const found = all.find((value) => value.start === from && value.end === to)
  expect(found, `found ${all.map((value) => value.quote).join(' · ') || 'nothing'}`).toBeDefined()
  expect(found!.type).toBe(type)
  expect(short(found!)).toBe(expected)
}

const tables: [string, string, Value['type'], ('past' | 'future')?][] = [
  ...Object.entries(times).map(([name, table]): [string, string, Value['type']] => [name, table, 'time']),
  ['ahead', ahead, 'time', 'future'],
  ['cardinals', numbers.cardinals, 'number'],
  ['precisions', numbers.precisions, 'number'],
  ['percents', numbers.percents, 'percent'],
  ['ordinals', numbers.ordinals, 'ordinal'],
  ['durations', numbers.durations, 'duration'],
  ['money', money, 'money'],
]

describe.each(tables)('%s', (_, table, type, prefer) => {
  it.each(casesOf(table).map((one) => [one.text, one.expected, one] as const))('%s: %s', (_text, _expected, one) => {
    check(one, type, prefer)
  })
})

describe('left alone', () => {
  it.each(casesOf(left).map((one) => [one.text, one.expected] as const))('%s (%s)', (text) => {
    expect(values(text, { at }).map((value) => value.quote)).toEqual([])
  })
})

it('has tables as long as promised', () => {
  const found = tables.flatMap(([, table]) => casesOf(table))
  expect(found.length).toBeGreaterThanOrEqual(600)
  expect(casesOf(left).length).toBeGreaterThanOrEqual(250)
})
