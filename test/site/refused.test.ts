import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { hashPassword } from '../../src/access/passwords.js'
import { Team } from '../../src/access/team.js'
import { all } from '../../src/catalogue/catalogue.js'
import { refusals } from '../../src/claim/refusal.js'
import { LedgerError } from '../../src/ledger/error.js'
import { refusedIn } from '../../src/site/refused.js'
import { createSite } from '../../src/site/server.js'
import { troubles } from '../../src/site/trouble.js'
import { phrasesOf } from '../../src/site/view.js'
import { reviewing } from './reviewing.js'

const arabic = /\p{Script=Arabic}/u
const latin = /\p{Script=Latin}/u
const good = 'seven camels in the caravan'
const closed = { address: null, proxies: 0, open: false, machine: null, signOn: null }
const terminal = { person: 'root', means: 'terminal' } as const
const t = phrasesOf('ar')

let reviewed: Awaited<ReturnType<typeof reviewing>>
let team: Team
let now = new Date('2026-01-01T00:00:00Z')
const told: unknown[] = []

beforeAll(async () => {
  reviewed = await reviewing()
  const { access } = reviewed.ledger
  await access.addAccount({ name: 'سلمى', role: 'administrator', ...terminal })
  await access.setPassword('سلمى', await hashPassword(good))
  team = new Team(access, closed, () => now)
})
afterAll(() => reviewed.close())

const site = (set = reviewed.given.set) =>
  createSite({ ...reviewed.given, set, access: team, failed: (error) => told.push(error) })

/** Sends a form of an Arabic page, as the browser of an administrator would; gives the line that says what was wrong. */
async function refusalOf(page: string, to: string, fields: Record<string, string>, at = site()) {
  const session = page === '/ar/sign-in' ? null : (await team.begin('سلمى')).id
  const first = await at.request(page, { headers: session ? { Cookie: `tawatur-session=${session}` } : {} })
  const cookie = session ? `tawatur-session=${session}` : first.headers.get('Set-Cookie')!.split(';')[0]!
  const token = /name="form-token" value="([^"]+)"/.exec(await first.text())![1]!
  const answer = await at.request(to, {
    method: 'POST',
    headers: { Cookie: cookie, Origin: 'http://localhost', 'Content-Type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ 'form-token': token, ...fields }).toString(),
  })
  const line = /role="alert"[^>]*>([^<]+)</.exec(await answer.text())?.[1] ?? ''
  return { status: answer.status, line }
}

