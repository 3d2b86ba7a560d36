import type { Command } from 'commander'
import type { Ledger } from '../../ledger/open.js'
import { Desk } from '../../review/desk.js'
import { eachItem, eachOf } from '../intake/all.js'
import type { Item } from '../intake/items.js'
import type { Run } from '../run.js'
import { StoredRecord } from '../stored.js'
import { addItem, count } from './add.js'
import { type Globals, hostOption, publicOption } from './options.js'
import { portOption, type ServeOptions, serveUntilInterrupted } from './serve.js'

export function addStart(program: Command, run: Run): void {
  program
    .command('start')
    .summary('open the record, with samples when it is new, and serve it')
    .description('Opens the ledger, or begins one with the sample reports, prints what it holds and serves the site.')
    .addOption(portOption())
    .addOption(hostOption())
    .addOption(publicOption())
    .addHelpText('after', '\nExamples:\n  npm start\n  npm start -- --port 8080')
    .action(async (options: ServeOptions, command: Command) => {
      const { ledger } = command.optsWithGlobals<Globals>()
      await run.withLedger(ledger, {}, async (open) => {
        await beginWithSamples(run, open, ledger)
        run.print(await holdings(open, run.world.version))
        await serveUntilInterrupted(run, open, ledger, options)
      })
    })
}

/** A ledger that holds nothing but samples gets those it lacks: a first start that was cut short goes on. */
async function beginWithSamples(run: Run, ledger: Ledger, file: string): Promise<void> {
  const items: Item[] = []
  await eachItem(run, [run.world.samples], null, async (item) => {
    items.push(item)
  })
  const names = new Set(items.map(({ content }) => content.source))
  const there = await ledger.sources()
  const isOwn = there.some(({ name }) => !names.has(name))
  if (isOwn || there.length >= items.length) {
    run.print(`Opened the ledger ${file}.`)
    return
  }
  run.print(`Reading the sample reports into a new ledger, ${file} …`)
  await eachOf(run, items, async (item, _, bunch) => {
    await addItem(run, ledger, item, bunch)
  })
}

async function holdings(ledger: Ledger, version: string): Promise<string> {
  const { sources, reports, claims } = await ledger.summary()
  const { catalogue } = await Desk.open(ledger, new StoredRecord(ledger, version))
  const { meetings, facts, differences } = await catalogue.summary()
  const read = `${count(reports, 'report')} from ${count(sources, 'source')}, ${count(claims, 'claim')}`
  return `It holds ${read}: ${count(meetings, 'meeting')}, ${count(facts, 'fact')}, ${count(differences, 'difference')}.`
}
