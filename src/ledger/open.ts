import { accessSync, closeSync, constants, existsSync, mkdirSync, openSync, readSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { changes } from './ask/changes.js'
import { readings } from './ask/readings.js'
import { reportById } from './ask/report-by-id.js'
import { sourceText } from './ask/source-text.js'
import { sources } from './ask/sources.js'
import { summary } from './ask/summary.js'
import { LedgerError } from './error.js'
import { migrate } from './migrate.js'
import { isBusy, kyselyOver, openSqlite, patience, type Sqlite } from './sqlite.js'
import type { Tables } from './tables.js'
import { addSource, type NewSource, type Reader } from './write/add.js'

export interface OpenOptions {
  /** The clock that dates entries. */
  now?: () => Date
  /** false: a ledger that is not there is an error instead of a new one. */
  create?: boolean
}

export type Ledger = Awaited<ReturnType<typeof openLedger>>

/**
 * Opens a ledger, or makes it with its folder.
 * Throws LedgerError where the file is no ledger, belongs to a newer Tawatur, or cannot be read and written.
 */
export async function openLedger(file: string, { now = () => new Date(), create = true }: OpenOptions = {}) {
  const sqlite = connect(file, create)
  const db = kyselyOver<Tables>(sqlite)
  const clear = <T>(answer: Promise<T>) => answer.catch((error) => fail(file, error))
  return {
    file,
    add: (source: NewSource, reader: Reader) => clear(addSource(db, source, reader, now)),
    readings: () => clear(readings(db)),
    reportById: (id: string) => clear(reportById(db, id)),
    sourceText: (report: string) => clear(sourceText(db, report)),
    sources: () => clear(sources(db)),
    summary: () => clear(summary(db)),
    changes: () => clear(changes(db)),
    close: () => db.destroy(),
  }
}

/** SQLite's errors come out as LedgerError; what a reader threw goes through. */
function fail(file: string, error: unknown): never {
  const isSqlite = (error as NodeJS.ErrnoException).code === 'ERR_SQLITE_ERROR'
  throw isSqlite ? new LedgerError(explain(file, error as Error)) : error
}

function connect(file: string, create: boolean): Sqlite {
  if (!create && !existsSync(file)) {
    throw new LedgerError(`${file}: there is no ledger here yet; make one with: tawatur add FILES --ledger ${file}`)
  }
  prepareFolder(file)
  let sqlite: Sqlite | undefined
  try {
    sqlite = openSqlite(file)
    migrate(sqlite, file)
    walMode(sqlite)
    return sqlite
  } catch (error) {
    if (sqlite?.isOpen) sqlite.close()
    throw error instanceof LedgerError ? error : new LedgerError(explain(file, error as Error))
  }
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
    return `${file} is damaged (${error.message}); restore a copy of it or begin another with --ledger`
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
