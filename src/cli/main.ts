import { Command, CommanderError } from 'commander'
import { LedgerError } from '../ledger/error.js'
import { addAccounts } from './commands/accounts.js'
import { addAdd } from './commands/add.js'
import { addExport } from './commands/export.js'
import { addImport } from './commands/import.js'
import { ledgerOption } from './commands/options.js'
import { addRead } from './commands/read.js'
import { addReread } from './commands/reread.js'
import { addReview } from './commands/review.js'
import { addServe } from './commands/serve.js'
import { addSettings } from './commands/settings.js'
import { addShow } from './commands/show.js'
import { addStart } from './commands/start.js'
import { addValues } from './commands/values.js'
import { addVerify } from './commands/verify.js'
import { addWork } from './commands/work.js'
import { Failure } from './failure.js'
import { oneLine, Run } from './run.js'
import type { World } from './world.js'

/** Runs one command line; gives the exit code: 0 all well, 1 something could not be done, 2 asked wrongly. */
export async function main(argv: readonly string[], world: World): Promise<number> {
  const run = new Run(world)
  try {
    await programOf(run).parseAsync(argv, { from: 'user' })
    return run.status
  } catch (error) {
    return statusOf(error, run)
  }
}

function programOf(run: Run): Command {
  const program = new Command('tawatur')
    .description('Reads Arabic reports of coalitions and conferences into a sourced public record.')
    .version(run.world.version)
    .addOption(ledgerOption(run.world.env))
    .configureHelp({ showGlobalOptions: true })
    .configureOutput({
      writeOut: (text) => run.world.stdout.write(text),
      writeErr: (text) => run.world.stderr.write(text),
      outputError: (text) => run.note(usageLine(text)),
    })
    .exitOverride()
    .addHelpText('after', examples)
  for (const add of commands) add(program, run)
  return program
}

const commands = [
  addRead,
  addValues,
  addAdd,
  addWork,
  addReread,
  addShow,
  addReview,
  addSettings,
  addAccounts,
  addServe,
  addStart,
  addVerify,
  addExport,
  addImport,
]

const examples = `
Examples:
  tawatur read report.txt          what one report says, on its words
  tawatur add reports/             keep what a folder of reports says
  tawatur show meetings            the meetings they tell of
  tawatur show disagreements       where they differ
  tawatur serve                    all of it as a site`

/** commander's message as one line that ends in what to do. */
function usageLine(text: string): string {
  const line = oneLine(text)
    .replace(/^error: (command-argument )?/, '')
    .replace(/\.$/, '')
  return `${line}; see tawatur --help`
}

function statusOf(error: unknown, run: Run): number {
  // commander has said its line already; help and version are no errors.
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
  if (error instanceof Failure) {
    run.note(error.message)
    return error.status
  }
  run.note(error instanceof LedgerError ? error.message : unexpected(error, run.world))
  return 1
}

function unexpected(error: unknown, { env }: World): string {
  if (env.TAWATUR_DEBUG && error instanceof Error) return error.stack ?? error.message
  const message = error instanceof Error ? error.message : String(error)
  return `${message}; this should not happen: run it again with TAWATUR_DEBUG=1 and report what it prints`
}
