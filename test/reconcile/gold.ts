import { existsSync, readFileSync } from 'node:fs'
import { Claim } from '../../src/claim/claim.js'
import type { Reading } from '../../src/claim/reading.js'
import type { Actor } from '../../src/claim/values.js'
import { claimId } from '../claimid.js'

const GOLD = new URL('../../../shared/gold/seeds.jsonl', import.meta.url).pathname
const SEEDS = new URL('../../../shared/seeds/records.jsonl', import.meta.url).pathname

export const goldMissing = existsSync(GOLD) && existsSync(SEEDS) ? null : `no ${GOLD}: nothing to join`

type Fields = Record<string, string | number | boolean | null | undefined>

const forum: Actor = { name: 'التحالف الدولي', kind: 'organisation', id: 'global-coalition' }

/** The five real reports as readings, their claims made of the expected facts (those not marked optional). */
export function goldReadings(): Reading[] {
  const gold = lines(GOLD).filter((fact) => !fact.optional)
  return lines(SEEDS).map((record) => {
    const source = String(record.source)
    const text = readFileSync(new URL(`../../../shared/seeds/${source}`, import.meta.url).pathname, 'utf8')
    const id = `${source}#1`
    const facts = gold.filter((fact) => source.startsWith(`${fact.doc}_`))
    const meetings = facts.filter((fact) => fact.type === 'meeting')
    return {
      report: {
        kind: 'report',
        id,
        source,
        language: 'ar',
        outlet: String(record.outlet ?? '') || null,
        agency: text.includes('(كونا)') ? 'كونا' : null,
        published: String(record.published),
        title: null,
        span: { start: 0, end: text.length },
        removed: [],
      },
      text,
      claims: facts.map((fact) => claim(id, fact, meetings)),
    }
  })
}

function lines(file: string): Fields[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Fields)
}

function claim(report: string, fact: Fields, meetings: Fields[]): Claim {
  const values = {
    kind: 'claim',
    type: fact.type,
    report,
    evidence: [{ start: fact.start, end: fact.end, quote: fact.quote }],
    chain: fact.via ? [{ agency: fact.via }] : [],
    modality: 'asserted',
    ...fields(fact, meetings),
  } as unknown as Parameters<typeof claimId>[0]
  return Claim.parse({ ...values, id: claimId(values) })
}

function fields(fact: Fields, meetings: Fields[]): object {
  const place = fact.country
    ? { name: fact.city ?? fact.country, country: fact.country, city: fact.city, venue: fact.venue }
    : null
  const who = fact.who
    ? { name: fact.who, kind: String(fact.who).length === 2 ? 'state' : 'organisation', id: fact.who }
    : undefined
  const actor = who ?? (fact.name ? { name: fact.name, kind: 'person' } : undefined)
  const count = fact.count ? { value: fact.count, precision: fact.precision ?? 'exact', unit: 'state' } : undefined
  const meeting = nearest(fact, meetings)
  switch (fact.type) {
    case 'meeting':
      return {
        meeting: `m-${fact.start}`,
        forum: fact.level === 'donors' ? null : forum,
        format: fact.format ?? 'meeting',
        level: fact.level ?? null,
        ordinal: fact.ordinal ?? null,
        place,
        when: fact.when ?? null,
        duration: fact.duration ?? null,
        status: fact.status ?? 'held',
        host: fact.host ? { name: fact.host, kind: 'person' } : null,
        chairs: [],
        purpose: fact.level === 'donors' ? 'إعادة إعمار العراق' : null,
        partOf: null,
        alongside: null,
      }
    case 'participation':
      return { meeting, ...(count ? { count } : { actor }), capacity: fact.capacity ?? 'participant' }
    case 'membership':
      return { forum, ...(count ? { count } : { actor }), role: fact.role, when: null }
    case 'formation':
      return { forum, when: fact.when ?? null, place: null, founders: [] }
    case 'statement':
      return {
        speaker: { name: fact.speaker, kind: 'person', post: fact.post, country: fact.country },
        act: 'said',
        text: fact.quote,
        direct: fact.direct ?? false,
        meeting: null,
        when: null,
      }
    case 'pledge':
      return {
        donor: fact.donor ? { name: fact.donor, kind: 'state', id: fact.donor } : null,
        meeting: null,
        money: fact.amount ? { amount: fact.amount, currency: fact.currency, precision: 'exact' } : undefined,
        form: 'unspecified',
        purpose: null,
        beneficiary: fact.beneficiary ? { name: fact.beneficiary, kind: 'state', id: fact.beneficiary } : null,
        stage: fact.stage === 'asked' ? 'requested' : fact.stage,
        when: null,
      }
    case 'figure':
      return {
        measure: fact.unit === '%' ? 'territory_regained' : 'air_strikes',
        quantity: { value: fact.value, precision: fact.precision ?? 'exact' },
        unit: fact.unit ?? null,
        place,
        since: fact.since ?? null,
        asOf: null,
      }
    case 'session':
      return { meeting, ordinal: fact.ordinal, topic: fact.quote }
    default:
      return { forum, ordinal: fact.ordinal, aim: fact.quote, place: null }
  }
}

/** The expected facts do not say whose participants they are: the report's first meeting, or the one told just before. */
function nearest(fact: Fields, meetings: Fields[]): string | null {
  if (fact.type === 'session' || fact.count) return meetings[0] ? `m-${meetings[0].start}` : null
  const before = meetings.filter((meeting) => Number(meeting.start) < Number(fact.start))
  const last = before.at(-1) ?? meetings[0]
  return last ? `m-${last.start}` : null
}
