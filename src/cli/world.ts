import type { AccessSettings } from '../access/team.js'
import type { Ledger } from '../ledger/open.js'

/** Where a command writes. */
export interface Out {
  write(text: string): unknown
  isTTY?: boolean
}

export interface Served {
  address: string
  close(): Promise<void>
}

export interface Place {
  host: string
  port: number
  /** How the site lets people in. */
  access: AccessSettings
}

/** All that commands know of what is around them. `app.ts` gives the real one, tests one of their own. */
export interface World {
  stdout: Out
  stderr: Out
  stdin: AsyncIterable<Uint8Array> & { isTTY?: boolean }
  cwd: string
  env: Record<string, string | undefined>
  now(): Date
  version: string
  /** The folder of reports that a first start reads. */
  samples: string
  /** Serves the site of a ledger. Rejects with code EADDRINUSE where the port is taken. */
  serve(ledger: Ledger, place: Place): Promise<Served>
  /** Comes true when the person asks to stop. */
  interrupted(): Promise<void>
}
