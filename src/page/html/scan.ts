import { Tokenizer } from 'htmlparser2'
import type { RemovedWhy } from '../../claim/report.js'
import { ENDED_BY, FORMATTING, HEADINGS, INLINE, OBJECTS, SCOPES, VOID, zoneOf } from './elements.js'
import { FactsFound } from './facts.js'
import { MaskedText } from './masked.js'
import { Outline } from './outline.js'

/** A run of text that no block element interrupts. */
export interface Block {
  start: number
  end: number
  /** Characters that are seen, and how many of them stand in links. */
  chars: number
  linked: number
  heading: string | null
  /** Why its element is set aside, if it is. */
  zone: RemovedWhy | null
  /** Which `article` element of the page it stands in, counted from 1; 0 outside. */
  article: number
}

export interface Scan {
  masked: MaskedText
  blocks: Block[]
  outline: Outline
  facts: FactsFound
  /** Where each `article` element that is not inside another begins. */
  articles: number[]
  /** Stretches that are never text: scripts, styles, comments, the head. */
  markup: { start: number; end: number }[]
}

interface Element {
  name: string
  zone: RemovedWhy | null
}

const DEEPEST = 5000
const REACH = 64
const LONGEST_VALUE = 2000

/**
 * Reads an HTML page in one pass: text in its place, blocks with the zones they stand in, what the markup says of the page.
 * Iterative and linear, however deep or broken the page is. `hinted` says whether class names are listened to.
 */
export function scan(html: string, hinted: boolean): Scan {
  return new Scanner(html, hinted).run()
}

class Scanner {
  private readonly masked: MaskedText
  private readonly facts = new FactsFound()
  private readonly outline = new Outline()
  private readonly blocks: Block[] = []
  private readonly articles: number[] = []
  private readonly markup: { start: number; end: number }[] = []
  private readonly open: Element[] = []
  private overflow = 0
  private articleDepth = 0
  private preDepth = 0
  private block: Block | null = null
  private heading: string | null = null
  private link = false
  private tag = ''
  private tagStart = 0
  private attributes = new Map<string, string>()
  private attribute = ''
  private value = ''

  constructor(
    private readonly html: string,
    private readonly hinted: boolean,
  ) {
    this.masked = new MaskedText(html)
  }

  run(): Scan {
    const tokenizer = new Tokenizer({ decodeEntities: true }, this.callbacks())
    tokenizer.write(this.html)
    tokenizer.end()
    this.endBlock()
    const { masked, blocks, outline, facts, articles, markup } = this
    return { masked, blocks, outline, facts, articles, markup }
  }

  private callbacks(): ConstructorParameters<typeof Tokenizer>[1] {
    return {
      onopentagname: (start, end) => {
        this.tag = this.html.slice(start, Math.min(end, start + 40)).toLowerCase()
        this.tagStart = start - 1
        this.attributes = new Map()
      },
      onattribname: (start, end) => {
        this.attribute = this.html.slice(start, Math.min(end, start + 40)).toLowerCase()
        this.value = ''
      },
      onattribdata: (start, end) => {
        const room = LONGEST_VALUE - this.value.length
        if (room > 0) this.value += this.html.slice(start, Math.min(end, start + room))
      },
      onattribentity: (codepoint) => {
        if (this.value.length < LONGEST_VALUE) this.value += String.fromCodePoint(codepoint)
      },
      onattribend: () => {
        if (this.attributes.size < 40 && !this.attributes.has(this.attribute))
          this.attributes.set(this.attribute, this.value)
      },
      onopentagend: (end) => this.openTag(end + 1, false),
      onselfclosingtag: (end) => this.openTag(end + 1, true),
      onclosetag: (start, end) => this.closeTag(start, end),
      ontext: (start, end) => this.text(start, end),
      ontextentity: (codepoint, end) => this.entity(codepoint, end),
      oncomment: (start, end) => this.markup.push({ start: start - 4, end: Math.min(end + 1, this.html.length) }),
      oncdata: () => {},
      ondeclaration: () => {},
      onprocessinginstruction: () => {},
      onend: () => {},
    }
  }

  private get zone(): RemovedWhy | null {
    return this.open.at(-1)?.zone ?? null
  }

