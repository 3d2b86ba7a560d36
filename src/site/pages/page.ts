import type { Child } from 'hono/jsx'
import type { z } from 'zod'
import type { Answer } from '../schema.js'
import type { Shown, SiteSources } from '../sources.js'
import type { View } from '../view.js'

/** An answer before it is said how its facts were decided. */
export type Found<A extends Answer> = Omit<A, 'record' | 'marks'>

/** What a page is made from: one record, the texts behind it, and which page of a list is asked for, from 1. */
export interface Asked extends Shown, Pick<SiteSources, 'report'> {
  page: number
}

/** One answer of the site: found once, then shown as a page or as data. */
export interface Page<A extends Answer = Answer> {
  name: string
  /** What the answer holds, for the description of the data. */
  about: string
  /** Address below the language; a last `:id` stands for the thing's own segment, decoded. */
  path: string
  schema: z.ZodType<A>
  find(asked: Asked, id: string): Promise<Found<A> | null>
  /** The thing's own segment now, where `id` is a former one of it. */
  moved?(asked: Asked, id: string): Promise<string | null>
  title(answer: A, v: View): string
  body(answer: A, v: View): Child
  /** Stylesheets of this answer alone. */
  styles?(answer: A): string[]
}

/** Keeps a page's answer type inside: the server needs only that what `find` gives fits what shows it. */
export function page<A extends Answer>(made: Page<A>): Page {
  return made as unknown as Page
}
