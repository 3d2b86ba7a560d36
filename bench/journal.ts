import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { openSqlite, type Sqlite, sqliteDatabase } from '../src/ledger/databases/sqlite.js'
import { append } from '../src/ledger/journal/append.js'
import type { DecisionPayload } from '../src/ledger/kinds/decision.js'
import { openLedger } from '../src/ledger/open.js'
import { median } from './measure.js'
import { number, type Table } from './table.js'

const ROUNDS = 9
/** Rounds before, not counted: V8 compiles what a server that runs has compiled. */
const WARMING = 6
/** Decisions written in a round, each in a transaction of its own, as a reviewer's are. */
const WRITES = 300
const ENTRIES = 100_000
/** Times that the long ledger is verified. */
const VERIFIED = 5

/** What the chained journal costs beside the same rows inserted bare, and how fast it is verified. */
export async function journal(): Promise<Table> {
  const folder = mkdtempSync(join(tmpdir(), 'tawatur-bench-'))
  try {
    const { ours, bare } = await writing(folder)
    const entries = await verified(folder)
    return {
      title: 'Journal',
      about:
        `One SQLite file, synchronous = full. ${WRITES} decisions of a reviewer, each on the disk before the next, beside ` +
        `the same rows inserted without reading, hashing or checking anything; medians of ${ROUNDS} rounds in turns, after ` +
        `${WARMING} that are not counted. ` +
        `Below, a ledger of ${number(ENTRIES)} entries verified from end to end, each time in a new process, as \`tawatur verify\` ` +
        `does it; the median of ${VERIFIED}.`,
      heads: ['what', 'value'],
      rows: [
        ['decisions a second', number(WRITES / ours)],
        ['the same rows bare, a second', number(WRITES / bare)],
        ['the journal’s part of the bare speed', number(bare / ours, 2)],
        ['entries verified a second', number(entries)],
      ],
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function decision(n: number): DecisionPayload {
  const claim = `c-${n.toString(16).padStart(16, '0')}`
  const about = { type: 'figure', claims: [claim], quotes: ['عدد الدول المشاركة'] }
  return {
    kind: 'fact',
    subject: `f-${n}`,
    verdict: 'accept',
    reason: null,
    words: null,
    value: null,
    about,
    person: 'bench',
  }
}

async function writing(folder: string): Promise<{ ours: number; bare: number }> {
  const ledger = await openLedger(join(folder, 'ours.db'))
  await (await openLedger(join(folder, 'bare.db'))).close()
  const sqlite = openSqlite(join(folder, 'bare.db'))
  sqlite.exec('pragma synchronous = full')
  const times = { ours: [] as number[], bare: [] as number[] }
  let n = 0
  for (let round = 0; round < WARMING + ROUNDS; round++) {
    const from = n
    const ours = await seconds(async () => {
      for (let k = 0; k < WRITES; k++) await ledger.decide(decision(n++))
    })
    const bare = await seconds(async () => insertBare(sqlite, from, n))
    if (round >= WARMING) {
      times.ours.push(ours)
      times.bare.push(bare)
    }
  }
  await ledger.close()
  sqlite.close()
  return { ours: median(times.ours), bare: median(times.bare) }
}

function insertBare(sqlite: Sqlite, from: number, to: number): void {
  const entry = sqlite.prepare('insert into entry (seq, at, kind, payload, previous, hash) values (?, ?, ?, ?, ?, ?)')
  const row = sqlite.prepare('insert into decision (entry, kind, subject, verdict, person) values (?, ?, ?, ?, ?)')
  for (let n = from; n < to; n++) {
    const { kind, subject, verdict, person } = decision(n)
    const hash = n.toString(16).padStart(64, '0')
    sqlite.exec('begin immediate')
    entry.run(n + 1, new Date().toISOString(), 'decision', JSON.stringify(decision(n)), hash, hash)
    row.run(n + 1, kind, subject, verdict, person)
    sqlite.exec('commit')
  }
}

async function verified(folder: string): Promise<number> {
  const file = join(folder, 'long.db')
  await (await openLedger(file)).close()
  const database = sqliteDatabase(file, openSqlite(file), String)
  await database.write(async (tx) => {
    for (let n = 0; n < ENTRIES; n++) await append(tx, new Date(n), 'decision', decision(n), null)
  })
  await database.close()
  return median(Array.from({ length: VERIFIED }, () => verifiedOnce(file)))
}

function verifiedOnce(file: string): number {
  const script = fileURLToPath(new URL('verifying.js', import.meta.url))
  const { entries, seconds } = JSON.parse(execFileSync(process.execPath, [script, file], { encoding: 'utf8' }))
  return entries / seconds
}

async function seconds(work: () => Promise<void>): Promise<number> {
  const start = performance.now()
  await work()
  return (performance.now() - start) / 1000
}
