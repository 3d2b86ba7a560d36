import type { Values } from '../claim/claim.js'
import type { Story } from '../claim/report.js'

/**
 * Longer texts are read part by part, so that memory stays bounded whatever comes in. No report is near this length: the
 * longest daily pages have some 50,000 characters.
 */
const LONGEST = 400_000
/** How far back from the end of a part a place to cut is looked for. */
const MARGIN = 20_000

/** The parts in which a story is read: the story itself, but for texts of extraordinary length. */
export function partsOf(story: Story): Story[] {
  if (story.text.length <= LONGEST) return [story]
  return stretchesOf(story.text).map(({ from, to }) => {
    const start = story.report.span.start + from
    return {
      report: { ...story.report, span: { start, end: start + to - from } },
      source: story.source.slice(from, to),
      text: story.text.slice(from, to),
    }
  })
}

/** The offsets between which a text is read at once, end exclusive. */
export function stretchesOf(text: string): { from: number; to: number }[] {
  const out: { from: number; to: number }[] = []
  for (let from = 0; from < text.length; from = out.at(-1)!.to) out.push({ from, to: cutAfter(text, from) })
  return out
}

/** Where a part that begins at `from` ends: behind a line, a sentence or a word, never inside one. */
function cutAfter(text: string, from: number): number {
  const most = from + LONGEST
  if (most >= text.length) return text.length
  for (const mark of ['\n', '. ', ' ']) {
    const at = text.lastIndexOf(mark, most - mark.length)
    if (at > most - MARGIN) return at + mark.length
  }
  return most
}

/** Meetings are numbered within a part; the part's number keeps those of different parts apart. */
export function inPart(values: Values, part: number): Values {
  if (part === 0) return values
  const renamed = (id: string | null | undefined) => (id ? `${id}.${part}` : id)
  const out: Record<string, unknown> = { ...values }
  for (const field of ['meeting', 'partOf', 'alongside'])
    if (field in out) out[field] = renamed(out[field] as string | null)
  return out as Values
}
