import type { Report } from '../claim/report.js'
import type { Evidence } from '../claim/span.js'

const BREAKS =
  /^[/!]?(?:address|article|aside|blockquote|br|dd|div|dl|dt|figcaption|figure|footer|h[1-6]|header|hr|li|main|nav|ol|p|section|table|td|th|tr|ul)[\s/>]/i
const REFERENCES: Record<string, string> = { amp: '&', apos: "'", gt: '>', lt: '<', nbsp: '\u00A0', quot: '"' }

/** What a stretch of markup leaves on the page: a line break, the character it stands for, or nothing. */
export function shownFor(markup: string): string {
  if (markup.startsWith('&')) return referred(markup)
  return markup.split('<').some((tag) => BREAKS.test(tag)) ? '\n' : ''
}

/** A quotation as it reads on its page: without the markup that stands inside it. */
export function withoutMarkup(evidence: Evidence, report: Report): string {
  let at = evidence.start
  let words = ''
  const slice = (start: number, end: number) => evidence.quote.slice(start - evidence.start, end - evidence.start)
  for (const { start, end, why } of report.removed) {
    if (why !== 'markup' || end <= at || start >= evidence.end) continue
    const from = Math.max(start, at)
    const to = Math.min(end, evidence.end)
    words += slice(at, from) + shownFor(slice(from, to)).replace('\n', ' ')
    at = to
  }
  return words + slice(at, evidence.end)
}

function referred(text: string): string {
  const number = /^&#(?:x([\da-f]{1,6})|(\d{1,7}));?$/i.exec(text)
  const code = number ? Number.parseInt(number[1] ?? number[2]!, number[1] ? 16 : 10) : Number.NaN
  if (code > 0 && code <= 0x10ffff) return String.fromCodePoint(code)
  const name = text.slice(1).replace(';', '').toLowerCase()
  return Object.hasOwn(REFERENCES, name) ? REFERENCES[name]! : ''
}
