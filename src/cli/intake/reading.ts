import type { Reading } from '../../claim/reading.js'
import type { Story } from '../../claim/report.js'
import type { NewSource } from '../../ledger/write/add.js'
import { storiesOf } from '../../page/intake.js'
import { IntakeError } from '../../page/intakeerror.js'
import type { SourceItem } from '../../page/records.js'
import type { Answer } from '../../reader/explain/answer.js'
import { explain, type Question } from '../../reader/explain/explain.js'
import { type Reading as Read, type ReadOptions, read } from '../../reader/read.js'

/** A reading with the trace of how it was made. */
export interface Told extends Reading {
  told: Read
}

/** Reading failed where it never should. */
export class ReadingFailure extends Error {
  override readonly name = 'ReadingFailure'
}

/** A reading with the answers to a question about its words. */
export interface Asked extends Reading {
  answers: Answer[]
}

/** All stories of one content, read. Throws IntakeError where there is nothing to read, ReadingFailure where we err. */
export function readItem(content: SourceItem, options: ReadOptions = {}): Told[] {
  return eachStory(content, (story) => {
    const told = read(story, options)
    return { report: story.report, text: story.text, claims: told.claims, told }
  })
}

/** The same, asked about some of its words. */
export function askItem(content: SourceItem, question: Question): Asked[] {
  return eachStory(content, (story) => {
    const { reading, answers } = explain(story, question)
    return { report: story.report, text: story.text, claims: reading.claims, answers }
  })
}

function eachStory<T>(content: SourceItem, work: (story: Story) => T): T[] {
  try {
    return storiesOf(content).map(work)
  } catch (error) {
    if (error instanceof IntakeError) throw error
    throw new ReadingFailure((error as Error).message, { cause: error })
  }
}

/** What a stored source gives to be read again, under its own label. */
export function contentOf({ name, form, text, published, outlet, url, title }: NewSource): SourceItem {
  const known = { published, outlet, url, title }
  return { source: name, ...known, ...(form === 'html' ? { html: text } : { text }) } as SourceItem
}
