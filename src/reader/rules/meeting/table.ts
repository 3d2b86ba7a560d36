import { countWhile } from '../../../claim/ordered.js'
import type { Board } from '../../engine/board.js'
import { takeDayBeside, takeLastCity } from './beside.js'
import { chosen } from './choice.js'
import {
  isAnotherTime,
  isLongBefore,
  isThereabout,
  takeDay,
  takeDaySpoken,
  takeLead,
  takeSeries,
  takeWhereat,
  tellsDay,
} from './context.js'
import { countFrom, followBefore, takeOver, thereBefore } from './follows.js'
import { directionOf, resolved } from './found.js'
import { looksBack } from './lookback.js'
import { ToldMeeting } from './mentions.js'
import { severalOf } from './pairs.js'
import { isSame } from './same.js'
import { hasSubstance, isAnchored, isBare, isOccasion } from './substance.js'
import { tell } from './tell.js'
import type { Told } from './told.js'
import { zonesOf } from './zones.js'

/** How many meetings back a definite mention is looked for. */
const LOOK_BACK = 12
/** Sentences behind two meetings in which each of them is told of. */
const NEXT = 3
/** How soon behind a sum the meeting stands at which it was promised. */
const BEHIND = 10
/** How soon behind a meeting the one stands that it prepares. */
const HEAD = 4

/** The meetings of a report, to ask which one a token speaks of. */
export class MeetingTable {
  readonly meetings: ToldMeeting[] = []
  /** Every mention in order with the meeting it speaks of. */
  private readonly mentions: { at: number; sentence: number; meeting: ToldMeeting; told: Told }[] = []

  /** `published` is what relative times start from. */
  constructor(
    board: Board,
    private readonly published: string | null,
  ) {
    this.sentenceOf = (token) => board.sentenceIndex(token)
    this.hasComma = (from, to) => board.hasBetween(from, to, 'comma')
    this.looksBack = (sentence, at) => looksBack(board, board.sentences[sentence]!.from, at)
    for (const zone of zonesOf(board)) {
      const told = tell(board, zone)
      const isFirst = this.meetings.length === 0
      if (isFirst) takeLead(board, told)
      if ((isFirst || !told.definite) && tellsDay(board, told)) takeDay(board, told)
      takeDaySpoken(board, told)
      takeWhereat(board, told)
      takeDayBeside(board, told)
      takeSeries(board, told, this.meetings)
      if (told.time) {
        const found = resolved(board, told.time, published, directionOf(told.status))
        if (found.when) told.when = found.when
        if (found.words) told.timeWords = found.words
      }
      const before = this.mentions.at(-1)
      if (before?.sentence === board.sentenceIndex(zone.mention.from)) countFrom(board, told, before.meeting)
      this.followPair(told)
      if (before) {
        followBefore(told, before.meeting, thereBefore(this.mentions, board.sentenceIndex(zone.mention.from)))
        takeOver(told, before.told)
      }
      takeLastCity(board, told)
      for (const each of severalOf(board, told, published)) {
        const meeting = each === told ? this.meetingOf(told) : this.founded()
        meeting.add(each)
        const sentence = board.sentenceIndex(zone.mention.from)
        this.mentions.push({ at: zone.mention.from, sentence, meeting, told: each })
      }
    }
    this.relate()
  }

  /** `قمتين في الرياض اليوم … القمة الأولى`: one of the two that were told of together. */
  private followPair(told: Told): void {
    if (told.two && this.pair && told.definite && !told.time) {
      // `قمتين في الرياض أمس … شارك في القمتين`: the same two.
      told.place = this.pair.place
      told.when = this.pair.when
      return
    }
    if (told.two) this.pair = told
    const { pair } = this
    if (!pair || told === pair || told.verb || told.other || told.format !== pair.format) return
    if (told.place || told.time || told.zone.relation === 'background') return
    const apart = this.sentenceOf(told.zone.mention.from) - this.sentenceOf(pair.zone.mention.from)
    if (apart > NEXT) return
    told.place = pair.place
    told.when ??= pair.when
  }

  private pair?: Told

  /** Which meeting is part of which, and which is beside which: a relation ties a mention to the one before it. */
  private relate(): void {
    this.mentions.forEach(({ meeting, told }, k) => {
      // A meeting on the sidelines of another is named before it, unless the sentence begins with the sidelines.
      const beside = told.zone.relation === 'sidelines' ? this.onSidelines(k) : null
      if (beside && beside !== meeting && !this.beside.has(beside)) this.beside.set(beside, meeting)
      const before = this.mentions[k - 1]?.meeting
      if (before === meeting) return
      if (before && told.zone.relation === 'part_of' && !this.container.has(before)) {
        this.container.set(before, meeting)
        if (!this.contents.has(meeting)) this.contents.set(meeting, before)
      }
      if (before && told.zone.relation === 'alongside' && !this.beside.has(meeting)) this.beside.set(meeting, before)
    })
  }

