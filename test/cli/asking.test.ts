import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, it } from 'vitest'
import { folder, lines, tawatur } from './world.js'

const text = 'عقد وزراء المياه اجتماعهم الرابع في جنيف بحضور السويد.\nوبعد يومين شارك الخبراء في ورشة فنية هناك.\n'
const cwd = folder()

beforeAll(() => writeFileSync(join(cwd, 'a.txt'), text))

const ask = (...argv: string[]) => tawatur(cwd, ['read', 'a.txt', ...argv])

it('tells of a word what was made of it', async () => {
  const { status, out, err } = await ask('--explain', '--word', 'السويد')
  expect({ status, err }).toEqual({ status: 0, err: '' })
  expect(out).toContain(`«السويد» at ${text.indexOf('السويد')}: «… `)
  expect(out).toContain('  recognised as:\n    - STATE «السويد» (word: Sweden)\n')
  expect(out).toContain('  made into:\n    - Sweden · participant · meeting 1\n')
})

it('tells which rule came near and what it missed, in both languages', async () => {
  const { out } = await ask('--explain', '--word', 'الخبراء')
  expect(out).toContain(
    '- participation: verb: took «شارك», then wanted LIST, PERSON or MEMBERS; there stood «الخبراء في ورشة فنية هناك.»',
  )
  const arabic = await ask('--word', 'الخبراء', '--lang', 'ar')
  expect(arabic.out).toContain('- participation: verb: أخذت «شارك» ثم طلبت LIST, PERSON أو MEMBERS')
})

it('takes an offset as claims count them', async () => {
  const { out } = await ask('--offset', String(text.indexOf('جنيف')))
  expect(out).toContain('«جنيف» at')
  expect(out).toContain('CITY «جنيف»')
})

it('prints answers as data', async () => {
  const { out } = await ask('--word', 'في', '--format', 'ndjson')
  const answers = lines(out).map((line) => JSON.parse(line))
  expect(answers.map(({ kind, start, end }) => [kind, text.slice(start, end)])).toEqual([
    ['answer', 'في'],
    ['answer', 'في'],
  ])
  const whole = await ask('--word', 'في', '--format', 'json')
  expect(JSON.parse(whole.out)).toEqual(answers)
})

it('says in one line that a word is nowhere, and what is no word', async () => {
  expect(await ask('--word', 'القمر')).toEqual({
    status: 1,
    out: '',
    err: 'tawatur: «القمر» stands in no report; give it as the report writes it\n',
  })
  expect((await ask('--word', '؟')).err).toContain('Give a word of the report; see')
  expect((await ask('--offset', 'x')).status).toBe(2)
  expect((await ask('--offset', '3', '--word', 'في')).status).toBe(2)
})
