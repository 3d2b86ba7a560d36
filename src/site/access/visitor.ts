import type { Context } from 'hono'
import type { Visitor } from '../../access/visitor.js'
import type { Right } from '../../claim/roles.js'
import { formTokenOf } from './forms.js'

declare module 'hono' {
  interface ContextVariableMap {
    /** Who asks; set before any handler runs. */
    visitor: Visitor
    /** Is there single sign-on? */
    signOn: boolean
  }
}

/** Who asks. */
export function visitorOf(c: Context): Visitor {
  return c.get('visitor')
}

/** The name a decision made by this request is kept under; null where nobody is signed in. */
export function reviewerOf(c: Context): string | null {
  return visitorOf(c).name
}

/** What a page needs to know of who sees it. */
export interface Viewer extends Visitor {
  /** Can they sign in by single sign-on? */
  signOn: boolean
  may(right: Right): boolean
  /**
   * The value that a changing form sends as `formField`. Asked for only where a form is shown: it may give the browser
   * a cookie.
   */
  token(): string
}

export function viewerOf(c: Context): Viewer {
  const visitor = visitorOf(c)
  return {
    ...visitor,
    signOn: c.get('signOn'),
    may: (right) => visitor.rights.includes(right),
    token: () => formTokenOf(c),
  }
}
