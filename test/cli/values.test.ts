import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { folder, lines, piped, tawatur } from './world.js'

const bytes = (text: string) => new TextEncoder().encode(text)

it('prints the values of a text, a line each', async () => {
  const { status, out, err } = await tawatur(folder(), [
    'values',
    'تعهدت بتقديم 200 مليون دولار في 13 شباط/فبراير 2018',
  ])
  expect({ status, err }).toEqual({ status: 0, err: '' })
  expect(lines(out).map((line) => JSON.parse(line))).toEqual([
    {
      kind: 'value',
      type: 'money',
      start: 13,
      end: 28,
      quote: '200 مليون دولار',
      money: { amount: 200_000_000, currency: 'USD', precision: 'exact' },
    },
    { kind: 'value', type: 'time', start: 32, end: 51, quote: '13 شباط/فبراير 2018', when: '2018-02-13' },
  ])
})

it('reads standard input a text a line and says which, wherever the bytes were cut', async () => {
  const all = bytes('غدا\nلا شيء\r\nالخميس\n\n5 دولارات')
  const stdin = Object.assign(piped(all.slice(0, 3), all.slice(3, 20), all.slice(20)), { isTTY: false })
  const { out } = await tawatur(folder(), ['values', '--at', '2018-02-13', '--prefer', 'future'], { stdin })
  const printed = lines(out).map((line) => JSON.parse(line))
  expect(printed.map(({ line, quote }) => [line, quote])).toEqual([
    [1, 'غدا'],
    [3, 'الخميس'],
    [5, '5 دولارات'],
  ])
  expect(printed.slice(0, 2).map(({ when }) => when)).toEqual(['2018-02-14', '2018-02-15'])
})

it('reads a file of that name', async () => {
  const cwd = folder()
  writeFileSync(join(cwd, 'a.txt'), 'حضر ثلاثون وزيرا')
  expect(JSON.parse((await tawatur(cwd, ['values', 'a.txt'])).out)).toMatchObject({ quantity: { value: 30 } })
})

it('shows the rules behind a value', async () => {
  const { out } = await tawatur(folder(), ['values', '--explain', 'نحو 40 بالمئة'])
  const [first, ...tree] = lines(out)
  expect(JSON.parse(first!)).toMatchObject({ type: 'percent', quantity: { value: 40, precision: 'about' } })
  expect(tree[0]).toBe('  percent: words or sign behind «نحو 40 بالمئة»')
  expect(tree.some((line) => line.includes('quantity: precision before «نحو 40»'))).toBe(true)
})

it('refuses a moment that is none', async () => {
  const { status, err } = await tawatur(folder(), ['values', '--at', 'tomorrow', 'غدا'])
  expect(status).toBe(2)
  expect(err).toContain('Give a moment like 2018-02-13')
})
