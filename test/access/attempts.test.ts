import { describe, expect, it } from 'vitest'
import { Attempts, networkOf } from '../../src/access/attempts.js'
import { accountName } from '../../src/access/names.js'

const start = Date.parse('2026-01-01T00:00:00Z')
const at = (seconds: number) => new Date(start + seconds * 1000)
const limit = { free: 3, first: 10, longest: 60 }

describe('tries', () => {
  it('are free at first, then wait twice as long each time, up to the longest', () => {
    const attempts = new Attempts(limit)
    expect([attempts.take('a', at(0)), attempts.take('a', at(0)), attempts.take('a', at(0))]).toEqual([0, 0, 0])
    expect(attempts.take('a', at(1))).toBe(9)
    expect(attempts.take('a', at(10))).toBe(0)
    expect(attempts.take('a', at(11))).toBe(19)
    expect([attempts.take('a', at(30)), attempts.take('a', at(30))]).toEqual([0, 40])
    expect([attempts.take('a', at(70)), attempts.take('a', at(70))]).toEqual([0, 60])
    expect(attempts.take('b', at(70))).toBe(0)
  })

  it('that are made while one waits do not make it longer', () => {
    const attempts = new Attempts(limit)
    for (let i = 0; i < 50; i++) attempts.take('a', at(0))
    expect(attempts.take('a', at(10))).toBe(0)
  })

  it('are forgotten after an hour, and where they were right', () => {
    const attempts = new Attempts(limit)
    for (let i = 0; i < 3; i++) attempts.take('a', at(0))
    expect([attempts.take('a', at(3700)), attempts.take('a', at(3700))]).toEqual([0, 0])
    attempts.forget('a')
    for (let i = 0; i < 9; i++) {
      expect(attempts.take('a', at(3701))).toBe(0)
      attempts.giveBack('a')
    }
  })

  it('are kept of so many alone', () => {
    const attempts = new Attempts({ free: 1, first: 10, longest: 10 }, 2)
    for (const key of ['a', 'b', 'c']) attempts.take(key, at(0))
    expect(['c', 'b', 'a'].map((key) => attempts.take(key, at(1)))).toEqual([9, 9, 0])
  })
})

it('counts an IPv6 network as one address', () => {
  expect(networkOf('2001:db8:1:2:3:4:5:6')).toBe(networkOf('2001:db8:1:2::9'))
  expect(networkOf('2001:db8:1:2::1')).not.toBe(networkOf('2001:db8:1:3::1'))
  expect(networkOf('::ffff:192.0.2.7')).toBe('192.0.2.7')
  expect(networkOf('::1')).toBe('0:0:0:0')
})

it.each([
  ['Salma', 'salma'],
  [' سمير حداد ', 'سمير حداد'],
  ['s.h@example.org', 's.h@example.org'],
  ['', null],
  ['two  blanks', null],
  ['a\u202Eb', null],
  ['<b>', null],
  ['x'.repeat(65), null],
])('%j is the account %j', (text, name) => {
  expect(accountName(text)).toBe(name)
})
