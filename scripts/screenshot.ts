import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { launch } from '../test/browser/browser.js'

const size = { width: 1200, height: 900 }

/** Starts the real program on the samples, as a newcomer does, and keeps a picture of its front page. */
async function screenshot(root: string, path: string, to: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'tawatur-'))
  const start = ['bin/tawatur.js', 'start', '--port', '0', '--ledger', join(folder, 'record.db')]
  const program = spawn(process.execPath, start, { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] })
  const ended = once(program, 'exit')
  try {
    await picture(new URL(path, await addressOf(program.stdout)).href, to)
  } finally {
    program.kill('SIGINT')
    await ended
    rmSync(folder, { recursive: true })
  }
}

async function addressOf(output: NodeJS.ReadableStream): Promise<string> {
  for await (const line of createInterface({ input: output })) {
    const address = /http:\S+/.exec(line)?.[0]
    if (address) return address
  }
  throw new Error('the program ended before it served; run npm start to see why')
}

async function picture(address: string, to: string): Promise<void> {
  const browser = await launch()
  try {
    const page = await browser.newPage({ viewport: size, deviceScaleFactor: 2 })
    await page.goto(address)
    await page.evaluate('document.fonts.ready.then(() => undefined)')
    await page.screenshot({ path: to })
  } finally {
    await browser.close()
  }
}

const [path = '/en/', to = 'docs/front-page.png'] = process.argv.slice(2)
await screenshot(process.cwd(), path, to)
