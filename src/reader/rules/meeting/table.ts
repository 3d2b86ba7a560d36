import { countWhile } from '../../../claim/ordered.js'
import type { Board } from '../../engine/board.js'
import { directionOf, resolved } from './found.js'
import { isSame, ToldMeeting } from './same.js'
import { tell } from './tell.js'
import type { Told } from './told.js'
import { zonesOf } from './zones.js'

/** How many meetings back a definite mention is looked for. */
const LOOK_BACK = 12

/** The meetings of a report, to ask which one a token speaks of. */
export class MeetingTable {
  readonly meetings: ToldMeeting[] = []
  /** Every mention in order with the meeting it speaks of. */
  private readonly mentions: { at: number; sentence: number; meeting: ToldMeeting; told: Told }[] = []

  /** `published` is what relative times start from. */
  constructor(board: Board, published: string | null) {
    for (const zone of zonesOf(board)) {
      const told = tell(board, zone)
      if (told.time) {
        const found = resolved(board, told.time, published, directionOf(told.status))
        if (found.when) told.when = found.when
        if (found.words) told.timeWords = found.words
      }
      const meeting = this.meetingOf(told)
      meeting.add(told)
      this.mentions.push({ at: zone.mention.from, sentence: board.sentenceIndex(zone.mention.from), meeting, told })
    }
    this.sentenceOf = (token) => board.sentenceIndex(token)
    this.relate()
  }

  /** Which meeting is part of which, and which is beside which: a relation ties a mention to the one before it. */
  private relate(): void {
    this.mentions.forEach(({ meeting, told }, k) => {
      const before = this.mentions[k - 1]?.meeting
      if (!before || before === meeting) return
      if (told.zone.relation === 'part_of' && !this.container.has(before)) {
        this.container.set(before, meeting)
        if (!this.contents.has(meeting)) this.contents.set(meeting, before)
      }
      // A meeting on the sidelines of another is named before it.
      if (told.zone.relation === 'sidelines' && !this.beside.has(before)) this.beside.set(before, meeting)
      if (told.zone.relation === 'alongside' && !this.beside.has(meeting)) this.beside.set(meeting, before)
    })
  }

  /** From a meeting to the conference it is part of, from a conference to its first meeting, to the meeting beside it. */
  readonly container = new Map<ToldMeeting, ToldMeeting>()
  readonly contents = new Map<ToldMeeting, ToldMeeting>()
  readonly beside = new Map<ToldMeeting, ToldMeeting>()

  private readonly sentenceOf: (token: number) => number

  private meetingOf(told: Told): ToldMeeting {
    const recent = this.meetings.slice(-LOOK_BACK)
    const same = recent.filter((meeting) => isSame(told, meeting))
    const bare = told.definite && !told.level && !told.ordinal && !told.forum
    // `الاجتماع` alone is the report's own meeting rather than one told as background.
    const chosen = bare
      ? (same.find((meeting) => meeting.mentions[0]!.zone.relation === null) ?? same.at(-1))
      : nearest(told, same)
    if (chosen) return chosen
    const meeting = new ToldMeeting(`m-${this.meetings.length + 1}`)
    this.meetings.push(meeting)
    return meeting
  }

  /** The meeting that the words at a token speak of: named in the sentence, else the last one named before. */
  meetingAt(token: number): ToldMeeting | null {
    const low = countWhile(this.mentions, (mention) => mention.at <= token)
    const sentence = this.sentenceOf(token)
    const before = this.mentions[low - 1]
    const after = this.mentions[low]
    if (before?.sentence === sentence) return before.meeting
    if (after?.sentence === sentence) return after.meeting
    return this.lastMain(low - 1)
  }

  /** The last meeting before that is not told as background of another. */
  private lastMain(k: number): ToldMeeting | null {
    for (let i = k; i >= Math.max(0, k - 8); i--) {
      const { told, meeting } = this.mentions[i]!
      if (told.zone.relation !== 'background' && told.zone.relation !== 'alongside') return meeting
    }
    return this.mentions[k]?.meeting ?? null
  }

  at(token: number): string | null {
    return this.meetingAt(token)?.id ?? null
  }

  forumAt(token: number) {
    const meeting = this.meetingAt(token)
    return meeting?.value('forum') ?? null
  }
}

/** Of several meetings that a mention can speak of: the one that shares most of what it says, then the last. */
function nearest(told: Told, meetings: readonly ToldMeeting[]): ToldMeeting | undefined {
  const alike = (meeting: ToldMeeting) =>
    (['level', 'ordinal', 'format'] as const).filter(
      (key) => told[key] !== undefined && told[key] === meeting.value(key),
    ).length
  return meetings.reduce<ToldMeeting | undefined>(
    (best, each) => (best && alike(best) > alike(each) ? best : each),
    undefined,
  )
}
