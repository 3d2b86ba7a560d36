import { z } from 'zod'
import { base } from '../base.js'
import { sameActor } from '../same.js'
import { Actor, Edtf } from '../values.js'
import type { Kind } from './kind.js'

export const Act = z.enum([
  'said',
  'stressed',
  'announced',
  'called_for',
  'warned',
  'praised',
  'thanked',
  'condemned',
  'denied',
  'expected',
  'promised',
])
export type Act = z.infer<typeof Act>

/** That somebody said something. */
export const Statement = z.object({
  ...base,
  type: z.literal('statement'),
  speaker: Actor,
  act: Act,
  text: z.string().min(1),
  direct: z.boolean(),
  meeting: z.string().nullable(),
  when: Edtf.nullable(),
  whenText: z.string().optional(),
})
export type Statement = z.infer<typeof Statement>

export const statement: Kind<Statement> = {
  type: 'statement',
  schema: Statement,
  labels: { ar: 'تصريح', en: 'Statement' },
  same: (a, b) => sameActor(a.speaker, b.speaker) && a.text === b.text,
}
