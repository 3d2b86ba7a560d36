import { setTimeout } from 'node:timers/promises'
import { Worker } from 'node:worker_threads'
import type { Ledger } from '../../ledger/open.js'
import type { Bring } from '../stored.js'

/** Milliseconds that a page waits for a new record where there is an older one to show. */
const PATIENCE = 2000

/**
 * Has records joined and stored by a thread of its own, so that a site answers meanwhile. The thread keeps what it joined:
 * the next report costs what it touches. What fails is told to `failed` where there is an older record to show.
 */
export class Recorder {
  private worker: Worker | undefined
  private asked: Promise<void> | undefined

  constructor(
    private readonly ledger: Pick<Ledger, 'place' | 'record'>,
    private readonly version: string,
    private readonly failed: (error: unknown) => void,
  ) {}

  readonly bring: Bring = async (_, basis) => {
    const isOlder = (await this.ledger.record.kept()) !== null
    const made = this.made(basis).catch((error) => {
      if (!isOlder) throw error
      this.failed(error)
    })
    await (isOlder ? Promise.race([made, setTimeout(PATIENCE, undefined, { ref: false })]) : made)
  }

  async close(): Promise<void> {
    await this.worker?.terminate()
  }

  /** What was asked for before this may have been of an earlier state. */
  private async made(basis: string): Promise<void> {
    await this.ask()
    if ((await this.ledger.record.kept())?.basis !== basis) await this.ask()
  }

  private async ask(): Promise<void> {
    this.asked ??= this.answer().finally(() => {
      this.asked = undefined
    })
    await this.asked
  }

  private answer(): Promise<void> {
    const worker = this.begun()
    return new Promise((resolve, reject) => {
      const ended = () => reject(new Error('the thread that stores the record ended'))
      worker.once('exit', ended)
      worker.once('error', reject)
      worker.once('message', (problem: string | null) => {
        worker.off('exit', ended)
        worker.off('error', reject)
        if (problem === null) resolve()
        else reject(new Error(problem))
      })
      worker.postMessage('store')
    })
  }

  private begun(): Worker {
    if (this.worker) return this.worker
    const workerData = { place: this.ledger.place, version: this.version }
    const worker = new Worker(new URL('./thread.js', import.meta.url), { workerData })
    // It ends with the process.
    worker.unref()
    worker.once('exit', () => {
      if (this.worker === worker) this.worker = undefined
    })
    this.worker = worker
    return worker
  }
}
