import { fold } from '../../src/arabic/fold.js'
import type { Claim, ClaimOf, ClaimType } from '../../src/claim/claim.js'
import type { Actor } from '../../src/claim/values.js'
import type { GoldClaim } from './gold.js'

type Same<T extends ClaimType> = (gold: GoldClaim, claim: ClaimOf<T>) => boolean

const wordsOf = (text: string): string[] =>
  fold(text)
    .text.split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)

/** Two names are one where every word of the shorter stands in the longer. */
export function sameName(a: string | undefined, b: string | null | undefined): boolean {
  const [short, long] = [wordsOf(a ?? ''), wordsOf(b ?? '')].sort((x, y) => x.length - y.length) as [string[], string[]]
  return short.length > 0 && short.every((word) => long.includes(word))
}

const sameId = (id: string, actor: Actor | null | undefined): boolean => actor?.id?.toLowerCase() === id.toLowerCase()

/** The first and last day of an EDTF date, month, season or year. */
function bounds(time: string): [string, string] {
  const [year, part] = time.split('-') as [string, string | undefined]
  if (part === undefined) return [`${year}-01-01`, `${year}-12-31`]
  if (time.length > 7) return [time, time]
  const season = Number(part) - 21
  if (season < 0) return [`${time}-01`, `${time}-31`]
  const month = (n: number) => String(n).padStart(2, '0')
  return [`${year}-${month(season * 3 + 3)}-01`, `${year}-${month(season * 3 + 5)}-31`]
}

function interval(time: string): [string, string] {
  const [from, to = from] = time.replace(/[~?%]/g, '').split('/') as [string, string?]
  return [bounds(from)[0], bounds(to)[1]]
}

/** Whether a claim's time is the expected one; where an interval is expected, a time within it is right as well. */
export function sameTime(gold: string | undefined, time: string | null | undefined): boolean {
  if (gold === undefined) return true
  if (!time) return false
  const [g, c] = [interval(gold), interval(time)]
  return gold.includes('/') ? g[0] <= c[0] && c[1] <= g[1] : g[0] === c[0] && g[1] === c[1]
}

function sameCountry(gold: string | undefined, country: string | undefined): boolean {
  if (gold === undefined) return true
  const said = (country ?? '').split(/\s+/)
  return gold.split(' ').some((id) => said.includes(id))
}

const sameOr = <V>(gold: V | undefined, value: V | null | undefined): boolean => gold === undefined || gold === value

function sameUnit(gold: string | undefined, unit: string | null | undefined): boolean {
  if (gold === undefined) return true
  const percent = ['%', 'percent', 'في المئة', 'بالمئة', 'بالمائة', 'في المائة']
  return gold === '%' ? percent.includes(unit ?? '') : sameName(gold, unit)
}

const sameParty: Same<'participation'> = (g, c) => {
  if (g.count !== undefined) return c.count?.value === g.count && c.count.precision === g.precision
  const actor = g.who ? sameId(g.who, c.actor) : sameName(g.name, c.actor?.name)
  return actor && sameOr(g.capacity, c.capacity)
}

const sameMember: Same<'membership'> = (g, c) =>
  g.role === c.role && (g.count !== undefined ? c.count?.value === g.count : sameId(g.who!, c.actor))

const samePledge: Same<'pledge'> = (g, c) => {
  const donor = !g.donor || sameId(g.donor, c.donor) || sameName(g.donor, c.donor?.name)
  const money = g.amount == null || (c.money?.amount === g.amount && c.money.currency === g.currency)
  return donor && money && sameOr(g.stage, c.stage)
}

const sameFigure: Same<'figure'> = (g, c) =>
  c.quantity.value === g.value && c.quantity.precision === g.precision && sameUnit(g.unit, c.unit ?? c.quantity.unit)

/** What must agree before a claim counts as the expected one. */
const sameValues: { [T in ClaimType]: Same<T> } = {
  meeting: (g, c) => sameCountry(g.country, c.place?.country) && sameTime(g.when, c.when),
  session: (g, c) => g.ordinal === c.ordinal,
  phase: (g, c) => g.ordinal === c.ordinal,
  participation: sameParty,
  membership: sameMember,
  formation: (g, c) => sameTime(g.when, c.when),
  statement: (g, c) => sameName(g.speaker, c.speaker.name),
  pledge: samePledge,
  figure: sameFigure,
}

/** Whether a claim is of the expected type and has the expected values. */
export function agrees(gold: GoldClaim, claim: Claim): boolean {
  return gold.type === claim.type && (sameValues[gold.type] as Same<ClaimType>)(gold, claim)
}

/** What is counted beside: right or wrong, the claim is found. Only those that the gold names are compared. */
const detailsOf: { [T in ClaimType]?: Record<string, Same<T>> } = {
  meeting: {
    level: (g, c) => g.level === c.level,
    ordinal: (g, c) => g.ordinal === c.ordinal,
    status: (g, c) => g.status === c.status,
    format: (g, c) => g.format === c.format,
    city: (g, c) => sameName(g.city, c.place?.city),
    venue: (g, c) => sameName(g.venue, c.place?.venue),
    host: (g, c) => sameName(g.host, c.host?.name),
    duration: (g, c) => g.duration === c.duration,
  },
  statement: {
    post: (g, c) => sameName(g.post, c.speaker.post),
    country: (g, c) => g.country === c.speaker.country,
    direct: (g, c) => g.direct === c.direct,
    via: (g, c) => c.chain.some((link) => 'agency' in link && sameName(g.via, link.agency)),
  },
  pledge: { beneficiary: (g, c) => sameId(g.beneficiary!, c.beneficiary) },
  figure: {
    country: (g, c) => sameCountry(g.country, c.place?.country),
    since: (g, c) => sameTime(g.since, c.since),
  },
}

/** The details that the gold names, each with whether the claim has it right. */
export function detailsAgree(gold: GoldClaim, claim: Claim): [field: string, right: boolean][] {
  const fields = (detailsOf[gold.type] ?? {}) as Record<string, Same<ClaimType>>
  return Object.entries(fields)
    .filter(([field]) => gold[field as keyof GoldClaim] != null)
    .map(([field, same]) => [`${gold.type}.${field}`, same(gold, claim)])
}
