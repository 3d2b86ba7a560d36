import type { SourceItem } from '../src/page/records.js'
import { readAll } from '../src/reader/read.js'
import { median, timed } from './measure.js'
import { number, type Table } from './table.js'
import { storiesIn } from './texts.js'

const ROUNDS = 15
const KILO = 1024

/** Reports a second, and the memory of a process that has done nothing but read. */
export function reading(items: readonly SourceItem[]): Table {
  let reports = 0
  let claims = 0
  const all = () => {
    const readings = readAll(storiesIn(items))
    reports = readings.length
    claims = readings.reduce((sum, reading) => sum + reading.claims.length, 0)
  }
  const loaded = process.resourceUsage().maxRSS
  const first = timed(all)
  const round = median(Array.from({ length: ROUNDS }, () => timed(all)))
  const letters = storiesIn(items).reduce((sum, story) => sum + story.text.length, 0)
  const peak = process.resourceUsage().maxRSS
  return {
    title: 'Reading',
    about:
      `All of \`samples/\` and \`corpus/\` (${reports} reports, ${number(letters)} characters, ${number(claims)} claims), ` +
      `from decoded text to claims, ${ROUNDS + 1} times over in one process on one core. Speeds are of the first round, in ` +
      'which nothing is warm, and of the median one after it.',
    heads: ['what', 'value'],
    rows: [
      ['reports a second', number(reports / (round / 1000))],
      ['reports a second, first round', number(reports / (first / 1000))],
      ['characters a second', number(letters / (round / 1000))],
      ['milliseconds a report', number(round / reports, 2)],
      ['peak memory while reading, MB (RSS)', number(peak / KILO)],
      ['of it before the first report, MB', number(loaded / KILO)],
    ],
  }
}
