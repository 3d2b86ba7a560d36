import { z } from 'zod'
import { base } from '../base.js'
import { sameActor, sameQuantity } from '../same.js'
import { Actor, Quantity } from '../values.js'
import type { Kind } from './kind.js'

export const Capacity = z.enum(['participant', 'host', 'chair', 'speaker', 'observer', 'absent'])
export type Capacity = z.infer<typeof Capacity>

/** Who, or how many, took part and as what. */
export const Participation = z
  .object({
    ...base,
    type: z.literal('participation'),
    meeting: z.string().nullable(),
    actor: Actor.optional(),
    count: Quantity.optional(),
    capacity: Capacity,
  })
  .refine((c) => (c.actor === undefined) !== (c.count === undefined), 'either an actor or a count')
export type Participation = z.infer<typeof Participation>

export const participation: Kind<Participation> = {
  type: 'participation',
  schema: Participation,
  labels: { ar: 'مشاركة', en: 'Participation' },
  same: (a, b) =>
    a.meeting === b.meeting &&
    a.capacity === b.capacity &&
    sameActor(a.actor, b.actor) &&
    sameQuantity(a.count, b.count),
}
