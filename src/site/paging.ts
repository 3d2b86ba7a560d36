import { z } from 'zod'
import type { Slice } from '../catalogue/catalogue.js'
import { Answer } from './schema.js'

/** Things on one page of a list. */
const PAGE = 50

/** An answer that is one page of a list. */
export const PagedAnswer = Answer.extend({
  page: z.object({
    /** From 1; `?page=` asks for another. */
    number: z.int().min(1),
    pages: z.int().min(1),
    /** How long the whole list is. */
    things: z.int().min(0),
  }),
})
export type Paged = z.infer<typeof PagedAnswer>['page']

/** The stretch of the list that a page shows. */
export function stretchOf(number: number, most = PAGE): Slice {
  return { from: (number - 1) * most, most }
}

/** Where a page is in a list of so many things; null where the list ends before it. */
export function pageOf(number: number, things: number, most = PAGE): Paged | null {
  const pages = Math.max(1, Math.ceil(things / most))
  return number > pages ? null : { number, pages, things }
}
