import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Ledger, openLedger } from '../../src/ledger/open.js'
import { built } from '../built.js'
import { tawatur } from '../cli/world.js'
import { databases } from './databases.js'
import { emptyFolder } from './sample.js'

const bin = join(import.meta.dirname, '../../bin/tawatur.js')
const server = databases[1]!
const sentence = 'عقد وزراء النقل العرب اجتماعا في مسقط يوم الاثنين بمشاركة 12 دولة.\n'

beforeAll(() => {
  built()
})

const itemOf = (i: number, length = 1) => ({
  shown: `${i}.txt`,
  charset: 'utf-8',
  content: { source: `${i}.txt`, text: `خبر رقم ${i}\n${sentence.repeat(length)}`, published: '2019-03-04' },
})

function worker(place: string) {
  const child = spawn(process.execPath, [bin, 'work', '--drain', '--ledger', place])
  const said = { out: '', err: '' }
  child.stdout.on('data', (bytes) => (said.out += bytes))
  child.stderr.on('data', (bytes) => (said.err += bytes))
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve))
  return { child, said, ended }
}

async function put(ledger: Ledger, items: object[], patience?: number): Promise<void> {
  const jobs = await ledger.jobs()
  for (const item of items) await jobs.put(item, patience)
  await jobs.close()
}

describe('jobs', () => {
  it('are handed to one worker each', async () => {
    const ledger = await openLedger(await server.place())
    const [one, other] = await Promise.all([ledger.jobs(), ledger.jobs()])
    const all = Array.from({ length: 20 }, (_, i) => ({ n: i, text: '\u0000\uD800' }))
    for (const item of all) await one.put(item)
    expect(await one.waiting()).toEqual({ waiting: 20, active: 0 })
    const taken = await Promise.all(all.map((_, i) => (i % 2 ? one : other).take<(typeof all)[0]>()))
    expect(taken.map((job) => job!.item).sort((a, b) => a.n - b.n)).toEqual(all)
    expect([await one.take(), await one.waiting()]).toEqual([null, { waiting: 0, active: 20 }])
    for (const job of taken) await one.done(job!.id)
    expect(await other.waiting()).toEqual({ waiting: 0, active: 0 })
    await Promise.all([one.close(), other.close()])
    await ledger.close()
  })

  it('are taken again where a worker failed or never came back, and not for ever', async () => {
    const ledger = await openLedger(await server.place())
    const jobs = await ledger.jobs()
    await jobs.put({ n: 1 }, 1)
    const tries: string[] = []
    for (let i = 0; i < 200 && tries.length < 10; i++) {
      const job = await jobs.take()
      if (job) tries.push(job.id)
      // Every other try says that it failed; the others say nothing.
      if (job && tries.length % 2) await jobs.failed(job.id, 'no room')
      await jobs.tidy()
      const { waiting, active } = await jobs.waiting()
      if (waiting + active === 0) break
      await setTimeout(100)
    }
    expect(tries).toHaveLength(5)
    expect(new Set(tries).size).toBe(1)
    const [failed, ...others] = await jobs.failures()
    expect(others).toEqual([])
    expect(failed).toMatchObject({ id: tries[0], item: { n: 1 }, tries: 5, because: 'no room' })
    expect([await jobs.retry(['00000000-0000-4000-8000-000000000000']), await jobs.retry([failed!.id])]).toEqual([0, 1])
    expect(await jobs.failures()).toEqual([])
    const again = await jobs.take()
    expect(again).toEqual({ id: failed!.id, item: { n: 1 } })
    await jobs.done(again!.id)
    expect(await jobs.waiting()).toEqual({ waiting: 0, active: 0 })
    await jobs.close()
    await ledger.close()
  })

  it('are of a server alone', async () => {
    const ledger = await openLedger(await databases[0]!.place())
    await expect(ledger.jobs()).rejects.toThrow('only a ledger on a server has a queue')
    await ledger.close()
  })
})

