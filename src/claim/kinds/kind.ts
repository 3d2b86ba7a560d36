import type { z } from 'zod'
import type { Labels } from '../base.js'

/** One claim type: how it is checked, what it is called, and what makes two claims of one report the same. */
export interface Kind<C> {
  type: string
  schema: z.ZodType<C>
  labels: Labels
  same(a: C, b: C): boolean
}
