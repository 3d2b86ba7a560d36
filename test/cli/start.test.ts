import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Place, World } from '../../src/cli/world.js'
import { openLedger } from '../../src/ledger/open.js'
import { folder, lines, tawatur } from './world.js'

const news = (n: number) => `عقد وزراء النقل العرب اجتماعا في مسقط يوم الاثنين بمشاركة ${n} دولة.\n`

let cwd: string
beforeEach(() => {
  cwd = folder()
  mkdirSync(join(cwd, 'samples'))
  for (const n of [1, 2, 3]) writeFileSync(join(cwd, `samples/s${n}.txt`), news(10 + n))
})

/** Serves where the port is free, and remembers what it was asked. */
function server(taken: number[] = []): { asked: Place[]; closed: number; serve: World['serve'] } {
  const state = { asked: [] as Place[], closed: 0, serve: undefined as unknown as World['serve'] }
  state.serve = async (_, place) => {
    state.asked.push(place)
    if (taken.includes(place.port)) throw Object.assign(new Error('in use'), { code: 'EADDRINUSE' })
    const close = async () => {
      state.closed++
    }
    return { address: `http://${place.host}:${place.port}/`, close }
  }
  return state
}

async function namesIn(file: string): Promise<string[]> {
  const ledger = await openLedger(join(cwd, file))
  const names = (await ledger.sources()).map(({ label }) => label)
  await ledger.close()
  return names
}

describe('start', () => {
  it('begins a new ledger with the samples, tells what it holds, serves and ends', async () => {
    const site = server()
    const ran = await tawatur(cwd, ['start'], { serve: site.serve })
    expect(ran).toMatchObject({ status: 0, err: '' })
    expect(lines(ran.out)).toMatchObject([
      expect.stringContaining('Reading the sample reports into a new ledger, data/record.db'),
      expect.stringMatching(
        /^It holds 3 reports from 3 sources, \d+ claims?: \d+ meetings?, \d+ facts?, \d+ differences?\.$/,
      ),
      'The record is at http://127.0.0.1:4747/ (Ctrl-C ends it).',
    ])
    expect(site.closed).toBe(1)
  })

  it('opens the ledger that is there', async () => {
    await tawatur(cwd, ['start'])
    const ran = await tawatur(cwd, ['start'])
    expect(lines(ran.out)[0]).toBe('Opened the ledger data/record.db.')
    expect(await namesIn('data/record.db')).toStrictEqual(['s1.txt', 's2.txt', 's3.txt'])
  })

  it('goes on where a first start was cut short', async () => {
    await tawatur(cwd, ['add', 'samples/s2.txt'])
    await tawatur(cwd, ['start'])
    expect(await namesIn('data/record.db')).toStrictEqual(['s2.txt', 's1.txt', 's3.txt'])
  })

  it("adds no samples to somebody's own ledger", async () => {
    writeFileSync(join(cwd, 'own.txt'), news(40))
    await tawatur(cwd, ['add', 'own.txt', '--ledger', 'own.db'])
    await tawatur(cwd, ['start', '--ledger', 'own.db'])
    expect(await namesIn('own.db')).toStrictEqual(['own.txt'])
  })

  it('takes the next free port and says so', async () => {
    const ran = await tawatur(cwd, ['start'], { serve: server([4747, 4748]).serve })
    expect(lines(ran.out).slice(-2)).toStrictEqual([
      'Port 4747 is in use, so this takes 4749.',
      'The record is at http://127.0.0.1:4749/ (Ctrl-C ends it).',
    ])
  })
})

describe('serve', () => {
  it('serves the ledger at the place that was asked for', async () => {
    await tawatur(cwd, ['add', 'samples', '--ledger', 'x.db'])
    const site = server()
    await tawatur(cwd, ['serve', '--ledger', 'x.db', '--port', '8080', '--host', '::1'], { serve: site.serve })
    expect(site).toMatchObject({ asked: [{ host: '::1', port: 8080 }], closed: 1 })
  })

  it('says so when that port is taken, or no ledger is there', async () => {
    await tawatur(cwd, ['add', 'samples'])
    const busy = await tawatur(cwd, ['serve', '--port', '8080'], { serve: server([8080]).serve })
    expect(busy).toMatchObject({ status: 1, err: 'tawatur: 127.0.0.1:8080 is in use; name another port with --port\n' })
    const none = await tawatur(cwd, ['serve', '--ledger', 'none.db'])
    expect(none.err).toMatch(/none\.db: there is no ledger here yet/)
  })
})
