import { expect, it } from 'vitest'
import { isDay, knownOn } from '../../src/reconcile/known.js'
import { reconcile } from '../../src/reconcile/reconcile.js'
import { at, type Invented, lake, reading } from './invent.js'

const meeting = (more: object): Invented => ({
  type: 'meeting',
  forum: lake,
  place: at('NE'),
  when: '2017-05-10',
  ...more,
})
const readings = [
  reading('before#1', '2017-05-01', 'سيعقد', [meeting({ status: 'planned' })]),
  reading('after#1', '2017-05-11T08:00', 'عقد', [meeting({ status: 'held' })]),
  reading('undated#1', null, 'عقد أيضا', [meeting({ status: 'concluded' })]),
]

it('the record of a day holds what was published by its end, and what was so then', () => {
  const on = (day: string) => reconcile(knownOn(readings, day))
  expect(on('2017-04-30').meetings).toEqual([])
  expect(on('2017-05-01').meetings).toMatchObject([{ status: 'planned', reports: 1 }])
  expect(on('2017-05-11').meetings).toMatchObject([{ status: 'held', reports: 2 }])
})

it('a day is a day of the calendar', () => {
  expect(['2016-02-29', '2017-02-29', '2017-2-1', '2017-02-01T00:00', 'x'].map(isDay)).toEqual([
    true,
    false,
    false,
    false,
    false,
  ])
})
