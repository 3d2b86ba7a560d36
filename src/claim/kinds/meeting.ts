import { z } from 'zod'
import { base } from '../base.js'
import { Actor, Edtf, Place } from '../values.js'
import type { Kind } from './kind.js'

export const MeetingFormat = z.enum(['meeting', 'conference', 'summit', 'talks', 'reception'])
export type MeetingFormat = z.infer<typeof MeetingFormat>

export const MeetingLevel = z.enum([
  'leaders',
  'foreign_ministers',
  'defence_ministers',
  'ministerial',
  'chiefs_of_defence',
  'senior_officials',
  'working_group',
  'donors',
  'experts',
])
export type MeetingLevel = z.infer<typeof MeetingLevel>

export const MeetingStatus = z.enum(['planned', 'opening', 'ongoing', 'held', 'concluded', 'postponed', 'cancelled'])
export type MeetingStatus = z.infer<typeof MeetingStatus>

/** That bodies met, meet or will meet. */
export const Meeting = z.object({
  ...base,
  type: z.literal('meeting'),
  meeting: z.string().min(1),
  forum: Actor.nullable(),
  format: MeetingFormat,
  level: MeetingLevel.nullable(),
  ordinal: z.int().positive().nullable(),
  place: Place.nullable(),
  when: Edtf.nullable(),
  whenText: z.string().optional(),
  duration: z.string().regex(/^P/).nullable(),
  status: MeetingStatus,
  host: Actor.nullable(),
  chairs: z.array(Actor),
  purpose: z.string().nullable(),
  partOf: z.string().nullable(),
  alongside: z.string().nullable(),
})
export type Meeting = z.infer<typeof Meeting>

export const meeting: Kind<Meeting> = {
  type: 'meeting',
  schema: Meeting,
  labels: { ar: 'اجتماع', en: 'Meeting' },
  same: (a, b) => a.meeting === b.meeting,
}

/** In `derived`: nobody says that donors meet, the pledges made there tell it. */
export const LEVEL_OF_PLEDGES = 'level from the pledges made there'

/** In `derived`: nobody names the level, the rank of those who take part tells it. */
export const LEVEL_OF_THOSE = 'level from those who take part'
