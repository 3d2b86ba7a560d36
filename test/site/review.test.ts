import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Team } from '../../src/access/team.js'
import { machineAccess } from '../../src/access/visitor.js'
import { all } from '../../src/catalogue/catalogue.js'
import type { Served } from '../../src/cli/served.js'
import type { Ledger } from '../../src/ledger/open.js'
import { queue } from '../../src/review/queue.js'
import { createSite } from '../../src/site/server.js'
import { reading, twoReports } from '../cli/readings.js'
import { reviewing } from './reviewing.js'

let reviewed: Awaited<ReturnType<typeof reviewing>>
let ledger: Ledger
let served: Served
let site: ReturnType<typeof createSite>

/** A browser of one reviewer: keeps its cookie, sends forms as browsers do. */
function browser(name: string) {
  const own = createSite({ ...reviewed.given, access: machineAccess(name) as Team })
  let cookie = ''
  const get = async (path: string) => {
    const response = await own.request(path, { headers: cookie ? { Cookie: cookie } : {} })
    cookie = response.headers.get('Set-Cookie')?.split(';')[0] ?? cookie
    return response
  }
  const text = async (path: string) => (await get(path)).text()
  const post = async (path: string, fields: Record<string, string | string[]>) => {
    const token = /name="form-token" value="([^"]+)"/.exec(await text('/en/review'))?.[1] ?? ''
    const body = new URLSearchParams({ 'form-token': token })
    for (const [key, value] of Object.entries(fields)) for (const one of [value].flat()) body.append(key, one)
    const headers = { Cookie: cookie, Origin: 'http://localhost', 'Content-Type': 'application/x-www-form-urlencoded' }
    return await own.request(path, { method: 'POST', headers, body: body.toString() })
  }
  return { get, text, post }
}

beforeEach(async () => {
  reviewed = await reviewing()
  ledger = reviewed.ledger
  served = reviewed.served
  site = createSite(reviewed.given)
})

afterEach(async () => reviewed.close())

const waiting = async (person: string) => (await queue(await served.desk(), person)).items()

