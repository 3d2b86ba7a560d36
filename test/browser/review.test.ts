/// <reference lib="dom" />
import type { AddressInfo } from 'node:net'
import { AxeBuilder } from '@axe-core/playwright'
import { createAdaptorServer } from '@hono/node-server'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { queue } from '../../src/review/queue.js'
import { createSite } from '../../src/site/server.js'
import { reviewing } from '../site/reviewing.js'
import { launch } from './browser.js'

const ledger = await reviewing()
const server = createAdaptorServer({ fetch: createSite(ledger.given).fetch })
let browser: Browser
let base: string

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  browser = await launch()
})

afterAll(async () => {
  await browser?.close()
  server.close()
  await ledger.close()
})

async function open(options: Parameters<Browser['newContext']>[0], see: (page: Page) => Promise<void>): Promise<void> {
  const context = await browser.newContext(options)
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(String(error)))
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
  await see(page)
  expect(complaints).toEqual([])
  await context.close()
}

const waiting = async () => queue(await ledger.served.desk(), 'local')
const stateOf = async (id: string) => (await ledger.served.desk()).review.of(id).state

describe.each([
  { lang: 'ar', width: 1280, colorScheme: 'light' as const, direction: 'rtl' },
  { lang: 'ar', width: 360, colorScheme: 'dark' as const, direction: 'rtl' },
  { lang: 'en', width: 360, colorScheme: 'light' as const, direction: 'ltr' },
])('reviewing in $lang at $width, $colorScheme', ({ lang, width, colorScheme, direction }) => {
  test('stands in its width and direction, and axe finds nothing serious', async () => {
    await open({ viewport: { width, height: 800 }, colorScheme }, async (page) => {
      for (const path of [
        'review',
        `review/${(await waiting()).find(({ id }) => !id.startsWith('f-'))!.id}`,
        'review/second-look',
      ]) {
        await page.goto(`${base}/${lang}/${path}`)
        for (const summary of await page.$$('details > summary')) await summary.click()
        const seen = await page.evaluate(() => ({
          dir: getComputedStyle(document.documentElement).direction,
          over: document.documentElement.scrollWidth - document.documentElement.clientWidth,
          words: [...document.querySelectorAll('.in-place .text p')].map((p) => getComputedStyle(p).direction),
        }))
        expect([seen.dir, seen.over], path).toEqual([direction, 0])
        expect(new Set(seen.words).has('ltr')).toBe(false)
        const { violations } = await new AxeBuilder({ page }).analyze()
        const serious = violations.filter((v) => v.impact === 'serious' || v.impact === 'critical')
        expect(serious.map((v) => `${path}: ${v.id} ${v.nodes.map((n) => n.html).join(' ')}`)).toEqual([])
      }
    })
  })
})

describe('deciding', () => {
  test('takes one key a decision, and one to take it back', async () => {
    await open({ viewport: { width: 1280, height: 800 } }, async (page) => {
      const [first] = await waiting()
      await page.goto(`${base}/ar/review`)
      await page.keyboard.press('a')
      await page.waitForURL(/done=/)
      expect(await stateOf(first!.id)).toBe('accepted')
      await page.keyboard.press('u')
      await page.waitForURL((url) => !url.search.includes('done='))
      expect(await stateOf(first!.id)).toBe('open')
      await page.keyboard.press('2')
      await page.waitForURL(/done=/)
      expect(await stateOf(first!.id)).toBe('rejected')
    })
  })

  test('needs no script', async () => {
    await open({ viewport: { width: 360, height: 740 }, javaScriptEnabled: false }, async (page) => {
      const [first] = await waiting()
      await page.goto(`${base}/en/review`)
      await page.click('button[value=accept]')
      await page.waitForURL(/done=/)
      expect(await stateOf(first!.id)).toBe('accepted')
      await page.click('.done button')
      await page.waitForURL((url) => !url.search.includes('done='))
      expect(await stateOf(first!.id)).toBe('open')
    })
  })

  test('letters typed into a field decide nothing', async () => {
    await open({ viewport: { width: 1280, height: 800 } }, async (page) => {
      const [first] = await waiting()
      await page.goto(`${base}/en/review`)
      await page.fill('#reject-words', '')
      await page.type('#reject-words', 'a1u')
      expect(await stateOf(first!.id)).toBe('open')
    })
  })
})
