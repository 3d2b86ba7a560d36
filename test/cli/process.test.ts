import { spawn } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { beforeAll, expect, it } from 'vitest'
import { built } from '../built.js'
import { folder } from './world.js'

const bin = join(import.meta.dirname, '../../bin/tawatur.js')
const news = 'عقد وزراء النقل العرب اجتماعا في مسقط يوم الاثنين بمشاركة 12 دولة.\n'

beforeAll(() => {
  built()
})

function started(cwd: string, argv: string[]) {
  const child = spawn(process.execPath, [bin, ...argv], { cwd })
  const said = { out: '', err: '' }
  child.stdout.on('data', (bytes) => (said.out += bytes))
  child.stderr.on('data', (bytes) => (said.err += bytes))
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve))
  return { child, said, ended }
}

async function until(condition: () => boolean): Promise<void> {
  const deadline = Date.now() + 30_000
  while (!condition()) {
    if (Date.now() > deadline) throw new Error('waited in vain')
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}

it.each(['SIGINT', 'SIGTERM'] as const)('start serves the samples until %s and ends with 0', async (signal) => {
  const { child, said, ended } = started(folder(), ['start', '--port', '0'])
  await until(() => said.out.includes('Ctrl-C') || child.exitCode !== null)
  const address = /http:\S+/.exec(said.out)?.[0] ?? said.err
  const page = await fetch(address)
  expect(page.status).toBe(200)
  expect(await page.text()).toContain('<html')
  child.kill(signal)
  expect(await ended).toBe(0)
  expect(said.err).toBe('')
})

it('a busy port: takes the next free one and says so', async () => {
  const cwd = folder()
  writeFileSync(join(cwd, 'a.txt'), news)
  const busy = createServer()
  const isOurs = await new Promise<boolean>((resolve) => {
    busy.once('error', () => resolve(false))
    busy.listen(4747, '127.0.0.1', () => resolve(true))
  })
  await started(cwd, ['add', 'a.txt']).ended
  const { child, said, ended } = started(cwd, ['serve'])
  await until(() => said.out.includes('Ctrl-C') || child.exitCode !== null)
  child.kill('SIGINT')
  expect(await ended).toBe(0)
  expect(said.out).toMatch(
    /^Port 4747 is in use, so this takes 47\d\d\.\nThe record is at http:\/\/127\.0\.0\.1:47\d\d\//,
  )
  if (isOurs) await new Promise((resolve) => busy.close(resolve))
})

it('ends quietly when the reader of its output goes', async () => {
  const cwd = folder()
  mkdirSync(join(cwd, 'many'))
  for (let n = 0; n < 300; n++) writeFileSync(join(cwd, `many/${n}.txt`), news.repeat(40))
  const { child, said, ended } = started(cwd, ['read', 'many', '--format', 'ndjson'])
  child.stdout.once('data', () => child.stdout.destroy())
  expect(await ended).toBe(0)
  expect(said.err).toBe('')
})

it('gives its exit code to the shell', async () => {
  expect(await started(folder(), ['read', 'none.txt']).ended).toBe(1)
  expect(await started(folder(), ['read', '--what']).ended).toBe(2)
  expect(await started(folder(), ['--version']).ended).toBe(0)
})

it('add, killed without warning, has kept what it said, and the next add goes on', async () => {
  const cwd = folder()
  const record = (n: number) => JSON.stringify({ source: `r${n}`, text: news.repeat(5) })
  writeFileSync(join(cwd, 'a.jsonl'), Array.from({ length: 400 }, (_, n) => record(n)).join('\n'))
  const { child, said, ended } = started(cwd, ['add', 'a.jsonl'])
  await until(() => said.out.split('\n').length > 20 || child.exitCode !== null)
  child.kill('SIGKILL')
  expect(await ended).toBe(null)
  const acknowledged = said.out.split('\n').slice(0, -1).length
  const next = started(cwd, ['add', 'a.jsonl'])
  expect(await next.ended).toBe(0)
  const already = next.said.out.split('\n').filter((line) => line.endsWith(': already there')).length
  expect(already).toBeGreaterThanOrEqual(acknowledged)
  expect(already).toBeLessThan(400)
  expect(next.said.out).toContain(`Added ${400 - already} sources`)
})

it('serve asks for sign-in once there is an account, and lets a token in', async () => {
  const cwd = folder()
  const ran = async (argv: string[], typed = '') => {
    const { child, said, ended } = started(cwd, argv)
    child.stdin.end(typed)
    return { status: await ended, ...said }
  }
  writeFileSync(join(cwd, 'news.txt'), news)
  await ran(['add', 'news.txt'])
  const open = await ran(['serve', '--host', '0.0.0.0', '--port', '0'])
  expect([open.status, open.err.trim().split('\n').length]).toEqual([1, 1])
  expect(open.err).toContain('tawatur accounts add NAME --role administrator')
  await ran(['accounts', 'add', 'salma', '--role', 'administrator'], 'seven camels in the caravan\n')
  const token = (await ran(['accounts', 'tokens', 'salma', '--new', 'test'])).out.trim()
  const { child, said, ended } = started(cwd, ['serve', '--host', '0.0.0.0', '--port', '0'])
  await until(() => said.out.includes('Ctrl-C') || child.exitCode !== null)
  const address = `http://127.0.0.1:${/:(\d+)\//.exec(said.out)![1]}/en/index.json`
  const asked = await fetch(address)
  const within = await fetch(address, { headers: { Authorization: `Bearer ${token}` } })
  expect([asked.status, within.status]).toEqual([401, 200])
  child.kill('SIGTERM')
  expect(await ended).toBe(0)
})

it('serve shows what another process adds, joined in a thread of its own', async () => {
  const cwd = folder()
  writeFileSync(join(cwd, 'a.txt'), news)
  writeFileSync(join(cwd, 'b.txt'), 'عقد وزراء المياه اجتماعا في عمان يوم الخميس بمشاركة 9 دول.\n')
  await started(cwd, ['add', 'a.txt']).ended
  const { child, said, ended } = started(cwd, ['serve', '--port', '0'])
  await until(() => said.out.includes('Ctrl-C') || child.exitCode !== null)
  const address = /http:\S+/.exec(said.out)?.[0] ?? said.err
  const reports = async () =>
    ((await (await fetch(`${address}en.json`)).json()) as { counts: { reports: number } }).counts.reports
  expect(await reports()).toBe(1)
  await started(cwd, ['add', 'b.txt']).ended
  let now = 1
  for (let tries = 0; now === 1 && tries < 20; tries++) now = await reports()
  expect(now).toBe(2)
  child.kill('SIGINT')
  expect(await ended).toBe(0)
  expect(said.err).toBe('')
})
