import type { Reading } from '../../claim/reading.js'
import { storiesOf } from '../../page/intake.js'
import { IntakeError } from '../../page/intakeerror.js'
import type { SourceItem } from '../../page/records.js'
import { type Reading as Read, type ReadOptions, read } from '../../reader/read.js'

/** A reading with the trace of how it was made. */
export interface Told extends Reading {
  told: Read
}

/** Reading failed where it never should. */
export class ReadingFailure extends Error {
  override readonly name = 'ReadingFailure'
}

/** All stories of one content, read. Throws IntakeError where there is nothing to read, ReadingFailure where we err. */
export function readItem(content: SourceItem, options: ReadOptions = {}): Told[] {
  try {
    return storiesOf(content).map((story) => {
      const told = read(story, options)
      return { report: story.report, text: story.text, claims: told.claims, told }
    })
  } catch (error) {
    if (error instanceof IntakeError) throw error
    throw new ReadingFailure((error as Error).message, { cause: error })
  }
}
