import { z } from 'zod'
import { base, canonical } from './base.js'
import { type Claim, claimTypes, kinds, type Values } from './claim.js'
import { sha256 } from './sha256.js'

/** A field of an object; `inner` is the shape of the objects in it. */
interface Field {
  key: string
  /** The key as JSON writes it, with the colon behind it. */
  head: string
  inner: Shape | null
}

/** The fields of an object in the order in which its schema names them, and in that of canonical JSON. */
class Shape {
  readonly sorted: readonly Field[]

  constructor(readonly fields: readonly Field[]) {
    this.sorted = fields.toSorted((a, b) => (a.key < b.key ? -1 : 1))
  }
}

function shapeOf(schema: z.core.$ZodType): Shape | null {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable) return shapeOf(schema.unwrap())
  if (schema instanceof z.ZodArray) return shapeOf(schema.element)
  if (!(schema instanceof z.ZodObject)) return null
  return new Shape(
    Object.entries(schema.shape).map(([key, field]) => ({ key, head: `"${key}":`, inner: shapeOf(field) })),
  )
}

const { derived: _, ...common } = base
const ofTypes = new Map(
  claimTypes.map((type) => {
    const shape = shapeOf(kinds[type].schema)!
    return [type, { shape, own: shape.fields.filter(({ key }) => !(key in common)) }]
  }),
)

/**
 * A claim with its id, and with the fields that its schema names, in that order and no others: what parsing gives, without
 * the checks. For claims that are made here, of which the compiler has checked the types. The same claim of the same
 * report gets the same id in every reading: a hash of the canonical JSON of all but the id.
 */
export function claimOf(values: Values, about: Pick<Claim, 'report' | 'evidence' | 'chain' | 'modality'>): Claim {
  const { report, evidence, chain, modality } = about
  const claim = { kind: 'claim', id: undefined, report, evidence, chain, modality }
  const { shape, own } = ofTypes.get(values.type)!
  copy(own, values, claim)
  return Object.assign(claim, { id: `c-${sha256(written(shape, claim)).slice(0, 16)}` }) as Claim
}

/** Adds the canonical JSON of an object whose fields are known to what is written so far. */
function written({ sorted }: Shape, object: object, before = ''): string {
  const values = object as Record<string, unknown>
  let out = before
  let next = '{'
  for (let n = 0; n < sorted.length; n++) {
    const { key, head, inner } = sorted[n]!
    const value = values[key]
    if (value === undefined) continue
    out += next
    next = ','
    if (inner === null || value === null) out = out + head + canonical(value)
    else if (Array.isArray(value)) out = writtenAll(inner, value, out + head)
    else out = written(inner, value as object, out + head)
  }
  return `${out}${next === '{' ? '{}' : '}'}`
}

function writtenAll(inner: Shape, all: readonly object[], before: string): string {
  let out = `${before}[`
  for (let n = 0; n < all.length; n++) out = written(inner, all[n]!, n === 0 ? out : `${out},`)
  return `${out}]`
}

function copied({ fields }: Shape, from: object): object {
  const to = {}
  copy(fields, from, to)
  return to
}

function copy(fields: readonly Field[], from: object, to: object): void {
  const [source, target] = [from as Record<string, unknown>, to as Record<string, unknown>]
  for (let n = 0; n < fields.length; n++) {
    const { key, inner } = fields[n]!
    const value = source[key]
    if (value === undefined) continue
    target[key] = inner && value !== null ? copiedField(inner, value) : value
  }
}

function copiedField(inner: Shape, value: unknown): unknown {
  return Array.isArray(value) ? value.map((each) => copied(inner, each)) : copied(inner, value as object)
}