  private openTag(end: number, selfClosing: boolean): void {
    const name = this.tag
    this.facts.element(name, this.attributes, this.tagStart)
    this.mark(name, this.tagStart, end)
    if (FORMATTING.has(name)) return
    if (name === 'a') this.link = this.attributes.has('href')
    if (VOID.has(name) || name === 'a') return
    const above = this.open.at(-1)
    if (above && ENDED_BY[above.name]?.has(name)) this.pop()
    if (selfClosing && OBJECTS.has(name)) return
    this.push(name, end)
  }

  private push(name: string, end: number): void {
    if (this.open.length >= DEEPEST) {
      this.overflow++
      return
    }
    const outer = this.zone
    const zone = outer ?? zoneOf(name, this.attributes, this.hinted)
    if (zone !== outer) this.endBlock()
    this.open.push({ name, zone })
    if (name === 'pre') this.preDepth++
    if (name === 'article' && zone === null && this.articleDepth++ === 0) this.articles.push(end)
    if (HEADINGS.has(name)) this.heading = name
    this.outline.open(name, this.attributes, zone !== null)
  }

  private pop(): void {
    const { name, zone } = this.open.pop()!
    if (zone !== this.zone) this.endBlock()
    if (name === 'pre') this.preDepth--
    if (name === 'article' && zone === null) this.articleDepth--
    if (name === this.heading) this.heading = null
    this.outline.close(name, zone !== null)
  }

  private closeTag(start: number, nameEnd: number): void {
    const name = this.html.slice(start, Math.min(nameEnd, start + 40)).toLowerCase()
    const close = this.html.indexOf('>', nameEnd)
    this.mark(name, start - 2, close < 0 ? this.html.length : close + 1)
    if (name === 'a') this.link = false
    if (FORMATTING.has(name) || name === 'a') return
    if (this.overflow > 0) {
      this.overflow--
      return
    }
    const at = this.matching(name)
    while (this.open.length > at) this.pop()
  }

  /** Where the element that a closing tag closes stands among the open ones; behind them all where it closes none. */
  private matching(name: string): number {
    const last = this.open.length - 1
    for (let i = last; i >= 0 && i > last - REACH; i--) {
      const at = this.open[i]!.name
      if (at === name) return i
      if (SCOPES.has(at) && !(at !== 'template' && /^(table|tr|tbody|thead|tfoot|body|html)$/.test(name))) break
    }
    return this.open.length
  }

  /** Puts into the text what the tag is to it: nothing, a blank, or the end of a line. */
  private mark(name: string, start: number, end: number): void {
    if (INLINE.has(name)) this.masked.fill(start, end)
    else if (!OBJECTS.has(name)) {
      this.masked.break(start)
      if (name !== 'br') {
        this.endBlock()
        this.link = false
      } else this.outline.lineBreak(this.zone !== null)
    }
  }

  private text(start: number, end: number): void {
    const zone = this.zone
    if (zone === 'markup') {
      if (this.html.slice(start, end).trim() !== '') this.markup.push({ start, end })
      this.facts.text(this.open.at(-1)!.name, this.html.slice(start, end))
      return
    }
    const seen = this.masked.text(start, end, this.preDepth > 0)
    if (seen > 0 || this.block) this.grow(start, end, seen)
  }

  private entity(codepoint: number, end: number): void {
    const start = this.html.lastIndexOf('&', end - 1)
    if (this.zone === 'markup') {
      this.facts.text(this.open.at(-1)!.name, String.fromCodePoint(codepoint))
      return
    }
    this.masked.entity(codepoint, start, end)
    this.grow(start, end, 1)
  }

  private grow(start: number, end: number, seen: number): void {
    this.block ??= {
      start,
      end,
      chars: 0,
      linked: 0,
      heading: this.heading,
      zone: this.zone,
      article: this.articleDepth > 0 ? this.articles.length : 0,
    }
    this.block.end = end
    this.block.chars += seen
    if (this.link) this.block.linked += seen
    if (this.zone === null) this.outline.text(this.blocks.length, this.masked.slice(start, end), this.link)
  }

  private endBlock(): void {
    if (this.block && this.block.chars > 0) this.blocks.push(this.block)
    this.block = null
  }
}
