import type { Report } from '../claim/report.js'

const TAG = /<\/?[a-z][a-z0-9]*(?:\s[^<>]*)?\/?>/gi
const INLINE = /^<\/?(?:a|abbr|b|bdi|big|cite|em|font|i|mark|q|s|small|span|strong|sub|sup|time|u|wbr)[\s/>]/i
const REFERENCE = /&(?:#x([\da-f]{1,6})|#(\d{1,7})|([a-z]{2,6}));/gi
const NAMED: Record<string, string> = {
  amp: '&',
  apos: "'",
  gt: '>',
  hellip: '…',
  laquo: '«',
  ldquo: '“',
  lrm: '',
  lsquo: '‘',
  lt: '<',
  mdash: '—',
  nbsp: '\u00A0',
  ndash: '–',
  quot: '"',
  raquo: '»',
  rdquo: '”',
  rlm: '',
  rsquo: '’',
  shy: '',
  zwnj: '\u200C',
}

/** Whether a report was cut out of HTML, as far as it tells itself. */
export function isHtml(report: Report): boolean {
  const marked = report.publishedFrom === 'markup' || report.removed.some((cut) => cut.why === 'markup')
  return marked || /\.x?html?$/i.test(report.source)
}

/** HTML as it reads: tags of blocks end a line, other tags go, character references are what they stand for. */
export function withoutMarkup(html: string): string {
  return html.replace(TAG, (tag) => (INLINE.test(tag) ? '' : '\n')).replace(REFERENCE, referred)
}

function referred(whole: string, hex?: string, decimal?: string, name?: string): string {
  if (name) return Object.hasOwn(NAMED, name) ? NAMED[name]! : whole
  const code = Number.parseInt(hex ?? decimal!, hex ? 16 : 10)
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole
}
