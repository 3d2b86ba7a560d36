import type { MeetingFormat } from '../../../claim/kinds/meeting.js'
import type { Told } from './told.js'

/** A meeting as one report tells of it: its mentions, and the first value that any of them gives. */
export class ToldMeeting {
  readonly mentions: Told[] = []
  readonly formats = new Set<MeetingFormat>()
  private readonly known = nothing()

  constructor(readonly id: string) {}

  add(told: Told): void {
    this.mentions.push(told)
    this.formats.add(told.format)
    const known: Record<string, unknown> = this.known
    for (const key of VALUES) known[key] ??= told[key]
  }

  /** The first value that any mention gives. */
  value<K extends Value>(key: K): Told[K] {
    return this.known[key] as Told[K]
  }
}

/** What a mention can say of its meeting, before anything is said. */
const nothing = () => ({
  format: undefined,
  status: undefined,
  gathered: undefined,
  modality: undefined,
  level: undefined,
  ordinal: undefined,
  forum: undefined,
  place: undefined,
  samePlace: undefined,
  named: undefined,
  time: undefined,
  timeWords: undefined,
  when: undefined,
  sameDay: undefined,
  former: undefined,
  until: undefined,
  duration: undefined,
  distance: undefined,
  host: undefined,
  caller: undefined,
  purpose: undefined,
  topic: undefined,
})

export type Value = keyof ReturnType<typeof nothing>
const VALUES = Object.keys(nothing()) as Value[]
