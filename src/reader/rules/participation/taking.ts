import type { Capacity } from '../../../claim/kinds/participation.js'
import type { Actor } from '../../../claim/values.js'
import type { Mark } from '../../engine/mark.js'

/** Somebody, or so many, in a meeting. */
export interface Taking {
  who: Mark[]
  capacity: Capacity
  /** Who speaks takes part himself (`قال إنه سيشارك`). */
  speaker?: boolean
}

export const taking = (capacity: Capacity, ...who: (Mark | undefined)[]) => ({
  label: 'TAKING',
  value: { who: who.filter((mark) => mark !== undefined), capacity } satisfies Taking,
})

export const WHO = '(LIST | PERSON | MEMBERS)'

/** States only: of a list behind a plural of posts each stands for its minister or leader. */
export const isState = (mark: Mark) => (mark.value as Partial<Actor> | null)?.kind === 'state'
