import { fold } from '../arabic/fold.js'

/** Longer lines are running text; furniture and headlines are shorter. */
export const LONG = 200
const HEAD = 240

/** One line of a masked page without the blanks around it. `start` and `end` are offsets into the source. */
export class Line {
  /** A blank line stands before it, or it is the first. */
  blankBefore = true
  private folded: { norm: string; at: Int32Array } | null = null

  constructor(
    private readonly page: string,
    readonly start: number,
    readonly end: number,
    /** Characters that are seen: what stands in the place of markup does not count. */
    readonly length: number,
  ) {}

  get short(): boolean {
    return this.length <= LONG
  }

  /** The folded words, with single blanks between them; of a long line only its beginning. */
  get norm(): string {
    return this.view().norm
  }

  /** The source offset of the folded character `i`; behind the last one, the line's end. */
  at(i: number): number {
    const { norm, at } = this.view()
    return i >= norm.length && this.short ? this.end : at[i]!
  }

  get words(): string[] {
    return this.norm.split(' ')
  }

  /** As it stands on the masked page. */
  get raw(): string {
    return this.page.slice(this.start, this.end)
  }

  /** As a person sees it. */
  get visible(): string {
    return visible(this.raw)
  }

  private view() {
    this.folded ??= squeezed(this.page, this.start, this.short ? this.end : this.start + visibleHead(this.page, this))
    return this.folded
  }
}

function visibleHead(page: string, line: { start: number; end: number }): number {
  let seen = 0
  let i = line.start
  while (i < line.end && seen < HEAD) if (page.charCodeAt(i++) !== 0) seen++
  return i - line.start
}

function squeezed(page: string, start: number, end: number): { norm: string; at: Int32Array } {
  const { text, at } = fold(page.slice(start, end))
  const kept = new Int32Array(text.length + 1)
  let norm = ''
  for (let i = 0; i < text.length; i++) {
    if (text[i] === ' ' && (norm === '' || norm.endsWith(' '))) continue
    kept[norm.length] = start + at[i]!
    norm += text[i]
  }
  if (norm.endsWith(' ')) norm = norm.slice(0, -1)
  kept[norm.length] = end
  return { norm, at: kept }
}

/** Text without the page's fillers and with single blanks. */
export function visible(text: string): string {
  return text
    .replace(/\u0000/g, '')
    .replace(/[\s\uFEFF\u200E\u200F]+/g, ' ')
    .trim()
}

/** The lines of a page that have something on them. Linear. */
export function linesOf(page: string): Line[] {
  const lines: Line[] = []
  let blank = true
  for (let from = 0; from <= page.length; ) {
    const stop = lineEnd(page, from)
    const line = trimmed(page, from, stop)
    if (line) {
      line.blankBefore = blank
      lines.push(line)
    }
    blank = line === null
    from = page[stop] === '\r' && page[stop + 1] === '\n' ? stop + 2 : stop + 1
  }
  return lines
}

function lineEnd(page: string, from: number): number {
  for (let i = from; i < page.length; i++) {
    const code = page.charCodeAt(i)
    if (code === 10 || code === 13 || code === 0x2028 || code === 0x2029) return i
  }
  return page.length
}

function trimmed(page: string, from: number, to: number): Line | null {
  let start = from
  let end = to
  while (start < end && isBlank(page.charCodeAt(start))) start++
  while (end > start && isBlank(page.charCodeAt(end - 1))) end--
  if (start === end) return null
  let length = 0
  for (let i = start; i < end; i++) if (page.charCodeAt(i) !== 0) length++
  return new Line(page, start, end, length)
}

function isBlank(code: number): boolean {
  return (
    code <= 32 ||
    code === 0xa0 ||
    code === 0xfeff ||
    (code >= 0x2000 && code <= 0x200f) ||
    code === 0x202f ||
    code === 0x3000
  )
}
