/** Why something that a person asked for was refused: pages say it in their language, each with `what` it is about. */
export const refusals = [
  'gone',
  'stray_part',
  'no_reason',
  'no_value',
  'no_field',
  'misfit',
  'one_already',
  'two_parts',
  'no_verdict',
  'no_other',
  'may_not',
  'no_account',
  'unknown_account',
  'unknown_decision',
  'taken_back',
  'name_taken',
  'last_administrator',
] as const

export type Why = (typeof refusals)[number]

export interface Refusal {
  why: Why
  /** An id, a name, or a field of a claim; empty where there is nothing to name. */
  what: string
}
