import type { Transaction } from 'kysely'
import { z } from 'zod'
import { canonical } from '../../claim/base.js'
import type { Database } from '../databases/database.js'
import { LedgerError } from '../error.js'
import { kindNamed } from '../kinds/all.js'
import type { Tables } from '../tables.js'
import { lastEntry, write } from './append.js'
import { beginning, type Entry, entryHash } from './entry.js'

const Line = z.strictObject({
  seq: z.int().min(1),
  at: z.iso.datetime(),
  kind: z.string(),
  payload: z.record(z.string(), z.unknown()),
  previous: z.string(),
  hash: z.string(),
  content: z.record(z.string(), z.unknown()).optional(),
})

interface Carried {
  /** Of the file, from 1. */
  number: number
  entry: Entry
  payload: object
  content: object | null
}

export interface Taken {
  added: number
  /** Entries that the ledger had already. */
  known: number
}

/** Lines written in one transaction. */
const atOnce = 200

/**
 * Adds the entries of an exported journal that the ledger lacks, as they are. What was written before a line that
 * cannot be taken stays, and importing the mended file goes on from there.
 * Throws LedgerError, which names the line: it is no entry, was changed, does not follow the one before, or differs
 * from what the ledger has in its place.
 */
export async function take(database: Database, lines: AsyncIterable<string>): Promise<Taken> {
  const taken: Taken = { added: 0, known: 0 }
  let waiting: Carried[] = []
  let before: Carried | undefined
  let number = 0
  const flush = async () => {
    const { added, known } = await database.write((tx) => writeAll(tx, waiting, database.name))
    taken.added += added
    taken.known += known
    waiting = []
  }
  try {
    for await (const line of lines) {
      number++
      if (line.trim() === '') continue
      const carried = parse(line, number)
      follows(carried, before)
      before = carried
      waiting.push(carried)
      if (waiting.length === atOnce) await flush()
    }
  } finally {
    if (waiting.length > 0) await flush()
  }
  return taken
}

function parse(line: string, number: number): Carried {
  const json = jsonOf(line)
  const parsed = Line.safeParse(json)
  if (!parsed.success) throw new LedgerError(`line ${number} is no journal entry; ${exportAgain}`)
  const { payload, content = null, ...rest } = parsed.data
  if (JSON.stringify(json) !== line) throw new LedgerError(`line ${number} was changed after export; ${exportAgain}`)
  const entry = { ...rest, payload: canonical(payload) }
  if (entryHash(entry.previous, entry) !== entry.hash) {
    throw new LedgerError(`line ${number}: entry ${entry.seq} was changed after it was written; ${exportAgain}`)
  }
  const kind = kindNamed(entry.kind)
  if (!kind) throw new LedgerError(`line ${number}: an entry of kind "${entry.kind}"; update Tawatur to import it`)
  if (!kind.isContent(content)) throw new LedgerError(`line ${number} lacks its content; ${exportAgain}`)
  if (!kind.covers(payload, content)) {
    throw new LedgerError(`line ${number}: its content was changed after export; ${exportAgain}`)
  }
  return { number, entry, payload, content }
}

const exportAgain = 'export the journal again'

function jsonOf(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}

function follows({ number, entry }: Carried, before: Carried | undefined): void {
  const isNext = before ? entry.seq === before.entry.seq + 1 && entry.previous === before.entry.hash : true
  if (!isNext)
    throw new LedgerError(`line ${number}: entry ${entry.seq} does not follow the line before; ${exportAgain}`)
}

async function writeAll(tx: Transaction<Tables>, carried: Carried[], name: string): Promise<Taken> {
  const last = await lastEntry(tx)
  const there = carried.filter(({ entry }) => entry.seq <= (last?.seq ?? 0))
  await sameAs(tx, there, name)
  const fresh = carried.slice(there.length)
  if (fresh[0]) joins(fresh[0], last, name)
  for (const { entry, payload, content } of fresh) await write(tx, entry, payload, content)
  return { added: fresh.length, known: there.length }
}

/** Two journals that share a beginning and then went different ways cannot become one. */
async function sameAs(tx: Transaction<Tables>, there: Carried[], name: string): Promise<void> {
  const [first, last] = [there[0], there.at(-1)]
  if (!first || !last) return
  const rows = await tx
    .selectFrom('entry')
    .select(['seq', 'hash'])
    .where('seq', '>=', first.entry.seq)
    .where('seq', '<=', last.entry.seq)
    .execute()
  const hashes = new Map(rows.map(({ seq, hash }) => [seq, hash]))
  const apart = there.find(({ entry }) => hashes.get(entry.seq) !== entry.hash)
  if (!apart) return
  throw new LedgerError(
    `line ${apart.number}: entry ${apart.entry.seq} is another one in ${name}, the two journals went apart there; ` +
      'import into a new ledger with --ledger',
  )
}

function joins({ number, entry }: Carried, last: { seq: number; hash: string } | undefined, name: string): void {
  if (entry.seq === (last?.seq ?? 0) + 1 && entry.previous === (last?.hash ?? beginning)) return
  throw new LedgerError(
    `line ${number}: entry ${entry.seq} does not follow the ${last?.seq ?? 0} entries of ${name}; ` +
      'export the journal from its beginning',
  )
}
