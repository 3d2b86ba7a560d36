import {
  accessSync,
  closeSync,
  constants,
  existsSync,
  mkdirSync,
  openSync,
  readSync,
  renameSync,
  statSync,
} from 'node:fs'
import { dirname } from 'node:path'
import { accessOf } from './access/all.js'
import { changes, lastReading } from './ask/changes.js'
import { decisions } from './ask/decisions.js'
import { readAfter, readings } from './ask/readings.js'
import { reportById } from './ask/report-by-id.js'
import { settings } from './ask/settings.js'
import { sourceOf, sourcesUnder } from './ask/source-of.js'
import { sources } from './ask/sources.js'
import { summary } from './ask/summary.js'
import type { Database } from './databases/database.js'
import { migrate } from './databases/migrate-sqlite.js'
import { isBusy, openSqlite, patience, type Sqlite, sqliteDatabase } from './databases/sqlite.js'
import { LedgerError } from './error.js'
import { openJobs } from './jobs.js'
import { journal } from './journal/carry.js'
import { take } from './journal/take.js'
import { verify } from './journal/verify.js'
import type { DecisionPayload } from './kinds/decision.js'
import type { SettingPayload } from './kinds/setting.js'
import type { WithdrawalPayload } from './kinds/withdrawal.js'
import { recordOf, recordsOf } from './record/all.js'
import { addSource, type NewSource, type Reader } from './write/add.js'
import { decide, withdraw } from './write/decide.js'
import { outdated, type Rereader, rereadSource } from './write/reread.js'
import { set } from './write/set.js'

export interface OpenOptions {
  /** The clock that dates entries. */
  now?: () => Date
  /** false: a ledger that is not there is an error instead of a new one. */
  create?: boolean
}

export type Ledger = Awaited<ReturnType<typeof openLedger>>

/**
 * Opens a ledger: a file, which is made with its folder where it is not there, or a PostgreSQL database by its address
 * (`postgres://…`).
 * Throws LedgerError where there is no ledger, where it belongs to a newer Tawatur, or cannot be read and written.
 */
export async function openLedger(place: string, { now = () => new Date(), create = true }: OpenOptions = {}) {
  const database = isServer(place) ? await openServer(place, create) : openFile(place, create)
  const { db, snapshot } = database
  const clear = async <T>(answer: Promise<T>) =>
    await answer.catch((error) => {
      throw database.explained(error)
    })
  return {
    name: database.name,
    /** As it was opened: with a server's password. */
    place,
    add: (source: NewSource, reader: Reader) => clear(addSource(database, source, reader, now)),
    outdated: (reader: string) => clear(outdated(database, reader)),
    reread: (label: string, reader: Rereader) => clear(rereadSource(database, label, reader, now)),
    decide: (decision: DecisionPayload) => clear(decide(database, decision, now)),
    withdraw: (withdrawal: WithdrawalPayload) => clear(withdraw(database, withdrawal, now)),
    jobs: () => openJobs(place, isServer(place), clear),
    access: accessOf(database, now, clear),
    set: (setting: SettingPayload) => clear(set(database, setting, now)),
    record: recordOf(database, clear),
    records: recordsOf(database, clear),
    settings: () => clear(settings(db)),
    decisions: (after?: number) => clear(decisions(db, after)),
    readings: () => clear(readings(db)),
    readAfter: (entry: number) => clear(readAfter(db, entry)),
    reportById: (id: string) => clear(reportById(db, id)),
    sourceText: (report: string) => clear(sourceOf(db, report).then((source) => source?.text)),
    sourceOf: (report: string) => clear(sourceOf(db, report)),
    sourcesUnder: (labels: readonly string[]) => clear(sourcesUnder(db, labels)),
    sources: () => clear(sources(db)),
    summary: () => clear(snapshot(summary)),
    changes: () => clear(changes(db)),
    lastReading: () => clear(lastReading(db)),
    verify: () => clear(snapshot((tx) => verify(tx, database))),
    journal: (after = 0) => clearly(journal(database, after), database),
    take: (lines: AsyncIterable<string>) => clear(take(database, lines)),
    close: () => database.close(),
  }
}

async function* clearly<T>(answers: AsyncIterable<T>, { explained }: Database): AsyncGenerator<T> {
  try {
    yield* answers
  } catch (error) {
    throw explained(error)
  }
}

