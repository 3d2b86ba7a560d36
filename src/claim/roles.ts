/** What people are to a record, each with all that those before may do. */
export const roles = ['reader', 'reviewer', 'editor', 'administrator'] as const
export type Role = (typeof roles)[number]

/**
 * What may be done: read the record; decide what it holds; say how it is kept; say who may. The scopes of a
 * token are some of these.
 */
export const rights = ['read', 'review', 'edit', 'administer'] as const
export type Right = (typeof rights)[number]

export function isRole(text: unknown): text is Role {
  return (roles as readonly unknown[]).includes(text)
}

export function isRight(text: unknown): text is Right {
  return (rights as readonly unknown[]).includes(text)
}

/** What a role may do. */
export function rightsOf(role: Role): Right[] {
  return rights.slice(0, roles.indexOf(role) + 1)
}
