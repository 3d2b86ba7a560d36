import type { Removed, RemovedWhy } from '../../claim/report.js'
import { sourceNamed } from '../furniture/source.js'
import { IntakeError } from '../intakeerror.js'
import { type Line, linesOf, visible } from '../line.js'
import { ordered, type Page } from '../mask.js'
import { stampOf } from '../published.js'
import { type Chosen, chooseArticle } from './article.js'
import { type Block, type Scan, scan } from './scan.js'

const FEWEST_LETTERS = 40
const FEWEST_WORDS = 6
/** Dates and sources stand this many blocks from the article at most. */
const NEAR = 6
const SHORT = 120

/**
 * An HTML page with its article in place and all else blanked and named: offsets are those of the HTML as it came in.
 * Throws IntakeError 'no-article' where no running text is found. Linear; a large page is not weighed by Readability.
 */
export function readPage(html: string, name: string): Page {
  const page = attempt(html, true) ?? attempt(html, false)
  if (!page) {
    throw new IntakeError('no-article', `${name}: no article on this page: give the page of one report, or its text`)
  }
  return page
}

function attempt(html: string, hinted: boolean): Page | null {
  const scanned = scan(html, hinted)
  const chosen = chooseArticle(scanned)
  if (!hasArticle(scanned, chosen)) return null
  const headline = headlineOf(scanned, chosen)
  if (headline !== null) chosen.blocks.add(headline)
  for (const near of datesAndSources(scanned, chosen)) chosen.blocks.add(near)
  return assembled(html, scanned, chosen, headline)
}

function assembled(html: string, scanned: Scan, chosen: Chosen, headline: number | null): Page {
  const { masked, blocks, markup, facts } = scanned
  const removed: Removed[] = markup.map((cut) => ({ ...cut, why: 'markup' }))
  for (const [i, block] of blocks.entries()) {
    if (chosen.blocks.has(i)) continue
    removed.push({ start: block.start, end: block.end, why: whyOf(block) })
    masked.blank(block.start, block.end)
  }
  const { from, to } = reach(blocks, chosen)
  const found = facts.facts(from, to)
  const shown = headline === null ? null : textOf(scanned, blocks[headline]!)
  const title = chosen.breaks.length > 0 ? null : (shown ?? found.title)
  return {
    source: html,
    text: masked.toString(),
    removed: joined(html, ordered(removed)),
    breaks: chosen.breaks,
    facts: { ...found, title },
  }
}

/** Stretches of one kind with nothing but blanks between them are one. */
function joined(html: string, removed: readonly Removed[]): Removed[] {
  const out: Removed[] = []
  for (const cut of removed) {
    const last = out.at(-1)
    if (last && last.why === cut.why && cut.start - last.end < 200 && html.slice(last.end, cut.start).trim() === '')
      last.end = cut.end
    else out.push({ ...cut })
  }
  return out
}

function whyOf(block: Block): RemovedWhy {
  if (block.zone) return block.zone
  return block.linked * 2 > block.chars ? 'menu' : 'markup'
}

/** Some words in a row that are not links. */
function hasArticle(scanned: Scan, chosen: Chosen): boolean {
  let letters = 0
  let sentence = false
  for (const i of chosen.blocks) {
    const block = scanned.blocks[i]!
    if (block.heading || block.linked * 2 > block.chars) continue
    letters += block.chars
    sentence ||= block.chars >= FEWEST_LETTERS / 2 && textOf(scanned, block).split(' ').length >= FEWEST_WORDS
    if (sentence && letters >= FEWEST_LETTERS) return true
  }
  return false
}

/** The headline: the first `h1` that is no part of a menu, else the block over the article that says what the title says. */
function headlineOf(scanned: Scan, chosen: Chosen): number | null {
  if (chosen.breaks.length > 0) return null
  const first = firstOf(chosen)
  const { blocks, facts } = scanned
  const title = facts.facts(0, 0).title
  const says = (i: number) => title !== null && blocks[i]!.zone === null && textOf(scanned, blocks[i]!) === title
  const over = blocks.slice(0, first + 3).map((_, i) => i)
  const titled = over.filter((i) => blocks[i]!.chars < 300)
  const h1 = titled.filter((i) => blocks[i]!.heading === 'h1' && blocks[i]!.zone === null)
  return h1.find(says) ?? h1.findLast((i) => fits(textOf(scanned, blocks[i]!), title)) ?? titled.findLast(says) ?? null
}

/** A page whose title says something else has the name of its site in its `h1`. */
function fits(heading: string, title: string | null): boolean {
  return title === null || heading.includes(title) || (title.includes(heading) && heading.split(' ').length > 2)
}

function firstOf(chosen: Chosen): number {
  let first = Number.POSITIVE_INFINITY
  for (const i of chosen.blocks) first = Math.min(first, i)
  return first
}

/** Lines near the article that only give its date or its source. */
function datesAndSources({ masked, blocks }: Scan, chosen: Chosen): number[] {
  const numbers = [...chosen.blocks].sort((a, b) => a - b)
  const first = numbers[0]!
  const last = numbers.at(-1)!
  const near: number[] = []
  for (let i = Math.max(0, first - NEAR); i < Math.min(blocks.length, last + NEAR + 1); i++) {
    const block = blocks[i]!
    if (chosen.blocks.has(i) || block.zone !== null || block.chars > SHORT) continue
    if (linesOf(masked.slice(block.start, block.end)).every(tellsOfPage)) near.push(i)
  }
  return near
}

function tellsOfPage(line: Line): boolean {
  return stampOf(line) !== null || sourceNamed(line) !== null
}

function reach(blocks: readonly Block[], chosen: Chosen): { from: number; to: number } {
  let from = Number.POSITIVE_INFINITY
  let to = 0
  for (const i of chosen.blocks) {
    from = Math.min(from, blocks[i]!.start)
    to = Math.max(to, blocks[i]!.end)
  }
  return { from, to }
}

function textOf({ masked }: Scan, block: Block): string {
  return visible(masked.slice(block.start, block.end))
}
