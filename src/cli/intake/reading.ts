import type { Reading } from '../../claim/reading.js'
import type { Story } from '../../claim/report.js'
import type { NewSource } from '../../ledger/write/add.js'
import { storiesOf } from '../../page/intake.js'
import { IntakeError } from '../../page/intakeerror.js'
import type { SourceItem } from '../../page/records.js'
import type { Answer } from '../../reader/explain/answer.js'
import { explain, type Question } from '../../reader/explain/explain.js'
import { type Reading as Read, type ReadOptions, readAll } from '../../reader/read.js'

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
  return orFailure(() => told(storiesOf(content), options))
}

/** The same, asked about some of its words. */
export function askItem(content: SourceItem, question: Question): Asked[] {
  return orFailure(() =>
    storiesOf(content).map((story) => {
      const { reading, answers } = explain(story, question)
      return { report: story.report, text: story.text, claims: reading.claims, answers }
    }),
  )
}

/** What a ledger keeps of readings. */
export function readingsOf(told: readonly Told[]): Reading[] {
  return told.map(({ report, text, claims }) => ({ report, text, claims }))
}

/** So many contents are read together at most: enough to gain by it, few enough to hold. */
export const MOST = 32

/**
 * Contents that are asked for one after another and read together: the first that is asked for with all that come behind
 * it. Several at once cost less than one by one. One that cannot be read does not stop the others.
 */
export class Bunch {
  private readonly read = new Map<SourceItem, Told[] | null>()

  constructor(
    private readonly contents: readonly SourceItem[],
    private readonly options: ReadOptions = {},
  ) {}

  /** What `readItem` gives for one of them. It throws what that throws. */
  readings(content: SourceItem): Told[] {
    if (!this.read.has(content)) this.readFrom(content)
    const known = this.read.get(content) ?? readItem(content, this.options)
    this.read.set(content, null)
    return known
  }

  /** Those that fail are left to be read alone, so that each says itself why. */
  private readFrom(first: SourceItem): void {
    const behind = this.contents.slice(this.contents.lastIndexOf(first))
    const stories = behind.map((content) => orNone(() => storiesOf(content)))
    const all = orNone(() => told(stories.flat(), this.options))
    let next = 0
    behind.forEach((content, i) => {
      const mine = all.slice(next, next + stories[i]!.length)
      next += mine.length
      this.read.set(content, mine.length > 0 ? mine : null)
    })
  }
}

function told(stories: readonly Story[], options: ReadOptions): Told[] {
  return readAll(stories, options).map((read, i) => {
    const { report, text } = stories[i]!
    return { report, text, claims: read.claims, told: read }
  })
}

function orNone<T>(work: () => T[]): T[] {
  try {
    return work()
  } catch {
    return []
  }
}

function orFailure<T>(work: () => T): T {
  try {
    return work()
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
