import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeAll, beforeEach, expect, it } from 'vitest'
import { NotYet } from '../../src/catalogue/notyet.js'
import { joinedPast } from '../../src/cli/recorder/past.js'
import { StoredRecord } from '../../src/cli/stored.js'
import { type Ledger, openLedger } from '../../src/ledger/open.js'
import { Desk } from '../../src/review/desk.js'
import { built } from '../built.js'
import { twoReports } from './readings.js'
import { tawatur } from './world.js'

const version = '1.2.3'
let past: typeof import('../../src/cli/recorder/past.js')
let cwd: string
let ledger: Ledger

beforeAll(async () => {
  past = await import(pathToFileURL(join(built(), 'cli/recorder/past.js')).href)
})

beforeEach(async () => {
  cwd = mkdtempSync(join(tmpdir(), 'tawatur-'))
  ledger = await openLedger(join(cwd, 'data/record.db'))
  for (const reading of twoReports) {
    const source = { name: reading.report.source, form: 'text' as const, text: reading.text }
    await ledger.add(source, { version: 'by hand', read: () => [reading] })
  }
})

afterEach(async () => {
  await ledger.close()
  rmSync(cwd, { recursive: true })
})

it('a past day of a large ledger is joined by a thread of its own, stored, and held against the replay', async () => {
  const desk = await Desk.open(ledger, new StoredRecord(ledger, version))
  const failed: unknown[] = []
  const records = new past.PastRecords(ledger, version, (error) => failed.push(error), 1)
  const asked = async (day: string) => {
    for (let tries = 0; tries < 20; tries++) {
      try {
        return await records.of(desk, day)
      } catch (error) {
        if ((error as Error).name !== NotYet.name) throw error
      }
    }
    throw new Error('waited in vain')
  }
  const then = await asked('2019-03-04')
  expect(await then.summary()).toEqual(await (await joinedPast(ledger)(desk, '2019-03-04')).summary())
  expect((await then.summary()).reports).toBe(1)
  // While one day is joined, another one is not begun.
  const [one, other] = await Promise.allSettled([records.of(desk, '2019-03-06'), records.of(desk, '2019-03-07')])
  expect([one, other].filter(({ status }) => status === 'rejected')).toEqual([
    expect.objectContaining({ reason: expect.objectContaining({ name: 'NotYet' }) }),
  ])
  expect((await (await asked('2019-03-06')).summary()).reports).toBe(2)
  await records.close()
  expect(failed).toEqual([])
  expect(await ledger.records.days()).toContain('2019-03-04')
  expect((await tawatur(cwd, ['verify'])).out).toContain('The record of 2019-03-04 is that one, bit for bit.')
})
