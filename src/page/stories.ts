import type { RemovedWhy } from '../claim/report.js'
import { endsWithSlug, hasHeadSlug } from './furniture/dateline.js'
import { updateMark } from './furniture/update.js'
import type { Line } from './line.js'
import { stampOf } from './published.js'
import { goesOn, isBody, isHeadline, isSeparator } from './shape.js'

/** One line of a page and the kind of furniture it is, if any. */
export interface SeenLine {
  line: Line
  why: RemovedWhy | null
  /** Anything of it was taken. */
  touched: boolean
}

const HEADLINES_OVER_TEXT = 2

/**
 * The indexes of the lines with which a further story begins. A story ends where its source is named, at a separator, at
 * an agency's end mark or where comments are asked for; or a headline begins one with its own date, update mark or agency.
 * A bare headline is a subheading and begins nothing. `breaks` are offsets at which the markup begins an article. Linear.
 */
export function storyStarts(page: readonly SeenLine[], breaks: readonly number[] = []): number[] {
  const next = nextBodies(page)
  const starts: number[] = []
  let from = 0
  let bodySeen = false
  const begin = (i: number) => {
    starts.push(i)
    from = i
    bodySeen = false
  }
  let broken = 0
  for (let i = 0; i < page.length; i++) {
    const body = next[i]!
    let atBreak = false
    while (broken < breaks.length && breaks[broken]! <= page[i]!.line.start) {
      atBreak = true
      broken++
    }
    if (bodySeen && body < page.length) {
      if (atBreak || endsBefore(page, i, body)) begin(i)
      else if (beginsAt(page, i, body)) begin(withOverlines(page, i, from))
    }
    if (isText(page[i]!)) bodySeen = true
  }
  return starts
}

function isText({ line, why }: SeenLine): boolean {
  return why === null && isBody(line)
}

/** For each line the index of the first running text from there on. */
function nextBodies(page: readonly SeenLine[]): Int32Array {
  const next = new Int32Array(page.length + 1)
  next[page.length] = page.length
  for (let i = page.length - 1; i >= 0; i--) next[i] = isText(page[i]!) ? i : next[i + 1]!
  return next
}

/** Whether the line before ends a story and what comes after it does not go on with it. */
function endsBefore(page: readonly SeenLine[], i: number, body: number): boolean {
  const before = page[i - 1]
  const text = page[body]!.line
  if (before?.why === 'source_line') return !goesOn(text)
  if (before?.why === 'comments') return isOverText(page, i, body) && !goesOn(text)
  if (!before || before.why !== null) return false
  if (isSeparator(before.line)) return !text.norm.startsWith('و') && !goesOn(text)
  return endsWithSlug(before.line) && isOverText(page, i, body) && !goesOn(text)
}

/** A headline stands on this line and nothing but furniture and further headlines before the text. */
function isOverText(page: readonly SeenLine[], i: number, body: number): boolean {
  const { line, why } = page[i]!
  return why === null && i < body && body - i <= HEADLINES_OVER_TEXT + 2 && isHeadline(line)
}

/** Whether a story begins with this line by what the line, or the one after it, bears. */
function beginsAt(page: readonly SeenLine[], i: number, body: number): boolean {
  const { line, why } = page[i]!
  if (i === body) return line.blankBefore && hasHeadSlug(line)
  if (why !== null || !isHeadline(line)) return false
  if (updateMark(line.norm) !== null) return true
  const after = page[i + 1]!
  if (after.line.length < 100 && stampOf(after.line)?.day) return true
  return i + 1 === body && hasHeadSlug(after.line)
}

/** Captions and headlines directly over the line with which a story begins belong to that story. */
function withOverlines(page: readonly SeenLine[], i: number, from: number): number {
  let first = i
  const isOver = ({ line, why }: SeenLine) => why === 'caption' || (why === null && !isBody(line) && isHeadline(line))
  while (first > from + 1 && i - first < HEADLINES_OVER_TEXT && isOver(page[first - 1]!)) first--
  return first
}
