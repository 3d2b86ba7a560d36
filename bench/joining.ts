import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Reading } from '../src/claim/reading.js'
import { storiesOf } from '../src/page/intake.js'
import { parseRecords, type SourceItem } from '../src/page/records.js'
import { read } from '../src/reader/read.js'
import { OriginIndex } from '../src/reconcile/origins/origins.js'
import { reconcile } from '../src/reconcile/reconcile.js'
import { archive } from './archive.js'
import { exponent, median, timed } from './measure.js'
import { number, type Table } from './table.js'

const SIZES = [1_000, 3_000, 10_000, 30_000, 100_000]
/** So many reports are added one by one to the largest archive. */
const ADDED = 500
const MEGA = 1024

/** What joining costs as an archive grows, and what one more report costs the index of copies. */
export function joining(_: readonly SourceItem[], root: string): Table {
  const base = readings(join(root, 'corpus/joining/reports'))
  const rows = SIZES.map((size) => {
    const all = archived(base, size)
    const before = process.cpuUsage()
    const meetings = reconcile(all).meetings.length
    const { user, system } = process.cpuUsage(before)
    return { size, time: (user + system) / 1000, meetings, peak: process.resourceUsage().maxRSS / MEGA }
  })
  const points = rows.map(({ size, time }) => ({ x: size, y: time }))
  const { one, places } = adding(base)
  return {
    title: 'Joining',
    about:
      `Archives of ${number(SIZES[0]!)} to ${number(SIZES.at(-1)!)} reports, made of the ${base.length} of \`corpus/joining\` by cutting ` +
      'sentences, changing words and renaming states, forums and people; 50 reports a day. From readings to the whole record, ' +
      'processor time of one run, garbage collection with it. The peak of memory is of the process so far, and holds the readings. Below: the exponent (the ' +
      `slope of log time over log size: 1 is linear), and what the index of copies takes for each of ${ADDED} reports added ` +
      `to ${number(SIZES.at(-1)!)}, the latest and ones from the middle.`,
    heads: ['reports', 'processor seconds', 'ms a report', 'meetings', 'peak memory, MB (RSS)'],
    rows: [
      ...rows.map(({ size, time, meetings, peak }) => [
        number(size),
        number(time / 1000, 1),
        number(time / size, 2),
        number(meetings),
        number(peak),
      ]),
      ['exponent', number(exponent(points), 2), '', '', ''],
      ['one report to the index of copies, median ms', number(one, 2), '', '', ''],
      ['the same, from the middle of the archive', number(places, 2), '', '', ''],
    ],
  }
}

function readings(folder: string): Reading[] {
  const items = readdirSync(folder)
    .sort()
    .flatMap((name) => [...parseRecords(readFileSync(join(folder, name), 'utf8'), name)])
    .flatMap((one) => ('item' in one ? one.item : []))
  return items
    .flatMap(storiesOf)
    .map((story) => ({ report: story.report, text: story.text, claims: read(story).claims }))
}

function archived(base: readonly Reading[], size: number): Reading[] {
  return Array.from(archive(base, size), ({ reading }) => reading)
}

function adding(base: readonly Reading[]) {
  const index = new OriginIndex()
  const size = SIZES.at(-1)!
  const all = archived(base, size + ADDED)
  const middle = new Set(Array.from({ length: ADDED }, (_, i) => Math.floor((size * i) / ADDED)))
  all.slice(0, size).forEach((reading, i) => {
    if (!middle.has(i)) index.add(reading)
  })
  const one = all.slice(size).map((reading) => timed(() => index.add(reading)))
  const places = [...middle].map((i) => timed(() => index.add(all[i]!)))
  return { one: median(one), places: median(places) }
}
