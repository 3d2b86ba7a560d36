import { z } from 'zod'

/** Why a stretch of a page is set aside before reading. */
export const RemovedWhy = z.enum([
  'caption',
  'menu',
  'share',
  'comments',
  'related',
  'dateline',
  'byline',
  'source_line',
  'title_repeat',
  'print_line',
  'markup',
  'advert',
  'update_line',
])
export type RemovedWhy = z.infer<typeof RemovedWhy>

export const Removed = z.object({ start: z.int(), end: z.int(), why: RemovedWhy })
export type Removed = z.infer<typeof Removed>

/** One story of one source. Its `id` is `source#n`, n from 1 in the order of the page. Offsets are into the source. */
export const Report = z.object({
  kind: z.literal('report'),
  id: z.string().min(1),
  source: z.string().min(1),
  language: z.string().nullable(),
  outlet: z.string().nullable(),
  agency: z.string().nullable().optional(),
  url: z.string().nullable().optional(),
  published: z.string().nullable(),
  /** Where `published` comes from: the record, the words of the page, or nowhere. */
  publishedFrom: z.enum(['record', 'option', 'text', 'markup']).nullable().optional(),
  title: z.string().nullable(),
  span: z.object({ start: z.int(), end: z.int() }),
  removed: z.array(Removed),
})
export type Report = z.infer<typeof Report>

/**
 * What the reader gets: a report, the stretch of the source it stands in, and the same stretch with markup and furniture
 * masked. Both have the length of `report.span`, so an offset in `text` plus `report.span.start` is an offset in the source.
 */
export interface Story {
  report: Report
  source: string
  text: string
}

/** Fills the place of what is masked inside a word (`&shy;`, an inline tag): folding drops it. */
export const FILLER = '\u0000'
