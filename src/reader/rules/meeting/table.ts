import type { Telling } from '../../telling.js'

/** A meeting as one report tells of it. */
export interface ToldMeeting {
  id: string
}

/** The meetings of a report, to ask which one a token speaks of. */
export class MeetingTable {
  readonly meetings: ToldMeeting[] = []

  constructor(readonly telling: Telling) {}

  /** The id of the meeting that the words at a token speak of: named in the sentence, else the last one named. */
  at(_token: number): string | null {
    return null
  }
}
