import { describe, expect, test } from 'vitest'
import { NotYet } from '../../src/catalogue/notyet.js'
import { assetsFrom, fonts } from '../../src/site/assets.js'
import { pages } from '../../src/site/pages/all.js'
import { createSite } from '../../src/site/server.js'
import { claimReports, claims, nothing, record } from './fixture.js'
import { shown, sources } from './sources.js'

const site = createSite(sources)
const report = 'reports/%D9%85%D9%8A%D9%86%D8%A7%D8%A1%20%231.txt~1'
const paths = [
  '',
  'meetings',
  'meetings/r-manama',
  'reports',
  report,
  'members',
  'pledges',
  'differences',
  'figures',
  'series',
  'people',
  'unsure',
  'families',
  'families/o-copy',
]

async function text(path: string, headers: Record<string, string> = {}): Promise<string> {
  return await (await site.request(path, { headers })).text()
}

async function json(path: string, headers: Record<string, string> = {}) {
  // biome-ignore lint/suspicious/noExplicitAny: any answer
  return (await (await site.request(path, { headers })).json()) as any
}

describe('one answer an address', () => {
  test.each(['ar', 'en'])('every page stands, in %s, in its direction', async (lang) => {
    for (const path of paths) {
      const response = await site.request(`/${lang}/${path}`)
      expect(response.status, path).toBe(200)
      const html = await response.text()
      expect(html).toContain(`<html lang="${lang}" dir="${lang === 'ar' ? 'rtl' : 'ltr'}">`)
      expect(html).not.toMatch(/undefined|\[object |NaN/)
      expect(html).not.toContain('<script')
    }
  })

  test('every link of every page leads somewhere', async () => {
    const seen = new Set<string>()
    for (const lang of ['ar', 'en']) {
      for (const path of paths) {
        for (const [, href] of (await text(`/${lang}/${path}`)).matchAll(/href="(\/[^"#]*)/g)) seen.add(href!)
      }
    }
    expect(seen.size).toBeGreaterThan(30)
    for (const href of seen) expect((await site.request(href)).status, href).toBe(200)
  })

  test('every link to words finds them', async () => {
    for (const path of paths) {
      for (const [, href, id] of (await text(`/ar/${path}`)).matchAll(/href="(\/ar\/reports\/[^"#]*)#(c-[^"]*)"/g)) {
        expect(await text(href!)).toContain(`id="${id}"`)
      }
    }
  })

  test('ids are unique on every page', async () => {
    for (const path of paths) {
      const ids = [...(await text(`/en/${path}`)).matchAll(/ id="([^"]+)"/g)].map((m) => m[1])
      expect(ids).toEqual([...new Set(ids)])
    }
  })

  test('the front leads to the language asked for', async () => {
    const to = async (header?: string) =>
      (await site.request('/', { headers: header ? { 'Accept-Language': header } : {} })).headers.get('Location')
    expect(await to()).toBe('/ar/')
    expect(await to('en-US,en;q=0.9')).toBe('/en/')
    expect(await to('fr, en;q=0.3, ar-KW;q=0.8')).toBe('/ar/')
    expect(await to('de')).toBe('/ar/')
    expect(await to('en;q=0, *')).toBe('/ar/')
    expect((await site.request('/meetings/r-manama')).headers.get('Location')).toBe('/ar/meetings/r-manama')
    expect((await site.request('/en')).headers.get('Location')).toBe('/en/')
    expect((await site.request('/en/meetings/')).headers.get('Location')).toBe('/en/meetings')
  })
})

describe('the same answer as data', () => {
  test('.json gives what the page shows', async () => {
    const data = await json('/ar/meetings/r-manama.json')
    expect(data.meeting).toEqual(JSON.parse(JSON.stringify(record.meetings[0])))
    expect(data.differences).toHaveLength(1)
    expect(data.reports.map((r: { id: string }) => r.id)).toEqual(record.reports.map((r) => r.id))
    expect(await json('/ar.json')).toEqual(await json('/ar/index.json'))
    expect((await json('/en.json')).counts).toEqual({ reports: 3, sources: 2, meetings: 2, facts: 16, differences: 2 })
    expect((await json(`/en/${report}.json`)).claims).toHaveLength(
      Object.values(claims).filter((c) => c.report === claimReports.a.id).length,
    )
  })

  test('every answer is what its schema says, and nothing more', async () => {
    for (const page of pages) {
      const path = page.path
        .replace('reports/:id', report)
        .replace('families/:id', 'families/o-copy')
        .replace(':id', 'r-manama')
      const data = await json(`/en/${path || 'index'}.json`)
      expect(page.schema.parse(data), page.name).toEqual(data)
    }
  })

  test('the description names every address and every schema it refers to', async () => {
    const described = await json('/openapi.json')
    expect(described.openapi).toBe('3.1.0')
    for (const path of Object.keys(described.paths)) {
      const id = path.includes('/reports/')
        ? report.slice('reports/'.length)
        : path.includes('/families/')
          ? 'o-copy'
          : 'r-manama'
      const address = path.replace('{lang}', 'en').replace('{id}', id)
      expect((await site.request(address)).status, address).toBe(200)
    }
    for (const [, name] of JSON.stringify(described).matchAll(/"\$ref":"([^"]*)"/g)) {
      expect(name).toMatch(/^#\/components\/schemas\//)
      expect(described.components.schemas).toHaveProperty(name!.slice('#/components/schemas/'.length))
    }
  })
})

describe('what a page says', () => {
  test('two copies are two reports and one source', async () => {
    expect(await text('/en/members')).toContain('2 reports, 1 source')
    expect(await text('/ar/members')).toContain('تقريران، مصدر واحد')
  })

  test('differing values stand with their verdict', async () => {
    const html = await text('/en/differences')
    expect(html).toContain('24 members')
    expect(html).toContain('26 members')
    expect(html).toContain('The number cannot be 24 and 26 at once')
  })

  test('a family tells who copied whom, side by side', async () => {
    const html = await text('/en/families/o-copy')
    expect(html).toMatch(/<td>[^<]*<\/td>/)
    const { family } = await json('/en/families/o-copy.json')
    expect(family.members.map((member: { report: string; of: string | null }) => [member.report, member.of])).toEqual([
      [claimReports.a.id, null],
      [claimReports.b.id, claimReports.a.id],
    ])
    expect((await json('/en/families.json')).families).toHaveLength(1)
    expect((await site.request('/en/families/o-none')).status).toBe(404)
  })

  test('words of a report are escaped', async () => {
    const html = await text(`/en/${report}`)
    expect(html).toContain('&lt;b&gt;')
    expect(html).not.toContain('<b>')
  })

  test('what was set aside is named in the language of the page', async () => {
    expect(await text(`/ar/${report}`)).toContain('تعليق صورة')
    expect(await text(`/en/${report}`)).toContain('picture caption')
  })

  test('an empty record says what to do', async () => {
    const empty = createSite({ ...sources, record: () => shown(nothing) })
    for (const path of ['', 'meetings', 'reports', 'members', 'pledges', 'differences', 'figures']) {
      expect(await (await empty.request(`/en/${path}`)).text()).toContain('tawatur add')
    }
  })
})

describe('what was joined', () => {
  test('a former address leads to the meeting', async () => {
    const to = async (address: string) => (await site.request(address)).headers.get('Location')
    expect(await to('/en/meetings/undated-bahrain-ministerial')).toBe('/en/meetings/r-manama')
    expect(await to('/ar/meetings/undated-bahrain-ministerial.json')).toBe('/ar/meetings/r-manama.json')
    expect(await to('/en/meetings/undated-bahrain-ministerial?known=2017-03-15')).toBe(
      '/en/meetings/r-manama?known=2017-03-15',
    )
  })

  test('a meeting says which values are taken over, who is named, what is not sure', async () => {
    const html = await text('/en/meetings/r-manama')
    for (const words of [
      'taken over for',
      'Reports name one that came',
      'The total is more',
      'Not enough to be sure',
    ]) {
      expect(html).toContain(words)
    }
    expect(await text('/ar/meetings/r-manama')).toContain('ويؤخذ منه')
  })

  test('series, people, first promises and agreements stand on their pages', async () => {
    expect(await text('/en/series')).toContain('no report tells of number 2')
    expect(await text('/ar/series')).toContain('تنعقد كل سنة')
    expect(await text('/en/people')).toContain('وزير النقل الأردني')
    expect(await text('/en/pledges')).toContain('promised, then paid')
    expect(await text('/en/members')).toContain('Reports name 2 of 24')
    expect(await text('/en/differences')).toContain('All reports agree on 24')
    expect(await text('/ar/unsure')).toContain('هل هما شخص واحد')
  })
})

describe('the record of a past day', () => {
  const asked: (string | null | undefined)[] = []
  const past = createSite({
    ...sources,
    record: (known) => {
      asked.push(known)
      return shown(known ? { ...record, meetings: [] } : record)
    },
  })
  const page = async (path: string) => await (await past.request(path)).text()

  test('is asked for by its day, and every link keeps the day but the one to today', async () => {
    const html = await page('/en/meetings?known=2017-03-14')
    expect(asked.at(-1)).toBe('2017-03-14')
    expect(html).toContain('This is the record as it was known on 14 March 2017.')
    expect(html).not.toContain('r-manama')
    const links = [...html.matchAll(/ href="(\/(?:ar|en)[^"]*)"/g)].map(([, href]) => href!)
    expect(links.length).toBeGreaterThan(10)
    expect(links.filter((href) => !href.includes('?known=2017-03-14'))).toEqual(['/en/meetings?'])
    expect(await page('/ar/meetings?known=2017-03-14')).toContain('هذا السجل كما كان معروفا في')
  })

  test('is given as data too', async () => {
    const data = await (await past.request('/en/meetings.json?known=2017-03-14')).json()
    expect(data).toMatchObject({ meetings: [] })
  })

  test('is not there at once where it takes long to join: the page says so, and when to ask again', async () => {
    const slow = createSite({
      ...sources,
      record: () => {
        throw new NotYet('being joined')
      },
    })
    const response = await slow.request('/ar/meetings?known=2017-03-14')
    expect([response.status, response.headers.get('Retry-After')]).toEqual([503, '10'])
    expect(await response.text()).toContain('هذا السجل قيد الجمع')
    const data = await slow.request('/en/meetings.json?known=2017-03-14')
    expect([data.status, await data.json()]).toMatchObject([503, { error: { code: 'not_yet' } }])
  })

  test('of today says where something was added that is not in it yet', async () => {
    const words = 'What was added a moment ago is being joined'
    const behind = createSite({ ...sources, record: () => ({ ...shown(record), behind: true }) })
    expect(await (await behind.request('/en/')).text()).toContain(words)
    expect(await page('/en/')).not.toContain(words)
  })

  test('of no day is refused', async () => {
    for (const day of ['2017-02-30', 'yesterday', '']) {
      expect((await past.request(`/en/meetings?known=${day}`)).status).toBe(400)
    }
  })
})

describe('errors', () => {
  test.each([
    ['/en/nothing', 404, 'not_found'],
    ['/en/meetings/none', 404, 'not_found'],
    ['/en/reports/none~1', 404, 'not_found'],
    ['/fr/', 404, 'not_found'],
    ['/en/meetings/%E0%A4%A', 400, 'bad_address'],
    ['/fonts/..%2Ffonts', 404, 'not_found'],
  ])('%s', async (path, status, code) => {
    const page = await site.request(path)
    expect(page.status).toBe(status)
    const html = await page.text()
    expect(html).toContain('lang="ar"')
    expect(html).toContain('lang="en"')
    const data = await site.request(`${path}.json`)
    expect(data.status).toBe(status)
    const { error } = (await data.json()) as { error: Record<string, string> }
    expect(error.code).toBe(code)
    expect(Object.keys(error)).toEqual(['code', 'message', 'hint'])
  })

  test('what is no reading is refused', async () => {
    const refused = await site.request('/ar/', { method: 'POST' })
    expect(refused.status).toBe(405)
    expect(refused.headers.get('Allow')).toBe('GET, HEAD')
  })

  test('an error of ours is told to who runs the site, not to who reads it', async () => {
    const told: unknown[] = []
    const failing = createSite({
      ...sources,
      record: () => Promise.reject(new Error('secret path')),
      failed: (error) => told.push(error),
    })
    const response = await failing.request('/en/meetings.json')
    expect(response.status).toBe(500)
    expect(await response.text()).not.toContain('secret')
    expect(told).toHaveLength(1)
    expect(response.headers.get('Content-Security-Policy')).toContain("default-src 'none'")
  })
})

describe('headers and files', () => {
  test('nothing is loaded from elsewhere', async () => {
    const { headers } = await site.request('/ar/')
    expect(headers.get('Content-Security-Policy')).toContain("default-src 'none'")
    expect(headers.get('X-Content-Type-Options')).toBe('nosniff')
    expect(headers.get('Referrer-Policy')).toBe('same-origin')
    expect(await text('/ar/')).not.toMatch(/(?:src|href)="https?:/)
  })

  test('a page that has not changed is not sent again', async () => {
    const first = await site.request('/ar/')
    const again = await site.request('/ar/', { headers: { 'If-None-Match': first.headers.get('ETag')! } })
    expect(again.status).toBe(304)
  })

  test('the fonts of the stylesheet are all there, as WOFF2', async () => {
    const css = await text('/style.css')
    const named = [...css.matchAll(/url\(\/fonts\/([^)]+)\)/g)].map((m) => m[1]!)
    expect(new Set(named)).toEqual(new Set(fonts.keys()))
    for (const name of named) {
      const bytes = new Uint8Array(await (await site.request(`/fonts/${name}`)).arrayBuffer())
      expect(String.fromCharCode(...bytes.slice(0, 4))).toBe('wOF2')
    }
  })

  test('a font is read once', async () => {
    let reads = 0
    const asset = assetsFrom({ resolve: (name) => name, readFile: async () => new Uint8Array(++reads) })
    expect(await asset('naskh-arabic.woff2')).toEqual(await asset('naskh-arabic.woff2'))
    expect([reads, await asset('package.json')]).toEqual([1, null])
  })

  test('the stylesheet knows no left and right', async () => {
    expect(await text('/style.css')).not.toMatch(
      /[{;\s](?:margin|padding|border)-(?:left|right)|[{;\s](?:left|right)\s*:|text-align:\s*(?:left|right)/,
    )
  })
})

describe('a list of several pages', () => {
  const meetings = Array.from({ length: 120 }, (_, i) => ({ ...record.meetings[0]!, id: `m-${i}`, formerly: [] }))
  const long = createSite({ ...sources, record: () => shown({ ...record, meetings }) })
  const links = async (path: string) => {
    const html = await (await long.request(path)).text()
    return [...html.matchAll(/ href="([^"]*)"/g)].map(([, href]) => href!.replaceAll('&amp;', '&'))
  }

  test('holds each thing once, and says where it is', async () => {
    const pages = await Promise.all(
      [1, 2, 3].map(async (n) => await (await long.request(`/en/meetings.json?page=${n}`)).json()),
    )
    expect(pages.map(({ page }) => page)).toEqual([1, 2, 3].map((n) => ({ number: n, pages: 3, things: 120 })))
    const ids = pages.flatMap((one: { meetings: { id: string }[] }) => one.meetings.map(({ id }) => id))
    expect(ids.sort()).toEqual(meetings.map(({ id }) => id).sort())
    expect(await (await long.request('/en/meetings?page=2')).text()).toContain('Page 2 of 3')
    expect(await (await long.request('/ar/meetings?page=2')).text()).toContain('الصفحة 2 من 3')
  })

  test('leads to the others, and to itself as data and in the other language', async () => {
    const found = await links('/en/meetings?page=2&record=machine')
    expect(found).toContain('/en/meetings?record=machine&page=3')
    expect(found).toContain('/ar/meetings?record=machine&page=2')
    expect(found).toContain('/en/meetings.json?record=machine&page=2')
    expect(found).not.toContain('/en/meetings?record=machine&page=2')
    const ways = found.filter((href) => href.startsWith('/en/meetings?'))
    expect(new Set(ways)).toEqual(
      new Set(['/en/meetings?record=machine', '/en/meetings?record=machine&page=3', '/en/meetings?']),
    )
  })

  test.each(['0', '-1', '2.5', 'two', ''])('has no page %j', async (page) => {
    expect((await long.request(`/en/meetings?page=${page}`)).status).toBe(400)
  })

  test('ends', async () => {
    expect((await long.request('/en/meetings?page=4')).status).toBe(404)
    expect((await long.request('/en/figures?page=2')).status).toBe(404)
  })
})
