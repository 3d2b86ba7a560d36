import { sentences } from '../src/arabic/sentences.js'
import { type Token, tokenize } from '../src/arabic/tokens.js'
import type { Claim } from '../src/claim/claim.js'
import type { Reading } from '../src/claim/reading.js'
import type { Evidence } from '../src/claim/span.js'
import { shiftedDays } from './shift.js'

/** Reports that an archive of news about meetings gets a day. */
const A_DAY = 50
/** Of all sentences behind the first so many are cut. */
const CUT = 0.15
/** So many of the words are other ones in another round, the same in all its reports … */
const RENAMED = 0.75
/** … and so many are reworded in one report alone. */
const REWORDED = 0.04
/** People stay in office for so many rounds. */
const OFFICE = 20

/** A generated reading, and the report of the corpus and the round it was made from: reports of one round belong together. */
export interface Archived {
  reading: Reading
  from: string
  round: number
}

/**
 * The first n reports of an archive, made of some readings round by round. In each round all of them come again, some days
 * later, with other names, states, forums and people, with sentences cut and words changed. The same n gives the same.
 */
export function* archive(base: readonly Reading[], n: number): Iterable<Archived> {
  const words = [
    ...new Set(base.flatMap(({ text }) => tokenize(text)).flatMap((t) => (t.kind === 'word' ? t.norm : []))),
  ]
  for (let i = 0; i < n; i++) {
    const round = Math.floor(i / base.length)
    const from = base[i % base.length]!
    yield { reading: varied(from, round, words), from: from.report.id, round }
  }
}

function varied(base: Reading, round: number, words: readonly string[]): Reading {
  const id = `r${round}-${base.report.id}`
  const days = Math.floor((round * 62) / A_DAY)
  const { text, moved } = rewritten(base, id, round, words)
  const claims = base.claims.flatMap((claim, i) => {
    const evidence = claim.evidence.flatMap((one) => cited(one, base.report.span.start, moved, text))
    if (evidence.length < claim.evidence.length) return []
    const other = renamed(claim, '', { round, days }) as Claim
    return { ...other, id: `c-${id}-${i}`, report: id, evidence, chain: claim.chain }
  })
  const published = base.report.published && shiftedDays(base.report.published, days)
  return { report: { ...base.report, id, source: id, published, span: { start: 0, end: text.length } }, text, claims }
}

/** The text with sentences cut and words changed, and where each letter that words begin or end with went; else -1. */
function rewritten({ text, report }: Reading, id: string, round: number, words: readonly string[]) {
  const tokens = tokenize(text)
  const moved = new Int32Array(text.length + 1).fill(-1)
  let out = ''
  sentences(tokens).forEach(({ from, to }, s) => {
    if (s > 0 && chance(`${id} ${s}`) < CUT) return
    for (let i = from; i < to; i++) {
      const token = tokens[i]!
      out += token.breaks > 0 ? '\n' : token.glued || i === 0 ? '' : ' '
      moved[token.start] = out.length
      out += other(token, text, `${report.id} ${round}`, id, words)
      moved[token.end] = out.length
    }
  })
  return { text: out, moved }
}

function other(token: Token, text: string, round: string, id: string, words: readonly string[]): string {
  const own = text.slice(token.start, token.end)
  if (token.kind !== 'word' || token.norm.length < 4) return own
  const family = round.slice(round.lastIndexOf(' '))
  const rolled = chance(`${token.norm}${family}`)
  if (rolled < RENAMED) return words[Math.floor((rolled / RENAMED) * words.length)]!
  const alone = chance(`${id} ${token.start}`)
  return alone < REWORDED ? words[Math.floor((alone / REWORDED) * words.length)]! : own
}

function cited({ start, end }: Evidence, shift: number, moved: Int32Array, text: string): Evidence[] {
  const [a, b] = [moved[start - shift] ?? -1, moved[end - shift] ?? -1]
  return a < 0 || b <= a ? [] : [{ start: a, end: b, quote: text.slice(a, b) }]
}

interface Round {
  round: number
  days: number
}

const TIMES = new Set(['when', 'since', 'until', 'asOf'])

/** A claim's values in another round: later times, other states, another forum, other people. */
function renamed(value: unknown, key: string, at: Round): unknown {
  if (typeof value === 'string') {
    if (TIMES.has(key)) return shiftedDays(value, at.days)
    return key === 'country' ? state(value, at.round) : value
  }
  if (Array.isArray(value)) return value.map((one) => renamed(one, key, at))
  if (value === null || typeof value !== 'object') return value
  const fields = Object.entries(value).filter(([name]) => name !== 'evidence' && name !== 'chain')
  const out: Record<string, unknown> = Object.fromEntries(fields.map(([name, one]) => [name, renamed(one, name, at)]))
  if (out.kind === 'person') out.name = `${out.name} ${letters(Math.floor(at.round / OFFICE))}`
  if (out.kind === 'state' && typeof out.id === 'string') out.id = state(out.id, at.round)
  if (key === 'forum' && out.id) out.id = `${out.id}-${at.round}`
  else if (key === 'forum') out.name = `${out.name} ${letters(at.round)}`
  return out
}

const STATES = 190

/** A state's code turned by the round, within 190 codes that need not exist. */
function state(code: string, round: number): string {
  const n = (Math.floor(chance(code) * STATES) + round * 7) % STATES
  return String.fromCharCode(65 + Math.floor(n / 20), 65 + (n % 20))
}

function letters(n: number): string {
  return [...String(n)].map((digit) => 'ابجدهوزحطي'[Number(digit)]).join('')
}

/** A number from 0 to 1 that belongs to a text (FNV-1a). */
function chance(text: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  hash ^= hash >>> 15
  return (Math.imul(hash, 0x2c1b3c6d) >>> 0) / 2 ** 32
}
