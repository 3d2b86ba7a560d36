import type { World } from './world.js'

type Input = World['stdin'] & { setRawMode?: (raw: boolean) => unknown }

/** Ctrl-C and Ctrl-D: in raw mode they come as letters. */
const ends = ['\u0003', '\u0004']

/** One key at a time from the terminal, or one letter at a time of what is piped in; lines where words are asked for. */
export class Keys {
  private readonly chunks: AsyncIterator<Uint8Array>
  private readonly decoder = new TextDecoder()
  private waiting: string[] = []
  private readonly input: Input

  constructor({ stdin }: World) {
    this.input = stdin
    this.chunks = stdin[Symbol.asyncIterator]()
    this.input.setRawMode?.(true)
  }

  /** The next key; null where the input has ended or the person broke off. */
  async key(): Promise<string | null> {
    for (;;) {
      const letter = await this.letter()
      if (letter === null || ends.includes(letter)) return null
      if (letter.trim() !== '') return letter
    }
  }

  /** The rest of the line, or the next one; null where the input has ended. */
  async line(): Promise<string | null> {
    this.input.setRawMode?.(false)
    try {
      let line = ''
      for (;;) {
        const letter = await this.letter()
        if (letter === null) return line === '' ? null : line.trim()
        if (letter === '\n') return line.trim()
        line += letter
      }
    } finally {
      this.input.setRawMode?.(true)
    }
  }

  /** A line that is not shown; null where the input has ended or the person broke off. */
  async secret(): Promise<string | null> {
    const letters: string[] = []
    for (;;) {
      const letter = await this.letter()
      if (letter === null) return letters.length > 0 ? letters.join('') : null
      if (ends.includes(letter)) return null
      if (letter === '\r' || letter === '\n') return letters.join('')
      if (letter === '\u007f' || letter === '\b') letters.pop()
      else letters.push(letter)
    }
  }

  /** Gives the terminal back. */
  async close(): Promise<void> {
    this.input.setRawMode?.(false)
    await this.chunks.return?.()
  }

  private async letter(): Promise<string | null> {
    while (this.waiting.length === 0) {
      const { done, value } = await this.chunks.next()
      if (done) return null
      this.waiting = [...this.decoder.decode(value, { stream: true })]
    }
    return this.waiting.shift()!
  }
}
