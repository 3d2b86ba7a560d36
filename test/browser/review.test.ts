/// <reference lib="dom" />
import { AxeBuilder } from '@axe-core/playwright'
import { describe, expect, test } from 'vitest'
import { queue } from '../../src/review/queue.js'
import { createSite } from '../../src/site/server.js'
import { reviewing } from '../site/reviewing.js'
import { Served } from './served.js'

const ledger = await reviewing()
const served = new Served(createSite(ledger.given), () => ledger.close())

const open = served.open.bind(served)

const waiting = async () => (await queue(await ledger.served.desk(), 'local')).items()
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
        await page.goto(`${served.base}/${lang}/${path}`)
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
      await page.goto(`${served.base}/ar/review`)
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
      await page.goto(`${served.base}/en/review`)
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
      await page.goto(`${served.base}/en/review`)
      await page.fill('#reject-words', '')
      await page.type('#reject-words', 'a1u')
      expect(await stateOf(first!.id)).toBe('open')
    })
  })
})
