import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { base } from '../../src/claim/base.js'
import { kinds } from '../../src/claim/claim.js'
import { listings } from '../../src/cli/show/all.js'
import { passes } from '../../src/reader/passes.js'
import { folder, tawatur } from '../cli/world.js'

const root = resolve(import.meta.dirname, '../..')
const read = (name: string) => readFileSync(join(root, name), 'utf8')
const docs = readdirSync(join(root, 'docs')).filter((name) => name.endsWith('.md'))
const manual = ['README.md', ...docs.map((name) => `docs/${name}`)]
const pages = [...manual, 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'samples/README.md', 'corpus/README.md']
const { scripts, dependencies } = JSON.parse(read('package.json'))

/** What stands in a page as code: blocks and words in backquotes. */
function codeIn(page: string): string[] {
  return (read(page).match(/```[\s\S]*?```|`[^`\n]+`/g) ?? []).map((code) => code.replace(/^`+|`+$/g, ''))
}

/** Paths of the repository in a page. `NAME`, `000N` and `<kind>` stand for many, `*` for any. */
function pathsIn(page: string): string[] {
  const path = /(?<![\w./@-])(?:src|test|bench|scripts|docs|samples|corpus|bin|\.ci)\/[\w./<>*-]*/g
  const named = codeIn(page).flatMap((code) => code.match(path) ?? [])
  return named.map((name) => name.replace(/\.$/, '')).filter((name) => !/NAME|000N|</.test(name))
}

function isThere(path: string): boolean {
  if (!path.includes('*')) return existsSync(join(root, path))
  const [start = '', end = ''] = basename(path).split('*')
  return readdirSync(join(root, dirname(path))).some((name) => name.startsWith(start) && name.endsWith(end))
}

describe.each(pages)('%s', (page) => {
  it('names only files that are there', () => {
    expect(pathsIn(page).filter((path) => !isThere(path))).toEqual([])
  })

  it('links only to files that are there', () => {
    const targets = [...read(page).matchAll(/\]\(([^)#]+)[^)]*\)/g)].map((match) => match[1]!)
    const local = targets.filter((target) => !target.startsWith('https://'))
    expect(local.filter((target) => !existsSync(join(root, dirname(page), target)))).toEqual([])
  })

  it('names only npm scripts that are there', () => {
    const named = codeIn(page).flatMap((code) => [...code.matchAll(/npm (?:run )?([a-z]+)/g)].map((match) => match[1]!))
    expect(named.filter((name) => name !== 'ci' && !(name in scripts))).toEqual([])
  })
})

describe('the manual', () => {
  const text = manual.map(read).join('\n')
  const help = async (...argv: string[]) => (await tawatur(folder(), [...argv, '--help'])).out
  const commandsIn = (out: string) => [...out.matchAll(/^ {2}([a-z]+)(?: \[| <)/gm)].map((match) => match[1]!)

  it('describes every command', async () => {
    const commands = commandsIn(await help()).filter((name) => name !== 'help')
    expect(commands).toContain('read')
    expect(commands.filter((name) => !new RegExp(`tawatur ${name} |\`${name}\``).test(text))).toEqual([])
  })

  it('describes every option of every command', async () => {
    const outs = await Promise.all(commandsIn(await help()).map((name) => help(name)))
    const options = new Set(outs.join('\n').match(/(?<=^ .*)--[a-z]+/gm))
    const usual = ['--help', '--version']
    expect([...options].filter((option) => !usual.includes(option) && !text.includes(option))).toEqual([])
  })

  it('names every list that can be shown', () => {
    expect(Object.keys(listings).filter((name) => !text.includes(`\`${name}\``))).toEqual([])
  })

  it('names every type of claim with its fields', () => {
    const rows = read('docs/claims.md').split('\n')
    const missing = Object.entries(kinds).flatMap(([type, { schema }]) => {
      const row = rows.find((line) => line.startsWith(`| \`${type}\``)) ?? ''
      const { properties = {} } = z.toJSONSchema(schema as z.ZodType, { unrepresentable: 'any' })
      const own = Object.keys(properties).filter((field) => !(field in base) && field !== 'type')
      return own.filter((field) => !row.includes(`\`${field}\``)).map((field) => `${type}.${field}`)
    })
    expect(missing).toEqual([])
  })
})

describe('the architecture', () => {
  const rows = read('ARCHITECTURE.md')
    .split('\n')
    .filter((line) => line.startsWith('| '))
  const without = (names: readonly string[]) =>
    names.filter((name) => !rows.some((row) => row.startsWith(`| \`${name}\``)))

  it('names every pass of the reader, in order', () => {
    const names = passes.map(({ name }) => name)
    expect(without(names)).toEqual([])
    const places = names.map((name) => rows.findIndex((row) => row.startsWith(`| \`${name}\``)))
    expect(places).toEqual(places.toSorted((a, b) => a - b))
  })

  it('names every library and why it is here', () => {
    expect(without(Object.keys(dependencies))).toEqual([])
  })

  it('names every table of the ledger', () => {
    const schema = read('test/ledger/schema.sql')
    const tables = [...schema.matchAll(/^create (?:table|view) (\w+)/gim)].map((match) => match[1]!)
    expect(tables).toContain('entry')
    expect(without(tables)).toEqual([])
  })
})

it('runs with the same memory for what is young, however it is started', () => {
  const flags = (text: string) => text.match(/--(?:max-semi-space-size=\d+|no-allocation-site-pretenuring)/g) ?? []
  const own = flags(read('bin/tawatur.js').split('\n')[0]!)
  expect(own).toHaveLength(2)
  expect(flags(scripts.start)).toEqual(own)
  expect(flags(scripts.tawatur)).toEqual(own)
  expect(flags(read('bench/run.ts'))).toEqual(own)
})
