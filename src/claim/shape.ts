import { z } from 'zod'
import { type Claim, claimTypes, kinds } from './claim.js'

/** The fields of an object in the order in which its schema names them; `inner` is the shape of a field's objects. */
type Shape = readonly { key: string; inner: Shape | null }[]

function shapeOf(schema: z.core.$ZodType): Shape | null {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable) return shapeOf(schema.unwrap())
  if (schema instanceof z.ZodArray) return shapeOf(schema.element)
  if (schema instanceof z.ZodUnion) return schema.options.flatMap((option) => shapeOf(option) ?? [])
  if (!(schema instanceof z.ZodObject)) return null
  return Object.entries(schema.shape).map(([key, field]) => ({ key, inner: shapeOf(field) }))
}

const shapes = new Map(claimTypes.map((type) => [type, shapeOf(kinds[type].schema)!]))

/**
 * A copy of a claim with its fields as its schema names them, in that order and no others: what parsing gives, without
 * the checks. For claims that were made here, of which the compiler checked the types.
 */
export function shaped(claim: Claim): Claim {
  return copied(shapes.get(claim.type)!, claim) as Claim
}

function copied(shape: Shape, from: object): object {
  const fields = from as Record<string, unknown>
  const out: Record<string, unknown> = {}
  for (let n = 0; n < shape.length; n++) {
    const { key, inner } = shape[n]!
    const value = fields[key]
    if (value === undefined) continue
    out[key] = inner && value !== null ? copiedField(inner, value) : value
  }
  return out
}

function copiedField(inner: Shape, value: unknown): unknown {
  return Array.isArray(value) ? value.map((each) => copied(inner, each)) : copied(inner, value as object)
}
