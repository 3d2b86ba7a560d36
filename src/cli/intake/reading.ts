import type { Reading } from '../../claim/reading.js'
import type { Story } from '../../claim/report.js'
import { storiesOf } from '../../page/intake.js'
import type { SourceItem } from '../../page/records.js'
import { type Reading as Read, read } from '../../reader/read.js'

/** A reading with the story it was made from and the trace of how. */
export interface Told extends Reading {
  story: Story
  told: Read
}

/** All stories of one content, read. Throws IntakeError where there is nothing to read. */
export function readItem(content: SourceItem): Told[] {
  return storiesOf(content).map((story) => {
    const told = read(story)
    return { report: story.report, text: story.text, claims: told.claims, story, told }
  })
}
