import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from '@photostructure/sqlite'
import { beforeEach, describe, expect, it } from 'vitest'
import { openLedger } from '../../src/ledger/open.js'
import { twoReports } from './readings.js'
import { folder, lines, piped, type Ran, tawatur } from './world.js'

let cwd: string
beforeEach(async () => {
  cwd = folder()
  const ledger = await openLedger(join(cwd, 'data/record.db'))
  for (const reading of twoReports) {
    const source = { name: reading.report.source, form: 'text' as const, text: reading.text }
    await ledger.add(source, { version: 'by hand', read: () => [reading] })
  }
  await ledger.close()
})

const review = (...argv: string[]): Promise<Ran> => tawatur(cwd, ['review', ...argv, '--as', 'ليلى'])

/** The queue as [id, why, what]. */
async function queue(): Promise<string[][]> {
  const { out } = await review('--list')
  return lines(out)
    .slice(2)
    .map((line) => line.split(/ {2,}/))
}

function keys(text: string) {
  return { stdin: Object.assign(piped(Buffer.from(text)), { isTTY: false }) }
}

describe('the queue', () => {
  it('begins with what reports tell differently', async () => {
    const [first] = await queue()
    expect(first?.[1]).toContain('reports differ')
  })

  it('asks who decides', async () => {
    const { status, err } = await tawatur(cwd, ['review', 'accept', 'f-'])
    expect(status).toBe(2)
    expect(err).toContain('say it with --as NAME')
  })
})

describe('one decision', () => {
  it('is kept and no longer waits; taken back it waits again', async () => {
    const before = await queue()
    const id = before[0]![0]!
    const { out } = await review('accept', id)
    const [entry] = out.split(':')
    expect((await queue()).map(([other]) => other)).not.toContain(id)
    expect((await review('undo', entry!)).out).toBe(`Took back ${entry}.\n`)
    expect(await queue()).toStrictEqual(before)
    expect(await review('undo', entry!)).toMatchObject({
      status: 1,
      err: expect.stringContaining('already taken back'),
    })
  })

  it.each<[string[], RegExp]>([
    [['reject', 'ID'], /a rejection needs a reason/],
    [['correct', 'ID', '--value', '{"colour":"red"}'], /"colour" is no field/],
    [['correct', 'ID', '--value', 'red'], /Give the fields as JSON/],
    [['correct', 'ID', '--set', 'colour=red'], /"colour" is no field of it; it has .*count\.value/],
    [['correct', 'ID', '--set', 'count.value'], /"count\.value" is no field/],
    [['correct', 'ID', '--set', 'count.value=many'], /this is no participation: count/],
    [['correct', 'ID', '--set', 'count.value=3', '--value', '{}'], /cannot be used with/],
    [['accept'], /needs one id/],
    [['accept', 'f-nothing'], /there is no such fact/],
    [['same', 'm'], /no such meeting|two meetings/],
    [['undo', '999'], /999 is no decision/],
  ])('%j is refused in one line', async (argv, message) => {
    const [[id] = []] = await queue()
    const { status, err } = await review(...argv.map((each) => (each === 'ID' ? id! : each)))
    expect(status).not.toBe(0)
    expect(lines(err)).toHaveLength(1)
    expect(err).toMatch(message)
  })
})

describe('a correction', () => {
  const counts = async () =>
    (
      JSON.parse((await tawatur(cwd, ['show', 'participants', '--format', 'json'])).out) as {
        claim: { count?: object }
      }[]
    ).flatMap(({ claim }) => claim.count ?? [])

  it('is made field by field, and leaves what it does not name', async () => {
    const [[id] = []] = await queue()
    await review('correct', id!, '--set', 'count.value=30', '--set', 'count.precision=about')
    expect(await counts()).toContainEqual({ value: 30, precision: 'about', unit: 'state' })
    expect((await review('correct', id!, '--set', 'count.value=30')).status).toBe(0)
  })

  it('is typed in the same way while one goes through the queue', async () => {
    const { out } = await tawatur(cwd, ['review', '--as', 'ليلى'], keys('ccount.value=31؛ count.precision=about\nq'))
    expect(out).toMatch(/count\.value=\d+; count\.precision=exact/)
    expect(out).toMatch(/\d+: corrected/)
    expect(await counts()).toContainEqual({ value: 31, precision: 'about', unit: 'state' })
  })
})

