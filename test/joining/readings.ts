import type { Reading } from '../../src/claim/reading.js'
import { storiesOf } from '../../src/page/intake.js'
import { read } from '../../src/reader/read.js'
import { joiningRecords, type Quoted } from './labels.js'

/** The labelled reports as they are read. A source holds one report. */
export function joiningReadings(): Reading[] {
  return [...joiningRecords().values()].flatMap((record) =>
    storiesOf(record).map((story) => ({ report: story.report, text: story.text, claims: read(story).claims })),
  )
}

/** Offsets into a source, end exclusive. */
export interface Stretch {
  report: string
  start: number
  end: number
}

const records = joiningRecords()

/** Where the words of a report stand; they occur in it exactly once. */
export function stretchOf({ report, quote }: Quoted): Stretch {
  const start = records.get(report)!.text.indexOf(quote)
  return { report, start, end: start + quote.length }
}

/** How many characters two stretches share. */
export function shared(a: Stretch, b: Stretch): number {
  return a.report === b.report ? Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start)) : 0
}

/** The source of a report's id. */
export function sourceOf(report: string): string {
  return report.slice(0, report.lastIndexOf('#'))
}
