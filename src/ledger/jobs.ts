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

/** What was tried as often as it may be, and not done. */
export interface FailedJob<Item> extends Job<Item> {
  tries: number
  /** When it was given up, ISO 8601 in UTC. */
  at: string
  because: string
}

/**
 * A worker that says nothing for so many seconds is taken for dead, and another takes its job. One that reads cannot say
 * that it lives, so what is long has longer: so many characters are read in a second at the very least.
 */
const patience = 60
const slowest = 20_000

/** Seconds that a job that failed is kept to be tried again: a year. */
const keepFailed = 365 * 24 * 60 * 60

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
    put: async (item: object, atLeast = patience): Promise<void> => {
      // As text: what JSON can say and PostgreSQL's cannot hold (U+0000) stays as it is.
      const data = { item: JSON.stringify(item) }
      const expireInSeconds = atLeast + Math.floor(data.item.length / slowest)
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
    /** It cannot be done by this version: no other try comes until somebody asks for one. */
    giveUp: async (id: string, message: string): Promise<void> => {
      await clear(boss.getDb().executeSql(LAST_TRY, [id]))
      await clear(boss.fail(queue, id, { message }))
    },
    /** What was given up, the earliest first. */
    failures: async <Item>(): Promise<FailedJob<Item>[]> => {
      const { rows } = await clear(boss.getDb().executeSql(FAILED, [queue]))
      return (rows as FailedRow[]).map(failedJob<Item>)
    },
    /** Puts jobs that were given up into the queue again, for one more try each; gives how many there were. */
    retry: async (ids: string[]): Promise<number> => {
      const there = new Set((await clear(boss.getDb().executeSql(FAILED, [queue]))).rows.map(({ id }) => id as string))
      const known = ids.filter((id) => there.has(id))
      if (known.length > 0) await clear(boss.retry(queue, known))
      return known.length
    },
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

const FAILED = `
  select id, data, retry_count + 1 as tries, completed_on as at, output from ${schema}.job
  where name = $1 and state = 'failed' order by completed_on, id`

const LAST_TRY = `update ${schema}.job set retry_limit = retry_count where id = $1`

interface FailedRow {
  id: string
  data: { item: string }
  tries: number
  at: Date
  /** What a worker said, or, one level down, the queue itself. */
  output: { message?: string; value?: { message?: string } } | null
}

function failedJob<Item>({ id, data, tries, at, output }: FailedRow): FailedJob<Item> {
  const because = output?.message ?? output?.value?.message ?? ''
  return { id, item: JSON.parse(data.item) as Item, tries, at: at.toISOString(), because }
}

/** Loaded only where jobs are asked for. */
async function startBoss(address: string): Promise<PgBoss> {
  const { default: Boss } = await import('pg-boss')
  const kept = { archiveFailedAfterSeconds: keepFailed }
  const boss = new Boss({ connectionString: address, schema, supervise: false, schedule: false, max: 3, ...kept })
  // What fails is told to who asked for it.
  boss.on('error', () => {})
  await boss.start()
  await boss.createQueue(queue)
  return boss
}
