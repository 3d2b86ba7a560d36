import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { DatabaseSync } from '@photostructure/sqlite'
import { expect, it } from 'vitest'
import { entryHash } from '../../src/ledger/journal/entry.js'
import { openLedger } from '../../src/ledger/open.js'
import type { Tables } from '../../src/ledger/tables.js'
import { built } from '../built.js'
import { emptyFolder } from './sample.js'

const rounds = Number(process.env.KILL_ROUNDS ?? 5)

/** Lets a process add until it is killed without warning; gives what it said it had added. */
async function addUntilKilled(file: string, prefix: string, milliseconds: number): Promise<string[]> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'adder.mjs'), built(), file, prefix])
  let said = ''
  let failed = ''
  child.stdout.on('data', (bytes) => {
    said += bytes
  })
  child.stderr.on('data', (bytes) => {
    failed += bytes
  })
  while (!said.includes('\n') && child.exitCode === null) await setTimeout(5)
  await setTimeout(milliseconds)
  child.kill('SIGKILL')
  await new Promise((resolve) => child.on('close', resolve))
  expect(failed).toBe('')
  return said.split('\n').slice(0, -1)
}

async function labels(file: string): Promise<Set<string>> {
  const ledger = await openLedger(file)
  const kept = await ledger.sources()
  const read = await ledger.readings()
  await ledger.close()
  expect(read.map(({ report }) => report.source)).toStrictEqual(kept.map(({ label }) => label))
  return new Set(kept.map(({ label }) => label))
}

function expectSound(file: string): void {
  const sqlite = new DatabaseSync(file)
  expect(sqlite.prepare('pragma integrity_check').get()).toMatchObject({ integrity_check: 'ok' })
  let previous = '0'.repeat(64)
  for (const entry of sqlite.prepare('select * from entry order by seq').all() as Tables['entry'][]) {
    expect(entry.hash).toBe(entryHash(previous, entry))
    previous = entry.hash
  }
  sqlite.close()
}

it(`keeps all it acknowledged through ${rounds} rounds of kill -9, and goes on`, async () => {
  const file = join(emptyFolder(), 'record.db')
  const acknowledged: string[] = []
  for (let round = 0; round < rounds; round++) {
    const said = await addUntilKilled(file, `round${round}`, 50 + Math.random() * 250)
    expect(said.length).toBeGreaterThan(0)
    acknowledged.push(...said)
    const kept = await labels(file)
    expect(acknowledged.filter((label) => !kept.has(label))).toStrictEqual([])
    expect(kept.size - acknowledged.length, 'what was written but not yet said').toBeLessThanOrEqual(round + 1)
  }
  expectSound(file)
})

it('lets two processes add at once, one of them killed', async () => {
  const file = join(emptyFolder(), 'record.db')
  const said = await Promise.all([addUntilKilled(file, 'a', 300), addUntilKilled(file, 'b', 600)])
  const kept = await labels(file)
  expect(said.flat().filter((label) => !kept.has(label))).toStrictEqual([])
  expectSound(file)
})
