/// <reference lib="dom" />
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { createSite } from '../../src/site/server.js'
import { claims } from '../site/fixture.js'
import { sources } from '../site/sources.js'
import { Served } from './served.js'

const report = 'reports/%D9%85%D9%8A%D9%86%D8%A7%D8%A1%20%231.txt~1'
const paths = [
  '',
  'meetings',
  'meetings/r-manama',
  'reports',
  report,
  'reports/coast.html~2',
  'families',
  'families/o-copy',
]
paths.push('members', 'pledges', 'differences', 'figures', 'nothing-here')

const served = new Served(createSite(sources))

const open = served.open.bind(served)

const sizes = [
  { width: 1280, height: 800 },
  { width: 360, height: 740 },
]
/* Each colour scheme is seen in both languages, each in one width. */
const schemes = ['light', 'dark'] as const
const ways = (['ar', 'en'] as const).flatMap((lang) =>
  sizes.map((viewport, i) => ({ lang, viewport, width: viewport.width, colorScheme: schemes[i]! })),
)

describe.each(ways)('in $lang at $width', ({ lang, viewport, colorScheme }) => {
  test('every page stands in its direction and in its width', async () => {
    await open({ viewport }, async (page) => {
      for (const path of paths) {
        await page.goto(`${served.base}/${lang}/${path}`)
        await page.evaluate(() => document.fonts.ready)
        const seen = await page.evaluate(() => ({
          dir: getComputedStyle(document.documentElement).direction,
          over: document.documentElement.scrollWidth - document.documentElement.clientWidth,
          fonts: [...document.fonts].filter((font) => font.status === 'loaded').map((font) => font.family),
        }))
        expect(seen.dir).toBe(lang === 'ar' ? 'rtl' : 'ltr')
        expect(seen.over, path).toBeLessThanOrEqual(0)
        expect(seen.fonts).toContain('Plex')
        if (path.startsWith('reports/')) expect(seen.fonts).toContain('Naskh')
      }
    })
  })

  test(`axe finds nothing serious, ${colorScheme}`, async () => {
    await open({ viewport, colorScheme }, async (page) => {
      for (const path of paths) {
        await page.goto(`${served.base}/${lang}/${path}`)
        const { violations } = await new AxeBuilder({ page }).analyze()
        const serious = violations.filter((v) => v.impact === 'serious' || v.impact === 'critical')
        expect(serious.map((v) => `${path}: ${v.id} ${v.nodes.map((n) => n.html).join(' ')}`)).toEqual([])
      }
    })
  })

  test('the words of a report stand from right to left', async () => {
    await open({ viewport }, async (page) => {
      await page.goto(`${served.base}/${lang}/meetings/r-manama`)
      const quotes = await page.$$eval('blockquote q', (all) => all.map((q) => getComputedStyle(q).direction))
      expect(quotes.length).toBeGreaterThan(3)
      expect(new Set(quotes)).toEqual(new Set(['rtl']))
    })
  })

  test('the page says what its data say', async () => {
    await open({ viewport }, async (page) => {
      await page.goto(`${served.base}/${lang}/meetings/r-manama`)
      const href = await page.getAttribute('footer a', 'href')
      const data = await (await page.request.get(served.base + href)).json()
      expect(await page.textContent('h1')).toBe(data.meeting.title[lang])
      const quotes = await page.$$eval('blockquote q', (all) => all.map((q) => q.textContent))
      for (const fact of data.facts)
        expect(quotes).toContain(
          fact.supports[0].evidence[0].quote.replace(/<\/?b>/g, (tag: string) => (fact.type === 'phase' ? tag : '')),
        )
      for (const { because } of data.differences)
        expect(await page.textContent('.difference .because')).toBe(because[lang])
    })
  })
})

describe('from a fact to its words', () => {
  const lit = (page: Page) =>
    page.$$eval('mark', (all) => {
      const colour = getComputedStyle(document.documentElement).getPropertyValue('--lit').trim()
      const probe = document.body.appendChild(document.createElement('i'))
      probe.style.background = colour
      const wanted = getComputedStyle(probe).backgroundColor
      probe.remove()
      return all.filter((m) => getComputedStyle(m).backgroundColor === wanted).map((m) => m.textContent)
    })

  test('a link of a meeting lands on lit words that can be seen', async () => {
    await open({ viewport: sizes[1]! }, async (page) => {
      await page.goto(`${served.base}/en/meetings/r-manama`)
      await page.click('#pledge ~ .facts .to-words')
      await page.waitForURL(/#c-/)
      expect(new URL(page.url()).hash).toBe(`#${claims.loan.id}`)
      expect((await lit(page)).join('')).toBe(claims.loan.evidence[0]!.quote)
      const top = await page.$eval(':target', (target) => target.getBoundingClientRect().top)
      expect(top).toBeGreaterThan(0)
      expect(top).toBeLessThan(sizes[1]!.height)
    })
  })

  test('words that cross others, and words in two places, are lit whole', async () => {
    await open({ viewport: sizes[0]! }, async (page) => {
      await page.goto(`${served.base}/ar/${report}#${claims.meetingA.id}`)
      expect((await lit(page)).join('')).toBe(claims.meetingA.evidence[0]!.quote)
      await page.goto(`${served.base}/ar/${report}#${claims.states21.id}`)
      expect((await lit(page)).join('')).toBe(claims.states21.evidence[0]!.quote)
      await page.goto(`${served.base}/ar/reports/coast.html~2#${claims.meetingC.id}`)
      expect(await lit(page)).toEqual(['ختام اجتماع الموانئ', 'اختتم وزراء النقل اجتماعهم'])
    })
  })

  test('it needs no scripts', async () => {
    await open({ viewport: sizes[1]!, javaScriptEnabled: false }, async (page) => {
      await page.goto(`${served.base}/`)
      await page.click('.calendar h3 a')
      await page.click('.language a')
      await page.click('.difference .to-words')
      await page.waitForURL(/\/reports\/.*#c-/)
      expect(await page.locator('mark:target, mark :target').count()).toBe(1)
      await page.click('mark ~ sup a')
      await page.waitForURL(/#note-/)
      await page.click('.notelist > li:target .number')
      await page.waitForURL(/#c-/)
    })
  })

  test('the keyboard reaches the content first', async () => {
    await open({ viewport: sizes[0]! }, async (page) => {
      await page.goto(`${served.base}/en/`)
      await page.keyboard.press('Tab')
      const skip = page.locator(':focus')
      expect(await skip.getAttribute('href')).toBe('#content')
      expect((await skip.boundingBox())!.x).toBeGreaterThanOrEqual(0)
      await page.keyboard.press('Enter')
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('content')
    })
  })
})
