import { countWhile } from '../claim/ordered.js'
import type { RemovedWhy, Story } from '../claim/report.js'
import { ofPage } from './furniture/all.js'
import type { Cut } from './furniture/furniture.js'
import { readPage } from './html/page.js'
import { IntakeError } from './intakeerror.js'
import { withoutLeftovers } from './leftovers.js'
import { type Line, lineIn, linesOf } from './line.js'
import { blank, furnitureCuts, NO_FACTS, ordered, type Page } from './mask.js'
import type { SourceItem } from './records.js'
import { type SeenLine, storyStarts } from './stories.js'
import { storyOf } from './story.js'

/**
 * One content to its stories, in the order of the page. Their spans follow one another and cover the whole source; what is
 * set aside is blanked in `text` and named in `removed`. What the item says of itself goes before what its page says.
 * Throws IntakeError 'empty' where there is no text and 'no-article' where a page has none.
 */
export function storiesOf(item: SourceItem): Story[] {
  const page = pageOf(item)
  const lines = linesOf(page.text)
  const cuts = furnitureCuts(ofPage, lines)
  const seen = seenLines(lines, cuts)
  const masked: Page = { ...page, text: blank(page.text, cuts), removed: ordered([...page.removed, ...cuts]) }
  const starts = [0, ...storyStarts(seen, page.breaks)]
  const left = linesLeft(seen, masked.text)
  return starts.map((from, n) => {
    const to = starts[n + 1] ?? seen.length
    const start = n === 0 ? 0 : lines[from]!.start
    const end = to < lines.length ? lines[to]!.start : page.source.length
    return storyOf({
      page: masked,
      item,
      n: n + 1,
      start,
      end,
      seen: seen.slice(from, to),
      lines: within(left, start, end),
    })
  })
}

function pageOf(item: SourceItem): Page {
  const source = item.text ?? item.html ?? ''
  if (!/[^\s\uFEFF]/.test(source)) throw new IntakeError('empty', `${item.source}: nothing in it: give a text`)
  if (item.text == null) {
    const page = readPage(source, item.source)
    return { ...page, text: withoutLeftovers(page.text) }
  }
  return { source, text: withoutLeftovers(source), removed: [], breaks: [], facts: NO_FACTS }
}

/** Each line with the kind that took it whole, and whether anything was taken of it. */
function seenLines(lines: readonly Line[], cuts: readonly (Cut & { why: RemovedWhy })[]): SeenLine[] {
  let i = 0
  return lines.map((line) => {
    while (i < cuts.length && cuts[i]!.end <= line.start) i++
    const cut = cuts[i]
    const touched = cut !== undefined && cut.start < line.end
    return { line, touched, why: touched && cut.start <= line.start && cut.end >= line.end ? cut.why : null }
  })
}

/** The lines of the masked page; those of which nothing was taken are the same as before. */
function linesLeft(seen: readonly SeenLine[], masked: string): Line[] {
  const left: Line[] = []
  for (const { line, why, touched } of seen) {
    const rest = touched && why === null ? lineIn(masked, line.start, line.end) : line
    if (rest === null || why !== null) continue
    if (rest !== line) rest.blankBefore = line.blankBefore
    left.push(rest)
  }
  return left
}

/** The lines that stand in a stretch; they are in order. */
function within(lines: readonly Line[], start: number, end: number): Line[] {
  return lines.slice(firstFrom(lines, start), firstFrom(lines, end))
}

function firstFrom(lines: readonly Line[], offset: number): number {
  return countWhile(lines, (line) => line.start < offset)
}
