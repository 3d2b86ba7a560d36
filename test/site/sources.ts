import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { assetsFrom } from '../../src/site/assets.js'
import type { SiteSources } from '../../src/site/sources.js'
import { readReport, record } from './fixture.js'

const { resolve } = createRequire(import.meta.url)

/** The fixture as the site's sources; the fonts are the real ones. */
export const sources: SiteSources = {
  record: () => record,
  report: async (id) => readReport(id),
  asset: assetsFrom({ resolve, readFile }),
}
