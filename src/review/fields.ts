import { z } from 'zod'
import { canonical } from '../claim/base.js'
import { type ClaimType, kinds } from '../claim/claim.js'
import type { Fact } from '../reconcile/record.js'
import { correctable } from './decide.js'

/** One value of a claim as a form asks for it. */
export interface Field {
  /** Where it stands in the claim: `count.value`. */
  path: string[]
  kind: 'text' | 'number' | 'choice' | 'yesno' | 'json'
  choices: string[]
  /** As it is now; empty where there is none. */
  value: string
  /** May be left empty. */
  optional: boolean
}

type Schema = z.core.JSONSchema.BaseSchema

/** The values of a fact that a person can correct, one by one, as the schema of its type has them. */
export function fieldsOf(fact: Fact): Field[] {
  const claim = fact.claim as unknown as Record<string, unknown>
  return topLevel(fact).flatMap(([key, schema, optional]) => fieldsIn(schema, [key], claim[key], optional))
}

/**
 * The fields of the claim that a filled form changes, whole: what a correction sets. `given` has the values by their path,
 * joined by dots; what it leaves out stays.
 */
export function correctionOf(fact: Fact, given: Readonly<Record<string, string>>): Record<string, unknown> {
  const claim = fact.claim as unknown as Record<string, unknown>
  const changed: Record<string, unknown> = {}
  for (const [key, schema, optional] of topLevel(fact)) {
    if (!Object.keys(given).some((path) => path === key || path.startsWith(`${key}.`))) continue
    const value = valueIn(schema, [key], claim[key], given, optional)
    if (canonical(value ?? null) !== canonical(claim[key] ?? null)) changed[key] = value ?? null
  }
  return changed
}

const schemas = new Map<ClaimType, Schema>()

function topLevel(fact: Fact): [key: string, schema: Schema, optional: boolean][] {
  const whole = schemas.get(fact.type) ?? (z.toJSONSchema(kinds[fact.type].schema) as Schema)
  schemas.set(fact.type, whole)
  const allowed = correctable(fact).filter((key) => !(fact.type === 'meeting' && key === 'whenText'))
  return allowed.flatMap((key) => {
    const schema = whole.properties?.[key] as Schema | undefined
    return schema && key !== 'meeting'
      ? [[key, schema, !whole.required?.includes(key)] as [string, Schema, boolean]]
      : []
  })
}

/** The schema itself, and whether null will do. */
function bare(schema: Schema): [Schema, nullable: boolean] {
  const ways = (schema.anyOf ?? []) as Schema[]
  const real = ways.filter(({ type }) => type !== 'null')
  return real.length === 1 && real.length < ways.length ? [real[0]!, true] : [schema, false]
}

function fieldsIn(whole: Schema, path: string[], value: unknown, optional: boolean): Field[] {
  const [schema, nullable] = bare(whole)
  if (schema.type === 'object' && schema.properties) {
    const own = (value ?? {}) as Record<string, unknown>
    return Object.entries(schema.properties).flatMap(([key, inner]) =>
      fieldsIn(inner as Schema, [...path, key], own[key], optional || nullable || !schema.required?.includes(key)),
    )
  }
  const kind = kindOf(schema)
  const shown = value === null || value === undefined ? '' : kind === 'json' ? JSON.stringify(value) : String(value)
  return [{ path, kind, choices: (schema.enum ?? []) as string[], value: shown, optional: optional || nullable }]
}

function kindOf(schema: Schema): Field['kind'] {
  if (schema.enum) return 'choice'
  if (schema.type === 'boolean') return 'yesno'
  if (schema.type === 'number' || schema.type === 'integer') return 'number'
  return schema.type === 'string' ? 'text' : 'json'
}

type Given = Readonly<Record<string, string>>

function valueIn(whole: Schema, path: string[], now: unknown, given: Given, optional: boolean): unknown {
  const [schema, nullable] = bare(whole)
  const none = nullable ? null : undefined
  if (schema.type === 'object' && schema.properties) {
    const own = (now ?? {}) as Record<string, unknown>
    const values = Object.entries(schema.properties).map(
      ([key, inner]) => [key, valueIn(inner as Schema, [...path, key], own[key], given, true)] as const,
    )
    const said = values.filter(([, value]) => value !== undefined && value !== null)
    return said.length === 0 ? none : Object.fromEntries(said)
  }
  const text = given[path.join('.')]?.trim()
  if (text === undefined) return now
  if (text === '') return optional || nullable ? none : ''
  return readAs(schema, text)
}

/** What is no number, and no JSON, stays as it was written: the schema refuses it and says why. */
function readAs(schema: Schema, text: string): unknown {
  const kind = kindOf(schema)
  if (kind === 'yesno') return text === 'true'
  if (kind === 'number') return Number.isFinite(Number(text)) ? Number(text) : text
  if (kind !== 'json') return text
  try {
    return JSON.parse(text) as unknown
  } catch {
    return text
  }
}
