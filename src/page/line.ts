import { fold, foldWord } from '../arabic/fold.js'

/** Longer lines are running text; furniture and headlines are shorter. */
const LONG = 200
const HEAD = 240
const ENDING = 40

let functions = 0

/** A function of a line that is worked out once a line: several kinds of furniture and the cutting of stories ask it. */
export function perLine<T extends object | boolean | null>(answer: (line: Line) => T): (line: Line) => T {
  const number = functions++
  return (line) => {
    const known = line.answers[number]
    if (known !== undefined) return known as T
    const found = answer(line)
    line.answers[number] = found
    return found
  }
}

/** What a line works out once it is asked. */
interface Known {
  norm: string
  wordCount: number
  firstWord: string
  bare: string
  ending: string
  at: Int32Array
}

/** One line of a masked page without the blanks around it. `start` and `end` are offsets into the source. */
export class Line {
  /** A blank line stands before it, or it is the first. */
  blankBefore = true
  /** Answers of the functions that `perLine` made, by their number. */
  readonly answers: unknown[] = []
  private known: Partial<Known> = {}

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
    this.known.norm ??= squeezed(foldWord(this.head()))
    return this.known.norm
  }

  /** How many words the folded line has, marks that stand alone among them. */
  get wordCount(): number {
    this.known.wordCount ??= blanksIn(this.norm) + 1
    return this.known.wordCount
  }

  /** The first folded word without marks; empty where there is none. */
  get firstWord(): string {
    this.known.firstWord ??= WORD.exec(this.norm)?.[0] ?? ''
    return this.known.firstWord
  }

  /** The folded words without marks. */
  get bare(): string {
    this.known.bare ??= bareWords(this.norm).join(' ')
    return this.known.bare
  }

  /** The last characters, as a person sees them. */
  get ending(): string {
    this.known.ending ??= visible(this.page.slice(Math.max(this.start, this.end - ENDING), this.end))
    return this.known.ending
  }

  /** The source offset of the folded character `i`; behind the last one, the line's end. */
  at(i: number): number {
    if (i >= this.norm.length && this.short) return this.end
    this.known.at ??= offsets(this.head())
    return this.start + this.known.at[i]!
  }

  /** As it stands on the masked page. */
  get raw(): string {
    return this.page.slice(this.start, this.end)
  }

  /** As a person sees it. */
  get visible(): string {
    return visible(this.raw)
  }

  private head(): string {
    if (this.short) return this.raw
    let seen = 0
    let i = this.start
    while (i < this.end && seen < HEAD) if (this.page.charCodeAt(i++) !== 0) seen++
    return this.page.slice(this.start, i)
  }
}

const squeezed = (text: string) => (text.includes('  ') ? text.replace(/ {2,}/g, ' ') : text).trim()

/** The offset of each character that is left when a text is folded and its blanks are squeezed. */
function offsets(head: string): Int32Array {
  const { text, at } = fold(head)
  const kept = new Int32Array(text.length + 1)
  let n = 0
  for (let i = 0; i < text.length; i++) {
    if (text[i] === ' ' && (n === 0 || text[i - 1] === ' ')) continue
    kept[n++] = at[i]!
  }
  kept[n] = head.length
  return kept
}

const WORD = /[\p{L}\p{N}]+/u
const WORDS = new RegExp(WORD, 'gu')

/** The words of a folded text without marks. */
export function bareWords(norm: string): string[] {
  return norm.match(WORDS) ?? []
}

function blanksIn(text: string): number {
  let count = 0
  for (let i = text.indexOf(' '); i >= 0; i = text.indexOf(' ', i + 1)) count++
  return count
}

/** Fillers, and blanks that are not single or no plain ones. */
const UNSEEN = /[\u0000\uFEFF\u200E\u200F]|[^\S ]| {2}/

/** Text without the page's fillers and with single blanks. */
export function visible(text: string): string {
  if (!UNSEEN.test(text)) return text.trim()
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
    const line = lineIn(page, from, stop)
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

/** What stands in a stretch of a page within one line, as a line; null for blanks. */
export function lineIn(page: string, from: number, to: number): Line | null {
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
