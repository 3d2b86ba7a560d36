import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, chromium } from 'playwright-core'

/* For cloud functions, not for tests: one process ends with its first page, and pages could read other origins. */
const unwanted = ['--single-process', '--no-zygote', '--disable-web-security', '--allow-running-insecure-content']
const quiet = ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run']

/** The browser inside the npm package, without a window and without a word to the network. */
export async function launch(): Promise<Browser> {
  unpacked ??= unpack()
  const { executablePath, args } = await unpacked
  return await chromium.launch({
    executablePath,
    args: [...args.filter((arg) => !unwanted.includes(arg)), ...quiet],
    headless: true,
  })
}

interface Unpacked {
  executablePath: string
  args: string[]
}

let unpacked: Promise<Unpacked> | undefined

/** Unpacks the browser into a folder of this process alone: another's may be half written. */
async function unpack(): Promise<Unpacked> {
  const folder = mkdtempSync(join(tmpdir(), 'tawatur-browser-'))
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  const before = process.env.TMPDIR
  process.env.TMPDIR = folder
  // The package brings the system libraries that the browser needs, but unpacks them only where it sees this name.
  process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs20.x'
  try {
    const { default: sparticuz } = await import('@sparticuz/chromium')
    const executablePath = await sparticuz.executablePath()
    nameFonts(join(folder, 'fonts'))
    return { executablePath, args: sparticuz.args }
  } finally {
    if (before === undefined) delete process.env.TMPDIR
    else process.env.TMPDIR = before
  }
}

/** The package's list of fonts looks into /tmp/fonts alone; where that is missing and no list is found, pages crash. */
function nameFonts(folder: string): void {
  const list = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${folder}</dir><cachedir>${folder}-cache</cachedir></fontconfig>
`
  writeFileSync(join(folder, 'fonts.conf'), list)
}
