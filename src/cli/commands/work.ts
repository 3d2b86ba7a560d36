import type { Command } from 'commander'
import type { Job, Jobs } from '../../ledger/jobs.js'
import type { Ledger } from '../../ledger/open.js'
import { tried } from '../intake/all.js'
import type { Item } from '../intake/items.js'
import type { Run } from '../run.js'
import { addItem, count, lineOf } from './add.js'
import type { Globals } from './options.js'

interface Options {
  drain?: boolean
  list?: boolean
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
    .addHelpText('after', '\nExamples:\n  tawatur add --queue reports/\n  tawatur work\n  tawatur work --drain')
    .action(async (options: Options, command: Command) => {
      const { ledger } = command.optsWithGlobals<Globals>()
      await run.withLedger(ledger, {}, async (open) => {
        const jobs = await open.jobs()
        try {
          if (options.list) run.print(lineOfQueue(await jobs.waiting()))
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

/** A source that cannot be read is done all the same, in one line; where the ledger fails, the job waits for another try. */
async function doJob(run: Run, ledger: Ledger, jobs: Jobs, { id, item }: Job<Item>): Promise<void> {
  try {
    await tried(run, item, async () => run.print(lineOf(await addItem(run, ledger, item))))
  } catch (error) {
    await jobs.failed(id, (error as Error).message)
    throw error
  }
  await jobs.done(id)
}
