import { FORMATTING } from './elements.js'

const LONGEST = 200_000
const MOST_ELEMENTS = 3_000
const DEEPEST = 80

/** The page written anew with nothing but its structure and text, each piece of text with the number of its block. */
export class Outline {
  private parts: string[] = []
  private length = 0
  private elements = 0
  /** The elements that are open, the innermost last. */
  private readonly opened: string[] = []
  private full = false

  /** The outline, or null where the page is too large or too deep to be weighed element by element. */
  get html(): string | null {
    if (this.full) return null
    const left = this.opened.toReversed().map((name) => `</${name}>`)
    return `<html><body>${this.parts.join('')}${left.join('')}</body></html>`
  }

  open(name: string, attributes: ReadonlyMap<string, string>, aside: boolean): void {
    if (aside || SKIPPED.has(name) || FORMATTING.has(name)) return
    const tag = safe(name)
    this.opened.push(tag)
    this.elements++
    const named = ['class', 'id'].map((key) => [key, attributes.get(key)] as const).filter(([, value]) => value)
    this.add(`<${tag}${named.map(([key, value]) => ` ${key}="${escaped(value!.slice(0, 200))}"`).join('')}>`)
  }

  close(name: string, aside: boolean): void {
    if (aside || SKIPPED.has(name) || FORMATTING.has(name)) return
    this.opened.pop()
    this.add(`</${safe(name)}>`)
  }

  lineBreak(aside: boolean): void {
    if (!aside) this.add('<br/>')
  }

  text(block: number, text: string, link: boolean): void {
    if (this.full) return
    this.elements++
    const span = `<span data-block="${block}">${escaped(text.replace(/\u0000/g, ''))}</span>`
    this.add(link ? `<a href="#">${span}</a>` : span)
  }

  private add(part: string): void {
    if (this.full) return
    this.length += part.length
    this.parts.push(part)
    if (this.length > LONGEST || this.elements > MOST_ELEMENTS || this.opened.length > DEEPEST) {
      this.full = true
      this.parts = []
    }
  }
}

const SKIPPED = new Set(['html', 'body', 'form', 'span', 'fieldset'])

function safe(name: string): string {
  return /^[a-z][a-z0-9-]{0,30}$/.test(name) ? name : 'div'
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;')
}
