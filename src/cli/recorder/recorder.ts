import { setTimeout } from 'node:timers/promises'
import { Worker } from 'node:worker_threads'
import type { Ledger } from '../../ledger/open.js'
import type { Bring } from '../stored.js'

/** Milliseconds that a page waits for a new record where it can do without. */
const PATIENCE = 2000

interface What {
  version: string
  /** The past day whose record is stored; empty for the record as it is. */
  day?: string
  /** Told what fails where nobody waits for it. */
  failed(error: unknown): void
}

/**
 * Has records joined and stored by a thread of its own, so that a site answers meanwhile. The thread keeps what it joined:
 * the next report costs what it touches. That of a past day ends when it is done.
 */
export class Recorder {
  private worker: Worker | undefined
  private asked: Promise<void> | undefined
  private readonly day: string

  constructor(
    private readonly ledger: Pick<Ledger, 'place' | 'records'>,
    private readonly what: What,
  ) {
    this.day = what.day ?? ''
  }

  /** Waits for the first record as long as it takes; for a newer one, or one of a past day, only a while. */
  readonly bring: Bring = async (_, basis) => {
    const mayGo = this.day !== '' || (await this.kept()) !== null
    const made = this.made(basis).catch((error) => {
      if (!mayGo) throw error
      this.what.failed(error)
    })
    await (mayGo ? Promise.race([made, setTimeout(PATIENCE, undefined, { ref: false })]) : made)
  }

  /** Whether a record is being made. */
  get isBusy(): boolean {
    return this.asked !== undefined
  }

  async close(): Promise<void> {
    const { worker } = this
    this.worker = undefined
    await worker?.terminate()
  }

  /** What was asked for before this may have been of an earlier state. */
  private async made(basis: string): Promise<void> {
    await this.ask()
    if ((await this.kept())?.basis !== basis) await this.ask()
    if (this.day !== '') await this.close()
  }

  private async kept() {
    return await this.ledger.records.of(this.day).kept()
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
    const workerData = { place: this.ledger.place, version: this.what.version, day: this.day }
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
