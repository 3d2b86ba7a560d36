import type { Command } from 'commander'
import { inTurns } from '../../claim/ordered.js'
import type { Ledger } from '../../ledger/open.js'
import type { Rereader } from '../../ledger/write/reread.js'
import { IntakeError } from '../../page/intakeerror.js'
import { reasonOf } from '../intake/items.js'
import { Bunch, contentOf, MOST, ReadingFailure, readingsOf } from '../intake/reading.js'
import type { Run } from '../run.js'
import { count, readerOf } from './add.js'
import type { Globals } from './options.js'

export function addReread(program: Command, run: Run): void {
  program
    .command('reread')
    .summary('read the stored sources with this version')
    .description(
      'Reads the stored sources again where another version read them last. New claims are added, vanished ones ' +
        'withdrawn; the journal keeps both readings, and decisions stay.',
    )
    .option('--all', 'also what this version has read')
    .addHelpText('after', '\nExamples:\n  tawatur reread\n  tawatur reread --all --ledger coalition.db')
    .action(async ({ all = false }: { all?: boolean }, command: Command) => {
      const { ledger } = command.optsWithGlobals<Globals>()
      await run.withLedger(ledger, { create: false }, (open) => rereadAll(run, open, all))
    })
}

async function rereadAll(run: Run, ledger: Ledger, all: boolean): Promise<void> {
  const version = readerOf(run)
  const labels = all ? (await ledger.sources()).map(({ label }) => label) : await ledger.outdated(version)
  const totals: Totals = { added: 0, withdrawn: 0, sources: 0 }
  for (const some of inTurns(labels, MOST)) {
    const contents = new Map((await ledger.sourcesUnder(some)).map((source) => [source.name, contentOf(source)]))
    const bunch = new Bunch([...contents.values()])
    const read = (label: string) => readingsOf(bunch.readings(contents.get(label)!))
    for (const label of some) await rereadOne(run, ledger, label, { version, read }, totals)
  }
  run.print(
    `Read ${count(totals.sources, 'source')} again: ${count(totals.added, 'new claim')}, ${totals.withdrawn} withdrawn.`,
  )
}

interface Totals {
  added: number
  withdrawn: number
  sources: number
}

async function rereadOne(run: Run, ledger: Ledger, label: string, reader: Rereader, totals: Totals): Promise<void> {
  try {
    const { added, withdrawn } = await ledger.reread(label, reader)
    totals.sources++
    totals.added += added.length
    totals.withdrawn += withdrawn.length
    if (added.length + withdrawn.length > 0) {
      run.print(`${label}: ${count(added.length, 'new claim')}, ${withdrawn.length} withdrawn`)
    }
  } catch (error) {
    if (!(error instanceof IntakeError || error instanceof ReadingFailure)) throw error
    run.complain(`${label}: ${reasonOf(error, label)}; its last reading stays`)
  }
}
