import type { Transaction } from 'kysely'
import { canonical } from '../../claim/base.js'
import type { Reading } from '../../claim/reading.js'
import { asItCame } from '../ask/source-of.js'
import type { Database } from '../databases/database.js'
import { append } from '../journal/append.js'
import { readingPayload } from '../kinds/reading.js'
import type { Tables } from '../tables.js'
import type { NewSource, Reader } from './add.js'

/** Reads a stored source again. `version` and what was known of the source are those it came in with. */
export interface Rereader {
  version: string
  read(label: string, source: NewSource): Reading[]
}

export interface Reread {
  label: string
  /** Claims that the last reading did not have. */
  added: string[]
  /** Claims that only the last reading had: the record no longer holds them, the journal does. */
  withdrawn: string[]
}

/** The labels of the sources whose last reading, or its confirmation, is by another version of the reader. */
export async function outdated({ db }: Database, reader: Reader['version']): Promise<string[]> {
  const rows = await db
    .selectFrom('current_reading')
    .innerJoin('source', 'source.entry', 'current_reading.source')
    .select('label')
    .where('current_reading.reader', '!=', reader)
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('confirmation')
            .select('confirmation.entry')
            .whereRef('confirmation.reading', '=', 'current_reading.entry')
            .where('confirmation.reader', '=', reader),
        ),
      ),
    )
    .orderBy('source.entry')
    .execute()
  return rows.map(({ label }) => label)
}

/**
 * Reads a stored source with another version of the reader. What it says anew becomes the source's reading; where it
 * says the same, a confirmation is kept. On the disk when this returns.
 */
export async function rereadSource(
  database: Database,
  label: string,
  reader: Rereader,
  now: () => Date,
): Promise<Reread> {
  const before = await lastReading(database, label)
  const readings = reader.read(label, before.source)
  const payload = readingPayload(label, reader.version, readings)
  const same = canonical(payload.reports) === canonical(readingPayload(label, '', before.readings).reports)
  const written = await database.write(async (tx) => {
    if ((await lastEntryOf(tx, label)) !== before.entry) return false
    if (same) await append(tx, now(), 'confirmation', { reading: before.entry, reader: reader.version }, null)
    else await append(tx, now(), 'reading', payload, { readings })
    return true
  })
  // Another process read it again in between: hold ours against that one.
  if (!written) return await rereadSource(database, label, reader, now)
  const [old, fresh] = [idsOf(before.readings), idsOf(readings)]
  return {
    label,
    added: [...fresh].filter((id) => !old.has(id)),
    withdrawn: [...old].filter((id) => !fresh.has(id)),
  }
}

async function lastReading({ snapshot }: Database, label: string) {
  return await snapshot(async (tx) => {
    const row = await tx
      .selectFrom('source')
      .innerJoin('current_reading', 'current_reading.source', 'source.entry')
      .selectAll('source')
      .select('current_reading.entry as reading')
      .where('label', '=', label)
      .executeTakeFirstOrThrow()
    const reports = await tx
      .selectFrom('report')
      .select('content')
      .where('reading', '=', row.reading)
      .orderBy('ordinal')
      .execute()
    return {
      entry: row.reading,
      source: asItCame(row),
      readings: reports.map(({ content }) => JSON.parse(content) as Reading),
    }
  })
}

async function lastEntryOf(tx: Transaction<Tables>, label: string): Promise<number> {
  const row = await tx
    .selectFrom('current_reading')
    .innerJoin('source', 'source.entry', 'current_reading.source')
    .select('current_reading.entry')
    .where('label', '=', label)
    .executeTakeFirstOrThrow()
  return row.entry
}

function idsOf(readings: Reading[]): Set<string> {
  return new Set(readings.flatMap(({ claims }) => claims.map(({ id }) => id)))
}
