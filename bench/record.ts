import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { summaryOf } from '../src/catalogue/memory.js'
import { rowOf } from '../src/catalogue/rows.js'
import { shelvesOf } from '../src/catalogue/shelves.js'
import { allKinds, thingsOf } from '../src/catalogue/things.js'
import type { Reading } from '../src/claim/reading.js'
import { Served } from '../src/cli/served.js'
import { basisOf, StoredRecord } from '../src/cli/stored.js'
import { openSqlite, sqliteDatabase } from '../src/ledger/databases/sqlite.js'
import { openLedger } from '../src/ledger/open.js'
import { addSource } from '../src/ledger/write/add.js'
import type { SourceItem } from '../src/page/records.js'
import { reconcile } from '../src/reconcile/reconcile.js'
import type { PublicRecord } from '../src/reconcile/record.js'
import { rooms } from '../src/site/parts/layout.js'
import { createSite } from '../src/site/server.js'
import { archive } from './archive.js'
import { readings } from './joining.js'
import { median, percentile } from './measure.js'
import { number, type Table } from './table.js'

const CLAIMS = 1_000_000
/** Reports that are joined; the ledger holds this record over and over, each time with other ids. */
const JOINED = 2_000
const OPENINGS = 9
/** Pages asked for of each kind. */
const ASKED = 40
const VERSION = 'bench'
const MEGA = 1024 ** 2

