import { spawn } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { openLedger } from '../../src/ledger/open.js'
import { built } from '../built.js'
import { databases } from './databases.js'
import { emptyFolder, numberReader } from './sample.js'
import { writeVersion1 } from './version1.js'

/** KILL_ROUNDS=100 for the long run. */
const rounds = Number(process.env.KILL_ROUNDS ?? 10)
const patience = { timeout: 60_000 + rounds * 10_000 }

interface Killed {
  /** What it had said, line by line. */
  said: string[]
  ended: boolean
}

/** Lets a process work until it is killed without warning. */
async function killed(argv: string[], milliseconds: number, afterFirstLine: boolean): Promise<Killed> {
  const child = spawn(process.execPath, argv)
  let said = ''
  let failed = ''
  child.stdout.on('data', (bytes) => {
    said += bytes
  })
  child.stderr.on('data', (bytes) => {
    failed += bytes
  })
  const closed = new Promise((resolve) => child.on('close', resolve))
  while (afterFirstLine && !said.includes('\n') && child.exitCode === null) await setTimeout(5)
  await Promise.race([setTimeout(milliseconds), closed])
  const ended = child.exitCode !== null
  child.kill('SIGKILL')
  await closed
  expect(failed).toBe('')
  return { said: said.split('\n').slice(0, -1), ended }
}

const script = (name: string) => join(import.meta.dirname, name)

async function addUntilKilled(place: string, prefix: string, milliseconds: number): Promise<string[]> {
  return (await killed([script('adder.mjs'), built(), place, prefix], milliseconds, true)).said
}

async function labels(place: string): Promise<Set<string>> {
  const ledger = await openLedger(place)
  const kept = await ledger.sources()
  const read = await ledger.readings()
  await ledger.close()
  expect(read.map(({ report }) => report.source)).toStrictEqual(kept.map(({ label }) => label))
  return new Set(kept.map(({ label }) => label))
}

async function expectSound(place: string): Promise<void> {
  const ledger = await openLedger(place)
  expect((await ledger.verify()).fault).toBeNull()
  await ledger.close()
}

describe.each(databases)('with kill -9, $name', ({ place }) => {
  it(`keeps all it acknowledged of adding and deciding through ${rounds} rounds, and goes on`, patience, async () => {
    const at = await place()
    const acknowledged: string[] = []
    for (let round = 0; round < rounds; round++) {
      const said = await addUntilKilled(at, `round${round}`, 50 + Math.random() * 250)
      expect(said.length).toBeGreaterThan(0)
      acknowledged.push(...said)
      const ledger = await openLedger(at)
      const kept = new Set([
        ...(await ledger.sources()).map(({ label }) => label),
        ...(await ledger.decisions()).map(({ subject }) => subject),
      ])
      await ledger.close()
      expect(acknowledged.filter((label) => !kept.has(label))).toStrictEqual([])
      expect(kept.size - acknowledged.length, 'what was written but not yet said').toBeLessThanOrEqual(round + 1)
    }
    await expectSound(at)
  })

  it('lets two processes add at once, one of them killed', async () => {
    const at = await place()
    const said = await Promise.all([addUntilKilled(at, 'a', 300), addUntilKilled(at, 'b', 600)])
    const ledger = await openLedger(at)
    const kept = new Set((await ledger.sources()).map(({ label }) => label))
    await ledger.close()
    expect(said.flat().filter((label) => !label.startsWith('decision') && !kept.has(label))).toStrictEqual([])
    await expectSound(at)
  })

  it(`imports a journal to its end though it is killed on the way`, patience, async () => {
    const [at, copy] = [await place(), await place()]
    const whole = await openLedger(at)
    for (let i = 0; i < 400; i++) await whole.add({ name: `${i}.txt`, form: 'text', text: `${i} خيمة` }, numberReader)
    const file = join(emptyFolder(), 'journal.ndjson')
    const lines: string[] = []
    for await (const line of whole.journal()) lines.push(line)
    writeFileSync(file, lines.join('\n'))
    await (await openLedger(copy)).close()
    let kept = 0
    for (let round = 0; round < rounds; round++) {
      const milliseconds = 100 + Math.random() * 300
      const { ended, said } = await killed([script('importer.mjs'), built(), copy, file], milliseconds, true)
      const ledger = await openLedger(copy)
      expect(await ledger.changes()).toBeGreaterThanOrEqual(kept)
      kept = await ledger.changes()
      await ledger.close()
      if (ended) expect(said.at(-1)).toMatch(/^800 /)
    }
    const ledger = await openLedger(copy)
    await ledger.take(linesOf(lines))
    expect(await ledger.readings()).toStrictEqual(await whole.readings())
    expect(await ledger.verify()).toStrictEqual(await whole.verify())
    await Promise.all([ledger.close(), whole.close()])
  })
})

async function* linesOf(lines: string[]): AsyncGenerator<string> {
  yield* lines
}

it('brings an older file to this version though it is killed on the way', patience, async () => {
  const file = join(emptyFolder(), 'record.db')
  const text = '12 خيمة و7 '.repeat(50)
  const names = Array.from({ length: 300 }, (_, i) => `${i}.txt`)
  writeVersion1(
    file,
    names.map((name) => ({ name, text, readings: numberReader.read(name, text) })),
  )
  for (let round = 0; round < rounds; round++) {
    await killed([script('opener.mjs'), built(), file], 100 + Math.random() * 300, false)
  }
  expect((await labels(file)).size).toBe(300)
  await expectSound(file)
})
