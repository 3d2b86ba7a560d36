import { DatabaseSync } from '@photostructure/sqlite'
import { canonical } from '../../src/claim/base.js'
import type { Reading } from '../../src/claim/reading.js'
import { sha256 } from '../../src/claim/sha256.js'
import { beginning, entryHash } from '../../src/ledger/journal/entry.js'
import { journal } from '../../src/ledger/migrations/sqlite/0001-journal.js'

/** Writes a ledger as version 1 did: claims and their words in tables of their own, texts with U+0000 as bytes. */
export function writeVersion1(file: string, sources: { name: string; text: string; readings: Reading[] }[]): void {
  const sqlite = new DatabaseSync(file)
  sqlite.exec(`${journal}; pragma application_id = ${0x54777472}; pragma user_version = 1; begin`)
  let [seq, previous] = [0, beginning]
  const append = (kind: string, payload: object): number => {
    const entry = { seq: ++seq, at: '2020-01-02T03:04:05.000Z', kind, payload: canonical(payload) }
    const hash = entryHash(previous, entry)
    insert('entry', { ...entry, previous, hash })
    previous = hash
    return seq
  }
  const insert = (table: string, row: object) => {
    const columns = Object.keys(row).map((column) => `"${column}"`)
    const values = columns.map(() => '?').join(', ')
    sqlite.prepare(`insert into ${table} (${columns.join(', ')}) values (${values})`).run(...Object.values(row))
  }
  const none = { charset: null, published: null, outlet: null, url: null, title: null }
  for (const { name, text, readings } of sources) {
    const row = { label: name, name, version: 1, identity: sha256(name + text), form: 'text', ...none }
    const source = append('source', { ...row, sha256: sha256(text) })
    insert('source', { entry: source, ...row, text: stored(text) })
    const reports = readings.map(({ report }) => report.id)
    const digest = sha256(canonical(readings))
    const reading = append('reading', { source: name, reader: 'numbers 1', reports, digest })
    insert('reading', { entry: reading, source, reader: 'numbers 1' })
    let ordinal = 0
    for (const [i, { report, text: masked, claims }] of readings.entries()) {
      const { id, published, outlet, title } = report
      const json = JSON.stringify(report)
      insert('report', { reading, id, ordinal: i, published, outlet, title, json, text: stored(masked) })
      for (const claim of claims) {
        const whole = JSON.stringify({ ...claim, evidence: [] })
        const meeting = 'meeting' in claim ? claim.meeting : null
        const { id: claimId, type } = claim
        insert('claim', { reading, id: claimId, ordinal: ordinal++, report: id, type, meeting, json: whole })
        for (const [n, { start, end, quote }] of claim.evidence.entries()) {
          insert('evidence', { reading, claim: claimId, ordinal: n, start, end, quote: stored(quote) })
        }
      }
    }
  }
  sqlite.exec('commit')
  sqlite.close()
}

function stored(text: string): string | Uint8Array {
  return text.includes('\u0000') ? Buffer.from(text) : text
}