  /** `على هامش القمة التقى الرئيس …`: the meeting that follows in the sentence, where none stands before. */
  private onSidelines(k: number): ToldMeeting | null {
    const [before, at, after] = [this.mentions[k - 1], this.mentions[k]!, this.mentions[k + 1]]
    // `إن اجتماعا لدول مؤتمر أوسلو سيعقد على هامش الدورة`: what the verb before it is of.
    const resumed = this.mentions[k - 2]
    if (resumed?.sentence === at.sentence && resumed.told.zone.more?.to === at.told.zone.from) return resumed.meeting
    if (before?.sentence !== at.sentence && after?.sentence === at.sentence) return after.meeting
    return before?.meeting ?? null
  }

  /** From a meeting to the conference it is part of, from a conference to its first meeting, to the meeting beside it. */
  readonly container = new Map<ToldMeeting, ToldMeeting>()
  readonly contents = new Map<ToldMeeting, ToldMeeting>()
  readonly beside = new Map<ToldMeeting, ToldMeeting>()

  private readonly sentenceOf: (token: number) => number
  private readonly hasComma: (from: number, to: number) => boolean
  private readonly looksBack: (sentence: number, at: number) => boolean

  private meetingOf(told: Told): ToldMeeting {
    const recent = this.meetings.slice(-LOOK_BACK)
    const all = recent.filter((meeting) => isSame(told, meeting) && !isAnotherTime(told, meeting, this.published))
    // `الدورة الثامنة في أبريل 2010 … الاجتماع`: rather the one of these days.
    const now = told.when || told.other ? all : all.filter((meeting) => !this.isLongAgo(meeting))
    const same = now.length > 0 ? now : all
    return chosen(told, same) ?? this.founded()
  }

  /** A meeting that was not told before. */
  private founded(): ToldMeeting {
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
    const resumed = this.resumedAt(low - 1, token)
    if (resumed) return resumed
    // `15 مليارا في المؤتمر السابق الذي …`: right behind the words stands another than the one before them.
    const isBehind = after?.sentence === sentence && after.told.other && after.at - token <= BEHIND
    if (before?.sentence === sentence && !isBehind) return this.headAt(low - 1, token) ?? before.meeting
    if (after?.sentence === sentence) return after.meeting
    return this.lastMain(low - 1)
  }

  /** `عقد اجتماع المكتب للدورة الخامسة للمجلس، برئاسة فلان`: behind the comma the sentence tells of its head. */
  private headAt(k: number, token: number): ToldMeeting | null {
    const [head, { at, told }] = [this.mentions[k - 1], this.mentions[k]!]
    if (told.zone.mention.prep !== 'ل' || !head || at - head.told.zone.mention.to > HEAD) return null
    return this.hasComma(at, token + 1) ? head.meeting : null
  }

  /** `المؤتمر الذي يعقد الاجتماع في إطاره انطلق أمس`: the meeting that the sentence went back to. */
  private resumedAt(last: number, token: number): ToldMeeting | null {
    for (let i = last; i >= Math.max(0, last - 2); i--) {
      const { told, meeting } = this.mentions[i]!
      if (told.zone.more && token >= told.zone.more.from && token < told.zone.more.to) return meeting
    }
    return null
  }

  /** The last meeting before that is not told as background of another. */
  private lastMain(k: number): ToldMeeting | null {
    for (let i = k; i >= Math.max(0, k - 8); i--) {
      const { told, meeting } = this.mentions[i]!
      const { relation } = told.zone
      // `اجتماعا على هامش قمة الحلف`: a summit of which no more is told.
      const isBeside =
        relation === 'background' ||
        relation === 'alongside' ||
        (relation === 'sidelines' && meeting.mentions.every((each) => each.zone.relation === 'sidelines'))
      if (!isBeside && !this.isLongAgo(meeting) && !this.isLookBack(k, i)) return meeting
    }
    return this.mentions[k]?.meeting ?? null
  }

