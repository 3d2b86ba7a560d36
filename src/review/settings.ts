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

/** A setting as a ledger keeps it. */
export interface KeptSetting {
  forum: string | null
  name: string
  value: unknown
}

/** What is set by now: the last of each counts; what this version does not know says nothing. */
export function settingsOf(kept: readonly KeptSetting[]): Settings {
  const forums = new Map<string, Eyes>()
  let eyes = usual.eyes
  for (const { forum, name, value } of kept) {
    if (name !== 'eyes' || (value !== 1 && value !== 2)) continue
    if (forum === null) eyes = value
    else forums.set(forum, value)
  }
  return { eyes, forums }
}
