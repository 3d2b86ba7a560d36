import { parse } from 'chrono-node/ar'
import { tokenize } from '../src/arabic/tokens.js'
import type { SourceItem } from '../src/page/records.js'
import { read, readAll } from '../src/reader/read.js'
import { median, timed } from './measure.js'
import { number, type Table } from './table.js'
import { storiesIn } from './texts.js'

/** Rounds that are not counted, until nothing gets faster: V8 compiles what runs often. */
const WARM = 90
const ROUNDS = 11

/** What a whole read costs beside other work on the same text. */
export function cost(items: readonly SourceItem[]): Table {
  const stories = storiesIn(items)
  const letters = stories.reduce((sum, story) => sum + story.text.length, 0)
  const dates = stories.map(({ report }) => new Date(`${report.published ?? '2018-02-13'}T12:00:00Z`))
  const work: Record<string, () => void> = {
    'whole read: stories, marks, claims': () => {
      readAll(storiesIn(items))
    },
    'the same, each report alone': () => {
      for (const story of storiesIn(items)) read(story)
    },
    'only cutting into stories': () => {
      storiesIn(items)
    },
    'only folding and tokenising': () => {
      for (const { text } of stories) tokenize(text)
    },
    'chrono-node/ar only finding dates': () => {
      stories.forEach(({ text }, i) => {
        parse(text, dates[i])
      })
    },
  }
  const names = Object.keys(work)
  const times: Record<string, number[]> = Object.fromEntries(names.map((name) => [name, []]))
  // The kinds of work take turns, so that a slow moment of the machine meets them all.
  for (let round = 0; round < WARM + ROUNDS; round++) {
    for (const name of names) {
      const time = timed(work[name]!)
      if (round >= WARM) times[name]!.push(time)
    }
  }
  const whole = median(times[names[0]!]!)
  return {
    title: 'Cost of a whole read',
    about:
      `The same ${stories.length} reports, ${ROUNDS} rounds of each kind of work in turns after ${WARM} that are not counted; ` +
      'medians. The last column is the time of a whole read in units of the row.',
    heads: ['work', 'ms a round', 'characters a second', 'whole read is'],
    rows: names.map((name) => {
      const time = median(times[name]!)
      return [name, number(time, 2), number(letters / (time / 1000)), `${number(whole / time, time > whole ? 3 : 1)} x`]
    }),
  }
}