/** `postgres://` and `postgresql://` are addresses of servers, all else names a file. */
export function isServer(place: string): boolean {
  return /^postgres(ql)?:\/\//i.test(place)
}

/** The driver is loaded only where a server is asked for. */
async function openServer(address: string, create: boolean): Promise<Database> {
  const { openPostgres } = await import('./databases/postgres.js')
  return await openPostgres(address, create)
}

function openFile(file: string, create: boolean): Database {
  return sqliteDatabase(file, connect(file, create), (error) => explain(file, error))
}

function connect(file: string, create: boolean): Sqlite {
  if (!create && !existsSync(file)) {
    throw new LedgerError(`${file}: there is no ledger here yet; make one with: tawatur add FILES --ledger ${file}`)
  }
  prepareFolder(file)
  let sqlite: Sqlite | undefined
  try {
    sqlite = openSqlite(file)
    migrate(sqlite, file, (version) => backUp(sqlite!, file, version))
    walMode(sqlite)
    return sqlite
  } catch (error) {
    if (sqlite?.isOpen) sqlite.close()
    throw error instanceof LedgerError ? error : new LedgerError(explain(file, error as Error))
  }
}

/** A copy of an older ledger beside it, made before it is changed. One that is already there stays. */
function backUp(sqlite: Sqlite, file: string, version: number): void {
  const copy = `${file}.version-${version}.backup`
  if (existsSync(copy)) return
  const making = `${copy}.${process.pid}`
  sqlite.prepare('vacuum into ?').run(making)
  renameSync(making, copy)
}

/** The folder must be writable beside the file: SQLite keeps its write-ahead log there. */
function prepareFolder(file: string): void {
  try {
    mkdirSync(dirname(file), { recursive: true })
    accessSync(dirname(file), constants.W_OK | constants.X_OK)
    if (!existsSync(file)) return
    if (statSync(file).isDirectory()) throw new LedgerError(`${file} is a folder; name a file with --ledger`)
    accessSync(file, constants.R_OK | constants.W_OK)
  } catch (error) {
    if (error instanceof LedgerError) throw error
    const { code } = error as NodeJS.ErrnoException
    const reason = reasons[code ?? ''] ?? (error as Error).message
    throw new LedgerError(`${file} cannot be opened for writing (${reason}); name another file with --ledger`)
  }
}

const reasons: Record<string, string> = {
  EACCES: 'no permission',
  EPERM: 'no permission',
  EROFS: 'the disk is read-only',
  ENOTDIR: 'a part of its path is a file',
  EEXIST: 'a part of its path is a file',
}

/** Once a file is in WAL mode it stays so. Two processes that switch at once: one waits, which SQLite leaves to us. */
function walMode(sqlite: Sqlite): void {
  const deadline = performance.now() + patience
  for (;;) {
    try {
      sqlite.exec('pragma journal_mode = wal; pragma synchronous = full;')
      return
    } catch (error) {
      if (!isBusy(error) || performance.now() > deadline) throw error
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20)
    }
  }
}

function explain(file: string, error: Error): string {
  if (/unable to open|readonly/.test(error.message)) {
    return `${file} cannot be opened for writing (${error.message}); name another file with --ledger`
  }
  if (isBusy(error)) return `${file} is being written by another program; try again when it has ended`
  if (/full/.test(error.message)) return `${file}: the disk is full; make room and do it again, what was added is kept`
  if (/malformed|disk I\/O/.test(error.message)) {
    return (
      `${file} is damaged (${error.message}); tawatur export journal writes what can be read of it, and tawatur import ` +
      'JOURNAL --ledger NEW makes a ledger of that, or of an earlier export'
    )
  }
  if (/not a database/.test(error.message) || !looksLikeSqlite(file)) {
    return `${file} is not a ledger; name another file with --ledger`
  }
  return `${file} cannot be opened (${error.message}); name another file with --ledger or restore a copy`
}

function looksLikeSqlite(file: string): boolean {
  const head = Buffer.alloc(15)
  const handle = openSync(file, 'r')
  const length = readSync(handle, head)
  closeSync(handle)
  return length === 0 || head.toString('latin1') === 'SQLite format 3'
}
