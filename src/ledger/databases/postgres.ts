import { Kysely, PostgresDialect, sql, type Transaction } from 'kysely'
import pg from 'pg'
import { LedgerError } from '../error.js'
import { migrations } from '../migrations/postgres/all.js'
import type { Tables } from '../tables.js'
import type { Database } from './database.js'

/** Names the lock that writers of a ledger take: the letters `Twtr`. */
const writing = 0x54777472

/** Milliseconds until a server that does not answer is given up. */
const patience = 10_000

/** Counts and sums come as numbers: none of ours leaves the safe integers. */
const types = {
  getTypeParser: ((oid: number, format?: 'text') =>
    oid === pg.types.builtins.INT8 || oid === pg.types.builtins.NUMERIC
      ? Number
      : pg.types.getTypeParser(oid, format)) as typeof pg.types.getTypeParser,
}

/** A ledger on a PostgreSQL server. Throws LedgerError where it cannot be reached or holds no ledger of ours. */
export async function openPostgres(address: string, create: boolean): Promise<Database> {
  const pool = new pg.Pool({ connectionString: address, connectionTimeoutMillis: patience, types, max: 10 })
  // A connection that breaks while nobody uses it is replaced by the next that is needed.
  pool.on('error', () => {})
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) })
  const name = nameOf(address)
  const database: Database = {
    name,
    db,
    write: (work) =>
      db.transaction().execute(async (tx) => {
        await alone(tx)
        return await work(tx)
      }),
    snapshot: (work) => db.transaction().setIsolationLevel('repeatable read').setAccessMode('read only').execute(work),
    explained: (error) => explained(name, error),
    // The server checks its own pages.
    damages: async () => [],
    close: () => db.destroy(),
  }
  try {
    await migrate(database, create)
    return database
  } catch (error) {
    await db.destroy()
    throw explained(name, error)
  }
}

/** One writer at a time: the journal is one chain. Readers are not held up. */
async function alone(tx: Transaction<Tables>): Promise<void> {
  await sql`select pg_advisory_xact_lock(${sql.lit(writing)})`.execute(tx)
}

async function migrate({ name, db, write }: Database, create: boolean): Promise<void> {
  if ((await versionOf(db)) === migrations.length) return
  await write(async (tx) => {
    // Another process may have done it while this one waited for the lock.
    const version = await versionOf(tx)
    if (version === 0 && !create) throw new LedgerError(`${name}: there is no ledger here yet; add reports to it first`)
    if (version > migrations.length) throw new LedgerError(newer(name, version))
    for (const migration of migrations.slice(version)) await sql.raw(migration).execute(tx)
    await sql`create table if not exists ledger_version (version integer not null)`.execute(tx)
    await sql`delete from ledger_version`.execute(tx)
    await sql`insert into ledger_version values (${migrations.length})`.execute(tx)
  })
}

function newer(name: string, version: number): string {
  return (
    `${name} was written by a newer Tawatur (ledger version ${version}, this one knows ${migrations.length}); ` +
    'update Tawatur or name another database'
  )
}

async function versionOf(db: Kysely<Tables>): Promise<number> {
  // Asked of the table of tables: to_regclass may answer from before the lock was waited for.
  const { rows: tables } = await sql`
    select 1 from pg_class where relname = 'ledger_version' and pg_table_is_visible(oid)
  `.execute(db)
  if (tables.length === 0) return 0
  const { rows } = await sql<{ version: number }>`select version from ledger_version`.execute(db)
  return rows[0]?.version ?? 0
}

/** The address as messages may show it. */
function nameOf(address: string): string {
  return address.replace(/\/\/[^@/]*@/, '//').replace(/\?.*$/, '')
}

function explained(name: string, error: unknown): unknown {
  if (error instanceof LedgerError || !(error instanceof Error)) return error
  const { code = '' } = error as NodeJS.ErrnoException
  const meaning = meanings.find(([codes]) => codes.test(code))?.[1]
  if (meaning) return new LedgerError(`${name} ${meaning} (${code}: ${error.message || 'no answer'})`)
  return error instanceof pg.DatabaseError ? new LedgerError(`${name}: ${error.message}`) : error
}

/** By the error's code: Node's own, or PostgreSQL's (its manual, appendix A). */
const meanings: [RegExp, string][] = [
  [/^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|ECONNRESET|EHOSTUNREACH)$/, 'does not answer; is the server running?'],
  [/^28/, 'refuses this user or password; check the address in DATABASE_URL'],
  [/^3D000$/, 'does not exist; create it on the server first'],
  [/^42501$/, 'does not let this user write; grant it the rights to create tables'],
  [/^53100$/, 'has a full disk; make room and do it again, what was added is kept'],
  [/^57P0/, 'is shutting down; try again when it is up'],
  [/^53300$/, 'has no connection left; try again later or raise max_connections'],
]
