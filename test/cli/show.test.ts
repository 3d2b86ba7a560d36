import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { openLedger } from '../../src/ledger/open.js'
import type { Meeting } from '../../src/reconcile/record.js'
import { twoReports } from './readings.js'
import { folder, lines, type Ran, tawatur } from './world.js'

let cwd: string
beforeAll(async () => {
  cwd = folder()
  const ledger = await openLedger(join(cwd, 'data/record.db'))
  for (const reading of twoReports) {
    const source = { name: reading.report.source, form: 'text' as const, text: reading.text }
    await ledger.add(source, { version: 'by hand', read: () => [reading] })
  }
  await ledger.close()
})

async function show(...argv: string[]): Promise<Ran> {
  const ran = await tawatur(cwd, ['show', ...argv])
  expect(ran).toMatchObject({ status: 0, err: '' })
  return ran
}

async function meetings(): Promise<Meeting[]> {
  return JSON.parse((await show('meetings', '--format', 'json')).out) as Meeting[]
}

describe('a list', () => {
  it('as a table has a head, a rule, and a line a thing', async () => {
    const { out } = await show('meetings')
    const [head, rule, row, ...more] = lines(out)
    expect(head).toMatch(/^id +when +meeting +status +reports +sources$/)
    expect(rule).toMatch(/^─+( {2}─+)+$/)
    expect(row).toMatch(/^\S+ +4 March 2019 +4th .*منتدى الطاقة.* +concluded +2 +2$/)
    expect(more).toStrictEqual([])
  })

  it('speaks Arabic', async () => {
    const { out } = await show('meetings', '--lang', 'ar')
    expect(out).toContain('الاجتماع')
    expect(out).toContain('4 مارس 2019')
    expect(out).not.toMatch(/[A-Za-z]{3,} +[A-Za-z]{3,}/)
  })

  it('as CSV has the same things, with the words whole', async () => {
    const { out } = await show('participants', '--format', 'csv')
    const [head, ...rows] = out.split('\r\n').slice(0, -1)
    expect(head).toBe('id,participant,capacity,meeting,reports,sources,report,words,review')
    expect(rows.map((row) => row.split(',').slice(1, 3).join(' '))).toStrictEqual([
      '21 states participant',
      '24 states participant',
    ])
    expect(rows[0]).toMatch(/,first\.txt#1,بمشاركة 21 دولة,$/)
  })

  it('as NDJSON has one thing a line', async () => {
    const things = lines((await show('pledges', '--format', 'ndjson')).out).map((line) => JSON.parse(line))
    expect(things).toMatchObject([{ type: 'pledge', claim: { money: { amount: 30_000_000 } } }])
  })

  it('tells where reports differ', async () => {
    const { out } = await show('disagreements')
    expect(out).toMatch(/21 states \(1\/1\) \| 24 states \(1\/1\)|24 states \(1\/1\) \| 21 states \(1\/1\)/)
  })

  it('tells the sources with what their reports say of themselves', async () => {
    const { out } = await show('sources')
    expect(lines(out)[2]).toMatch(/^first\.txt +2019-03-05 +البحر +وزراء الطاقة في مسقط +1 +4$/)
  })

  it('says so where there is nothing', async () => {
    expect((await show('phases')).out).toBe('Nothing yet.\n')
    expect((await show('phases', '--format', 'json')).out).toBe('[]\n')
    expect((await show('phases', '--format', 'ndjson')).out).toBe('')
  })

  it.each([
    'meetings',
    'members',
    'participants',
    'statements',
    'pledges',
    'figures',
    'phases',
    'disagreements',
    'series',
    'people',
    'rosters',
    'accounts',
    'totals',
    'unsure',
    'families',
    'sources',
  ])('of %s comes in every format', async (what) => {
    for (const format of ['table', 'csv', 'ndjson', 'json']) await show(what, '--format', format)
  })
})

describe('families', () => {
  const wire =
    'وافق وزراء النقل في الدول الأعضاء على فتح الخط البحري الجديد بين الميناءين ابتداء من مطلع الصيف المقبل. '
  const more = 'وبلغت كلفة المشروع نحو 40 مليون دولار دفعت شركات الشحن ثلثها وتعهدت الحكومتان بالباقي على دفعتين.'

  it('tell who copied whom and what was changed, and why they are families', async () => {
    const copies = folder()
    const records = [
      { source: 'wire.txt', published: '2019-05-01', text: `مسقط (رويترز) - ${wire}${more}` },
      { source: 'copy.txt', published: '2019-05-02', text: `أخبار البحر\n\n${more.replace('40', '45')}\n\n${wire}` },
    ]
    writeFileSync(join(copies, 'two.jsonl'), records.map((one) => JSON.stringify(one)).join('\n'))
    await tawatur(copies, ['add', 'two.jsonl'])
    const run = async (...more: string[]) => (await tawatur(copies, ['show', 'families', ...more])).out
    const [first, copy] = JSON.parse(await run('--format', 'json'))
    expect(first).toMatchObject({ report: 'wire.txt#1', of: null, agency: 'Reuters' })
    expect(copy).toMatchObject({ report: 'copy.txt#1', of: 'wire.txt#1', agency: 'Reuters' })
    expect(copy.passages.flatMap((one: { pieces: { kind: string }[] }) => one.pieces)).toContainEqual({
      kind: 'altered',
      was: '40',
      is: '45',
    })
    expect(copy.passages.filter((one: { moved: boolean }) => one.moved)).toHaveLength(1)
    expect(await run('--explain')).toMatch(/copy\.txt#1: \d+ of its \d+ words are those of wire\.txt#1/)
    const refused = await tawatur(copies, ['show', 'phases', '--explain'])
    expect(refused.err).toBe('tawatur: show phases has nothing to explain; leave out --explain\n')
  })
})

describe('one meeting', () => {
  it('comes with its facts, their words and their reports', async () => {
    const [meeting] = await meetings()
    const { out } = await show('meeting', meeting!.id)
    expect(out).toContain('2 reports, 2 sources')
    expect(out).toContain('when: 4 March 2019')
    expect(out).toContain('second.txt#1: «حضرته 24 دولة»')
    expect(out).toContain('سالم الحارثي (الوزير) said: الأسعار مستقرة')
    expect(out).toContain('Where reports differ')
  })

  it('is found by as much of its id as no other has', async () => {
    const [meeting] = await meetings()
    const whole = await show('meeting', meeting!.id, '--format', 'json')
    const short = await show('meeting', meeting!.id.slice(0, -2), '--format', 'json')
    expect(short.out).toBe(whole.out)
    expect(JSON.parse(whole.out)).toMatchObject({ meeting: { id: meeting!.id } })
  })

  it('that is not there: names the ids near it', async () => {
    const [meeting] = await meetings()
    const ran = await tawatur(cwd, ['show', 'meeting', `${meeting!.id}x`])
    expect(ran).toMatchObject({ status: 1, out: '' })
    expect(ran.err).toContain(`there is no such meeting; near it: ${meeting!.id}`)
    expect(lines(ran.err)).toHaveLength(1)
  })
})

describe('the record as known on a day', () => {
  it('holds what had been published by then', async () => {
    const ids = async (...more: string[]) =>
      JSON.parse((await show('meetings', '--format', 'json', ...more)).out).map((one: Meeting) => one.reports)
    expect(await ids()).toEqual([2])
    expect(await ids('--as-known-on', '2019-03-04')).toEqual([1])
    expect(await ids('--as-known-on', '2019-03-03')).toEqual([])
    expect((await show('disagreements', '--as-known-on', '2019-03-04')).out).toBe('Nothing yet.\n')
  })

  it('wants a day', async () => {
    const ran = await tawatur(cwd, ['show', 'meetings', '--as-known-on', '2019-02-30'])
    expect(ran).toMatchObject({ status: 2, out: '' })
    expect(ran.err).toContain('Give a day like 2016-03-01')
  })
})

describe('reasons', () => {
  it('of a meeting are told with their scores', async () => {
    const [meeting] = await meetings()
    const { out } = await show('meeting', meeting!.id, '--explain')
    expect(out).toMatch(/taken for one meeting because:\n +4 The same number in the series: 4/)
    expect((await show('meetings', '--explain')).out).toContain('  3 The same time: 4 March 2019')
  })

  it('of a difference are its sentence', async () => {
    expect((await show('disagreements', '--explain')).out).toContain('these cannot all be true.')
  })

  it('are found under a former id of the meeting', async () => {
    const [meeting] = await meetings()
    const former = meeting!.formerly[0] ?? meeting!.id
    expect((await show('meeting', former)).out).toContain(meeting!.id)
  })
})

it('without a ledger says how to make one and makes none', async () => {
  const empty = folder()
  const ran = await tawatur(empty, ['show', 'meetings'])
  expect(ran.err).toMatch(/^tawatur: data\/record\.db: there is no ledger here yet; make one with: tawatur add FILES/)
  expect(ran.status).toBe(1)
})
