import type PgBoss from 'pg-boss'
import { LedgerError } from './error.js'

/** What waits to be read, as whoever put it there wrote it. */
export interface Job<Item> {
  id: string
  item: Item
}

export interface Waiting {
  /** Not yet taken, or to be taken again. */
  waiting: number
  /** Taken by a worker that has not said yet that it is done. */
  active: number
}

export type Jobs = Awaited<ReturnType<typeof openJobs>>

/** The queue of sources to be read, in a schema of its own beside the ledger's tables. */
const queue = 'sources'
const schema = 'tawatur_jobs'

/** A worker that says nothing for so many seconds is taken for dead, and another takes its job. */
const patience = 300

/** A job is tried so often: one that kills whoever takes it does not go round for ever. */
const retryLimit = 4

type Clear = <T>(answer: Promise<T>) => Promise<T>

/**
 * Opens the queue of a ledger on a PostgreSQL server, which workers on any machine take jobs from (pg-boss: a job is
 * handed to one worker alone, by `for update skip locked`). Throws LedgerError for a ledger in a file.
 */
export async function openJobs(address: string, isServer: boolean, clear: Clear) {
  if (!isServer) {
    throw new LedgerError(
      'only a ledger on a server has a queue; name one with --ledger postgres://…, or add without --queue',
    )
  }
  const boss = await clear(startBoss(address))
  return {
    /** Puts something to read into the queue; it is there when this returns. */
    put: async (item: object, expireInSeconds = patience): Promise<void> => {
      // As text: what JSON can say and PostgreSQL's cannot hold (U+0000) stays as it is.
      const data = { item: JSON.stringify(item) }
      const options = { expireInSeconds, retryLimit, retryDelay: 1, retryBackoff: false, retentionDays: 365 }
      await clear(boss.send(queue, data, options))
    },
    /** The next job, for this worker alone; null where none waits. */
    take: async <Item>(): Promise<Job<Item> | null> => {
      const [job] = await clear(boss.fetch<{ item: string }>(queue))
      return job ? { id: job.id, item: JSON.parse(job.data.item) as Item } : null
    },
    done: (id: string): Promise<void> => clear(boss.complete(queue, id)),
    /** It could not be done this time: another try comes, up to the last. */
    failed: (id: string, message: string): Promise<void> => clear(boss.fail(queue, id, { message })),
    /** Gives jobs of dead workers back to the queue, and clears away what was done long ago. */
    tidy: (): Promise<void> => clear(boss.maintain()),
    waiting: async (): Promise<Waiting> => {
      const [waiting, open] = await Promise.all([
        clear(boss.getQueueSize(queue, { before: 'active' })),
        clear(boss.getQueueSize(queue, { before: 'completed' })),
      ])
      return { waiting, active: open - waiting }
    },
    close: (): Promise<void> => boss.stop({ graceful: false, wait: true }),
  }
}

/** Loaded only where jobs are asked for. */
async function startBoss(address: string): Promise<PgBoss> {
  const { default: Boss } = await import('pg-boss')
  const boss = new Boss({ connectionString: address, schema, supervise: false, schedule: false, max: 3 })
  // What fails is told to who asked for it.
  boss.on('error', () => {})
  await boss.start()
  await boss.createQueue(queue)
  return boss
}
