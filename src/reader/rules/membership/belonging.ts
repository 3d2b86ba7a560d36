import type { Role } from '../../../claim/kinds/membership.js'
import type { Mark } from '../../engine/mark.js'

/** Somebody, or so many, in a forum. */
export interface Belonging {
  who: Mark[]
  role: Role
  forum?: Mark
  possible?: boolean
}

export const belonging = (role: Role, forum: Mark | undefined, ...who: (Mark | undefined)[]) => ({
  label: 'BELONGING',
  value: { role, who: who.filter((mark) => mark !== undefined), ...(forum ? { forum } : {}) } satisfies Belonging,
})
