import type { Story } from '../src/claim/report.js'
import { storiesOf } from '../src/page/intake.js'
import type { SourceItem } from '../src/page/records.js'
import { read } from '../src/reader/read.js'
import { exponent, median, timed } from './measure.js'
import { number, type Table } from './table.js'
import { storiesIn, storyOf } from './texts.js'

const SIZES = [1, 2, 4, 8, 16]
const RUNS = 5
const LETTERS = 16_000

/** How the time to read one text grows with its length, for texts of several shapes. */
export function growth(items: readonly SourceItem[]): Table {
  const unit = oneText(storiesIn(items))
  const shapes: Record<string, (text: string) => void> = {
    'a page of many stories': (text) => {
      for (const story of storiesOf({ source: 'bench.txt', text, published: '2018-02-13' })) read(story)
    },
    'one long report': (text) => {
      read(storyOf(text))
    },
    'one line without an end': (text) => {
      read(storyOf(text.replace(/[.!?؟…\n\r]+/g, ' ')))
    },
  }
  const texts = SIZES.map((size) => `${unit}\n\n`.repeat(size))
  return {
    title: 'Growth',
    about:
      `Milliseconds for one text of ${number(unit.length)} characters and of 2 to 16 times as many; medians of ${RUNS} runs. ` +
      'The exponent is the slope of log time over log length: 1 is linear.',
    heads: ['shape', ...SIZES.map((size) => `${size}x`), 'exponent'],
    rows: Object.entries(shapes).map(([name, work]) => {
      const times = medians(texts, work)
      const points = times.map((y, i) => ({ x: texts[i]!.length, y }))
      return [name, ...times.map((time) => number(time, time < 100 ? 1 : 0)), number(exponent(points), 2)]
    }),
  }
}

/** Whole stories, one after another, up to a length. */
function oneText(stories: readonly Story[]): string {
  const parts: string[] = []
  let length = 0
  for (const { text } of stories) {
    if (length >= LETTERS) break
    parts.push(text.trim())
    length += text.length
  }
  return parts.join('\n\n')
}

function medians(texts: readonly string[], work: (text: string) => void): number[] {
  const runs = texts.map(() => [] as number[])
  work(texts[0]!)
  for (let run = 0; run < RUNS; run++) {
    for (const [i, text] of texts.entries()) runs[i]!.push(timed(() => work(text)))
  }
  return runs.map(median)
}
