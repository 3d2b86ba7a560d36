import { FILLER } from '../../claim/report.js'

const SPACE = 32
const BREAK = 10

/** Text of the length of its source that is written piece by piece; all that is not written stays blank. */
export class MaskedText {
  private readonly units: Uint16Array
  private entityAt = -1
  private entityUnits = 0

  constructor(private readonly source: string) {
    this.units = new Uint16Array(source.length).fill(SPACE)
  }

  /** Copies a stretch of letters. White space of the source becomes a blank unless it is kept. Counts what is seen. */
  text(start: number, end: number, keepBreaks: boolean): number {
    let seen = 0
    for (let i = start; i < end; i++) {
      const code = this.source.charCodeAt(i)
      if (code > SPACE) {
        this.units[i] = code
        seen++
      } else if (keepBreaks && (code === BREAK || code === 13)) this.units[i] = BREAK
    }
    return seen
  }

  /** Puts the character of an entity in its place; fillers take the rest of it. */
  entity(codepoint: number, start: number, end: number): void {
    if (start !== this.entityAt) {
      this.entityAt = start
      this.entityUnits = 0
      this.fill(start, end)
    }
    const char = String.fromCodePoint(codepoint <= SPACE ? SPACE : codepoint)
    for (let i = 0; i < char.length && start + this.entityUnits < end; i++) {
      this.units[start + this.entityUnits++] = char.charCodeAt(i)
    }
  }

  /** The tag of an inline element may stand inside a word. */
  fill(start: number, end: number): void {
    this.units.fill(FILLER.charCodeAt(0), start, end)
  }

  /** The tag of a block ends the line. */
  break(start: number): void {
    this.units[start] = BREAK
  }

  blank(start: number, end: number): void {
    for (let i = start; i < end; i++) if (this.units[i] !== BREAK) this.units[i] = SPACE
  }

  slice(start: number, end: number): string {
    return stringOf(this.units.subarray(start, end))
  }

  toString(): string {
    return this.slice(0, this.units.length)
  }
}

/** Unit by unit: lone surrogates come out as they went in, which TextDecoder would not do. */
function stringOf(units: Uint16Array): string {
  const parts: string[] = []
  for (let i = 0; i < units.length; i += 8192) parts.push(String.fromCharCode(...units.subarray(i, i + 8192)))
  return parts.join('')
}
