import type { Database } from '../databases/database.js'
import { LedgerError } from '../error.js'
import { batches, type Stood } from './batches.js'

/** The journal as lines of JSON, each an entry with its content, from the entry after `after`. One line for one entry. */
export async function* journal({ db, name }: Database, after = 0): AsyncGenerator<string> {
  for await (const batch of batches(db, after)) for (const stood of batch) yield lineOf(stood, name)
}

function lineOf({ entry, payload, standing }: Stood, name: string): string {
  if (!standing || !payload) throw new LedgerError(`${name}: entry ${entry.seq} has lost its rows; see tawatur verify`)
  const { seq, at, kind, previous, hash } = entry
  const { content } = standing
  return JSON.stringify({ seq, at, kind, payload, previous, hash, ...(content && { content }) })
}
