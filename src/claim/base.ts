import { z } from 'zod'
import { sha256 } from './sha256.js'
import { Evidence } from './span.js'
import { Link, Modality } from './values.js'

/** The fields every claim has. */
export const base = {
  kind: z.literal('claim'),
  id: z.string().regex(/^c-/),
  report: z.string().min(1),
  evidence: z.array(Evidence).min(1, 'a claim without its words cannot exist'),
  chain: z.array(Link),
  modality: Modality,
  derived: z.array(z.string()).optional(),
}

/** The same claim of the same report gets the same id in every reading: a hash of the report's id and all values. */
export function claimId(claim: { report: string; evidence: readonly unknown[]; id: undefined }): string {
  return `c-${sha256(canonical(claim)).slice(0, 16)}`
}

/** JSON with sorted keys and without undefined values: one text for one value. */
export function canonical(value: unknown): string {
  if (typeof value === 'string') return quoted(value)
  if (value === null || typeof value !== 'object') return JSON.stringify(value)
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  const fields = value as Record<string, unknown>
  let out = ''
  for (const key of inOrder(Object.keys(fields))) {
    if (fields[key] !== undefined) out += `${out === '' ? '' : ','}${quoted(key)}:${canonical(fields[key])}`
  }
  return `{${out}}`
}

/** More keys than an object of ours has. */
const MANY = 32

/** Sorts keys as `sort` does, which for the few of a claim takes several times as long. */
function inOrder(keys: string[]): string[] {
  if (keys.length > MANY) return keys.sort()
  for (let k = 1; k < keys.length; k++) {
    const key = keys[k]!
    let at = k
    for (; at > 0 && keys[at - 1]! > key; at--) keys[at] = keys[at - 1]!
    keys[at] = key
  }
  return keys
}

/** What JSON writes in another way inside a string. */
const ESCAPED = /["\\\u0000-\u001f\ud800-\udfff]/

/** A string as JSON writes it. */
export function quoted(text: string): string {
  return ESCAPED.test(text) ? JSON.stringify(text) : `"${text}"`
}

export interface Labels {
  ar: string
  en: string
}
