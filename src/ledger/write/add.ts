import type { Transaction } from 'kysely'
import { canonical } from '../../claim/base.js'
import type { Reading } from '../../claim/reading.js'
import { sha256 } from '../../claim/sha256.js'
import type { Database } from '../databases/database.js'
import { append } from '../journal/append.js'
import { readingPayload } from '../kinds/reading.js'
import type { Tables } from '../tables.js'
import { storable } from '../text.js'

/** One source as it came in, with what is known of it besides its text. */
export interface NewSource {
  name: string
  form: 'text' | 'html'
  text: string
  charset?: string | null
  published?: string | null
  outlet?: string | null
  url?: string | null
  title?: string | null
}

/** Reads a source. `label` must become the source name of its reports, so that versions of one source stay distinct. */
export interface Reader {
  version: string
  read(label: string, text: string): Reading[]
}

export type Added =
  | { status: 'added'; label: string; version: number; reports: number; claims: number }
  | { status: 'known'; label: string; version: number }

type Known = { status: 'known'; label: string; version: number }
type Free = { status: 'free'; label: string; version: number }

/**
 * Adds a source with its reading in one transaction; when this returns, both are on the disk.
 * The same source again changes nothing. Other content under a name that is there becomes its next version, `name@2`.
 * What `read` throws goes through, and nothing is written.
 */
export async function addSource(database: Database, given: NewSource, reader: Reader, now: () => Date): Promise<Added> {
  const source = { ...cleaned(given), text: storable(given.text) }
  const identity = identityOf(source)
  for (;;) {
    const place = await database.snapshot((tx) => placeFor(tx, source.name, identity))
    if (place.status === 'known') return place
    const readings = reader.read(place.label, source.text)
    const added = await database.write(async (tx): Promise<Added | undefined> => {
      const still = await placeFor(tx, source.name, identity)
      if (still.status === 'known') return still
      if (still.label !== place.label) return undefined
      await appendSource(tx, source, place, identity, now())
      await append(tx, now(), 'reading', readingPayload(place.label, reader.version, readings), { readings })
      return { ...place, status: 'added', reports: readings.length, claims: claimsOf(readings) }
    })
    // Another process took the label in between: read again under the next one.
    if (added) return added
  }
}

/** What is said of a source holds no U+0000; its text may. */
function cleaned(source: NewSource): NewSource {
  const clean = Object.entries(source).map(([key, value]) => [
    key,
    typeof value === 'string' ? storable(value).replaceAll('\u0000', '\uFFFD') : value,
  ])
  return Object.fromEntries(clean) as NewSource
}

/** Text and all that is known of it: two sources of one name that share this are one. */
function identityOf({ form, text, published, outlet, url, title }: NewSource): string {
  const known = { published: published ?? null, outlet: outlet ?? null, url: url ?? null, title: title ?? null }
  return sha256(canonical({ form, text, ...known }))
}

async function placeFor(tx: Transaction<Tables>, name: string, identity: string): Promise<Known | Free> {
  const versions = await tx
    .selectFrom('source')
    .select(['label', 'version', 'identity'])
    .where('name', '=', name)
    .orderBy('version')
    .execute()
  const same = versions.find((version) => version.identity === identity)
  if (same) return { status: 'known', label: same.label, version: same.version }
  const version = (versions.at(-1)?.version ?? 0) + 1
  return { status: 'free', label: await freeLabel(tx, name, version), version }
}

/** `name`, then `name@2` and on. A source whose own name is `name@2` may have taken that label: then the next. */
async function freeLabel(tx: Transaction<Tables>, name: string, version: number): Promise<string> {
  for (let n = version; ; n++) {
    const label = n === 1 ? name : `${name}@${n}`
    const taken = await tx.selectFrom('source').select('entry').where('label', '=', label).executeTakeFirst()
    if (!taken) return label
  }
}

async function appendSource(
  tx: Transaction<Tables>,
  source: NewSource,
  { label, version }: Free,
  identity: string,
  at: Date,
): Promise<void> {
  const { name, form, text, charset = null, published = null, outlet = null, url = null, title = null } = source
  const row = { label, name, version, identity, form, charset, published, outlet, url, title }
  await append(tx, at, 'source', { ...row, sha256: sha256(text) }, { text })
}

/** Equal ids are equal claims. */
function claimsOf(readings: Reading[]): number {
  return new Set(readings.flatMap(({ claims }) => claims.map(({ id }) => id))).size
}
