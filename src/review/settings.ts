import type { PublicRecord } from '../reconcile/record.js'

/** How many people must agree before something is decided. */
export type Eyes = 1 | 2

/** What is set for the whole record and for single forums. */
export interface Settings {
  eyes: Eyes
  /** By the forum's id; a forum that is not in it goes by `eyes`. */
  forums?: ReadonlyMap<string, Eyes>
}

export const usual: Settings = { eyes: 1 }

export function eyesFor({ eyes, forums }: Settings, forum: string | null | undefined): Eyes {
  return (forum && forums?.get(forum)) || eyes
}

/** The forum of each meeting that has one. */
export function forumOfMeeting({ forums }: Pick<PublicRecord, 'forums'>): Map<string, string> {
  return new Map(forums.flatMap(({ id, meetings }) => meetings.map((meeting) => [meeting, id] as const)))
}
