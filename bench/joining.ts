import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Reading } from '../src/claim/reading.js'
import { storiesOf } from '../src/page/intake.js'
import { parseRecords, type SourceItem } from '../src/page/records.js'
import { read } from '../src/reader/read.js'
import { Joining } from '../src/reconcile/joining.js'
import { archive } from './archive.js'
import { exponent, median, percentile, timed } from './measure.js'
import { number, type Table } from './table.js'

const SIZES = [1_000, 3_000, 10_000, 30_000, 100_000]
/** So many reports are added one by one to the largest archive, the latest ones and ones from the middle. */
const ADDED = 200
const MIDDLE = 50
const MEGA = 1024

/** What joining costs as an archive grows, and what one more report costs. */
export function joining(_: readonly SourceItem[], root: string): Table {
  const base = readings(join(root, 'corpus/joining/reports'))
  let adds: Adds = {}
  const rows = SIZES.map((size) => {
    const all = archived(base, size + ADDED)
    const before = process.cpuUsage()
    const joining = new Joining()
    for (const reading of all.slice(0, size)) joining.add(reading)
    const meetings = joining.record.meetings.length
    const { user, system } = process.cpuUsage(before)
    const peak = process.resourceUsage().maxRSS / MEGA
    if (size === SIZES.at(-1)) adds = adding(joining, all)
    return { size, time: (user + system) / 1000, meetings, peak }
  })
  const points = rows.map(({ size, time }) => ({ x: size, y: time }))
  return {
    title: 'Joining',
    about:
      `Archives of ${number(SIZES[0]!)} to ${number(SIZES.at(-1)!)} reports, made of the ${base.length} of \`corpus/joining\` by cutting ` +
      'sentences, changing words and renaming states, forums and people; 50 reports a day. From readings to the whole record, ' +
      'processor time of one run, garbage collection with it. The peak of memory is of the process so far, and holds the readings. Below: the exponent (the ' +
      `slope of log time over log size: 1 is linear), and the milliseconds of adding one report to ${number(SIZES.at(-1)!)}, from the reading ` +
      `to the record, whose lists are made when they are asked for: of ${ADDED} that come latest, and of ${MIDDLE} in the middle that are read again.`,
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
      ...Object.entries(adds).map(([name, [middle, slow]]) => [name, number(middle, 1), number(slow, 1), '', '']),
    ],
  }
}

type Adds = Record<string, readonly [median: number, slowest: number]>

/** What one report more costs: the median, and what 99 of 100 stay under. */
function adding(joining: Joining, all: readonly Reading[]): Adds {
  const size = SIZES.at(-1)!
  const late = all.slice(size).map((reading) => timed(() => add(joining, reading)))
  const again = Array.from({ length: MIDDLE }, (_, i) => {
    const reading = all[Math.floor((size * (i + 0.5)) / MIDDLE)]!
    joining.remove(reading.report.id)
    void joining.record
    return timed(() => add(joining, reading))
  })
  const lists = [...late.keys()].slice(0, 10).map((i) => {
    joining.remove(all[size + i]!.report.id)
    const { record } = joining
    return timed(() => Object.values(record))
  })
  return {
    'one report more, ms: median and 99th percentile': [median(late), percentile(late, 0.99)],
    'the same, from the middle of the archive': [median(again), percentile(again, 0.99)],
    'all lists of the record, ms: median and 99th percentile': [median(lists), percentile(lists, 0.99)],
  }
}

function add(joining: Joining, reading: Reading): void {
  joining.add(reading)
  void joining.record
}

export function readings(folder: string): Reading[] {
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
