/** All that a request can meet with but its answer, and the HTTP status it gives. */
export const statuses = {
  not_found: 404,
  bad_address: 400,
  method: 405,
  sign_in: 401,
  forbidden: 403,
  foreign_form: 403,
  elsewhere: 403,
  no_accounts: 404,
  too_large: 413,
  not_yet: 503,
  broken: 500,
} as const

export type Trouble = keyof typeof statuses

export const troubles = Object.keys(statuses) as [Trouble, ...Trouble[]]
