import type { Claim } from '../claim/claim.js'
import { FILLER, type RemovedWhy } from '../claim/report.js'
import type { Span } from '../claim/span.js'
import { groupBy } from './gather.js'
import { isHtml, withoutMarkup } from './markup.js'
import type { ReadReport } from './sources.js'

/** A stretch of a report over which nothing changes: the same claims stand on it, and it is read or set aside whole. */
export interface Segment extends Span {
  /** The words as they read: without markup. */
  text: string
  claims: string[]
  /** The claims whose first words begin here. */
  opens: string[]
  /** The notes whose words end here. */
  notes: number[]
  removed: RemovedWhy | null
}

/** Claims that stand on the same words, told together beside the text. */
export interface Note {
  number: number
  claims: Claim[]
}

/** Claims grouped by their words, in the order of the text. */
export function notesOf(claims: readonly Claim[]): Note[] {
  const words = (claim: Claim) => claim.evidence.map((e) => `${e.start}-${e.end}`).join(' ')
  const groups = [...groupBy([...claims].sort(byPlace), words).values()]
  return groups.map((group, i) => ({ number: i + 1, claims: group }))
}

function byPlace(a: Claim, b: Claim): number {
  const [x, y] = [a.evidence[0]!, b.evidence[0]!]
  return x.start - y.start || y.end - x.end || (a.id < b.id ? -1 : 1)
}

/** Cuts a report's stretch of its source wherever a claim or a set-aside stretch begins or ends. Nothing is left out. */
export function segmentsOf(read: ReadReport, notes: readonly Note[]): Segment[] {
  const { report, source, claims } = read
  const events = eventsOf({ report, claims }, notes, source.length)
  const end = Math.min(report.span.end, source.length)
  const cuts = [...new Set([report.span.start, ...events.keys(), end])].sort((a, b) => a - b)
  const shown = showing(read)
  const open = new Set<string>()
  let removed: RemovedWhy | null = null
  return cuts.slice(0, -1).map((start, i) => {
    const here = events.get(start)
    for (const id of here?.closes ?? []) open.delete(id)
    for (const id of here?.begins ?? []) open.add(id)
    if (here?.removed !== undefined) removed = here.removed
    const stop = cuts[i + 1]!
    return {
      start,
      end: stop,
      text: shown(start, stop, removed),
      claims: [...open],
      opens: here?.opens ?? [],
      notes: events.get(stop)?.notes ?? [],
      removed,
    }
  })
}

/** What is read shows as the reader sees it; what was set aside, as it came in. */
function showing({ report, source, text }: ReadReport) {
  const html = isHtml(report)
  return (start: number, end: number, removed: RemovedWhy | null): string => {
    if (!removed) return text.slice(start - report.span.start, end - report.span.start).replaceAll(FILLER, '')
    const words = source.slice(start, end)
    if (removed === 'markup' && /^\s*[<&]/.test(words)) return ''
    return html ? withoutMarkup(words) : words
  }
}

interface Event {
  begins: string[]
  closes: string[]
  opens: string[]
  notes: number[]
  removed?: RemovedWhy | null
}

function eventsOf({ report, claims }: Pick<ReadReport, 'report' | 'claims'>, notes: readonly Note[], length: number) {
  const events = new Map<number, Event>()
  const last = Math.min(report.span.end, length)
  const within = (s: Span) => s.start >= report.span.start && s.end <= last && s.start < s.end
  const at = (place: number) => {
    if (!events.has(place)) events.set(place, { begins: [], closes: [], opens: [], notes: [] })
    return events.get(place)!
  }
  for (const claim of claims) {
    for (const words of merged(claim.evidence.filter(within))) {
      at(words.start).begins.push(claim.id)
      at(words.end).closes.push(claim.id)
    }
    const first = claim.evidence.find(within)
    if (first) at(first.start).opens.push(claim.id)
  }
  for (const note of notes) {
    const first = note.claims[0]!.evidence.find(within)
    if (first) at(first.end).notes.push(note.number)
  }
  markRemoved(report.removed.filter(within), at)
  return events
}

function markRemoved(removed: ReadReport['report']['removed'], at: (place: number) => Event): void {
  let end = 0
  for (const stretch of [...removed].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (stretch.end <= end) continue
    at(Math.max(stretch.start, end)).removed = stretch.why
    end = stretch.end
    at(end).removed ??= null
  }
}

/** Stretches of one claim that touch or overlap, as one. */
function merged(spans: readonly Span[]): Span[] {
  const out: { start: number; end: number }[] = []
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = out.at(-1)
    if (last && span.start <= last.end) last.end = Math.max(last.end, span.end)
    else out.push({ start: span.start, end: span.end })
  }
  return out
}