describe('the review page', () => {
  it('shows what waits first, its words in their place, and one key a decision, in both languages', async () => {
    const [first] = await waiting('local')
    for (const [lang, words] of [
      ['en', ['reports differ', 'Accept <kbd>a</kbd>', 'The rules that read it']],
      ['ar', ['تختلف فيه التقارير', 'اقبل <kbd>a</kbd>', 'القواعد التي قرأته']],
    ] as const) {
      const html = await (await site.request(`/${lang}/review`)).text()
      for (const one of words) expect(html).toContain(one)
      expect(html).toContain(`action="/${lang}/review/${first!.id}"`)
      expect(html).toMatch(/<mark>[^<]+<\/mark>/)
      expect(html).toContain('class="difference')
      const ids = [...html.matchAll(/ id="([^"]+)"/g)].map((m) => m[1])
      expect(ids).toEqual([...new Set(ids)])
    }
  })

  it('is the same queue as the terminal has', async () => {
    const items = await waiting('local')
    const data = await (await site.request('/en/review.json')).json()
    expect([data.subject.id, data.waiting.all, data.next]).toEqual([items[0]!.id, items.length, items[1]!.id])
    const only = await (await site.request('/en/review.json?only=single')).json()
    expect(only.subject.id).toBe(items.find(({ causes }) => causes.includes('single'))!.id)
  })

  it('keeps a decision, goes on to the next, says what was kept and takes it back', async () => {
    const [first, second] = await waiting('ليلى')
    const page = browser('ليلى')
    const answer = await page.post(`/en/review/${first!.id}`, { verdict: 'accept' })
    expect(answer.status).toBe(303)
    const to = answer.headers.get('Location')!
    expect(to).toMatch(new RegExp(`^/en/review/${second!.id}\\?done=\\d+$`))
    const html = await page.text(to)
    expect(html).toMatch(/role="status">Kept: .*ليلى<\/bdi>: accepted/)
    expect((await served.desk()).review.of(first!.id).state).toBe('accepted')
    const entry = /done=(\d+)/.exec(to)![1]!
    await page.post('/en/review/undo', { entry, back: first!.id })
    expect((await waiting('ليلى'))[0]!.id).toBe(first!.id)
  })

  it('rejects for a reason, corrects by fields, and refuses what is no value in one line', async () => {
    const page = browser('ليلى')
    const desk = await served.desk()
    const [one, two] = (await desk.catalogue.list('fact', all)).filter(
      ({ claim }) => claim.type === 'participation' && claim.count,
    )
    await page.post(`/en/review/${one!.id}`, { verdict: 'reject', reason: 'misread', words: 'هذا عدد الوفود' })
    expect(desk.review.of(one!.id).state).toBe('rejected')
    const none = await page.post(`/en/review/${two!.id}`, { verdict: 'reject' })
    expect([none.status, await none.text()]).toEqual([422, expect.stringContaining('Say why you reject it.')])
    const many = await page.post(`/en/review/${two!.id}`, { verdict: 'correct', 'field:count.value': 'many' })
    expect([many.status, await many.text()]).toEqual([
      422,
      expect.stringMatching(/What you wrote for “\u2068Count – \S+\u2069” does not fit/),
    ])
    await page.post(`/en/review/${two!.id}`, { verdict: 'correct', 'field:count.value': '22' })
    const claim = two!.claim as { count: object }
    expect(desk.review.of(two!.id).decisions[0]!.value).toEqual({ count: { ...claim.count, value: 22 } })
    const html = await (await site.request('/en/reports')).text()
    expect(html).toContain('/en/review')
    expect(await page.text(`/en/review/${two!.id}`)).toContain('corrected')
  })

  it('shows what everybody said where reviewers disagree, and lets nobody take back what another said', async () => {
    const [first] = await waiting('ليلى')
    const [layla, samir] = [browser('ليلى'), browser('سمير')]
    await layla.post(`/en/review/${first!.id}`, { verdict: 'accept' })
    await samir.post(`/en/review/${first!.id}`, { verdict: 'reject', reason: 'other', words: 'غير ذلك' })
    const html = await samir.text(`/en/review/${first!.id}`)
    for (const words of ['reviewers disagree', 'ليلى</bdi>: accepted', 'سمير</bdi>: rejected', 'غير ذلك']) {
      expect(html).toContain(words)
    }
    const [entry] = (await served.desk()).review.of(first!.id).decisions
    expect((await samir.post('/en/review/undo', { entry: String(entry!.entry) })).status).toBe(404)
    expect((await served.desk()).review.of(first!.id).state).toBe('conflict')
    expect((await waiting('ليلى'))[0]).toMatchObject({ id: first!.id, causes: ['conflict', 'differs', 'single'] })
  })

  it('parts a meeting, and joins two that are named', async () => {
    const page = browser('ليلى')
    const desk = await served.desk()
    const meetings = () => desk.catalogue.list('meeting', all)
    const before = (await meetings()).length
    const several = (await meetings()).find(({ supports }) => new Set(supports.map((s) => s.report)).size > 1)!
    expect(await page.text(`/en/review/${several.id}`)).toContain('Which reports tell of another meeting?')
    await page.post(`/en/review/${several.id}`, { verdict: 'split', part: several.supports.at(-1)!.report })
    expect(await meetings()).toHaveLength(before + 1)
    const [a, b] = await meetings()
    await page.post(`/en/review/${a!.id}`, { verdict: 'same', other: b!.id })
    expect(await meetings()).toHaveLength(before)
    const stray = await page.post(`/en/review/${(await meetings())[0]!.id}`, { verdict: 'same', other: 'nothing' })
    expect([stray.status, await stray.text()]).toEqual([422, expect.stringContaining('no longer in the record')])
  })

  it('parts a person whom several reports name, and shows both under one name', async () => {
    const page = browser('ليلى')
    const words = 'قال سالم الحارثي إن الشاعر لا يكتب وحده'
    const speaker = { name: 'سالم الحارثي', kind: 'person', country: 'OM' }
    const rest = { act: 'said', text: 'الشاعر لا يكتب وحده', direct: false, meeting: null, when: null }
    const third = reading('third.txt', words, {}, [[words, { type: 'statement', speaker, ...rest }]])
    await ledger.add({ name: 'third.txt', form: 'text', text: words }, { version: 'by hand', read: () => [third] })
    const desk = await served.desk()
    const people = () => desk.catalogue.list('person', all)
    const before = (await people()).length
    const named = (await people()).find(({ reports }) => reports > 1)!
    expect(await page.text(`/en/review/${named.id}`)).toContain('In which reports is the name somebody else’s?')
    const report = named.supports.at(-1)!.report
    await page.post(`/en/review/${named.id}`, { verdict: 'split', part: report })
    expect(await people()).toHaveLength(before + 1)
    const other = (await people()).find(({ namesake }) => namesake !== null)!
    expect(new Set(other.supports.map((support) => support.report))).toEqual(new Set([report]))
    const html = await page.text(`/ar/review/${other.id}`)
    expect(html).toContain('قرر ليلى أن الاسم في هذه التقارير لشخص آخر')
  })

  it('lists decisions for a second look', async () => {
    const page = browser('ليلى')
    const desk = await served.desk()
    const fact = (await desk.catalogue.list('fact', all)).find(({ type }) => type === 'participation')!
    await page.post(`/en/review/${fact.id}`, { verdict: 'accept' })
    expect(await page.text('/en/review/second-look')).toContain('Every decision fits the record.')
    for (const label of await ledger.outdated('other')) {
      await ledger.reread(label, {
        version: 'other',
        read: () =>
          twoReports
            .filter(({ report }) => report.source === label)
            .map((one) => ({
              ...one,
              claims: one.claims.filter(({ id }) => !fact.supports.some((s) => s.claim === id)),
            })),
      })
    }
    const html = await page.text('/en/review/second-look')
    expect(html).toContain(fact.supports[0]!.evidence[0]!.quote)
    expect(html).toContain('ليلى</bdi>: accepted')
    expect(await page.text('/ar/review/second-look')).toContain('نظرة ثانية')
    expect(await page.text('/en/review')).toContain('1 no longer fit')
  })

  it.each(['/en/review/nothing', '/en/review/f-nothing'])('%s is nowhere', async (path) => {
    expect((await site.request(path)).status).toBe(404)
  })

  it('takes no form of another site', async () => {
    const [first] = await waiting('local')
    const body = new URLSearchParams({ verdict: 'accept' }).toString()
    const headers = { Origin: 'https://example.org', 'Content-Type': 'application/x-www-form-urlencoded' }
    const response = await site.request(`/en/review/${first!.id}`, { method: 'POST', headers, body })
    expect(response.status).toBe(403)
    expect((await served.desk()).decisions).toEqual([])
  })

  it('is not there where nothing can be decided', async () => {
    const { desk: _, ...readOnly } = reviewed.given
    const plain = createSite(readOnly)
    expect((await plain.request('/en/review')).status).toBe(404)
    expect(await (await plain.request('/en/')).text()).not.toContain('/en/review')
  })
})
