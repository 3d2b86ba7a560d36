import { parse } from 'chrono-node/ar'
import type { SourceItem } from '../src/page/records.js'
import { values } from '../src/reader/values.js'
import { exponent, median, timed } from './measure.js'
import { number, type Table } from './table.js'
import { storiesIn } from './texts.js'

/** Rounds that are not counted, until neither gets faster: V8 compiles what runs often. */
const WARM = 100
const ROUNDS = 30
const SIZES = [0.625, 1.25, 2.5, 5, 10]
const MEGA = 1_000_000
const at = '2018-02-13T09:00'
const moment = new Date(2018, 1, 13, 9)

/** All values of whole reports beside chrono-node's dates of the same, and how the time grows up to 10 MB. */
export function valuesSpeed(items: readonly SourceItem[]): Table {
  const texts = storiesIn(items).map((story) => story.text)
  const letters = texts.reduce((sum, text) => sum + text.length, 0)
  const count = { ours: 0, theirs: 0 }
  const work = {
    ours: () => {
      count.ours = texts.reduce((sum, text) => sum + values(text, { at }).length, 0)
    },
    theirs: () => {
      count.theirs = texts.reduce((sum, text) => sum + parse(text, moment).length, 0)
    },
  }
  const times = { ours: [] as number[], theirs: [] as number[] }
  // In turns, so that a slow moment of the machine meets both.
  for (let round = 0; round < WARM + ROUNDS; round++) {
    for (const who of ['ours', 'theirs'] as const) {
      const time = timed(work[who])
      if (round >= WARM) times[who].push(time)
    }
  }
  const points = SIZES.map((size) => sized(texts, size * MEGA))
  return {
    title: 'Values',
    about:
      `All numbers, money and times of ${texts.length} reports (${number(letters)} characters) beside what chrono-node's ` +
      `\`ar\` takes for their dates; medians of ${ROUNDS} rounds in turns after ${WARM} that are not counted, in which V8 compiles both. Below, one text of up to 10 million characters; ` +
      'the exponent is the slope of log time over log length.',
    heads: ['what', 'milliseconds', 'found'],
    rows: [
      ['values', number(median(times.ours), 1), number(count.ours)],
      ['chrono-node/ar', number(median(times.theirs), 1), number(count.theirs)],
      ...points.map(({ x, y, found }) => [`one text of ${number(x / MEGA, 2)} million`, number(y), number(found)]),
      ['exponent', number(exponent(points), 2), ''],
    ],
  }
}

function sized(texts: readonly string[], length: number): { x: number; y: number; found: number } {
  const unit = `${texts.join('\n\n')}\n\n`
  const text = unit.repeat(Math.ceil(length / unit.length)).slice(0, length)
  let found = 0
  const runs = [0, 1, 2].map(() =>
    timed(() => {
      found = values(text, { at }).length
    }),
  )
  return { x: text.length, y: Math.min(...runs), found }
}
