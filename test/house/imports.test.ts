import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = resolve(import.meta.dirname, '../..')
const src = join(root, 'src')

/** Who may import which rooms. A room may always import itself. */
const MAY: Record<string, string[]> = {
  claim: [],
  arabic: [],
  page: ['claim', 'arabic'],
  reader: ['claim', 'arabic'],
  reconcile: ['claim', 'arabic'],
  catalogue: ['claim', 'reconcile'],
  review: ['claim', 'reconcile', 'catalogue'],
  access: ['claim', 'ledger'],
  ledger: ['claim'],
  exports: ['claim'],
  site: ['claim', 'arabic', 'page', 'reader', 'reconcile', 'catalogue', 'review', 'access', 'ledger', 'exports'],
  cli: ['claim', 'arabic', 'page', 'reader', 'reconcile', 'catalogue', 'review', 'access', 'ledger', 'exports'],
  'app.ts': [
    'claim',
    'arabic',
    'page',
    'reader',
    'reconcile',
    'catalogue',
    'review',
    'access',
    'ledger',
    'exports',
    'site',
    'cli',
  ],
}

const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name))
  .map((name) => join(src, name))

const roomOf = (file: string) => relative(src, file).split(/[\\/]/)[0]!

function importsOf(file: string): string[] {
  const text = readFileSync(file, 'utf8')
  return [...text.matchAll(/(?:from|import)\s+'([^']+)'|import\('([^']+)'\)/g)].map((m) => m[1] ?? m[2]!)
}

function target(file: string, name: string): string | null {
  if (!name.startsWith('.')) return null
  const path = resolve(dirname(file), name).replace(/\.js$/, '')
  return [`${path}.ts`, `${path}.tsx`].find((each) => files.includes(each)) ?? path
}

describe('rooms', () => {
  it('import only the rooms that the house lets them', () => {
    const wrong = files.flatMap((file) =>
      importsOf(file).flatMap((name) => {
        const to = target(file, name)
        if (!to) return []
        const [from, into] = [roomOf(file), roomOf(to)]
        return from === into || MAY[from]?.includes(into) ? [] : `${relative(src, file)} imports ${relative(src, to)}`
      }),
    )
    expect(wrong).toEqual([])
  })

  it('are all known', () => {
    expect([...new Set(files.map(roomOf))].filter((room) => !MAY[room])).toEqual([])
  })

  it('hold no cycles', () => {
    const edges = new Map(files.map((file) => [file, importsOf(file).flatMap((name) => target(file, name) ?? [])]))
    const done = new Set<string>()
    const cycles: string[] = []
    const visit = (file: string, path: string[]) => {
      if (path.includes(file)) {
        cycles.push([...path.slice(path.indexOf(file)), file].map((each) => relative(src, each)).join(' > '))
        return
      }
      if (done.has(file)) return
      for (const next of edges.get(file) ?? []) visit(next, [...path, file])
      done.add(file)
    }
    for (const file of files) visit(file, [])
    expect(cycles).toEqual([])
  })
})

describe('pure rooms', () => {
  const OUTSIDE = ['fs', 'net', 'http', 'https', 'os', 'child_process', 'worker_threads', 'dns', 'process']
  const opens = (file: string) =>
    roomOf(file) === 'cli' || roomOf(file) === 'app.ts' || relative(src, file) === join('ledger', 'open.ts')

  it('touch no file, network, environment or clock', () => {
    const wrong = files
      .filter((file) => !opens(file))
      .flatMap((file) => {
        const text = readFileSync(file, 'utf8')
        const modules = importsOf(file).filter((name) => OUTSIDE.includes(name.replace(/^node:/, '').split('/')[0]!))
        const calls = [
          /\bprocess\.(env|argv|cwd|exit)/,
          /\bDate\.now\(/,
          /\bnew Date\(\)/,
          /\bMath\.random\(/,
          /\bfetch\(/,
        ].filter((call) => call.test(text))
        return [...modules, ...calls.map(String)].map((what) => `${relative(src, file)}: ${what}`)
      })
    expect(wrong).toEqual([])
  })
})

describe('SQL', () => {
  it('is spoken in the ledger alone', () => {
    const wrong = files.filter(
      (file) => roomOf(file) !== 'ledger' && /'(kysely|@photostructure\/sqlite)'/.test(readFileSync(file, 'utf8')),
    )
    expect(wrong.map((file) => relative(src, file))).toEqual([])
  })
})
