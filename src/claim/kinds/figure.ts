import { z } from 'zod'
import { base } from '../base.js'
import { sameQuantity } from '../same.js'
import { Edtf, Money, Place, Quantity } from '../values.js'
import type { Kind } from './kind.js'

/** A number said about the world. */
export const Figure = z.object({
  ...base,
  type: z.literal('figure'),
  /** A short English key: `air_strikes`, `territory_regained`, `displaced_people`, `funding_need`. */
  measure: z.string().min(1),
  quantity: Quantity,
  unit: z.string().nullable(),
  money: Money.optional(),
  /** The same sum in other currencies, as the report itself has it. */
  equals: z.array(Money).optional(),
  place: Place.nullable(),
  since: Edtf.nullable(),
  asOf: Edtf.nullable(),
})
export type Figure = z.infer<typeof Figure>

export const figure: Kind<Figure> = {
  type: 'figure',
  schema: Figure,
  labels: { ar: 'رقم', en: 'Figure' },
  same: (a, b) => a.measure === b.measure && sameQuantity(a.quantity, b.quantity) && a.unit === b.unit,
}
