import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { DatabaseSync } from '@photostructure/sqlite'
import pg from 'pg'
import { inject } from 'vitest'
import { isServer } from '../../src/ledger/open.js'
import { emptyFolder } from './sample.js'

/** Each gives the place of a ledger that is not there yet. */
export const databases = [
  { name: 'a file', place: async () => join(emptyFolder(), 'a/b/record.db') },
  { name: 'PostgreSQL', place: newDatabase },
]

async function newDatabase(): Promise<string> {
  const address = new URL(inject('server'))
  const name = `tawatur_${randomUUID().replaceAll('-', '')}`
  await query(address.href, `create database ${name}`)
  address.pathname = `/${name}`
  return address.href
}

/** Speaks SQL past the ledger: what a stranger with the same rights could do. */
export interface Stranger {
  query(sql: string, values?: unknown[]): Promise<Record<string, unknown>[]>
  close(): Promise<void>
}

export async function stranger(place: string): Promise<Stranger> {
  return isServer(place) ? await strangerOnServer(place) : strangerOnFile(place)
}

async function strangerOnServer(place: string): Promise<Stranger> {
  const client = new pg.Client({ connectionString: place })
  await client.connect()
  return { query: async (sql, values = []) => (await client.query(sql, values)).rows, close: () => client.end() }
}

function strangerOnFile(file: string): Stranger {
  const sqlite = new DatabaseSync(file)
  sqlite.exec('pragma foreign_keys = off; pragma recursive_triggers = on')
  return {
    query: async (sql, values = []) => {
      const statement = sqlite.prepare(sql.replace(/\$[0-9]+/g, '?'))
      return statement.all(...(values as never[])) as Record<string, unknown>[]
    },
    close: async () => sqlite.close(),
  }
}

/** One question of a stranger. */
export async function query(place: string, sql: string, values: unknown[] = []): Promise<Record<string, unknown>[]> {
  const there = await stranger(place)
  return await there.query(sql, values).finally(there.close)
}
