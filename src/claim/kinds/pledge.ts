import { z } from 'zod'
import { base } from '../base.js'
import { sameActor, sameMoney } from '../same.js'
import { Actor, Edtf, Money, Quantity } from '../values.js'
import type { Kind } from './kind.js'

export const PledgeForm = z.enum(['grant', 'loan', 'investment', 'export_credit', 'in_kind', 'military', 'unspecified'])
export type PledgeForm = z.infer<typeof PledgeForm>

export const PledgeStage = z.enum(['requested', 'pledged', 'committed', 'disbursed'])
export type PledgeStage = z.infer<typeof PledgeStage>

/** That somebody gives, promises or is asked for support. */
export const Pledge = z.object({
  ...base,
  type: z.literal('pledge'),
  donor: Actor.nullable(),
  /** The conference whose total this is: the meeting then stands as donor. */
  meeting: z.string().nullable(),
  money: Money.optional(),
  /** The same sum in other currencies, as the report itself has it. */
  equals: z.array(Money).optional(),
  quantity: Quantity.optional(),
  form: PledgeForm,
  purpose: z.string().nullable(),
  beneficiary: Actor.nullable(),
  stage: PledgeStage,
  when: Edtf.nullable(),
})
export type Pledge = z.infer<typeof Pledge>

export const pledge: Kind<Pledge> = {
  type: 'pledge',
  schema: Pledge,
  labels: { ar: 'تعهد', en: 'Pledge' },
  same: (a, b) => a.stage === b.stage && sameActor(a.donor, b.donor) && sameMoney(a.money, b.money),
}
