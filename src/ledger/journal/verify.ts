import type { Transaction } from 'kysely'
import { canonical } from '../../claim/base.js'
import type { Reading } from '../../claim/reading.js'
import type { Database } from '../databases/database.js'
import { kindNamed } from '../kinds/all.js'
import type { ReadingContent, ReadingPayload } from '../kinds/reading.js'
import type { SourceContent, SourcePayload } from '../kinds/source.js'
import type { Tables } from '../tables.js'
import { given } from '../text.js'
import { batches, type Stood } from './batches.js'
import { Deciders } from './deciders.js'
import { beginning, entryHash } from './entry.js'
import { Rows } from './rows.js'

export interface Verified {
  entries: number
  /** Claims whose words were held against their sources. */
  claims: number
  /** The first entry that fails, and how; null where all hold. */
  fault: { entry: number | null; because: string } | null
}

interface Past {
  seq: number
  hash: string
}

/**
 * Holds the journal against itself: every entry follows the one before and has its hash, its rows are what its payload
 * covers, every claim's words stand in the stored source at their place, and who decided might decide then. Ends at the
 * first entry that fails.
 */
export async function verify(tx: Transaction<Tables>, { damages }: Pick<Database, 'damages'>): Promise<Verified> {
  const counted: Verified = { entries: 0, claims: 0, fault: null }
  let past: Past = { seq: 0, hash: beginning }
  const texts = new Texts(tx)
  const deciders = new Deciders()
  const rows = new Rows()
  for await (const batch of batches(tx)) {
    for (const stood of batch) {
      const because =
        chainFault(stood, past) ??
        contentFault(stood) ??
        (stood.entry.kind === 'source' || stood.entry.kind === 'reading'
          ? await wordsFault(stood, texts, counted)
          : null) ??
        deciders.fault(stood)
      if (because) return { ...counted, fault: { entry: stood.entry.seq, because } }
      past = stood.entry
      counted.entries++
      rows.count(stood)
    }
  }
  const because = (await rows.strange(tx)) ?? (await damages())[0]
  return because ? { ...counted, fault: { entry: null, because } } : counted
}

function chainFault({ entry }: Stood, past: Past): string | null {
  if (entry.seq !== past.seq + 1) return `it follows entry ${past.seq}: what stood between is gone`
  if (entry.previous !== past.hash) return 'it is not chained to the entry before it'
  if (entryHash(past.hash, entry) !== entry.hash) return 'it was changed after it was written'
  return null
}

function contentFault({ entry, standing }: Stood): string | null {
  if (!kindNamed(entry.kind)) return `an entry of kind "${entry.kind}", which this version does not know`
  if (!standing) return 'its rows are gone'
  if (standing.agrees) return null
  return canonical(standing.payload) === entry.payload ? null : 'what it holds was changed after it was written'
}

async function wordsFault({ entry, standing }: Stood, texts: Texts, counted: Verified): Promise<string | null> {
  const payload = standing!.payload as SourcePayload & ReadingPayload
  if (entry.kind === 'source') texts.keep(payload.label, (standing!.content as SourceContent).text)
  if (entry.kind !== 'reading') return null
  const text = await texts.of(payload.source)
  for (const [i, reading] of (standing!.content as ReadingContent).readings.entries()) {
    const row = standing!.reports?.[i]
    if (row?.ordinal !== i || row.claims !== reading.claims.length)
      return 'the count of its reports or claims was changed'
    const stray = strayClaim(reading, text)
    if (stray) return `the words of claim ${stray} do not stand in ${payload.source} at their place`
    counted.claims += reading.claims.length
  }
  return null
}

function strayClaim({ claims }: Reading, text: string): string | undefined {
  return claims.find(
    ({ evidence }) =>
      evidence.length === 0 || evidence.some(({ start, end, quote }) => text.slice(start, end) !== quote),
  )?.id
}

/** Texts of sources. A reading mostly follows its source, so the last text is kept at hand. */
class Texts {
  private label = ''
  private text = ''
  constructor(private readonly tx: Transaction<Tables>) {}

  keep(label: string, text: string): void {
    this.label = label
    this.text = text
  }

  async of(label: string): Promise<string> {
    if (label !== this.label) {
      const [row] = await kept(this.tx, label)
      this.keep(label, row ?? '')
    }
    return this.text
  }
}

async function kept(tx: Transaction<Tables>, label: string): Promise<string[]> {
  const rows = await tx.selectFrom('source').select(['text', 'nulls']).where('label', '=', label).execute()
  return rows.map(given)
}
