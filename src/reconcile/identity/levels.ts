import type { Meeting as MeetingClaim } from '../../claim/claim.js'
import { LEVEL_OF_PLEDGES, LEVEL_OF_THOSE, type MeetingFormat, type MeetingLevel } from '../../claim/kinds/meeting.js'

/** Levels that may be two words for one: «وزاري» says that ministers meet, not which. */
const COMPATIBLE: [MeetingLevel, MeetingLevel][] = [
  ['ministerial', 'foreign_ministers'],
  ['ministerial', 'defence_ministers'],
  ['working_group', 'experts'],
  ['working_group', 'senior_officials'],
  ['experts', 'senior_officials'],
]

/** A donors' conference is often told by who comes to it. */
const AT_CONFERENCES: MeetingLevel[] = ['ministerial', 'foreign_ministers', 'leaders', 'senior_officials']

interface Levelled {
  level: MeetingLevel | null
  format: MeetingFormat
}

/** Whether two levels can be said of one meeting; an unsaid level goes with any. */
export function compatible(a: Levelled, b: Levelled): boolean {
  if (a.level === null || b.level === null || a.level === b.level) return true
  const pair = (x: MeetingLevel, y: MeetingLevel) =>
    (a.level === x && b.level === y) || (a.level === y && b.level === x)
  if (COMPATIBLE.some(([x, y]) => pair(x, y))) return true
  const conferences = a.format === 'conference' && b.format === 'conference'
  return conferences && AT_CONFERENCES.some((level) => pair('donors', level))
}

/** The level that a report tells; one worked out from pledges or from who came says nothing against another. */
export const toldLevel = ({ level, derived }: MeetingClaim): MeetingLevel | null =>
  derived?.some((how) => how === LEVEL_OF_PLEDGES || how === LEVEL_OF_THOSE) ? null : level

/** How much a level says: the general word for ministers says less than which ministers. */
export function precise(level: MeetingLevel): number {
  return level === 'ministerial' ? 0 : 1
}
