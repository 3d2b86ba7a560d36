import { createReadStream } from 'node:fs'
import { isAbsolute, join } from 'node:path'
import { createInterface } from 'node:readline'
import { Readable } from 'node:stream'
import type { Command } from 'commander'
import { LedgerError } from '../../ledger/error.js'
import { Failure } from '../failure.js'
import type { Run } from '../run.js'
import { count } from './add.js'
import type { Globals } from './options.js'

export function addImport(program: Command, run: Run): void {
  program
    .command('import')
    .summary('add an exported journal to a ledger')
    .description('Adds the entries of an exported journal that the ledger lacks. Each is checked before it is written.')
    .argument('<file>', 'an exported journal, or - for standard input')
    .addHelpText(
      'after',
      '\nExamples:\n  tawatur import journal.ndjson\n  tawatur import journal.ndjson --ledger copy.db',
    )
    .action(async (file: string, _options: object, command: Command) => {
      const { ledger } = command.optsWithGlobals<Globals>()
      await run.withLedger(ledger, {}, async (open) => {
        try {
          const { added, known } = await open.take(linesOf(run, file))
          const already = known > 0 ? `; ${count(known, 'entry', 'entries')} already there` : ''
          run.print(`Imported ${count(added, 'entry', 'entries')}${already}.`)
        } catch (error) {
          throw error instanceof LedgerError ? new Failure(`${file}: ${error.message}`) : unreadable(file, error)
        }
      })
    })
}

function linesOf({ world }: Run, file: string): AsyncIterable<string> {
  const path = isAbsolute(file) ? file : join(world.cwd, file)
  const input = file === '-' ? Readable.from(world.stdin) : createReadStream(path)
  return createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })
}

function unreadable(file: string, error: unknown): unknown {
  const { code } = error as NodeJS.ErrnoException
  if (code === 'ENOENT') return new Failure(`${file} is not there; name a journal written by tawatur export journal`)
  if (code === 'EISDIR') return new Failure(`${file} is a folder; name a journal written by tawatur export journal`)
  if (code === 'EACCES') return new Failure(`${file} may not be read; ask its owner or copy it`)
  return error
}
