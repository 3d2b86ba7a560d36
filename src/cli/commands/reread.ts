import type { Command } from 'commander'
import type { Reading } from '../../claim/reading.js'
import type { Ledger } from '../../ledger/open.js'
import type { NewSource } from '../../ledger/write/add.js'
import { IntakeError } from '../../page/intakeerror.js'
import { reasonOf } from '../intake/items.js'
import { contentOf, ReadingFailure, readItem } from '../intake/reading.js'
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
  const totals = { added: 0, withdrawn: 0, sources: 0 }
  for (const label of labels) {
    try {
      const { added, withdrawn } = await ledger.reread(label, { version, read: readAgain })
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
  run.print(
    `Read ${count(totals.sources, 'source')} again: ${count(totals.added, 'new claim')}, ${totals.withdrawn} withdrawn.`,
  )
}

function readAgain(label: string, source: NewSource): Reading[] {
  return readItem(contentOf({ ...source, name: label })).map(({ report, text, claims }) => ({ report, text, claims }))
}
