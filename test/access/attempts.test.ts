import { expect, it } from 'vitest'
import { networkOf } from '../../src/access/attempts.js'
import { accountName } from '../../src/access/names.js'

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
