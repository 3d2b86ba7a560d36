import { countWhile } from '../claim/ordered.js'
import type { Removed, Report, Story } from '../claim/report.js'
import { ofStory } from './furniture/all.js'
import { slugsOf } from './furniture/dateline.js'
import { bodyStart, headOf } from './furniture/head.js'
import { sourcesOf } from './furniture/source.js'
import { repeats } from './furniture/titlerepeat.js'
import { languageOf } from './language.js'
import { type Line, linesOf } from './line.js'
import { blank, furnitureCuts, ordered, type Page } from './mask.js'
import { stampOf } from './published.js'
import type { SourceItem } from './records.js'
import { isHeadline } from './shape.js'
import type { SeenLine } from './stories.js'

/** One stretch of a page that is a story: its lines as they came, and those that are left. */
export interface Stretch {
  page: Page
  item: SourceItem
  n: number
  start: number
  end: number
  seen: readonly SeenLine[]
  lines: readonly Line[]
}

/** Sets the furniture of one story aside and says what the story tells of itself. */
export function storyOf(stretch: Stretch): Story {
  const { page, item, n, start, end } = stretch
  const cuts = furnitureCuts(ofStory, stretch.lines).map((cut) => ({
    ...cut,
    start: cut.start - start,
    end: cut.end - start,
  }))
  const text = blank(page.text.slice(start, end), cuts)
  const absolute = cuts.map((cut) => ({ ...cut, start: cut.start + start, end: cut.end + start }))
  const { agency, outlet } = originOf(stretch)
  const report: Report = {
    kind: 'report',
    id: `${item.source}#${n}`,
    source: item.source,
    language: languageOf(text),
    outlet: item.outlet || page.facts.outlet || outlet,
    agency,
    url: item.url || page.facts.url,
    ...publishedOf(stretch),
    title: titleOf(stretch, text),
    span: { start, end },
    removed: ordered([...clipped(page.removed, start, end), ...absolute]),
  }
  return { report, source: page.source.slice(start, end), text }
}

/** The removed stretches inside a span; one that reaches over its edge is cut there. */
function clipped(removed: readonly Removed[], start: number, end: number): Removed[] {
  const low = countWhile(removed, (cut) => cut.end <= start)
  const out: Removed[] = []
  for (let i = low; i < removed.length && removed[i]!.start < end; i++) {
    const { why, ...cut } = removed[i]!
    out.push({ start: Math.max(cut.start, start), end: Math.min(cut.end, end), why })
  }
  return out
}

type Published = Pick<Report, 'published' | 'publishedFrom'>

function publishedOf({ item, page, seen }: Stretch): Published {
  if (item.published) return { published: item.published, publishedFrom: item.publishedFrom ?? 'record' }
  if (page.facts.published) return { published: page.facts.published, publishedFrom: 'markup' }
  const day = stampedDay(seen)
  return { published: day, publishedFrom: day ? 'text' : null }
}

/** The day on the first labelled stamp of a story, else on a bare one over its text. */
function stampedDay(seen: readonly SeenLine[]): string | null {
  for (const { line, why } of seen) {
    const day = why === 'update_line' ? stampOf(line)?.day : null
    if (day) return day
  }
  for (const line of headOf(seen.map((s) => s.line))) {
    const day = stampOf(line)?.day
    if (day) return day
  }
  return null
}

/** The agency and outlet that slugs, source lines and the name joined to the headline give. */
function originOf({ seen, lines }: Stretch): { agency: string | null; outlet: string | null } {
  let agency = slugsOf(lines).find((slug) => slug.agency)?.agency ?? null
  let outlet: string | null = null
  for (const { line, why } of seen) {
    if (why !== 'source_line') continue
    const named = sourcesOf(line)
    agency ??= named.agency
    outlet ??= named.outlet
  }
  return { agency, outlet: outlet ?? repeats(headOf(lines)).site }
}

/** The headline over the running text; a record's title goes before it, a page's title behind it. */
function titleOf({ item, page, n, start, lines }: Stretch, text: string): string | null {
  if (item.title) return item.title
  if (page.facts.title && n === 1) return page.facts.title
  const body = lines[bodyStart(lines)]
  return body ? (headOf(linesOf(text.slice(0, body.start - start))).find(isHeadline)?.visible ?? null) : null
}