/** How fast a ledger of a million claims opens, and how fast its site answers. */
export async function record(_: readonly SourceItem[], root: string): Promise<Table> {
  const folder = mkdtempSync(join(tmpdir(), 'tawatur-bench-'))
  try {
    const file = join(folder, 'large.db')
    const base = Array.from(archive(readings(join(root, 'corpus/joining/reports')), JOINED), ({ reading }) => reading)
    const one = base.reduce((sum, { claims }) => sum + claims.length, 0)
    const copies = Math.ceil(CLAIMS / one)
    await fill(file, base, copies)
    const opening = await opened(file)
    const rows = await asked(file)
    return {
      title: 'A large ledger',
      about:
        `One SQLite file of ${number(statSync(file).size / MEGA)} MB with ${number(one * copies)} claims of ` +
        `${number(base.length * copies)} reports: the record of ${number(JOINED)} generated ones, ${copies} times with other ids. ` +
        'Opened means that the front page is made: the median and the slowest of ' +
        `${OPENINGS}. Below, every page of the site in either language, any page of its lists or any thing on it, ` +
        'by chance: the median and the 99th percentile in milliseconds.',
      heads: ['what', 'asked', 'median, ms', '99th percentile, ms'],
      rows: [
        ['opening', number(OPENINGS), number(median(opening), 1), number(Math.max(...opening), 1)],
        ...rows.map(({ name, times }) => [
          name,
          number(times.length),
          number(median(times), 1),
          number(percentile(times, 0.99), 1),
        ]),
      ],
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

async function fill(file: string, base: readonly Reading[], copies: number): Promise<void> {
  await (await openLedger(file)).close()
  const sqlite = openSqlite(file)
  sqlite.exec('pragma synchronous = off')
  const database = sqliteDatabase(file, sqlite, String)
  for (let copy = 0; copy < copies; copy++) {
    for (const { report, text, claims } of base) {
      const reading = renamed({ report, text, claims }, new Set([report.id, ...claims.map(({ id }) => id)]), copy)
      const source = { name: reading.report.id, form: 'text' as const, text }
      await addSource(database, source, { version: VERSION, read: () => [reading] }, () => new Date(copy))
    }
  }
  await database.close()
  const ledger = await openLedger(file)
  const whole = reconcile(base)
  const basis = basisOf(VERSION, { readAt: await ledger.lastReading(), judgements: [] })
  const once = summaryOf(whole)
  const summary = Object.fromEntries(Object.entries(once).map(([name, count]) => [name, count * copies]))
  const ids = idsOf(whole)
  await ledger.record.keep({
    before: null,
    basis,
    summary: JSON.stringify(summary),
    gone: [],
    come: rows(whole, ids, copies),
  })
  await ledger.close()
}

function* rows(whole: PublicRecord, ids: ReadonlySet<string>, copies: number) {
  for (let copy = 0; copy < copies; copy++) {
    const shelfOf = shelvesOf({ facts: whole.facts.map((fact) => ({ ...fact, id: `${fact.id}x${copy}` })) })
    for (const kind of allKinds) {
      for (const thing of thingsOf(whole, kind)) yield rowOf(kind, renamed(thing, ids, copy), shelfOf(kind))
    }
  }
}

/** Everything that another copy must call otherwise. */
function idsOf(whole: PublicRecord): Set<string> {
  const things = allKinds.flatMap((kind) => thingsOf(whole, kind))
  const supports = [...whole.facts, ...whole.meetings, ...whole.people].flatMap((thing) => thing.supports)
  return new Set([...things.map(({ id }) => id), ...supports.flatMap(({ claim, origin }) => [claim, origin])])
}

function renamed<T>(value: T, ids: ReadonlySet<string>, copy: number): T {
  return JSON.parse(JSON.stringify(value), (_, one) =>
    typeof one === 'string' && ids.has(one) ? `${one}x${copy}` : one,
  )
}

async function opened(file: string): Promise<number[]> {
  const times: number[] = []
  for (let n = 0; n < OPENINGS; n++) {
    const start = performance.now()
    const { site, close } = await siteOf(file)
    await site.request('/ar/')
    times.push(performance.now() - start)
    await close()
  }
  return times
}

async function siteOf(file: string) {
  const ledger = await openLedger(file)
  const served = new Served(ledger, new StoredRecord(ledger, VERSION))
  const site = createSite({
    record: (known = null, mode = 'marked') => served.record(known, mode),
    report: (id) => served.report(id),
    asset: async () => null,
    desk: () => served.desk(),
  })
  return { ledger, served, site, close: () => ledger.close() }
}

async function asked(file: string): Promise<{ name: string; times: number[] }[]> {
  const { site, served, close } = await siteOf(file)
  const { catalogue } = await served.desk()
  const random = shuffling()
  const pages = async (path: string) => {
    const { page } = (await (await site.request(`/en/${path}.json`)).json()) as { page: { pages: number } }
    return `${path}?page=${1 + Math.floor(random() * page.pages)}`
  }
  const anyOf = async (kind: 'meeting' | 'report' | 'origin' | 'waiting', key: string) => {
    const from = Math.floor(random() * (await catalogue.count(kind, [key])))
    const [id = ''] = await catalogue.ids(kind, [key], { from, most: 1 })
    return encodeURIComponent(id)
  }
  const ways: Record<string, () => Promise<string>> = {
    'the front page': async () => '',
    ...Object.fromEntries(rooms.map((path) => [path, () => pages(path)])),
    'a meeting': async () => `meetings/${await anyOf('meeting', 'all')}`,
    'a report': async () => `reports/${(await anyOf('report', 'all')).replace(/%23(?!.*%23)/, '~')}`,
    'a family': async () => `families/${await anyOf('origin', 'family')}`,
    'the review queue': async () => 'review',
    'a thing to review': async () => `review/${await anyOf('waiting', 'all')}`,
  }
  const rows: { name: string; times: number[] }[] = []
  for (const [name, way] of Object.entries(ways)) {
    const times: number[] = []
    for (let n = 0; n < ASKED; n++) {
      const path = `/${n % 2 ? 'ar' : 'en'}/${await way()}`
      const start = performance.now()
      const response = await site.request(path)
      await response.text()
      times.push(performance.now() - start)
      if (response.status !== 200) throw new Error(`${path} answers ${response.status}`)
    }
    rows.push({ name, times })
  }
  await close()
  return [...rows, { name: 'all of them', times: rows.flatMap(({ times }) => times) }]
}

/** The same chances in every run: Park and Miller's minimal standard generator. */
function shuffling(): () => number {
  let state = 20_151_122
  return () => {
    state = (state * 48_271) % 2_147_483_647
    return state / 2_147_483_647
  }
}
