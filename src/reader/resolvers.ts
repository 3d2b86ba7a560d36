import type { Draft } from './draft.js'
import type { Telling } from './telling.js'

/** From the marks of a report to the claims of one type. */
export type Resolve = (telling: Telling) => Draft[]

/** Statements come first: who speaks is the chain of what stands inside a speech. */
export const resolvers: readonly Resolve[] = []
