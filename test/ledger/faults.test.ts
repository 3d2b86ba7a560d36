import { execFileSync, spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { openLedger } from '../../src/ledger/open.js'
import { built } from '../built.js'
import { emptyFolder, numberReader } from './sample.js'

/** A disk of two megabytes that only one process and its children see. */
const onSmallDisk = (folder: string, command: string) => [
  ...['--map-root-user', '--mount', 'sh', '-c'],
  `mount -t tmpfs -o size=2m none ${folder} && ${command}`,
]
const folderOfDisk = emptyFolder()
const canMount = spawnSync('unshare', onSmallDisk(folderOfDisk, 'true')).status === 0
if (!canMount) console.log('skipped: a full disk, because this machine lets no one mount a small one')

it.skipIf(!canMount)('loses nothing when the disk is full, says so, and goes on when there is room', () => {
  const filler = join(import.meta.dirname, 'filler.mjs')
  const command = `${process.execPath} ${filler} ${built()} ${folderOfDisk}`
  const said = JSON.parse(execFileSync('unshare', onSmallDisk(folderOfDisk, command), { encoding: 'utf8' }))
  expect(said.error).toMatch(/record\.db: the disk is full; make room and do it again, what was added is kept/)
  expect(said.before).toBe(said.acknowledged - 1)
  expect(said.before).toBeGreaterThan(5)
  expect(said).toMatchObject({ kept: said.acknowledged, lost: [], fault: null })
})

it('gives what can be read of a damaged file, and makes a ledger of it', async () => {
  const file = join(emptyFolder(), 'record.db')
  const whole = await openLedger(file)
  for (let i = 0; i < 80; i++)
    await whole.add({ name: `${i}`, form: 'text', text: `${i} ${'خيمة '.repeat(4000)}` }, numberReader)
  await whole.close()
  const bytes = readFileSync(file)
  const page = Math.floor(bytes.length / 8192) * 4096
  bytes.fill(0xa5, page, page + 4096)
  writeFileSync(file, bytes)

  const damaged = await openLedger(file)
  const lines: string[] = []
  const all = async () => {
    for await (const line of damaged.journal()) lines.push(line)
  }
  await expect(all()).rejects.toThrow(/record\.db is damaged \(.+\); tawatur export journal writes what can be read/)
  const { entries, fault } = await damaged.verify().catch((error) => ({ entries: 0, fault: error.message }))
  await damaged.close()
  expect([entries, fault]).not.toStrictEqual([160, null])
  expect(lines.length).toBeGreaterThan(10)

  const rebuilt = await openLedger(join(emptyFolder(), 'record.db'))
  await rebuilt.take(linesOf(lines))
  expect((await rebuilt.verify()).fault).toBeNull()
  expect((await rebuilt.sources()).map(({ label }) => label)).toStrictEqual(
    Array.from({ length: Math.ceil((lines.length - 1) / 2) }, (_, i) => `${i}`),
  )
  await rebuilt.close()
})

async function* linesOf(lines: string[]): AsyncGenerator<string> {
  yield* lines
}
