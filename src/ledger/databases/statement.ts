import type { CompiledQuery, Kysely, RawBuilder } from 'kysely'
import type { Tables } from '../tables.js'

/**
 * A statement that is asked often. Its text is made once for each kind of database, because making it takes longer than
 * running it. `text` holds a sign for each value; who asks gives the values in that order.
 */
export function statement<Values extends unknown[], Row = never>(text: RawBuilder<Row>) {
  const made = new Map<unknown, CompiledQuery<Row>>()
  return async (db: Kysely<Tables>, ...values: Values): Promise<Row[]> => {
    const kind = db.getExecutor().adapter.constructor
    const known = made.get(kind) ?? text.compile(db)
    made.set(kind, known)
    return (await db.executeQuery<Row>({ ...known, parameters: values })).rows
  }
}