describe('who decides', () => {
  it('is the account of the name, however its letters are written', async () => {
    const ledger = await openLedger(join(cwd, 'data/record.db'))
    await ledger.access.addAccount({ name: 'salma', role: 'administrator', person: 'root', means: 'terminal' })
    await ledger.close()
    const [[id] = []] = await queue()
    expect((await tawatur(cwd, ['review', 'accept', id!, '--as', ' Salma'])).status).toBe(0)
    expect((await tawatur(cwd, ['settings', 'all', '--eyes', '2', '--as', 'SALMA'])).status).toBe(0)
    expect((await tawatur(cwd, ['review', 'accept', id!, '--as', 'Selma'])).err).toContain('"Selma" has no account')
    expect((await tawatur(cwd, ['verify'])).status).toBe(0)
  })
})

describe('what is one and what is two', () => {
  const show = async (what: string) => JSON.parse((await tawatur(cwd, ['show', what, '--format', 'json'])).out)

  it('is decided for meetings, split off again, and undone', async () => {
    const before = (await show('meetings')) as { id: string; supports: { report: string }[] }[]
    const several = before.find(({ supports }) => new Set(supports.map(({ report }) => report)).size > 1)!
    const report = several.supports.at(-1)!.report
    const { out } = await review('split', several.id, report, '--words', 'two days')
    expect(out).toMatch(/^\d+: split /)
    expect(await show('meetings')).toHaveLength(before.length + 1)
    const [a, b] = (await show('meetings')) as { id: string }[]
    await review('same', a!.id, b!.id)
    expect(await show('meetings')).toHaveLength(before.length)
    expect((await review('--second-look')).out).toBe('Every decision fits the record.\n')
    const other = await tawatur(cwd, ['review', 'different', a!.id, b!.id, '--as', 'سمير'])
    expect(other.err).toContain('no such meeting')
  })

  it.each<[string[], RegExp]>([
    [['split', 'ID'], /needs a meeting and reports/],
    [['split', 'ID', 'nothing.txt#1'], /is none of its mentions/],
    [['same', 'ID', 'ID'], /these are one already/],
    [['same', 'u-nothing'], /there is no such doubt|no such/],
  ])('%j is refused in one line', async (argv, message) => {
    const [meeting] = (await show('meetings')) as { id: string }[]
    const { status, err } = await review(...argv.map((each) => (each === 'ID' ? meeting!.id : each)))
    expect([status !== 0, lines(err).length]).toStrictEqual([true, 1])
    expect(err).toMatch(message)
  })
})

describe('going through the queue', () => {
  it('understands an Arabic keyboard, and tells the rules behind a claim', async () => {
    await tawatur(cwd, ['reread'])
    const { out } = await tawatur(cwd, ['review', '--as', 'ليلى'], keys('wشض'))
    expect(out).toMatch(/\n {2}participation: /)
    expect(lines(out).at(-1)).toBe('1 decided.')
  })

  it('takes one key a decision, shows the words in their place, and undoes', async () => {
    const { out } = await tawatur(cwd, ['review', '--as', 'ليلى'], keys('ar1not so\nusq'))
    expect(out).toMatch(/^\d+ to decide\. a accept/)
    expect(out).toContain('…عقد وزراء منتدى الطاقة')
    expect(out).toMatch(/\d+: accepted/)
    expect(out).toMatch(/\d+: rejected/)
    expect(out).toMatch(/Took back \d+/)
    expect(lines(out).at(-1)).toBe('1 decided.')
  })

  it('explains the keys where one means nothing, and ends with the input', async () => {
    const { out, status } = await tawatur(cwd, ['review', '--as', 'ليلى'], keys('x'))
    expect(status).toBe(0)
    expect(out.split('a accept')).toHaveLength(3)
    expect(lines(out).at(-1)).toBe('0 decided.')
  })

  it('measures what was decided', async () => {
    expect((await review('--measures')).out).toBe('Nothing is decided yet.\n')
    await tawatur(cwd, ['review', '--as', 'ليلى'], keys('aaq'))
    expect((await review('--measures')).out).toMatch(/participation +2 +0 +0 +100 %/)
  })
})

describe('a second pair of eyes', () => {
  it('is asked for where the settings ask for two, and journal and record still verify', async () => {
    const [[id] = []] = await queue()
    expect((await tawatur(cwd, ['settings', 'all', '--eyes', '2', '--as', 'ليلى'])).out).toMatch(/^\d+: all: eyes 2\n$/)
    expect((await tawatur(cwd, ['settings'])).out).toMatch(/all +2/)
    await review('accept', id!)
    expect((await queue()).map(([other]) => other)).not.toContain(id)
    const seen = async () => (await tawatur(cwd, ['review', '--list', '--as', 'سمير'])).out
    expect(await seen()).toMatch(new RegExp(`${id} +waits for a second reviewer`))
    await tawatur(cwd, ['review', 'accept', id!, '--as', 'سمير'])
    expect(await seen()).not.toContain(id)
    expect((await tawatur(cwd, ['verify'])).status).toBe(0)
  })

  it.each<[string[], RegExp]>([
    [['all'], /say what to set/],
    [['forum', '--eyes', '2'], /needs the id of a forum/],
    [['forum', 'nowhere', '--eyes', '2'], /no such forum/],
    [['all', '--eyes', '3'], /Give 1 or 2/],
  ])('settings %j is refused in one line', async (argv, message) => {
    const { status, err } = await tawatur(cwd, ['settings', ...argv, '--as', 'ليلى'])
    expect([status !== 0, lines(err).length]).toStrictEqual([true, 1])
    expect(err).toMatch(message)
  })
})

