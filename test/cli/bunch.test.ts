import { copyFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { Bunch, readItem } from '../../src/cli/intake/reading.js'
import { IntakeError } from '../../src/page/intakeerror.js'
import { readCorpus } from '../corpus/gold.js'
import { folder, tawatur } from './world.js'

const contents = readCorpus()
  .slice(0, 6)
  .map(({ record }) => ({ ...record, publishedFrom: 'record' as const }))
const empty = { source: 'empty.txt', text: ' ' }

describe('contents that are read together', () => {
  it('give what each gives alone, whichever is asked for first', () => {
    for (const order of [contents, contents.slice(2), contents.toReversed()]) {
      const bunch = new Bunch(contents)
      for (const content of order) {
        const alone = readItem(content)
        expect(bunch.readings(content).map(({ report, claims }) => ({ report, claims }))).toEqual(
          alone.map(({ report, claims }) => ({ report, claims })),
        )
      }
    }
  })

  it('one with nothing in it stops no other and says why itself, each time it is asked for', () => {
    const [first, second] = contents as [(typeof contents)[0], (typeof contents)[0]]
    const bunch = new Bunch([first, empty, second])
    expect(bunch.readings(first)).toHaveLength(1)
    for (let time = 0; time < 2; time++) expect(() => bunch.readings(empty)).toThrow(IntakeError)
    expect(bunch.readings(second)[0]!.claims).toEqual(readItem(second)[0]!.claims)
    expect(bunch.readings(second)[0]!.claims).toEqual(readItem(second)[0]!.claims)
  })

  it('one that is not among them is read alone', () => {
    expect(new Bunch([empty]).readings(contents[0]!)[0]!.claims).toEqual(readItem(contents[0]!)[0]!.claims)
  })
})

it('a folder is read in the order of its files, each as it is read alone, around what cannot be read', async () => {
  const cwd = folder()
  const samples = resolve(import.meta.dirname, '../../samples')
  const names = readdirSync(samples).filter((name) => /\.(txt|html)$/.test(name))
  for (const name of names) copyFileSync(join(samples, name), join(cwd, name))
  const alone: string[] = []
  for (const name of names.sort()) alone.push((await tawatur(cwd, ['read', name, '--format', 'ndjson'])).out)
  writeFileSync(join(cwd, 'g-empty.txt'), '')
  const all = await tawatur(cwd, ['read', '.', '--format', 'ndjson'])
  expect(all.status).toBe(1)
  expect(all.err).toMatch(/^tawatur: \.\/g-empty\.txt: [^\n]+\n$/)
  expect(all.out).toBe(alone.join(''))
})
