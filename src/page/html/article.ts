/// <reference path="./readability.d.ts" />
import { Readability } from '@mozilla/readability'
import JSDOMParser from '@mozilla/readability/JSDOMParser.js'
import type { Block, Scan } from './scan.js'

/** Characters without blanks: two paragraphs of news. */
const FEWEST_CHARS = 150
const SMALLEST_SHARE = 0.2
const READABILITY_SHARE = 0.4

/** The blocks that are article, and where further articles of the page begin. */
export interface Chosen {
  blocks: Set<number>
  breaks: number[]
}

/** Chooses the blocks of a page that are article: by its `article` elements, by Readability, or by where text is dense. */
export function chooseArticle({ blocks, outline, articles }: Scan): Chosen {
  const several = severalArticles(blocks, articles.length)
  if (several.size > 1) {
    const chosen = blocks.flatMap((block, i) => (several.has(block.article) && block.zone === null ? [i] : []))
    const starts = [...several].map((n) => articles[n - 1]!)
    return { blocks: new Set(chosen), breaks: starts.slice(1) }
  }
  const dense = densest(blocks)
  const readable = outline.html === null ? new Set<number>() : readableBlocks(outline.html)
  const enough = charsOf(blocks, readable) >= READABILITY_SHARE * charsOf(blocks, dense)
  return { blocks: enough && readable.size > 0 ? readable : dense, breaks: [] }
}

/** The numbers of `article` elements that hold a story each: much text of their own, and not a mere teaser. */
function severalArticles(blocks: readonly Block[], count: number): Set<number> {
  const chars = new Array<number>(count + 1).fill(0)
  for (const block of blocks) if (block.zone === null) chars[block.article]! += block.chars - block.linked
  const largest = chars.slice(1).reduce((a, b) => Math.max(a, b), 0)
  const enough = Math.max(FEWEST_CHARS, largest * SMALLEST_SHARE)
  return new Set(chars.flatMap((n, i) => (i > 0 && n >= enough ? [i] : [])))
}

function charsOf(blocks: readonly Block[], chosen: ReadonlySet<number>): number {
  let chars = 0
  for (const i of chosen) chars += blocks[i]?.chars ?? 0
  return chars
}

function readableBlocks(outline: string): Set<number> {
  const document = new JSDOMParser().parse(outline)
  const article = new Readability(document, { charThreshold: FEWEST_CHARS, disableJSONLD: true }).parse()
  return new Set([...(article?.content ?? '').matchAll(/data-block="(\d+)"/g)].map((match) => Number(match[1])))
}

const AVERAGE = 60

/**
 * The run of blocks with the greatest sum, where text counts for a block and links and shortness against it: the maximum
 * subsequence of Pasternack and Roth, 'Extracting article text from the web with maximum subsequence segmentation' (2009).
 */
function densest(blocks: readonly Block[]): Set<number> {
  let best = { from: 0, to: 0, sum: 0 }
  let run = { from: 0, sum: 0 }
  for (let i = 0; i < blocks.length; i++) {
    if (run.sum <= 0) run = { from: i, sum: 0 }
    run.sum += weight(blocks[i]!)
    if (run.sum > best.sum) best = { from: run.from, to: i + 1, sum: run.sum }
  }
  const chosen = new Set<number>()
  for (let i = best.from; i < best.to; i++) if (!isLinks(blocks[i]!)) chosen.add(i)
  return chosen
}

function weight(block: Block): number {
  if (block.zone !== null) return 0
  return Math.min(block.chars - 3 * block.linked - AVERAGE, 1000)
}

function isLinks(block: Block): boolean {
  return block.zone !== null || block.linked * 2 > block.chars
}
