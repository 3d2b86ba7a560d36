import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Claim } from '../../src/claim/claim.js'
import type { Reading } from '../../src/claim/reading.js'
import { cite } from '../../src/claim/span.js'
import type { Reader } from '../../src/ledger/write/add.js'
import { claimId } from '../claimid.js'

export function emptyFolder(): string {
  return mkdtempSync(join(tmpdir(), 'tawatur-ledger-'))
}

/** Claims a figure for every number of a text: small, but with offsets, ids and masked text like the real reader. */
export const numberReader: Reader = { version: 'numbers 1', read: (label, text) => [readNumbers(label, text)] }

function readNumbers(label: string, text: string): Reading {
  const id = `${label}#1`
  const report: Reading['report'] = {
    kind: 'report',
    id,
    source: label,
    language: 'ar',
    outlet: null,
    published: '2019-03-04',
    title: null,
    span: { start: 0, end: text.length },
    removed: [],
  }
  const claims = [...text.matchAll(/[0-9]+/g)].map((match): Claim => {
    const claim = {
      kind: 'claim' as const,
      report: id,
      type: 'figure' as const,
      measure: 'tents',
      quantity: { value: Number(match[0]), precision: 'exact' as const },
      unit: 'tent',
      place: null,
      since: null,
      asOf: null,
      evidence: [cite(text, match.index, match.index + match[0].length)],
      chain: [{ agency: 'وكالة' }],
      modality: 'asserted' as const,
    }
    return { ...claim, id: claimId(claim) }
  })
  return { report, text: text.replaceAll('-', '\u0000'), claims }
}

export const decision = {
  kind: 'fact',
  subject: 'f-1',
  verdict: 'reject',
  reason: 'misread',
  words: 'العدد لخيام الأمس',
  value: null,
  about: { quote: '120' },
  person: 'سمير',
}