describe('what is refused on an Arabic page', () => {
  test.each(refusals)('%s has a sentence of its own', (why) => {
    const what = why === 'misfit' || why === 'no_field' ? 'count.value' : 'صالح'
    const said = refusedIn({ t }, { why, what })
    expect(said).toMatch(arabic)
    expect(said).not.toMatch(latin)
    expect(said).not.toBe(refusedIn({ t: phrasesOf('en') }, { why, what }))
  })

  test.each(troubles)('%s has a page of its own', (code) => {
    const { title, body } = t.trouble[code]
    // Commands and addresses are written as they are typed.
    const plain = `${title} ${body}`.replace(/tawatur accounts add|GET|127\.0\.0\.1/g, '')
    expect(plain).toMatch(arabic)
    expect(plain).not.toMatch(latin)
  })

  const forms: [what: string, page: string, to: string, fields: Record<string, string>, status: number][] = [
    ['a wrong password', '/ar/sign-in', '/ar/sign-in', { name: 'سلمى', password: 'x' }, 401],
    ['no verdict', '/ar/review', '/ar/review/SUBJECT', {}, 422],
    ['no reason', '/ar/review', '/ar/review/SUBJECT', { verdict: 'reject' }, 422],
    ['no value', '/ar/review', '/ar/review/SUBJECT', { verdict: 'correct' }, 422],
    [
      'a value that does not fit',
      '/ar/review',
      '/ar/review/SUBJECT',
      { verdict: 'correct', 'field:count.value': 'س' },
      422,
    ],
    ['no other one', '/ar/review', '/ar/review/MEETING', { verdict: 'same' }, 422],
    ['another one that is not there', '/ar/review', '/ar/review/MEETING', { verdict: 'same', other: 'س' }, 422],
    ['the same one', '/ar/review', '/ar/review/MEETING', { verdict: 'same', other: 'MEETING' }, 422],
    ['no part', '/ar/review', '/ar/review/MEETING', { verdict: 'split' }, 422],
    ['a part that is none', '/ar/review', '/ar/review/MEETING', { verdict: 'split', part: 'س' }, 422],
    ['no scope of a token', '/ar/account', '/ar/account/tokens', { label: 'نشرة' }, 422],
    ['a wrong present password', '/ar/account', '/ar/account/password', { old: 'x', password: good }, 401],
    ['a short password', '/ar/account', '/ar/account/password', { old: good, password: 'x' }, 422],
    ['a name that is none', '/ar/accounts', '/ar/accounts', { name: '؟', role: 'reader' }, 422],
    ['a role that is none', '/ar/accounts', '/ar/accounts', { name: 'سمير', role: 'king' }, 422],
    [
      'a short password of another',
      '/ar/accounts',
      '/ar/accounts',
      { name: 'سمير', role: 'reader', password: 'x' },
      422,
    ],
    ['a name that is taken', '/ar/accounts', '/ar/accounts', { name: 'سلمى', role: 'reader' }, 422],
    ['the last administrator', '/ar/accounts', '/ar/accounts/active', { name: 'سلمى', active: '0' }, 422],
    ['nobody', '/ar/accounts', '/ar/accounts/role', { name: 'سمير', role: 'editor' }, 422],
    ['nobody to sign out', '/ar/accounts', '/ar/accounts/sign-out', { name: 'سمير' }, 422],
    ['nobody to give a password', '/ar/accounts', '/ar/accounts/password', { name: 'سمير', password: good }, 422],
    ['one’s own password', '/ar/accounts', '/ar/accounts/password', { name: 'سلمى', password: good }, 422],
    ['three eyes', '/ar/settings', '/ar/settings', { of: 'all', eyes: '3' }, 422],
    ['a forum that is none', '/ar/settings', '/ar/settings', { of: 'forum', forum: 'س', eyes: '2' }, 422],
  ]

  test.each(forms)('%s is told in Arabic', async (_, page, to, fields, status) => {
    const { catalogue } = await reviewed.served.desk()
    const [meeting = ''] = await catalogue.ids('meeting', all)
    const fact = (await catalogue.list('fact', all)).find(({ type }) => type === 'participation')!
    const given = (text: string) => text.replace('MEETING', meeting).replace('SUBJECT', fact.id)
    const filled = Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, given(value)]))
    const told = await refusalOf(page, given(to), filled)
    expect(told).toEqual({ status, line: expect.stringMatching(arabic) })
    expect(told.line.replaceAll(meeting, '')).not.toMatch(latin)
  })

  test('too many tries is told in Arabic, and how long to wait', async () => {
    let last = { status: 0, line: '' }
    for (let i = 0; i < 7 && last.status !== 429; i++) {
      last = await refusalOf('/ar/sign-in', '/ar/sign-in', { name: 'كثير', password: 'x' })
    }
    expect(last).toEqual({ status: 429, line: expect.stringMatching(/حاول مرة أخرى/) })
    expect(last.line).not.toMatch(latin)
    now = new Date(now.getTime() + 3_600_000)
  })

  test('what the ledger itself fails at is told in Arabic, and to who runs the site in its own words', async () => {
    const full = new LedgerError('record.db: the disk is full; make room and do it again')
    const failing = site(async () => {
      throw full
    })
    const { status, line } = await refusalOf('/ar/settings', '/ar/settings', { of: 'all', eyes: '2' }, failing)
    expect([status, line]).toEqual([422, t.access.failed])
    expect(told).toEqual([full])
  })
})
