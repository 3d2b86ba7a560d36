import { z } from 'zod'
import { base } from '../base.js'
import { sameActor } from '../same.js'
import { Actor, Place } from '../values.js'
import type { Kind } from './kind.js'

/** A numbered part of a forum's strategy. */
export const Phase = z.object({
  ...base,
  type: z.literal('phase'),
  forum: Actor.nullable(),
  ordinal: z.int().positive(),
  aim: z.string().nullable(),
  place: Place.nullable(),
})
export type Phase = z.infer<typeof Phase>

export const phase: Kind<Phase> = {
  type: 'phase',
  schema: Phase,
  labels: { ar: 'مرحلة', en: 'Phase' },
  same: (a, b) => a.ordinal === b.ordinal && sameActor(a.forum, b.forum),
}
