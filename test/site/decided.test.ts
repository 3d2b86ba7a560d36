import { describe, expect, test } from 'vitest'
import type { FactDecision, Made } from '../../src/claim/decision.js'
import type { Fact, Meeting } from '../../src/reconcile/record.js'
import { aboutFact, type Verdict } from '../../src/review/decide.js'
import { publish } from '../../src/review/publish.js'
import { review } from '../../src/review/state.js'
import { subjects } from '../../src/review/subjects.js'
import { createSite } from '../../src/site/server.js'
import { record as whole } from './fixture.js'
import { shown, sources } from './sources.js'

/** Joining makes no facts of meetings: what is known of a meeting is decided as the meeting. */
const facts = whole.facts.filter(({ type }) => type !== 'meeting')
/** And no two meetings have one claim. */
const apart = ({ id, ...meeting }: Meeting) => ({
  ...meeting,
  id,
  supports: id === 'r-manama' ? meeting.supports : own,
})
const own = facts.find(({ type }) => type === 'phase')!.supports.map((support) => ({ ...support, claim: 'c-experts' }))
const record = { ...whole, facts, meetings: whole.meetings.map(apart) }
const all = subjects(record)
const pledges = all.filter(({ type }) => type === 'pledge')
const counts = all.filter(({ claim }) => claim.type === 'membership' && claim.count)
const meeting = all.find(({ id }) => id === 'r-manama')!
let entries = 0
const made = (fact: Fact, person: string, verdict: Verdict): Made<FactDecision> => ({
  ...aboutFact(fact, person, verdict),
  entry: ++entries,
  at: '2020-05-04T10:00:00Z',
  withdrawn: null,
})
const money = { amount: 151_000_000, currency: 'USD', precision: 'exact' as const }
const [loan, grant] = pledges as [Fact, Fact]
const decisions = [
  made(loan, 'ليلى', { verdict: 'correct', value: { money } }),
  made(grant, 'ليلى', { verdict: 'accept' }),
  made(counts[0]!, 'ليلى', { verdict: 'accept' }),
  made(counts[0]!, 'سمير', { verdict: 'reject', reason: 'misread', words: 'العدد للموانئ' }),
  made(counts[1]!, 'ليلى', { verdict: 'reject', reason: 'not_said' }),
  made(meeting, 'سمير', { verdict: 'correct', value: { ordinal: 5 } }),
]
const now = review(record, decisions, { eyes: 1 })
const site = createSite({ ...sources, record: (_, mode = 'marked') => shown(publish(record, now, mode)) })
const text = async (path: string) => (await site.request(path)).text()
// biome-ignore lint/suspicious/noExplicitAny: any answer
const json = async (path: string) => (await (await site.request(path)).json()) as any
const inner = (html: string, id: string) =>
  html
    .slice(html.indexOf(`id="${id}"`))
    .split('</li>\n')[0]!
    .slice(0, 1600)

describe('the record with what people decided', () => {
  test('marks every fact with how it stands, in both languages', async () => {
    const html = await text('/en/pledges')
    expect(inner(html, loan.id)).toContain('corrected by a reviewer')
    expect(inner(html, grant.id)).toMatch(/reviewed<bdi> by ليلى/)
    expect(await text('/ar/pledges')).toContain('صححه مراجع')
    const members = await text('/en/members')
    expect(members).toContain('reviewers disagree')
    expect(members).toContain('سمير</bdi>: rejected · the words are misread')
    expect(members).toContain('“العدد للموانئ”')
    expect(members).toContain('read by machine')
  })

  test('shows a corrected value, with what the machine read and the words of the report beside it', async () => {
    const item = inner(await text('/en/pledges'), loan.id)
    expect(item).toContain('<strong>151 million US dollars')
    expect(item).toContain('The machine read:')
    expect(item).toContain('<strong>about 150 million US dollars')
    expect(item).toContain('نحو 150 مليون دولار')
  })

  test('what is known of a meeting is marked and corrected as well', async () => {
    const html = await text('/en/meetings/r-manama')
    expect(html).toContain('corrected by a reviewer')
    const { meeting, marks } = await json('/en/meetings/r-manama.json')
    expect([meeting.ordinal, marks['r-manama'].read]).toEqual([5, { ordinal: 4 }])
  })

  test('says in the data how what it names was decided, and nothing of the rest', async () => {
    const { record: mode, marks, pledges } = await json('/en/pledges.json')
    expect([mode, Object.keys(marks).sort()]).toEqual(['marked', [loan.id, grant.id, 'r-manama'].sort()])
    expect(marks[loan.id]).toMatchObject({ state: 'corrected', read: { money: { amount: 150_000_000 } } })
    expect(pledges.find((fact: Fact) => fact.id === loan.id).claim.money).toEqual(money)
    expect(marks[grant.id].decisions).toMatchObject([{ person: 'ليلى', verdict: 'accept' }])
  })

  test('the claims of a report have the marks of their facts', async () => {
    const { report, claim } = grant.supports[0]!
    const [file, story] = report.split('#').length > 2 ? [report, ''] : report.split('#')
    const path = `/en/reports/${encodeURIComponent(story ? file! : report.slice(0, report.lastIndexOf('#')))}~${story || report.slice(report.lastIndexOf('#') + 1)}`
    const { decided } = await json(`${path}.json`)
    expect(decided[claim]).toBe(grant.id)
    expect(await text(path)).toMatch(/standing accepted/)
    expect((await json(`${path}.json?record=reviewed`)).claims.map(({ id }: { id: string }) => id)).toContain(claim)
  })
})

describe('the record as the machine read it', () => {
  test('knows of no decision and has no marks', async () => {
    const html = await text('/en/pledges?record=machine')
    expect(html).toContain('as the machine read it, whatever people decided')
    expect(html).not.toContain('class="standing')
    const data = await json('/en/pledges.json?record=machine')
    expect([data.record, data.marks]).toEqual(['machine', {}])
    expect(data.pledges.find((fact: Fact) => fact.id === loan.id).claim.money.amount).toBe(150_000_000)
  })
})

describe('the record of what was reviewed alone', () => {
  test('holds what people accepted or corrected, and every link of it leads somewhere in it', async () => {
    const data = await json('/en/pledges.json?record=reviewed')
    expect(data.pledges.map(({ id }: Fact) => id).sort()).toEqual([loan.id, grant.id].sort())
    const seen = new Set<string>()
    for (const path of [
      '',
      'meetings',
      'meetings/r-manama',
      'members',
      'pledges',
      'series',
      'people',
      'unsure',
      'figures',
    ]) {
      const response = await site.request(`/en/${path}?record=reviewed`)
      expect(response.status, path).toBe(200)
      for (const [, href] of (await response.text()).matchAll(/href="(\/en[^"#]*)/g))
        seen.add(href!.replaceAll('&amp;', '&'))
    }
    const asked = [...seen].filter((href) => href.includes('?'))
    expect(asked.every((href) => href.includes('record=reviewed') || href.endsWith('?'))).toBe(true)
    for (const href of seen) expect((await site.request(href)).status, href).toBe(200)
  })

  test('keeps the day that was asked for', async () => {
    expect(await text('/en/pledges?record=reviewed&known=2017-03-20')).toContain(
      '?known=2017-03-20&amp;record=reviewed',
    )
  })

  test('there is no other record', async () => {
    expect((await site.request('/en/pledges?record=best')).status).toBe(400)
  })
})
