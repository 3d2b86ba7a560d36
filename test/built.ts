import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')
const dist = join(root, 'dist')
let isBuilt = false

/** Builds `dist/` where a source file is newer than it, for tests that start a real process. Gives the folder. */
export function built(): string {
  if (!isBuilt) build()
  isBuilt = true
  return dist
}

function build(): void {
  const stamp = join(dist, '.tsbuildinfo')
  if (!existsSync(stamp) || newest(join(root, 'src')) > statSync(stamp).mtimeMs) {
    const tsc = join(root, 'node_modules/typescript/bin/tsc')
    const { status, stdout } = spawnSync(process.execPath, [tsc, '-p', root], { encoding: 'utf8' })
    if (status !== 0) console.warn(`the build has ${stdout.split('error TS').length - 1} errors`)
  }
}

function newest(folder: string): number {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  return Math.max(...files.map((file) => statSync(join(file.parentPath, file.name)).mtimeMs))
}
