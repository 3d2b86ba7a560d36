import { expect, test } from 'vitest'
import { createSite } from '../../src/site/server.js'
import { sources } from './sources.js'

const site = createSite(sources)

test('pages', async () => {
  for (const p of ['/ar/', '/en/', '/ar/meetings', '/en/meetings/r-manama', '/en/pledges']) {
    const r = await site.request(p)
    expect(r.status, await r.clone().text()).toBe(200)
  }
})
