import type { Draft } from './draft.js'
import { figures } from './rules/figure/resolve.js'
import { formations } from './rules/formation/resolve.js'
import { receptions } from './rules/meeting/reception.js'
import { meetings } from './rules/meeting/resolve.js'
import { membership } from './rules/membership/resolve.js'
import { participation, ties } from './rules/participation/resolve.js'
import { phases } from './rules/phase/resolve.js'
import { pledges } from './rules/pledge/resolve.js'
import { sessions } from './rules/session/resolve.js'
import { statements } from './rules/statement/resolve.js'
import type { Telling } from './telling.js'

/** From the marks of a report to the claims of one type. */
export type Resolve = (telling: Telling) => Draft[]

/** Statements come first: who speaks is the chain of what stands inside a speech. But before them meetings are tied. */
export const resolvers: readonly Resolve[] = [
  ties,
  statements,
  participation,
  meetings,
  receptions,
  sessions,
  membership,
  formations,
  pledges,
  figures,
  phases,
]
