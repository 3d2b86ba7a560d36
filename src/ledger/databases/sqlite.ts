import { setTimeout } from 'node:timers/promises'
import { DatabaseSync } from '@photostructure/sqlite'
import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  Kysely,
  type QueryResult,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
  type TransactionSettings,
} from 'kysely'
import { LedgerError } from '../error.js'
import type { Tables } from '../tables.js'
import type { Database } from './database.js'

export type Sqlite = InstanceType<typeof DatabaseSync>

/** Milliseconds that a write waits for another process that is writing. */
export const patience = 30_000

/** Milliseconds SQLite itself waits, which stops everything else of this process. */
const blocking = 50

/** Milliseconds between two tries to begin a write. */
const pause = 10

/** KiB of pages kept in memory: SQLite's own 2 MiB are too few to lay a large record out in. */
const cache = 131_072

/** Opens the file and asks for waiting instead of failing. `recursive_triggers` lets REPLACE meet the delete triggers. */
export function openSqlite(file: string): Sqlite {
  const sqlite = new DatabaseSync(file)
  sqlite.exec(`pragma busy_timeout = ${patience}; pragma foreign_keys = on; pragma recursive_triggers = on;`)
  sqlite.exec(`pragma cache_size = -${cache}`)
  return sqlite
}

/** A ledger in one file. `explain` says what SQLite's error means for the person. */
export function sqliteDatabase(name: string, sqlite: Sqlite, explain: (error: Error) => string): Database {
  const db = kyselyOver<Tables>(sqlite)
  return {
    name,
    db,
    write: (work) => db.transaction().execute(work),
    snapshot: (work) => db.transaction().setAccessMode('read only').execute(work),
    explained: (error) =>
      (error as NodeJS.ErrnoException).code === 'ERR_SQLITE_ERROR' ? new LedgerError(explain(error as Error)) : error,
    damages: async () => integrity(sqlite),
    close: () => db.destroy(),
  }
}

/** SQLite's own check of its pages and indexes. */
function integrity(sqlite: Sqlite): string[] {
  const rows = sqlite.prepare('pragma integrity_check').all() as { integrity_check: string }[]
  return rows.map((row) => row.integrity_check).filter((line) => line !== 'ok')
}

/** The query builder over one connection, which from now on waits without stopping the process. */
function kyselyOver<DB>(sqlite: Sqlite): Kysely<DB> {
  sqlite.exec(`pragma busy_timeout = ${blocking}`)
  const dialect: Dialect = {
    createAdapter: () => new SqliteAdapter(),
    createDriver: () => new OneConnection(sqlite),
    createIntrospector: (db) => new SqliteIntrospector(db),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  }
  return new Kysely<DB>({ dialect })
}

/** Another connection holds the lock. */
export function isBusy(error: unknown): boolean {
  return /database (table )?is locked|busy/.test(String(error))
}

type Statement = ReturnType<Sqlite['prepare']>

/** How many statements are kept prepared. The ledger asks fewer different questions. */
const MOST_PREPARED = 256

interface Prepared {
  statement: Statement
  /** Of its answer; none where it gives none. */
  columns: string[]
}

function rowOf(columns: string[], values: unknown[]): object {
  const row: Record<string, unknown> = {}
  for (let i = 0; i < columns.length; i++) row[columns[i]!] = values[i]
  return row
}

class Connection implements DatabaseConnection {
  private readonly prepared = new Map<string, Prepared>()

  constructor(private readonly sqlite: Sqlite) {}

  async executeQuery<R>({ sql, parameters }: CompiledQuery): Promise<QueryResult<R>> {
    const { statement, columns } = this.statementOf(sql)
    if (columns.length > 0) {
      const rows = statement.all(...parameters) as unknown as unknown[][]
      return { rows: rows.map((values) => rowOf(columns, values) as R) }
    }
    const { changes } = statement.run(...parameters)
    return { rows: [], numAffectedRows: BigInt(changes) }
  }

  /** Preparing takes longer than running most statements. What streams is prepared anew: it may run twice at once. */
  private statementOf(sql: string): Prepared {
    const known = this.prepared.get(sql)
    if (known) return known
    const statement = this.sqlite.prepare(sql)
    const made = { statement, columns: statement.columns().map(({ name }) => name) }
    // Values come out faster than objects, whose fields the driver sets one by one.
    statement.setReturnArrays(true)
    if (this.prepared.size >= MOST_PREPARED) this.prepared.clear()
    this.prepared.set(sql, made)
    return made
  }

  async *streamQuery<R>({ sql, parameters }: CompiledQuery): AsyncIterableIterator<QueryResult<R>> {
    for (const row of this.sqlite.prepare(sql).iterate(...parameters)) yield { rows: [row as R] }
  }
}

const BEGIN = CompiledQuery.raw('begin')
const BEGIN_WRITING = CompiledQuery.raw('begin immediate')
const COMMIT = CompiledQuery.raw('commit')
const ROLLBACK = CompiledQuery.raw('rollback')

/** Hands its one connection to one user at a time. Writing takes the lock at the start, so that nothing fails midway. */
class OneConnection implements Driver {
  private readonly connection: Connection
  private last: Promise<void> = Promise.resolve()
  private release: () => void = () => {}

  constructor(private readonly sqlite: Sqlite) {
    this.connection = new Connection(sqlite)
  }

  async init(): Promise<void> {}

  async acquireConnection(): Promise<DatabaseConnection> {
    const before = this.last
    let release = () => {}
    this.last = new Promise((resolve) => {
      release = resolve
    })
    await before
    this.release = release
    return this.connection
  }

  async releaseConnection(): Promise<void> {
    this.release()
  }

  async beginTransaction(connection: DatabaseConnection, { accessMode }: TransactionSettings): Promise<void> {
    const deadline = performance.now() + patience
    for (;;) {
      try {
        await connection.executeQuery(accessMode === 'read only' ? BEGIN : BEGIN_WRITING)
        return
      } catch (error) {
        if (!isBusy(error) || performance.now() > deadline) throw error
        await setTimeout(pause)
      }
    }
  }

  async commitTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(COMMIT)
  }

  async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    if (this.sqlite.isTransaction) await connection.executeQuery(ROLLBACK)
  }

  async destroy(): Promise<void> {
    if (this.sqlite.isOpen) this.sqlite.close()
  }
}
