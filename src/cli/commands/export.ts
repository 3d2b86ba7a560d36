import { Argument, type Command } from 'commander'
import type { Run } from '../run.js'
import type { Globals } from './options.js'

export function addExport(program: Command, run: Run): void {
  program
    .command('export')
    .summary('write out the whole journal')
    .description('Writes the journal with all sources and readings, one entry a line, to carry it to another ledger.')
    .addArgument(new Argument('<what>', 'what to export').choices(['journal']))
    .addHelpText('after', examples)
    .action(async (_what: string, _options: object, command: Command) => {
      const { ledger } = command.optsWithGlobals<Globals>()
      await run.withLedger(ledger, { create: false }, async (open) => {
        for await (const line of open.journal()) await run.write(`${line}\n`)
      })
    })
}

const examples = `
Examples:
  tawatur export journal > journal.ndjson
  tawatur export journal | tawatur import - --ledger postgres://localhost/record`
