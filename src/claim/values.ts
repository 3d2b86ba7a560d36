import { z } from 'zod'

export const Precision = z.enum(['exact', 'about', 'more_than', 'less_than', 'at_least', 'at_most', 'between'])
export type Precision = z.infer<typeof Precision>

/** A number with how it was said. `max` stands only beside `between`. */
export const Quantity = z.object({
  value: z.number(),
  max: z.number().optional(),
  precision: Precision,
  unit: z.string().optional(),
})
export type Quantity = z.infer<typeof Quantity>

/** An amount in an ISO 4217 currency. `max` stands only beside `between`. */
export const Money = z.object({
  amount: z.number(),
  max: z.number().optional(),
  currency: z.string().regex(/^[A-Z]{3}$/, 'a currency is three capital letters of ISO 4217'),
  precision: Precision,
})
export type Money = z.infer<typeof Money>

/** EDTF (ISO 8601-2) level 1: a day, a month, a season, a year, an interval; `~` about, `?` uncertain. */
export const Edtf = z.string().regex(/^-?[\dX]{4}[^\s]*$|^(\.\.)?\/-?[\dX]{4}[^\s]*$/, 'not an EDTF time')
export type Edtf = z.infer<typeof Edtf>

export const ActorKind = z.enum(['state', 'organisation', 'group', 'person'])
export type ActorKind = z.infer<typeof ActorKind>

/**
 * Somebody who acts. `name` is what the report writes. `id` is ISO 3166-1 alpha-2 for a state, the lexicon's key for an
 * organisation or forum, absent for people outside the lexicon. `post` and `country` belong to people.
 */
export const Actor = z.object({
  name: z.string().min(1),
  kind: ActorKind,
  id: z.string().optional(),
  post: z.string().optional(),
  country: z.string().optional(),
})
export type Actor = z.infer<typeof Actor>

/** Where something is: what the report lets one know. `country` is ISO 3166-1 alpha-2; several stand apart by spaces. */
export const Place = z.object({
  name: z.string().min(1),
  country: z.string().optional(),
  city: z.string().optional(),
  venue: z.string().optional(),
})
export type Place = z.infer<typeof Place>

/** One link of the chain of transmission: an agency that is named, or a speaker that the agency quotes. */
export const Link = z.union([
  z.object({ agency: z.string().min(1) }),
  z.object({ person: z.string().min(1), post: z.string().optional(), country: z.string().optional() }),
])
export type Link = z.infer<typeof Link>

export const Modality = z.enum(['asserted', 'planned', 'possible', 'requested', 'denied'])
export type Modality = z.infer<typeof Modality>
