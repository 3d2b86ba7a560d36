import { once } from 'node:events'
import { isAbsolute, join } from 'node:path'
import { LedgerError } from '../ledger/error.js'
import { isServer, type Ledger, type OpenOptions, openLedger } from '../ledger/open.js'
import type { World } from './world.js'

/** One run of one command: the world it runs in, and how it went so far. */
export class Run {
  status = 0
  constructor(readonly world: World) {}

  print(text: string): void {
    this.world.stdout.write(`${text}\n`)
  }

  /** Writes as fast as the reader of the output takes it. */
  async write(text: string): Promise<void> {
    const { stdout } = this.world
    if (stdout.write(text) !== false || !('once' in stdout)) return
    await once(stdout as unknown as NodeJS.WritableStream, 'drain')
  }

  /** One line about something that could not be done; the rest goes on. */
  complain(message: string): void {
    this.status = Math.max(this.status, 1)
    this.note(message)
  }

  /** One line about something that is worth knowing. */
  note(message: string): void {
    this.world.stderr.write(`tawatur: ${oneLine(message)}\n`)
  }

  /** Opens a ledger, gives it to the work, and closes it whatever happens. */
  async withLedger<T>(file: string, options: OpenOptions, work: (ledger: Ledger) => Promise<T>): Promise<T> {
    const path = isServer(file) || isAbsolute(file) ? file : join(this.world.cwd, file)
    const ledger = await openLedger(path, { now: this.world.now, ...options }).catch((error) => {
      // The message names the path as it was given.
      throw error instanceof LedgerError ? new LedgerError(error.message.replaceAll(path, file)) : error
    })
    try {
      return await work(ledger)
    } finally {
      await ledger.close()
    }
  }
}

export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
