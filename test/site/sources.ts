import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { catalogueOf } from '../../src/catalogue/memory.js'
import type { PublicRecord } from '../../src/reconcile/record.js'
import type { Published } from '../../src/review/publish.js'
import { assetsFrom } from '../../src/site/assets.js'
import type { Shown, SiteSources } from '../../src/site/sources.js'
import { readReport, record } from './fixture.js'

const { resolve } = createRequire(import.meta.url)

/** A record as the site is shown it. */
export function shown(record: PublicRecord & Partial<Published>): Shown {
  const { mode, standings, read, ...whole } = record
  return { catalogue: catalogueOf(whole), ...(mode && { mode, standings, read }) }
}

/** The fixture as the site's sources; the fonts are the real ones. */
export const sources: SiteSources = {
  record: () => shown(record),
  report: async (id) => readReport(id),
  asset: assetsFrom({ resolve, readFile }),
}
