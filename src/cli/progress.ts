import { SingleBar } from 'cli-progress'
import type { Out, World } from './world.js'

/** A bar on standard error, by bytes, where that is a terminal and the work is long. Else nothing. */
export class Progress {
  private readonly bar: SingleBar | undefined
  private readonly stderr: Out

  constructor(world: World, files: number, bytes: number) {
    this.stderr = world.stderr
    if (!world.stderr.isTTY || (files < 30 && bytes < 1_000_000)) return
    const format = 'reading {bar} {percentage}% · {eta_formatted} left'
    const stream = world.stderr as unknown as NodeJS.WritableStream
    this.bar = new SingleBar({ format, stream, clearOnComplete: true, hideCursor: null, barsize: 30 })
    this.bar.start(Math.max(bytes, 1), 0)
  }

  advance(bytes: number): void {
    this.bar?.increment(bytes)
  }

  /** Writes something else to the terminal: the bar makes room and comes back. */
  aside(write: () => void): void {
    if (this.bar) this.stderr.write('\r\u001b[K')
    write()
  }

  end(): void {
    this.bar?.stop()
  }
}
