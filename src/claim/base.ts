import { z } from 'zod'
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

/** JSON with sorted keys and without undefined values: one text for one value. */
export function canonical(value: unknown): string {
  if (typeof value === 'string') return quoted(value)
  if (typeof value === 'number' && Number.isFinite(value)) return String(value)
  if (value === null || typeof value !== 'object') return JSON.stringify(value)
  if (Array.isArray(value)) return value.length === 0 ? '[]' : `[${value.map(canonical).join(',')}]`
  const fields = value as Record<string, unknown>
  let out = ''
  for (const key of Object.keys(fields).sort()) {
    if (fields[key] !== undefined) out += `${out === '' ? '' : ','}${quoted(key)}:${canonical(fields[key])}`
  }
  return `{${out}}`
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
