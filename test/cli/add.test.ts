import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, expect, it } from 'vitest'
import { openLedger } from '../../src/ledger/open.js'
import { folder, lines, tawatur } from './world.js'

const record = (source: string, text: string) => JSON.stringify({ source, published: '2019-03-05', text })
const news = 'عقد وزراء النقل العرب اجتماعا في مسقط يوم الاثنين بمشاركة 12 دولة، وبحثوا خط القطار.\n'

let cwd: string
beforeEach(() => {
  cwd = folder()
})

function put(name: string, content: string): string {
  writeFileSync(join(cwd, name), content)
  return name
}

it('says what it added, and the second time that it is there', async () => {
  put('a.jsonl', `${record('one', news)}\n${record('two', `${news}وأضافوا.`)}\n`)
  const first = await tawatur(cwd, ['add', 'a.jsonl'])
  expect(first).toMatchObject({ status: 0, err: '' })
  expect(lines(first.out)).toMatchObject([
    expect.stringMatching(/^one: added 1 report, \d+ claims?$/),
    expect.stringMatching(/^two: added 1 report, \d+ claims?$/),
    expect.stringMatching(/^Added 2 sources: 2 reports, \d+ claims?\.$/),
  ])
  const second = await tawatur(cwd, ['add', 'a.jsonl'])
  expect(lines(second.out)).toStrictEqual([
    'one: already there',
    'two: already there',
    'Added 0 sources: 0 reports, 0 claims; 2 sources already there.',
  ])
  const ledger = await openLedger(join(cwd, 'data/record.db'))
  expect((await ledger.sources()).map(({ label, added }) => `${label} ${added}`)).toStrictEqual([
    'one 2020-01-02T03:04:05.000Z',
    'two 2020-01-02T03:04:05.000Z',
  ])
  await ledger.close()
})

it('keeps other text under the same name as a version', async () => {
  await tawatur(cwd, ['add', put('a.txt', news)])
  const { out } = await tawatur(cwd, ['add', put('a.txt', news.replace('12', '13'))])
  expect(lines(out)[0]).toMatch(/^a\.txt@2: added 1 report, \d+ claims?, version 2 of this source$/)
})

it('names what it cannot read and adds the rest', async () => {
  put('a.jsonl', `${record('one', news)}\nbroken\n`)
  const ran = await tawatur(cwd, ['add', 'a.jsonl', put('empty.txt', ''), '--ledger', 'mine.db'])
  expect(ran.status).toBe(1)
  expect(lines(ran.err)).toHaveLength(2)
  expect(ran.out).toMatch(/^one: added 1 report/)
  expect(existsSync(join(cwd, 'mine.db'))).toBe(true)
})

it('dates what does not date itself, and only that', async () => {
  put('a.jsonl', `${record('dated', news)}\n${JSON.stringify({ source: 'undated', text: news })}\n`)
  await tawatur(cwd, ['add', 'a.jsonl', '--published', '2019-04-01'])
  const ledger = await openLedger(join(cwd, 'data/record.db'))
  const reports = (await ledger.readings()).map(({ report }) => report)
  await ledger.close()
  expect(reports).toMatchObject([
    { source: 'dated', published: '2019-03-05', publishedFrom: 'record' },
    { source: 'undated', published: '2019-04-01', publishedFrom: 'option' },
  ])
})

it('refuses a file that is no ledger in one line and leaves it', async () => {
  put('notes.db', 'ملاحظات')
  const ran = await tawatur(cwd, ['add', put('a.txt', news), '--ledger', 'notes.db'])
  expect(ran).toMatchObject({
    status: 1,
    out: '',
    err: 'tawatur: notes.db is not a ledger; name another file with --ledger\n',
  })
})