  /** `وكان الوزراء قد عقدوا اجتماعا …`: so begins a sentence that looks back; the next goes on with the report's own. */
  private isLookBack(last: number, k: number): boolean {
    const { at, sentence, meeting } = this.mentions[k]!
    const first = this.mentions.findIndex((mention) => mention.meeting === meeting)
    return k > 0 && first === k && last === k && this.looksBack(sentence, at)
  }

  /** `وكان مؤتمر جنيف عام 2016 جمع …`: behind the aside the report goes on with its own. */
  private isLongAgo(meeting: ToldMeeting): boolean {
    const when = meeting.value('when')
    return when !== undefined && isLongBefore(when, this.published)
  }

  /** The id of the meeting that the words at a token speak of, where a claim is made of it, else of the last main one. */
  at(token: number): string | null {
    const meeting = this.meetingAt(token)
    if (!meeting || this.isClaimed(meeting)) return meeting?.id ?? null
    return this.claimedBefore(token)?.id ?? null
  }

  /** The meeting in which somebody takes part by the words at a token: it is claimed, however little is told of it. */
  tie(token: number): string | null {
    const meeting = this.meetingAt(token)
    if (!meeting || this.isClaimed(meeting)) return meeting?.id ?? null
    // `تقريرها عن نتائج الدورة المنتهية. كما تحدث فلان`: not at the one that is over.
    const passing = isBare(meeting) || (this.isAdrift(meeting) && meeting.mentions.every(({ other }) => other))
    const earlier = isOccasion(meeting) && !passing ? undefined : this.claimedBefore(token)
    if (!earlier && isOccasion(meeting)) this.tied.add(meeting)
    return (earlier ?? meeting).id
  }

  /** The claimed meeting that a token tells of, or the last before it: ties nothing. */
  known(token: number): string | null {
    const meeting = this.meetingAt(token)
    return (meeting && this.isClaimed(meeting) ? meeting : this.claimedBefore(token))?.id ?? null
  }

  /** The meetings of which a claim is made. */
  claimed(): ToldMeeting[] {
    return this.meetings.filter((meeting) => this.isClaimed(meeting))
  }

  /** Those of which little is told, but in which somebody takes part. */
  readonly tied = new Set<ToldMeeting>()

  private isClaimed(meeting: ToldMeeting): boolean {
    return this.tied.has(meeting) || (this.hasSubstance(meeting) && !this.isAdrift(meeting)) || this.isAside(meeting)
  }

  /** Neither where nor when, in a report that says so of another: too vague to be told from any other meeting. */
  private isAdrift(meeting: ToldMeeting): boolean {
    if (isAnchored(meeting) || meeting.value('modality') === 'requested') return false
    if ([this.beside, this.container, this.contents].some((tie) => tie.has(meeting))) return false
    this.hasAnchored ??= this.meetings.some((each) => isAnchored(each) && this.hasSubstance(each))
    return this.hasAnchored
  }

  private hasAnchored?: boolean

  private readonly substance = new Map<ToldMeeting, boolean>()

  /** Asked once a meeting: nothing is added to one when the table is made. */
  private hasSubstance(meeting: ToldMeeting): boolean {
    const known = this.substance.get(meeting)
    if (known !== undefined) return known
    const found = hasSubstance(meeting)
    this.substance.set(meeting, found)
    return found
  }

  /** `على هامش القمة التقى الرئيس نظيره`: where and when follow from the summit. */
  private isAside(meeting: ToldMeeting): boolean {
    const main = this.beside.get(meeting)
    return meeting.mentions[0]!.verb && main !== undefined && this.hasSubstance(main)
  }

  private claimedBefore(token: number): ToldMeeting | undefined {
    const last = countWhile(this.mentions, (mention) => mention.at <= token) - 1
    for (let i = last; i >= Math.max(0, last - LOOK_BACK); i--) {
      const { meeting, told } = this.mentions[i]!
      if (told.zone.relation !== 'background' && this.isClaimed(meeting)) return meeting
    }
    return undefined
  }

  /** A meeting with its place in the same sentence, for one whose place is not told: `تلتها أمس القمة العربية`. */
  neighbour(meeting: ToldMeeting): ToldMeeting | undefined {
    const k = this.mentions.findIndex((mention) => mention.meeting === meeting)
    const { sentence, told } = this.mentions[k]!
    const when = meeting.value('when')
    if (told.zone.relation !== null || told.other || !when) return undefined
    return this.mentions.find(
      (each) => each.sentence === sentence && each.meeting !== meeting && isThereabout(each.meeting, when),
    )?.meeting
  }

  forumAt(token: number) {
    const meeting = this.meetingAt(token)
    return meeting?.value('forum') ?? null
  }
}
