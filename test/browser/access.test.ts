/// <reference lib="dom" />
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { hashPassword } from '../../src/access/passwords.js'
import { Team } from '../../src/access/team.js'
import { catalogueOf } from '../../src/catalogue/memory.js'
import { openLedger } from '../../src/ledger/open.js'
import { Desk } from '../../src/review/desk.js'
import { createSite } from '../../src/site/server.js'
import { record } from '../site/fixture.js'
import { sources } from '../site/sources.js'
import { Served } from './served.js'

const good = 'seven camels in the caravan'
const ledger = await openLedger(join(mkdtempSync(join(tmpdir(), 'tawatur-browser-')), 'record.db'))
const catalogue = catalogueOf(record)
const settings = { address: null, proxies: 0, open: false, machine: null, signOn: null }
const team = new Team(ledger.access, settings, () => new Date())
const desk = () => Desk.open(ledger, { record: async () => catalogue })
const served = new Served(createSite({ ...sources, access: team, desk, set: ledger.set }), () => ledger.close())

beforeAll(async () => {
  await ledger.access.addAccount({ name: 'سمير حداد', role: 'reviewer', person: 'root', means: 'terminal' })
  await ledger.access.setPassword('سمير حداد', await hashPassword(good))
  await ledger.access.addAccount({ name: 'salma', role: 'administrator', person: 'root', means: 'terminal' })
  await ledger.access.setPassword('salma', await hashPassword(good))
})

async function signIn(page: Page, password = good, name = 'سمير حداد'): Promise<void> {
  await page.fill('#name', name)
  await page.fill('#password', password)
  await page.click('form[action$="/sign-in"] button')
}

/** It stands in its direction and its width, and axe finds nothing. */
async function expectGood(page: Page, lang: string): Promise<void> {
  const seen = await page.evaluate(() => ({
    dir: getComputedStyle(document.documentElement).direction,
    over: document.documentElement.scrollWidth - document.documentElement.clientWidth,
  }))
  expect(seen).toEqual({ dir: lang === 'ar' ? 'rtl' : 'ltr', over: 0 })
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map((v) => `${v.id} ${v.nodes.map((n) => n.html).join(' ')}`)).toEqual([])
}

const ways = [
  { lang: 'ar', width: 1280, colorScheme: 'light' },
  { lang: 'ar', width: 360, colorScheme: 'dark' },
  { lang: 'en', width: 1280, colorScheme: 'dark' },
  { lang: 'en', width: 360, colorScheme: 'light' },
] as const

describe.each(ways)('in $lang at $width', ({ lang, width, colorScheme }) => {
  test('one signs in, sees one’s account and is well served by it', async () => {
    const context = await served.browser.newContext({ viewport: { width, height: 800 }, colorScheme })
    const page = await context.newPage()
    await page.goto(`${served.base}/${lang}/meetings`)
    await signIn(page, 'another password')
    expect(await page.locator('[role=alert]').count()).toBe(1)
    await expectGood(page, lang)
    await signIn(page)
    expect(page.url()).toBe(`${served.base}/${lang}/meetings`)
    await page.click('.signed-in a')
    await page.fill('#label', 'نشرة')
    await page.click('form[action$="/tokens"] button')
    expect(await page.textContent('[role=status] code')).toMatch(/^tawatur_/)
    await expectGood(page, lang)
    await context.close()
  })
})

describe.each(ways)('for who administers, in $lang at $width', ({ lang, width, colorScheme }) => {
  test('accounts are made and changed, and how many must agree is set', async () => {
    const context = await served.browser.newContext({ viewport: { width, height: 800 }, colorScheme })
    const page = await context.newPage()
    await page.goto(`${served.base}/${lang}/accounts`)
    await signIn(page, good, 'salma')
    await page.fill('#name', `reader.${lang}.${width}`)
    await page.click('form[action$="/accounts"] button')
    expect(await page.locator('[role=status]').count()).toBe(1)
    await page.click('li:has-text("reader.") summary')
    await expectGood(page, lang)
    await page.click('li:has-text("salma") summary')
    await page.click('li:has-text("salma") form[action$="/active"] button')
    expect(await page.locator('[role=alert]').count()).toBe(1)
    await page.click('a[href$="/settings"]')
    await page.selectOption('select[name=eyes] >> nth=0', '2')
    await page.click('form[action$="/settings"] >> nth=0 >> button')
    expect(await page.locator('select[name=eyes]').first().inputValue()).toBe('2')
    await expectGood(page, lang)
    await context.close()
  })
})

test('it needs no scripts, from signing in to signing out', async () => {
  const context = await served.browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto(`${served.base}/en/`)
  await signIn(page)
  await page.click('.signed-in a')
  await page.fill('#old', good)
  await page.fill('#password', `${good}, and one more`)
  await page.click('form[action$="/password"] button')
  expect(await page.textContent('h1')).toBe('سمير حداد')
  await page.click('form[action$="/sign-out"] button')
  expect(await page.textContent('h1')).toBe('Sign in')
  const cookies = await context.cookies()
  expect(cookies.every(({ httpOnly, sameSite }) => httpOnly && sameSite === 'Lax')).toBe(true)
  await context.close()
})
