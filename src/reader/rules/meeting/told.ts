import type { MeetingFormat, MeetingLevel, MeetingStatus } from '../../../claim/kinds/meeting.js'
import type { Actor, Modality, Place } from '../../../claim/values.js'
import type { Mark } from '../../engine/mark.js'
import { mentioned } from './mention.js'
import type { Zone } from './zone.js'

/** What one mention of a meeting, with the words around it, says of the meeting. */
export class Told {
  readonly format: MeetingFormat
  readonly definite: boolean
  readonly other: boolean
  readonly verb: boolean
  readonly many: boolean
  /** `اجتماعين`: two meetings, each of which is told of elsewhere. */
  readonly two: boolean
  /** `عادة ما يعقد`: what is held again and again. */
  habit?: boolean
  ordinal?: number
  /** `العربية`, `الخليجية`: of whose leaders it is, where it is called by that alone. */
  kinds?: readonly string[]
  level?: MeetingLevel
  forum?: Actor
  place?: Place
  time?: Mark
  /** The TIME for which it was planned before: `كان من المقرر عقده`. */
  former?: Mark
  /** The TIME as EDTF, where it can be had. */
  when?: string
  /** The words of the TIME, for telling times apart that cannot be had. */
  timeWords?: string
  /** `في اليوم نفسه`: on the day of the meeting told before. */
  sameDay?: boolean
  /** `في المدينة نفسها`: at the place of the meeting told before. */
  samePlace?: boolean
  /** `بعد أقل من أسبوعين على`: how far this meeting is from the one told before it. */
  distance?: Mark
  status?: MeetingStatus
  /** It gathered pledges, so it was held. */
  gathered?: boolean
  /** `الاجتماع التحضيري`: before another. */
  preparing?: boolean
  /** `اجتماعها الخامس عشر`: of those told of before. */
  own?: boolean
  /** `مؤتمر جنيف`: its place is its name. */
  named?: boolean
  /** `مبادئ مؤتمر جنيف`: what came out of it is spoken of. */
  outcome?: boolean
  /** It was opened, as its words say, and goes on. */
  opened?: boolean
  /** The status stands on a verb in the present tense. */
  present?: boolean
  /** It is asked for, weighed or denied, not told. */
  modality?: Modality
  host?: Actor
  /** Who called the others together. */
  caller?: Actor
  /** The LIST, PERSON or ACTOR marks of those who chair. */
  chairs: Mark[] = []
  duration?: string
  /** The time is that of its end: `تنتهي اليوم`. */
  ends?: boolean
  /** The TIME until which it goes on. */
  until?: Mark
  purpose?: { from: number; to: number }
  /** The first word of what it is about, folded: `مؤتمر حول ليبيا`. */
  topic?: string
  derived: string[] = []
  /** The marks that gave a value. */
  marks: Mark[]

  /** `headline`: it stands in the headline, which announces the meeting that the report is about. */
  constructor(
    readonly zone: Zone,
    readonly headline: boolean,
  ) {
    const { format, definite, other, ordinal, verb, many, two } = mentioned(zone.mention)
    this.format = format
    this.definite = definite
    this.other = other
    this.verb = verb
    this.many = many === true
    this.two = two === true
    this.ordinal = ordinal
    this.marks = [zone.mention]
  }
}

/** Sets a value that is not known yet; tells whether it did. */
export function set<K extends keyof Told>(told: Told, key: K, value: Told[K]): boolean {
  if (told[key] !== undefined) return false
  told[key] = value
  return true
}
