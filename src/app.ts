import { readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { main } from './cli/main.js'
import { PastRecords } from './cli/recorder/past.js'
import { Recorder } from './cli/recorder/recorder.js'
import { tracedIn } from './cli/review/traced.js'
import { Served as Records } from './cli/served.js'
import { StoredRecord } from './cli/stored.js'
import type { Place, Served, World } from './cli/world.js'
import type { Ledger } from './ledger/open.js'
import type { SiteSources } from './site/sources.js'

/** Runs the command line in the real world; the promise gives the exit code. */
export async function run(argv: readonly string[]): Promise<number> {
  endQuietlyWithTheReader()
  return await main(argv, realWorld())
}

function realWorld(): World {
  return {
    stdout: process.stdout,
    stderr: process.stderr,
    stdin: process.stdin,
    cwd: process.cwd(),
    env: process.env,
    now: () => new Date(),
    version: version(),
    samples: ofProject('samples'),
    serve: serveSite,
    interrupted: () =>
      new Promise((resolve) => {
        for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve())
      }),
  }
}

function version(): string {
  return (JSON.parse(readFileSync(ofProject('package.json'), 'utf8')) as { version: string }).version
}

function ofProject(path: string): string {
  return fileURLToPath(new URL(`../${path}`, import.meta.url))
}

/** `tawatur … | head`: who reads the output has gone, which is no error. */
function endQuietlyWithTheReader(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error
      process.exit(0)
    })
  }
}

/** The server is loaded only where something is served: other commands start faster without it. */
async function serveSite(ledger: Ledger, { host, port, access }: Place): Promise<Served> {
  const { createAdaptorServer } = await import('@hono/node-server')
  const { createSite } = await import('./site/server.js')
  const { Team } = await import('./access/team.js')
  const { assetsFrom } = await import('./site/assets.js')
  const asset = assetsFrom({ resolve: createRequire(import.meta.url).resolve, readFile })
  const team = new Team(ledger.access, access, () => new Date(), fetch)
  const recorder = new Recorder(ledger, { version: version(), failed: console.error })
  const past = new PastRecords(ledger, version(), console.error)
  const record = new StoredRecord(ledger, version(), recorder.bring)
  const server = createAdaptorServer({
    fetch: createSite({ ...sourcesOf(ledger, new Records(ledger, record, past.of), asset), access: team }).fetch,
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, resolve)
  })
  const { port: taken } = server.address() as AddressInfo
  const close = async () => {
    await Promise.all([recorder.close(), past.close()])
    await new Promise<void>((resolve) => {
      server.close(() => resolve())
      if ('closeAllConnections' in server) server.closeAllConnections()
    })
  }
  return { address: `http://${host.includes(':') ? `[${host}]` : host}:${taken}/`, close }
}

function sourcesOf(ledger: Ledger, served: Records, asset: SiteSources['asset']): SiteSources {
  return {
    record: (known = null, mode = 'marked') => served.record(known, mode),
    report: (id) => served.report(id),
    asset,
    desk: () => served.desk(),
    set: (setting) => ledger.set(setting),
    rules: (report) => tracedIn(ledger, report),
  }
}
