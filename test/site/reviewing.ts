import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { tracedIn } from '../../src/cli/review/traced.js'
import { Served } from '../../src/cli/served.js'
import { StoredRecord } from '../../src/cli/stored.js'
import { openLedger } from '../../src/ledger/open.js'
import type { Mode } from '../../src/review/publish.js'
import { twoReports } from '../cli/readings.js'
import { sources } from './sources.js'

/** A ledger of two reports in a folder of its own, and a site's sources over it. */
export async function reviewing() {
  const folder = mkdtempSync(join(tmpdir(), 'tawatur-'))
  const ledger = await openLedger(join(folder, 'record.db'))
  for (const reading of twoReports) {
    const source = { name: reading.report.source, form: 'text' as const, text: reading.text }
    await ledger.add(source, { version: 'by hand', read: () => [reading] })
  }
  const served = new Served(ledger, new StoredRecord(ledger, 'test'))
  const given = {
    ...sources,
    record: (known: string | null = null, mode: Mode = 'marked') => served.record(known, mode),
    report: (id: string) => served.report(id),
    desk: () => served.desk(),
    set: ledger.set,
    rules: (report: string) => tracedIn(ledger, report),
  }
  const close = async () => {
    await ledger.close()
    rmSync(folder, { recursive: true })
  }
  return { ledger, served, given, close }
}
