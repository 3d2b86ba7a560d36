import { z } from 'zod'
import { base } from '../base.js'
import type { Kind } from './kind.js'

/** An item of a meeting's agenda. */
export const Session = z.object({
  ...base,
  type: z.literal('session'),
  meeting: z.string().nullable(),
  ordinal: z.int().positive().nullable(),
  topic: z.string().nullable(),
})
export type Session = z.infer<typeof Session>

export const session: Kind<Session> = {
  type: 'session',
  schema: Session,
  labels: { ar: 'جلسة', en: 'Session' },
  same: (a, b) => a.meeting === b.meeting && a.ordinal === b.ordinal && a.topic === b.topic,
}