describe('workers', () => {
  it('lose nothing and do nothing twice, though one of two is killed in the middle', { timeout: 240_000 }, async () => {
    const place = await server.place()
    const ledger = await openLedger(place)
    const items = Array.from({ length: 30 }, (_, i) => itemOf(i, 60))
    await put(ledger, items, 3)
    const [killed, other] = [worker(place), worker(place)]
    while (!killed.said.out.includes('added')) await setTimeout(10)
    // Somewhere in its next job.
    await setTimeout(Math.random() * 60)
    killed.child.kill('SIGKILL')
    expect(await killed.ended).toBeNull()
    expect(await other.ended).toBe(0)
    expect(other.said.err).toBe('')
    const sources = await ledger.sources()
    expect(sources.map(({ name }) => name).sort()).toEqual(items.map(({ content }) => content.source).sort())
    const said = [killed, other].flatMap(({ said: { out } }) => out.match(/^\S+: added/gm) ?? [])
    expect(new Set(said).size).toBe(said.length)
    expect((await ledger.verify()).fault).toBeNull()
    expect(killed.said.out.split('\n').length).toBeLessThan(items.length)
    await ledger.close()
  })

  it('read what tawatur add --queue put there, as tawatur add would have', async () => {
    const place = await server.place()
    const direct = await server.place()
    const cwd = emptyFolder()
    const files = join(import.meta.dirname, '../../samples')
    const run = (...argv: string[]) => tawatur(cwd, argv)
    const queued = await run('add', '--queue', files, '--ledger', place)
    expect(queued).toMatchObject({ status: 0, err: '' })
    expect(queued.out).toMatch(/^Put \d+ sources into the queue/)
    expect((await run('work', '--list', '--ledger', place)).out).toMatch(/^\d+ sources waiting, 0 being read\.\n$/)
    const worked = await run('work', '--drain', '--ledger', place)
    await run('add', files, '--ledger', direct)
    const [one, other] = [await openLedger(place), await openLedger(direct)]
    expect(worked.out).toContain(`${(await one.sources()).length} jobs done.`)
    expect(await one.readings()).toEqual(await other.readings())
    await Promise.all([one.close(), other.close()])
  })

  it('go on after a source that cannot be read, say so in one line and give it up', async () => {
    const place = await server.place()
    const ledger = await openLedger(place)
    const empty = { shown: 'empty.html', charset: 'utf-8', content: { source: 'empty.html', html: '' } }
    await put(ledger, [empty, itemOf(1)])
    const { status, out, err } = await tawatur(emptyFolder(), ['work', '--drain', '--ledger', place])
    expect([status, err.trim().split('\n')]).toEqual([1, [expect.stringContaining('empty.html')]])
    expect(out).toContain('1.txt: added 1 report')
    const failed = await tawatur(emptyFolder(), ['work', '--failed', '--ledger', place])
    expect(failed.out).toMatch(/empty\.html +1 /)
    expect(await tawatur(emptyFolder(), ['work', '--retry', 'all', '--ledger', place])).toMatchObject({ status: 0 })
    expect((await tawatur(emptyFolder(), ['work', '--drain', '--ledger', place])).err).toContain('empty.html')
    await ledger.close()
  })

  it('list what was given up, and try it again', async () => {
    const place = await server.place()
    const ledger = await openLedger(place)
    const run = (...argv: string[]) => tawatur(emptyFolder(), ['work', ...argv, '--ledger', place])
    expect((await run('--failed')).out).toBe('Nothing was given up.\n')
    await put(ledger, [itemOf(1)])
    const jobs = await ledger.jobs()
    for (let job = await jobs.take(); (await jobs.failures()).length === 0; job = await jobs.take()) {
      if (job) await jobs.failed(job.id, 'the disk is full')
      else await setTimeout(50)
    }
    const [{ id }] = (await jobs.failures()) as unknown as [{ id: string }]
    await jobs.close()
    expect((await run('--failed')).out).toMatch(new RegExp(`${id} +1\\.txt +5 .+ the disk is full\n`))
    expect(await run('--retry', 'nothing')).toMatchObject({
      status: 1,
      err: 'tawatur: nothing is no job that was given up; tawatur work --failed lists them\n',
    })
    expect((await run('--retry', 'all')).out).toBe('Put 1 source into the queue again.\n')
    expect((await run('--drain')).out).toContain('1.txt: added 1 report')
    expect((await run('--failed')).out).toBe('Nothing was given up.\n')
    await ledger.close()
  })

  it('end when they are asked to, after the job in hand', async () => {
    const place = await server.place()
    const ledger = await openLedger(place)
    await put(ledger, [itemOf(1)])
    const { status, out } = await tawatur(emptyFolder(), ['work', '--ledger', place], {
      interrupted: async () => {
        while ((await ledger.sources()).length === 0) await setTimeout(20)
      },
    })
    expect([status, out.trim().split('\n').at(-1)]).toEqual([0, '1 job done.'])
    await ledger.close()
  })

  it.each([['work'], ['add', '--queue', 'x.txt']])(
    'of a ledger in a file there are none: tawatur %s says so',
    async (...argv) => {
      const { status, err } = await tawatur(emptyFolder(), argv)
      expect(status).toBe(1)
      expect(err).toBe(
        'tawatur: only a ledger on a server has a queue; name one with --ledger postgres://…, or add without --queue\n',
      )
    },
  )
})
