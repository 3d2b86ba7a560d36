import { z } from 'zod'
import { base } from '../base.js'
import { sameActor } from '../same.js'
import { Actor, Edtf, Place } from '../values.js'
import type { Kind } from './kind.js'

/** That a forum was founded. */
export const Formation = z.object({
  ...base,
  type: z.literal('formation'),
  forum: Actor.nullable(),
  when: Edtf.nullable(),
  whenText: z.string().optional(),
  place: Place.nullable(),
  founders: z.array(Actor),
})
export type Formation = z.infer<typeof Formation>

export const formation: Kind<Formation> = {
  type: 'formation',
  schema: Formation,
  labels: { ar: 'تأسيس', en: 'Formation' },
  same: (a, b) => sameActor(a.forum, b.forum) && a.when === b.when,
}
