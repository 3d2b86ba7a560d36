import { z } from 'zod'

/** A stretch of a source text, in UTF-16 offsets, end exclusive. */
export const Span = z
  .object({ start: z.int().min(0), end: z.int().min(0) })
  .refine((s) => s.start <= s.end, 'a span ends before it starts')
export type Span = z.infer<typeof Span>

/** The words a claim stands on: `source.slice(start, end) === quote`, always. */
export const Evidence = z
  .object({ start: z.int().min(0), end: z.int().min(1), quote: z.string().min(1) })
  .refine((e) => e.end - e.start === e.quote.length, 'the quote is not as long as its span')
export type Evidence = z.infer<typeof Evidence>

/** Cuts evidence out of a source. Throws RangeError where the span is empty or outside the source. */
export function cite(source: string, start: number, end: number): Evidence {
  if (!(start >= 0 && end > start && end <= source.length)) {
    throw new RangeError(`no words at ${start}-${end} of a source of ${source.length} characters`)
  }
  return { start, end, quote: source.slice(start, end) }
}
