import type { AddressInfo } from 'node:net'
import { createAdaptorServer } from '@hono/node-server'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, expect } from 'vitest'
import { launch } from './browser.js'

interface Site {
  fetch(request: Request): Response | Promise<Response>
}

/** A site on this machine and a browser, for all tests of a file. */
export class Served {
  browser!: Browser
  base = ''

  /** `done` is called when both have ended. */
  constructor(site: Site, done: () => Promise<void> = async () => {}) {
    const server = createAdaptorServer({ fetch: site.fetch })
    beforeAll(async () => {
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
      this.base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
      this.browser = await launch()
    })
    afterAll(async () => {
      await this.browser?.close()
      server.close()
      await done()
    })
  }

  /** A page of its own; everything it asks for elsewhere, and every error it meets, is a failure. */
  async open(options: BrowserContextOptions, see: (page: Page) => Promise<void>): Promise<void> {
    const context = await this.browser.newContext(options)
    const page = await context.newPage()
    const complaints: string[] = []
    page.on(
      'request',
      (request) => request.url().startsWith(this.base) || complaints.push(`asked for ${request.url()}`),
    )
    page.on('pageerror', (error) => complaints.push(String(error)))
    page.on('console', (message) => {
      if (message.type() === 'error' && !/status of 404/.test(message.text())) complaints.push(message.text())
    })
    await see(page)
    expect(complaints).toEqual([])
    await context.close()
  }
}
