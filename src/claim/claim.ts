import { z } from 'zod'
import { Figure, figure } from './kinds/figure.js'
import { Formation, formation } from './kinds/formation.js'
import { Meeting, meeting } from './kinds/meeting.js'
import { Membership, membership } from './kinds/membership.js'
import { Participation, participation } from './kinds/participation.js'
import { Phase, phase } from './kinds/phase.js'
import { Pledge, pledge } from './kinds/pledge.js'
import { Session, session } from './kinds/session.js'
import { Statement, statement } from './kinds/statement.js'

/** The nine claim types, in the order in which a record tells them. */
export const kinds = { meeting, session, participation, membership, formation, statement, pledge, figure, phase }
export type ClaimType = keyof typeof kinds
export const claimTypes = Object.keys(kinds) as ClaimType[]

/** What is read, stored and served. */
export const Claim = z.discriminatedUnion('type', [
  Meeting,
  Session,
  Participation,
  Membership,
  Formation,
  Statement,
  Pledge,
  Figure,
  Phase,
])
export type Claim = z.infer<typeof Claim>
/** What a claim says, without what every claim has. */
export type Values = ValuesOf<Claim>
type ValuesOf<C> = C extends Claim ? Omit<C, 'kind' | 'id' | 'report' | 'evidence' | 'chain' | 'modality'> : never
export type ClaimOf<T extends ClaimType> = Extract<Claim, { type: T }>

export type { Figure, Formation, Meeting, Membership, Participation, Phase, Pledge, Session, Statement }
