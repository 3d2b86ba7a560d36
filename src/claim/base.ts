import { createHash } from 'node:crypto'
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

/** The same claim of the same report gets the same id in every reading: a hash of the report's id and all values. */
export function claimId(claim: { report: string; type: string; evidence: readonly unknown[] }): string {
  const { id: _, ...rest } = claim as Record<string, unknown>
  return `c-${createHash('sha256').update(canonical(rest)).digest('hex').slice(0, 16)}`
}

/** JSON with sorted keys and without undefined values: one text for one value. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (value !== null && typeof value === 'object') {
    const entries = Object.entries(value).filter(([, v]) => v !== undefined)
    entries.sort(([a], [b]) => (a < b ? -1 : 1))
    return `{${entries.map(([k, v]) => `${JSON.stringify(k)}:${canonical(v)}`).join(',')}}`
  }
  return JSON.stringify(value)
}

export interface Labels {
  ar: string
  en: string
}
