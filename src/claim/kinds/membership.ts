import { z } from 'zod'
import { base } from '../base.js'
import { sameActor, sameQuantity } from '../same.js'
import { Actor, Edtf, Quantity } from '../values.js'
import type { Kind } from './kind.js'

export const Role = z.enum(['member', 'leader', 'candidate', 'former'])
export type Role = z.infer<typeof Role>

/** Who belongs to a forum, or how many do. */
export const Membership = z
  .object({
    ...base,
    type: z.literal('membership'),
    forum: Actor.nullable(),
    actor: Actor.optional(),
    count: Quantity.optional(),
    role: Role,
    when: Edtf.nullable(),
  })
  .refine((c) => (c.actor === undefined) !== (c.count === undefined), 'either an actor or a count')
export type Membership = z.infer<typeof Membership>

export const membership: Kind<Membership> = {
  type: 'membership',
  schema: Membership,
  labels: { ar: 'عضوية', en: 'Membership' },
  same: (a, b) =>
    a.role === b.role && sameActor(a.forum, b.forum) && sameActor(a.actor, b.actor) && sameQuantity(a.count, b.count),
}
