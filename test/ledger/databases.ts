import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import pg from 'pg'
import { inject } from 'vitest'
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
export async function query(place: string, sql: string, values: unknown[] = []): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: place })
  await client.connect()
  try {
    return (await client.query(sql, values)).rows as Record<string, unknown>[]
  } finally {
    await client.end()
  }
}
