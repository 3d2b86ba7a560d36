import { countWhile } from '../claim/ordered.js'
import type { Story } from '../claim/report.js'
import type { Actor } from '../claim/values.js'
import type { Board } from './engine/board.js'
import { type Mark, meaning } from './engine/mark.js'
import type { Left, OnLeft } from './left.js'
import { MeetingTable } from './rules/meeting/table.js'
import { SpeechTable } from './rules/statement/table.js'
import { Roster } from './rules/who/roster.js'
import { writtenOn } from './written.js'

/** A report's text with all marks made: what the resolvers of the claim types work on. */
export class Telling {
  readonly roster: Roster
  readonly meetings: MeetingTable
  readonly speeches: SpeechTable
  /** The day from which the report counts. */
  readonly published: string | null
  /** Every PERSON mark, in order. */
  readonly people: readonly Mark[]

  constructor(
    readonly board: Board,
    readonly story: Story,
    private readonly onLeft?: OnLeft,
  ) {
    this.roster = new Roster(board)
    this.people = board.of('PERSON').toSorted((a, b) => a.from - b.from)
    this.published = writtenOn(board, story)
    this.meetings = new MeetingTable(board, this.published)
    this.speeches = new SpeechTable(board.tokens.length)
  }

  /** Says why no claim was made of a mark, to whoever asked. */
  leave(mark: Mark, why: Left): void {
    this.onLeft?.(mark, why)
  }

  /** The report is about other things than a forum: nothing is told of it. */
  get isElsewhere(): boolean {
    return this.board.of('ELSEWHERE').length > 0
  }

  /** Who an ACTOR or PERSON mark means, with what the whole report tells of him. */
  actorOf(mark: Mark): Actor {
    if (mark.label === 'FORUM') return this.forumAt(mark)
    if (mark.label !== 'PERSON') return meaning<Actor>(this.board.markAt(mark.from, 'ACTOR') ?? mark)
    return this.roster.actorOf(mark, this.peopleBefore(mark.from))
  }

  /** A FORUM mark means a key; the ACTOR mark on its words has its name. */
  private forumAt(mark: Mark): Actor {
    const actor = this.board.markAt(mark.from, 'ACTOR')
    return actor ? meaning<Actor>(actor) : { name: this.board.words(mark.from, mark.to), kind: 'organisation' }
  }

  /** The PERSON marks before a token, in order. */
  private peopleBefore(token: number): Mark[] {
    const low = countWhile(this.people, (mark) => mark.from < token)
    return this.people.slice(Math.max(0, low - 12), low)
  }
}
