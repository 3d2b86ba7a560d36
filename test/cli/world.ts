import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { main } from '../../src/cli/main.js'
import type { World } from '../../src/cli/world.js'

export interface Ran {
  status: number
  out: string
  err: string
}

export function folder(): string {
  return mkdtempSync(join(tmpdir(), 'tawatur-cli-'))
}

/** Runs a command line in a world of its own and gives what came of it. */
export async function tawatur(cwd: string, argv: readonly string[], over: Partial<World> = {}): Promise<Ran> {
  let out = ''
  let err = ''
  const world: World = {
    stdout: { write: (text) => (out += text) },
    stderr: { write: (text) => (err += text) },
    stdin: Object.assign(piped(), { isTTY: true }),
    cwd,
    env: {},
    now: () => new Date('2020-01-02T03:04:05Z'),
    version: '1.2.3',
    samples: join(cwd, 'samples'),
    serve: async () => ({ address: 'http://127.0.0.1:1/', close: async () => {} }),
    interrupted: async () => {},
    ...over,
  }
  const status = await main(argv, world)
  return { status, out, err }
}

export async function* piped(...chunks: Uint8Array[]): AsyncGenerator<Uint8Array> {
  yield* chunks
}

export function lines(text: string): string[] {
  return text.split('\n').filter((line) => line !== '')
}
