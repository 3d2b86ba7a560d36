import { describe, expect, test } from 'vitest'
import { canonical } from '../../src/claim/base.js'
import { Claim } from '../../src/claim/claim.js'
import { sha256 } from '../../src/claim/sha256.js'
import { storiesOf } from '../../src/page/intake.js'
import { read } from '../../src/reader/read.js'
import { type CorpusReport, readCorpus } from './gold.js'
import { score } from './score.js'

/** Below this mean F1 over the claim types, a report counts as not read. */
const ENOUGH = 0.85

/** Reports that are still read less well, with what they must keep. Their README rows say what is hard in them. */
const HARD: Record<string, number> = {
  'opec-plus-vienna-2020': 0.84,
  'security-council-sudan-2023': 0.79,
  'vaccines-brussels-2025': 0.79,
  'venezuela-brussels-2023': 0.83,
}

const corpus = readCorpus()

function claimsOf({ record }: CorpusReport) {
  return storiesOf({ ...record, publishedFrom: 'record' }).flatMap((story) => read(story).claims)
}

describe.each(corpus.filter((report) => report.record.forum !== null))('$name', (report) => {
  const claims = claimsOf(report)

  test('is read well enough', () => {
    const { macro, missed, spurious } = score(report.gold, claims, report.record.text)
    const told = {
      missed: missed.map((gold) => `${gold.type}: ${gold.quote}`),
      spurious: spurious.map((claim) => `${claim.type}: ${claim.evidence[0]!.quote}`),
    }
    expect(macro, JSON.stringify(told, null, 1)).toBeGreaterThanOrEqual(HARD[report.name] ?? ENOUGH)
  })

  test('every claim is what its schema makes of it', () => {
    for (const claim of claims) expect(JSON.stringify(claim)).toBe(JSON.stringify(Claim.parse(claim)))
  })

  test('a claim has the hash of all that it says as its id', () => {
    for (const claim of claims) {
      const said = sha256(canonical({ ...claim, id: undefined }))
      expect(claim.id).toBe(`c-${said.slice(0, 16)}`)
    }
  })

  test('every claim stands on words of the report', () => {
    for (const claim of claims) {
      for (const { start, end, quote } of claim.evidence) expect(report.record.text.slice(start, end)).toBe(quote)
    }
  })
})

test.each(corpus.filter((report) => report.record.forum === null))('$name: no forum, no claim', (report) => {
  expect(claimsOf(report).map((claim) => `${claim.type}: ${claim.evidence[0]!.quote}`)).toEqual([])
})
