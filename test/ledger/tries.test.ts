import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Attempts } from '../../src/access/attempts.js'
import { type Ledger, openLedger } from '../../src/ledger/open.js'
import { databases } from './databases.js'

const start = Date.parse('2026-01-01T00:00:00Z')
const at = (seconds: number) => new Date(start + seconds * 1000)
const limit = { free: 3, first: 10, longest: 60 }

describe.each(databases)('tries, kept in $name,', ({ place }) => {
  let ledger: Ledger
  let other: Ledger
  beforeAll(async () => {
    const at = await place()
    ledger = await openLedger(at)
    other = await openLedger(at)
  })
  afterAll(() => Promise.all([ledger.close(), other.close()]))

  const attemptsAt = (given: Ledger, of: string, most?: number) => new Attempts(given.access, of, limit, most)
  const inTurn = async (attempts: Attempts, key: string, ...seconds: number[]) => {
    const waits: number[] = []
    for (const second of seconds) waits.push(await attempts.take(key, at(second)))
    return waits
  }

  it('are free at first, then wait twice as long each time, up to the longest', async () => {
    const attempts = attemptsAt(ledger, 'first')
    expect(await inTurn(attempts, 'a', 0, 0, 0, 1, 10, 11)).toEqual([0, 0, 0, 9, 0, 19])
    expect(await inTurn(attempts, 'a', 30, 30, 70, 70)).toEqual([0, 40, 0, 60])
    expect(await inTurn(attempts, 'b', 70)).toEqual([0])
  })

  it('that are made while one waits do not make it longer', async () => {
    const attempts = attemptsAt(ledger, 'waiting')
    await inTurn(attempts, 'a', ...Array.from({ length: 20 }, () => 0))
    expect(await inTurn(attempts, 'a', 10)).toEqual([0])
  })

  it('are forgotten after an hour, and where they were right', async () => {
    const attempts = attemptsAt(ledger, 'right')
    expect(await inTurn(attempts, 'a', 0, 0, 0, 3700, 3700)).toEqual([0, 0, 0, 0, 0])
    await attempts.forget('a', at(3700))
    for (let i = 0; i < 5; i++) {
      expect(await attempts.take('a', at(3701))).toBe(0)
      await attempts.giveBack('a', at(3701))
    }
  })

  it('are counted together by all processes, though many come at once', async () => {
    const [one, two] = [attemptsAt(ledger, 'together'), attemptsAt(other, 'together')]
    const waits = await Promise.all(Array.from({ length: 12 }, (_, i) => (i % 2 ? one : two).take('a', at(0))))
    expect(waits.filter((wait) => wait === 0)).toHaveLength(limit.free)
    expect(new Set(waits)).toEqual(new Set([0, 10]))
    await two.forget('a', at(0))
    expect(await inTurn(one, 'a', 1)).toEqual([0])
  })

  it('are kept of so many alone', async () => {
    const attempts = new Attempts(ledger.access, 'many', { free: 1, first: 10, longest: 10 }, 2)
    for (const [i, key] of ['a', 'b', 'c'].entries()) await attempts.take(key, at(4000 + i))
    expect(await attempts.take('c', at(4003))).toBe(9)
    expect(await attempts.take('b', at(4003))).toBe(8)
    expect(await attempts.take('a', at(4003))).toBe(0)
  })
})
