import { expect, it } from 'vitest'
import { csv } from '../../src/exports/csv.js'
import { json } from '../../src/exports/json.js'
import { ndjson } from '../../src/exports/ndjson.js'

it('CSV quotes what would break its cells, and nothing else', () => {
  expect(
    csv(
      ['a', 'b'],
      [
        ['قال "نعم"', 'x, y'],
        ['سطر\nسطر', ' z '],
      ],
    ),
  ).toBe('a,b\r\n"قال ""نعم""","x, y"\r\n"سطر\nسطر", z \r\n')
})

it('NDJSON keeps each thing on its line', () => {
  expect(ndjson([{ a: 'سطر\nسطر' }, 2])).toBe('{"a":"سطر\\nسطر"}\n2\n')
})

it('JSON ends its last line', () => {
  expect(json([1])).toBe('[\n  1\n]\n')
})