describe('the record that is shown', () => {
  const participants = async (...argv: string[]) =>
    JSON.parse((await tawatur(cwd, ['show', 'participants', '--format', 'json', ...argv])).out) as {
      id: string
      review?: string
      claim: { count?: { value: number } }
    }[]

  it('marks what was decided, keeps to it, or leaves it out of sight', async () => {
    const [first, second, ...others] = await participants('--record', 'machine')
    await review('reject', first!.id, '--reason', 'misread')
    const count = { value: 22, precision: 'exact', unit: 'state' }
    await review('correct', second!.id, '--value', JSON.stringify({ count }))
    const marked = await participants()
    const [one, two] = [first!.id, second!.id].map((id) => marked.find((fact) => fact.id === id))
    expect([one?.review, two?.review, two?.claim.count]).toStrictEqual(['rejected', 'corrected', count])
    expect(marked.filter(({ review }) => review === 'open')).toHaveLength(others.length)
    expect((await participants('--record', 'reviewed')).map(({ id }) => id)).toStrictEqual([second!.id])
    expect(await participants('--record', 'machine')).toStrictEqual([first, second, ...others])
    expect((await tawatur(cwd, ['show', 'participants', '--lang', 'ar'])).out).toMatch(/مرفوض|مصحح/)
  })
})

describe('the journal', () => {
  it('is carried to another ledger with its decisions, and verifies there', async () => {
    await tawatur(cwd, ['review', '--as', 'ليلى'], keys('aaq'))
    const { out } = await tawatur(cwd, ['export', 'journal'])
    expect(lines(out)).toHaveLength(6)
    writeFileSync(join(cwd, 'journal.ndjson'), out)
    const copy = ['--ledger', 'copy.db']
    expect((await tawatur(cwd, ['import', 'journal.ndjson', ...copy])).out).toBe('Imported 6 entries.\n')
    expect((await tawatur(cwd, ['import', 'journal.ndjson', ...copy])).out).toBe(
      'Imported 0 entries; 6 entries already there.\n',
    )
    const [here, there] = [await tawatur(cwd, ['verify']), await tawatur(cwd, ['verify', ...copy])]
    expect(here.out).toMatch(/^6 entries .*\nReplaying the journal gives the record, SHA-256 [0-9a-f]{64}\.\n$/)
    expect(there).toStrictEqual(here)
  })

  it('that was changed is refused by import, and by verify with the entry', async () => {
    const { out } = await tawatur(cwd, ['export', 'journal'])
    writeFileSync(join(cwd, 'changed.ndjson'), out.replace('21', '22'))
    const refused = await tawatur(cwd, ['import', 'changed.ndjson', '--ledger', 'copy.db'])
    expect(refused).toMatchObject({
      status: 1,
      err: expect.stringMatching(/^tawatur: changed\.ndjson: line 1: .*changed/),
    })
    const sqlite = new DatabaseSync(join(cwd, 'data/record.db'))
    sqlite.exec("drop trigger source_stays; update source set text = replace(text, '21', '22')")
    sqlite.close()
    const { status, err } = await tawatur(cwd, ['verify'])
    expect(status).toBe(1)
    expect(err).toMatch(/^tawatur: entry 1: what it holds was changed/)
  })

  it('is asked for where there is none', async () => {
    const { status, err } = await tawatur(cwd, ['import', 'nothing.ndjson', '--ledger', 'copy.db'])
    expect([status, err]).toStrictEqual([1, expect.stringContaining('is not there; name a journal')])
  })
})

describe('reading again', () => {
  it('withdraws what this version does not read, and then has nothing to do', async () => {
    const { out, status } = await tawatur(cwd, ['reread'])
    expect(status).toBe(0)
    expect(lines(out).at(-1)).toMatch(/^Read 2 sources again: \d+ new claims?, \d+ withdrawn\.$/)
    expect((await tawatur(cwd, ['reread'])).out).toBe('Read 0 sources again: 0 new claims, 0 withdrawn.\n')
    expect((await tawatur(cwd, ['verify'])).status).toBe(0)
  })
})
