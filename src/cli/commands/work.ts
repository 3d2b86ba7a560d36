import type { Command } from 'commander'
import type { FailedJob, Job, Jobs } from '../../ledger/jobs.js'
import type { Ledger } from '../../ledger/open.js'
import { Failure } from '../failure.js'
import { tried } from '../intake/all.js'
import type { Item } from '../intake/items.js'
import { Say } from '../phrases/say.js'
import type { Run } from '../run.js'
import { table } from '../table.js'
import { addItem, count, lineOf } from './add.js'
import type { Globals } from './options.js'

interface Options {
  drain?: boolean
  list?: boolean
  failed?: boolean
  retry?: string[]
}

/** Milliseconds between two looks into an empty queue. */
const pause = 1000

export function addWork(program: Command, run: Run): void {
  program
    .command('work')
    .summary('read what others put into the queue')
    .description(
      'Takes sources that tawatur add --queue put into the queue of a ledger on a server, reads them and adds them, until ' +
        'Ctrl-C. As many workers as one likes, on any machine: each source is taken by one. What a worker had taken that ' +
        'died is taken again.',
    )
    .option('--drain', 'end when nothing waits any more')
    .option('--list', 'print how much waits')
    .option('--failed', 'print what could not be read, and what was given up after five tries')
    .option('--retry <ids...>', 'put what was given up into the queue again: its ids, or "all"')
    .addHelpText(
      'after',
      '\nExamples:\n  tawatur add --queue reports/\n  tawatur work\n  tawatur work --drain\n  tawatur work --failed',
    )
    .action(async (options: Options, command: Command) => {
      const { ledger } = command.optsWithGlobals<Globals>()
      await run.withLedger(ledger, {}, async (open) => {
        const jobs = await open.jobs()
        try {
          if (options.list) run.print(lineOfQueue(await jobs.waiting()))
          else if (options.failed) run.world.stdout.write(failedTable(await jobs.failures<Item>()))
          else if (options.retry) run.print(await retried(jobs, options.retry))
          else await work(run, open, jobs, options.drain ?? false)
        } finally {
          await jobs.close()
        }
      })
    })
}

function lineOfQueue({ waiting, active }: { waiting: number; active: number }): string {
  return `${count(waiting, 'source')} waiting, ${active} being read.`
}

function failedTable(failed: readonly FailedJob<Item>[]): string {
  if (failed.length === 0) return 'Nothing was given up.\n'
  const rows = failed.map(({ id, item, tries, at, because }) => [
    { text: id },
    { text: item.shown },
    { text: String(tries), align: 'right' as const },
    { text: `${at.slice(0, 16).replace('T', ' ')} UTC` },
    { text: because },
  ])
  return table(['id', 'source', 'tries', 'given up', 'because'], rows, new Say('en', false))
}

/** What was given up and is tried again, in one line. Throws Failure where there is none of it. */
async function retried(jobs: Jobs, wanted: string[]): Promise<string> {
  const failed = await jobs.failures<Item>()
  const ids = wanted.includes('all') ? failed.map(({ id }) => id) : wanted
  const stray = ids.find((id) => !failed.some((job) => job.id === id))
  if (stray !== undefined) throw new Failure(`${stray} is no job that was given up; tawatur work --failed lists them`)
  return `Put ${count(await jobs.retry(ids), 'source')} into the queue again.`
}

async function work(run: Run, ledger: Ledger, jobs: Jobs, drain: boolean): Promise<void> {
  const stop = { asked: false }
  const stopped = drain ? null : run.world.interrupted().then(() => (stop.asked = true))
  let done = 0
  while (!stop.asked) {
    const job = await jobs.take<Item>()
    if (job) {
      await doJob(run, ledger, jobs, job)
      done++
      continue
    }
    await jobs.tidy()
    const { waiting, active } = await jobs.waiting()
    if (drain && waiting + active === 0) break
    await Promise.race([new Promise((resolve) => setTimeout(resolve, pause)), ...(stopped ? [stopped] : [])])
  }
  run.print(`${count(done, 'job')} done.`)
}

/** A source that cannot be read is given up at once, in one line; where the ledger fails, the job waits for another try. */
async function doJob(run: Run, ledger: Ledger, jobs: Jobs, { id, item }: Job<Item>): Promise<void> {
  const add = async () => run.print(lineOf(await addItem(run, ledger, item)))
  const because = await tried(run, item, add).catch(async (error) => {
    await jobs.failed(id, (error as Error).message)
    throw error
  })
  if (because === null) await jobs.done(id)
  else await jobs.giveUp(id, because)
}
