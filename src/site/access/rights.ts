import type { Right } from '../../claim/roles.js'

/** `anyone`: also who is not signed in, on a site that asks for it; `account`: who is signed in, by no token. */
export type Needed = Right | 'anyone' | 'account'

/** The right that each answer of `pages/` asks for, by its path. */
const pages: Readonly<Record<string, Needed>> = {
  '': 'read',
  meetings: 'read',
  'meetings/:id': 'read',
  reports: 'read',
  'reports/:id': 'read',
  members: 'read',
  pledges: 'read',
  differences: 'read',
  figures: 'read',
  series: 'read',
  people: 'read',
  unsure: 'read',
  families: 'read',
  'families/:id': 'read',
}

/** All other routes. An address of a language stands without it. */
const others: Readonly<Record<string, Needed>> = {
  'GET style.css': 'anyone',
  'GET icon.svg': 'anyone',
  'GET fonts/:name': 'anyone',
  'GET openapi.json': 'read',
  'GET reports/:file': 'read',
  'GET review.js': 'anyone',
  'GET review': 'review',
  'GET review.json': 'review',
  'GET review/second-look': 'review',
  'GET review/second-look.json': 'review',
  'GET review/:id': 'review',
  'POST review/undo': 'review',
  'POST review/:id': 'review',
  'GET sign-in': 'anyone',
  'POST sign-in': 'anyone',
  'POST sign-out': 'anyone',
  'GET sign-on': 'anyone',
  'GET sign-on/back': 'anyone',
  'GET accounts': 'administer',
  'GET accounts.json': 'administer',
  'POST accounts': 'administer',
  'POST accounts/role': 'administer',
  'POST accounts/active': 'administer',
  'POST accounts/password': 'administer',
  'POST accounts/sign-out': 'administer',
  'GET settings': 'edit',
  'GET settings.json': 'edit',
  'POST settings': 'edit',
  'GET account': 'account',
  'POST account/password': 'account',
  'POST account/tokens': 'account',
  'POST account/tokens/revoke': 'account',
}

/** Every route of the site with the right that it asks for. A route that is not here cannot be made. */
export const table: ReadonlyMap<string, Needed> = new Map([
  ...Object.entries(pages).map(([path, right]) => [`GET ${path}`, right] as const),
  ...Object.entries(others),
])

/** The right that a route asks for. Throws where the table lacks it. */
export function rightFor(method: string, path: string): Needed {
  const key = routeKey(method, path)
  const right = table.get(key)
  if (!right) throw new Error(`${key}: give this route its right in src/site/access/rights.ts`)
  return right
}

/** A route as the table has it: without its language, its pattern, and the ending of its data. */
export function routeKey(method: string, path: string): string {
  const plain = path
    .replace(/\{.*\}$/, '')
    .replace(/^\/(?:(?:ar|en)(?=[/.]|$))?/, '')
    .replace(/^\//, '')
    .replace(/\/$/, '')
  const answer = plain
    .replace(/^(?:index)?\.json$/, '')
    .replace(/^(\S+)\.json$/, (whole, path) => (path in pages ? path : whole))
  return `${method} ${answer}`
}
