import { Claim, type ClaimType } from '../../src/claim/claim.js'
import type { Reading } from '../../src/claim/reading.js'
import type { Report } from '../../src/claim/report.js'
import { cite } from '../../src/claim/span.js'
import type { Actor } from '../../src/claim/values.js'
import { claimId } from '../claimid.js'

/** A claim to be: its type, the words it stands on, and the values that differ from empty ones. */
export type Invented = { type: ClaimType; words?: string; chain?: Claim['chain'] } & Record<string, unknown>

export const lake: Actor = { name: 'مجموعة حوض البحيرة', kind: 'organisation', id: 'LCBC' }

const EMPTY: Record<ClaimType, object> = {
  meeting: {
    meeting: 'm-1',
    forum: null,
    format: 'meeting',
    level: null,
    ordinal: null,
    place: null,
    when: null,
    duration: null,
    status: 'held',
    host: null,
    chairs: [],
    purpose: null,
    partOf: null,
    alongside: null,
  },
  session: { meeting: null, ordinal: null, topic: null },
  participation: { meeting: null, capacity: 'participant' },
  membership: { forum: null, role: 'member', when: null },
  formation: { forum: null, when: null, place: null, founders: [] },
  statement: { act: 'said', direct: false, meeting: null, when: null },
  pledge: {
    donor: null,
    meeting: null,
    form: 'unspecified',
    purpose: null,
    beneficiary: null,
    stage: 'pledged',
    when: null,
  },
  figure: { unit: null, place: null, since: null, asOf: null },
  phase: { forum: null, aim: null, place: null },
}

/** A reading of an invented report. Claims without words of their own stand on the whole text. */
export function reading(
  id: string,
  published: string | null,
  text: string,
  claims: Invented[],
  more: Partial<Report> = {},
): Reading {
  const report: Report = {
    kind: 'report',
    id,
    source: id,
    language: 'ar',
    outlet: null,
    published,
    title: null,
    span: { start: 0, end: text.length },
    removed: [],
    ...more,
  }
  return { report, text, claims: claims.map((claim) => made(id, text, claim)) }
}

function made(report: string, text: string, { type, words, ...values }: Invented): Claim {
  const start = words === undefined ? 0 : text.indexOf(words)
  if (start < 0) throw new Error(`the text does not say: ${words}`)
  const evidence = [cite(text, start, words === undefined ? text.length : start + words.length)]
  const claim = { kind: 'claim', type, report, evidence, chain: [], modality: 'asserted', ...EMPTY[type], ...values }
  return Claim.parse({ ...claim, id: claimId(claim) })
}

/** A place by country and city. */
export function at(country: string, city?: string) {
  return { name: city ?? country, country, ...(city && { city }) }
}
