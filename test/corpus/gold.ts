import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { ClaimType } from '../../src/claim/claim.js'
import type { Precision } from '../../src/claim/values.js'

/** One expected claim: its type, the words it stands on, and those values that are compared. See corpus/README.md. */
export interface GoldClaim {
  type: ClaimType
  quote: string
  optional?: boolean
  country?: string
  when?: string
  level?: string
  ordinal?: number
  status?: string
  format?: string
  city?: string
  venue?: string
  host?: string
  duration?: string
  who?: string
  name?: string
  count?: number
  precision?: Precision
  capacity?: string
  role?: string
  speaker?: string
  post?: string
  direct?: boolean
  via?: string
  donor?: string
  amount?: number | null
  currency?: string
  beneficiary?: string
  stage?: string
  value?: number
  unit?: string
  since?: string
}

/** A whole report in our own words with the claims expected of it. */
export interface CorpusReport {
  name: string
  record: { source: string; published: string; forum: string | null; text: string }
  gold: GoldClaim[]
}

const folder = fileURLToPath(new URL('../../corpus/', import.meta.url))

/** Every report of `corpus/`, in the order of their names. Throws where a report has no gold file or one is no JSON. */
export function readCorpus(): CorpusReport[] {
  const names = readdirSync(join(folder, 'reports')).filter((file) => file.endsWith('.json'))
  return names.sort().map((file) => {
    const name = file.replace(/\.json$/, '')
    const record = JSON.parse(readFileSync(join(folder, 'reports', file), 'utf8')) as CorpusReport['record']
    const lines = readFileSync(join(folder, 'gold', `${name}.jsonl`), 'utf8')
      .split('\n')
      .filter(Boolean)
    return { name, record, gold: lines.map((line) => JSON.parse(line) as GoldClaim) }
  })
}

/** The names of the gold files, without their ending. */
export function goldNames(): string[] {
  return readdirSync(join(folder, 'gold')).map((file) => file.replace(/\.jsonl$/, ''))
}
