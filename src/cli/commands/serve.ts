import { type Command, Option } from 'commander'
import type { Ledger } from '../../ledger/open.js'
import { firstAdministrator, isForTeam } from '../access/first.js'
import { accessSettings } from '../access/settings.js'
import { Failure } from '../failure.js'
import type { Run } from '../run.js'
import type { Place, Served } from '../world.js'
import { asPort, type Globals, hostOption, publicOption } from './options.js'

const usualPort = 4747

export interface ServeOptions {
  port?: number
  host: string
  public?: boolean
}

/** Where the site stands and how it lets people in. */
interface Site extends Omit<Place, 'port'> {
  port?: number
}

export function portOption(): Option {
  const about = `port to listen on; 0 takes any free one (default: ${usualPort}, or the next free one)`
  return new Option('--port <number>', about).argParser(asPort)
}

export function addServe(program: Command, run: Run): void {
  program
    .command('serve')
    .summary('serve the record as a site')
    .description('Serves the record of a ledger as a site until Ctrl-C.')
    .addOption(portOption())
    .addOption(hostOption())
    .addOption(publicOption())
    .addHelpText('after', '\nExamples:\n  tawatur serve\n  tawatur serve --ledger coalition.db --port 8080')
    .action(async (options: ServeOptions, command: Command) => {
      const { ledger } = command.optsWithGlobals<Globals>()
      await run.withLedger(ledger, { create: false }, (open) => serveUntilInterrupted(run, open, ledger, options))
    })
}

/** Serves and says where, and ends when the person asks. */
export async function serveUntilInterrupted(
  run: Run,
  ledger: Ledger,
  place: string,
  { host, port, public: open = false }: ServeOptions,
): Promise<void> {
  const site: Site = { host, port, access: accessSettings(run, host, place, open) }
  if (isForTeam(run, host, place)) await firstAdministrator(run, ledger, place)
  const stop = run.world.interrupted()
  const served = await (port === undefined ? serveNear(run, ledger, site) : serveAt(run, ledger, site))
  run.print(`The record is at ${served.address} (Ctrl-C ends it).`)
  await stop
  await served.close()
}

async function serveAt(run: Run, ledger: Ledger, { port = usualPort, host, access }: Site): Promise<Served> {
  try {
    return await run.world.serve(ledger, { host, port, access })
  } catch (error) {
    throw unusable(error, `${host}:${port}`)
  }
}

/** The usual port, or the next of twenty that is free. */
async function serveNear(run: Run, ledger: Ledger, { host, access }: Site): Promise<Served> {
  for (let port = usualPort; port < usualPort + 20; port++) {
    try {
      const served = await run.world.serve(ledger, { host, port, access })
      if (port !== usualPort) run.print(`Port ${usualPort} is in use, so this takes ${port}.`)
      return served
    } catch (error) {
      if (!isTaken(error)) throw unusable(error, `${host}:${port}`)
    }
  }
  throw new Failure(`ports ${usualPort} to ${usualPort + 19} are all in use; name a free one with --port`)
}

function isTaken(error: unknown): boolean {
  return (error as NodeJS.ErrnoException).code === 'EADDRINUSE'
}

function unusable(error: unknown, place: string): Error {
  const { code } = error as NodeJS.ErrnoException
  if (isTaken(error)) return new Failure(`${place} is in use; name another port with --port`)
  if (code === 'EACCES')
    return new Failure(`${place}: no permission to listen there; name a port above 1023 with --port`)
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') {
    return new Failure(`${place}: this machine has no such address; name another with --host`)
  }
  return error as Error
}
