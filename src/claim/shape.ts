import { z } from 'zod'
import { base, claimId } from './base.js'
import { type Claim, claimTypes, kinds, type Values } from './claim.js'

/** The fields of an object in the order in which its schema names them; `inner` is the shape of a field's objects. */
type Shape = readonly { key: string; inner: Shape | null }[]

function shapeOf(schema: z.core.$ZodType): Shape | null {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable) return shapeOf(schema.unwrap())
  if (schema instanceof z.ZodArray) return shapeOf(schema.element)
  if (!(schema instanceof z.ZodObject)) return null
  return Object.entries(schema.shape).map(([key, field]) => ({ key, inner: shapeOf(field) }))
}

const { derived: _, ...common } = base
/** The fields of each type beside those that every claim has. */
const shapes = new Map(
  claimTypes.map((type) => [type, shapeOf(kinds[type].schema)!.filter(({ key }) => !(key in common))]),
)

/**
 * A claim with its id, and with the fields that its schema names, in that order and no others: what parsing gives, without
 * the checks. For claims that are made here, of which the compiler has checked the types.
 */
export function claimOf(values: Values, about: Pick<Claim, 'report' | 'evidence' | 'chain' | 'modality'>): Claim {
  const { report, evidence, chain, modality } = about
  const claim = { kind: 'claim', id: undefined, report, evidence, chain, modality }
  copy(shapes.get(values.type)!, values, claim)
  return Object.assign(claim, { id: claimId(claim) }) as Claim
}

function copied(shape: Shape, from: object): object {
  const to = {}
  copy(shape, from, to)
  return to
}

function copy(shape: Shape, from: object, to: object): void {
  const [source, target] = [from as Record<string, unknown>, to as Record<string, unknown>]
  for (let n = 0; n < shape.length; n++) {
    const { key, inner } = shape[n]!
    const value = source[key]
    if (value === undefined) continue
    target[key] = inner && value !== null ? copiedField(inner, value) : value
  }
}

function copiedField(inner: Shape, value: unknown): unknown {
  return Array.isArray(value) ? value.map((each) => copied(inner, each)) : copied(inner, value as object)
}
