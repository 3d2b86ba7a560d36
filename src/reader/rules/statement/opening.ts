import type { Act } from '../../../claim/kinds/statement.js'
import type { Actor } from '../../../claim/values.js'
import type { Board } from '../../engine/board.js'
import { type Mark, meaning } from '../../engine/mark.js'
import type { Person } from '../who/person.js'
import { frameOf, VERBS } from './frame.js'
import {
  ADDRESSED,
  beginsContent,
  behindBracket,
  bringsNoContent,
  CALLS,
  canSpeak,
  endsObject,
  isAddressee,
  isAdverb,
  isAside,
  isDeed,
  isFullName,
  isNameOfMeeting,
  isOwnName,
  isPassedOver,
  isPledgeOf,
  isSpokenOf,
  mouthOf,
  NOT_BI,
  NOT_OBJECT,
  OWN,
  restOfPost,
  SPEAKERS,
  startsWithArticle,
} from './objects.js'
import type { Quotation } from './quotation.js'

/** How a verb of saying goes on: who it names behind itself and where what was said begins. */
export interface Opening {
  act: Act
  /** The speaker behind the verb. */
  speaker: Mark | null
  /** The first token of what was said, its opening word included. */
  from: number
  by: 'that' | 'colon' | 'quote' | 'preposition' | 'noun'
  /** The agency named between verb and content. */
  agency: Mark | null
}

const REACH = 60
/** A source's name in quotation marks is no longer: `في تصريح لصحيفة "أخبار اليوم"`. */
const NAMED = 4
const RELATIVE = new Set(['الذي', 'التي', 'الذين', 'اللذان', 'اللتان'])
const COMMA = new Set(['،', ',', '-', '–', 'ـ'])

/** One look at the words behind a verb of saying, up to where its content begins. */
export class Look {
  private at: number
  private readonly end: number
  private readonly act: Act
  private readonly takes: ReadonlySet<string>
  private speaker: Mark | null = null
  private agency: Mark | null = null
  /** In words that only say when or where: nothing but a sure sign of content ends them. */
  private aside = false
  private lastComma = 0
  /** `حذروا الصين من`: who speaks stands before a plural verb; behind it stands whom it is said to. */
  private readonly plural: boolean
  /** In words that name a source: its name in quotation marks is not what was said. */
  private source = false
  private unknown = false
  /** In a relative clause behind the speaker: only `أن`, a colon or a quotation bring content. */
  private relative = false

  /** `speakerBefore`: the speaker stands before the verb, so a noun behind it is the content. */
  constructor(
    private readonly board: Board,
    private readonly verb: Mark,
    private readonly speakerBefore: boolean,
  ) {
    this.at = verb.to
    this.end = Math.min(board.sentenceOf(verb.from).to, verb.to + REACH)
    const { act, takes } = frameOf(verb)
    this.act = act
    this.takes = takes
    this.plural = /وا$|^[وف]?س?[يت].{2,}(?:ان|ون)$/.test(board.tokens[verb.from]!.norm)
  }

  run(): Opening | null {
    while (this.at < this.end) {
      const step = this.step()
      if (step === 'content') return this.found
      if (step === 'none') return null
      this.at = Math.max(step, this.at + 1)
    }
    return null
  }

  private found: Opening | null = null

  private content(by: Opening['by'], from = this.at): 'content' | 'none' {
    if (this.unknown && !this.speakerBefore) return 'none'
    this.found = { act: this.act, speaker: this.speaker, from, by, agency: this.agency }
    return 'content'
  }

  private step(): number | 'content' | 'none' {
    const token = this.board.tokens[this.at]!
    const here = this.board.at(this.at)
    if (here.some((mark) => mark.label === 'that') && !(this.at === this.verb.to && isFullName(here)))
      return bringsNoContent(this.board, this.at, this.takes) ? this.at + 1 : this.content('that')
    if (token.norm === ':') return this.at + 1 < this.end ? this.content('colon', this.at + 1) : 'none'
    const quote = here.find((mark) => mark.label === 'QUOTE')
    if (quote) return this.quotation(quote)
    if (COMMA.has(token.norm)) return this.comma()
    if (token.norm === '(') return behindBracket(this.board, this.at)
    if (token.kind === 'punct') return this.at + 1
    if (RELATIVE.has(token.norm) && this.speaker?.to === this.at) this.relative = true
    if (!this.relative && this.governs(token.norm)) return this.content('preposition')
    return this.words(here)
  }

  /** A comma opens an aside or closes it; a time alone between two commas is one of its own. */
  private comma(): number {
    const between = this.board.markAt(this.lastComma + 1, 'TIME')
    this.source = false
    const closes = this.aside || (this.lastComma > 0 && between?.to === this.at)
    this.relative = false
    this.aside = this.speaker !== null || this.speakerBefore ? !closes && this.named(this.at + 1) : this.aside
    this.lastComma = this.at
    return this.at + 1
  }

  /** Behind a comma that follows the speaker, words are an aside where they bring no content and a comma ends them. */
  private named(at: number): boolean {
    if (this.governs(this.board.tokens[at]?.norm ?? '')) return false
    if (!this.takes.has('0') || this.board.markAt(at, 'POST', 'PERSON', ...NOT_OBJECT)) return true
    if (OWN.test(this.board.tokens[at]?.norm ?? '') || isDeed(this.board, at)) return false
    for (let i = at; i < Math.min(at + 12, this.end); i++) if (COMMA.has(this.board.tokens[i]!.norm)) return true
    return false
  }

  private words(here: readonly Mark[]): number | 'content' | 'none' {
    const agency = here.find((mark) => mark.label === 'AGENCY')
    if (agency) {
      if (this.at === this.verb.to && agency.prep === '') this.unknown = true
      this.agency = agency
      return agency.to
    }
    // `قال وزيرا الخارجية الفرنسي فلان والألماني فلان`
    const plural = here.find((mark) => mark.label === 'posts_plural' && mark.conj === '' && mark.prep === '')
    if (plural && !this.speaker && this.board.markAt(plural.to, 'PERSON')) return plural.to
    const skip = here.find((mark) => mark.label === 'turn' || mark.label === 'TIME')
    if (skip) return skip.to
    if (this.at === this.verb.to && isPassedOver(this.board, this.at)) return this.at + 1
    // `مجددا رفض بلاده`: a noun that looks like a verb.
    if (this.speakerBefore && this.at === this.verb.to && this.takes.has('0')) return this.other(here)
    if (!this.aside && this.speaker && this.act === 'announced' && isPledgeOf(this.board, this.at))
      return this.content('noun')
    const other = here.some((mark) => VERBS.includes(mark.label) || mark.label === 'saying')
    if (other && (!this.aside || this.board.tokens[this.at - 1]!.norm === 'اذ') && !this.isThrough()) return 'none'
    if (!this.speaker && !this.speakerBefore && !this.aside && !this.plural) {
      const speaker = this.speakerHere(here)
      if (speaker) {
        this.speaker = speaker
        return this.behindSpeaker(speaker)
      }
      if (this.takes.has('0') && here.some((mark) => this.isObject(mark))) return this.content('noun')
    }
    if (this.speaker && this.board.tokens[this.at]!.norm === 'النقاب') return this.at + 1
    // `أعلنت القوة في الصومال استكمال`
    const mouth = this.speaker && this.at <= this.speaker.to + 1 ? mouthOf(this.board, this.at) : undefined
    if (mouth) {
      this.speaker = mouth
      return mouth.to
    }
    const place = this.speaker?.to === this.at ? here.find((mark) => mark.label === 'IN_PLACE') : undefined
    if (place && this.takes.has('0')) return place.to
    const aside = here.find((mark) => mark.label === 'occasion' || mark.label === 'according')
    if (aside) {
      this.source = aside.label === 'according'
      this.aside = true
      return aside.to
    }
    return this.other(here)
  }

  /** `وشكر السعودية على`: whom he says it of, right behind the verb. */
  private isObject(mark: Mark): boolean {
    const isBare = mark.from === this.verb.to && mark.prep + mark.conj === '' && SPEAKERS.includes(mark.label)
    return isBare && isSpokenOf(this.board, this.verb, mark)
  }

  private speakerHere(here: readonly Mark[]): Mark | undefined {
    const all = here.filter((mark) => canSpeak(this.board, this.verb, mark))
    const person = all.find((mark) => mark.label === 'PERSON')
    const post = person ?? here.find((mark) => mark.label === 'POST')
    const named = post ? this.namedBehind(post) : undefined
    // `خاطب المشاركين قائلا`, `أبلغ القادة أن`
    if (this.takes.has('اليه') && all[0]?.label === 'SPEAKER' && meaning<Actor>(all[0]).kind === 'group')
      return undefined
    if (person || named) return named ?? person
    // `أبو الغيط`: a name's first word is no name of its own.
    const particle = here.some((mark) => mark.label === 'nameparticle' && mark.conj === '' && mark.prep === '')
    const rest = particle ? this.board.markAt(this.at + 1, 'PERSON') : undefined
    return rest ?? all.sort((a, b) => b.to - a.to)[0]
  }

  /** `رئيسة المؤتمر، وزيرة البيئة فلانة`: the name stands behind a second post. */
  private namedBehind(person: Mark): Mark | undefined {
    if (person.label === 'PERSON' && meaning<Person>(person).name) return undefined
    const comma = restOfPost(this.board, person.to)
    if (!COMMA.has(this.board.tokens[comma]?.norm ?? '')) return undefined
    const next = this.board.markAt(comma + 1, 'PERSON')
    return next && next.conj === '' && next.prep === '' && meaning<Person>(next).name ? next : undefined
  }

  /** A list of speakers speaks with one voice: the first one names it. */
  private behindSpeaker(speaker: Mark): number {
    const list = this.board.markAt(speaker.from, 'LIST')
    let to = Math.max(speaker.to, speaker.label === 'ACTOR' ? (list?.to ?? 0) : 0)
    for (let next = this.joined(to); next; next = this.joined(to)) to = next.to
    return to
  }

  private joined(at: number): Mark | undefined {
    return this.board.at(at).find((mark) => SPEAKERS.includes(mark.label) && mark.conj === 'و' && mark.prep === '')
  }

  private other(here: readonly Mark[]): number | 'content' | 'none' {
    const token = this.board.tokens[this.at]!
    // `في ختام القمة استعدادهم لتحقيق`: what is theirs is no more of when and where.
    const free = !this.aside || OWN.test(token.norm) || beginsContent(this.board, this.at)
    const object = !isAddressee(token.norm) && free && !this.relative && this.takes.has('0') && !here.some(endsObject)
    const known = this.speaker !== null || this.speakerBefore || this.plural
    if (object && (known || !(startsWithArticle(token.norm) || this.subjectOfThat()))) return this.content('noun')
    if (!known && !this.aside && !isAddressee(token.norm) && !isAdverb(token.norm)) this.unknown = true
    else this.aside = true
    return this.at + 1
  }

  /** Words, then `أن`: a subject that no list knows; `ضرورة أن`, `دول الشمال إلى أن` are objects. */
  private subjectOfThat(): boolean {
    for (let i = this.at + 1; i < Math.min(this.at + 9, this.end); i++) {
      if (this.board.tokens[i]!.kind === 'punct') return false
      if (this.board.markAt(i, 'that')) return i > this.at + 1 && this.board.tokens[i - 1]!.norm !== 'الي'
    }
    return false
  }

  private quotation(quote: Mark): number | 'content' {
    const { name, from, to } = meaning<Quotation>(quote)
    this.agency = this.board.markAt(from, 'AGENCY') ?? this.agency
    const person =
      this.speaker === null && !this.speakerBefore ? this.board.markAt(from, 'PERSON', 'ACTOR', 'SPEAKER') : undefined
    if (person && person.to >= to) {
      this.speaker = person
      return Math.max(quote.to, person.to)
    }
    if (['وفقا', 'طبقا', 'بحسب'].includes(this.board.tokens[from]!.norm)) return quote.to
    const before = this.board.tokens[this.at - 1]
    const last = this.act === 'said' && to - from === 3 && quote.to >= this.end - 1
    if (this.aside && to - from <= 3 && !last && !CALLS.has(before?.norm ?? '')) return quote.to
    if ((this.source && to - from <= NAMED) || this.takes.has('ان') || isNameOfMeeting(this.board, this.at, from))
      return quote.to
    const clitic = before?.kind === 'word' && (this.board.tokens[this.at]!.glued || ADDRESSED.test(before.norm))
    if (clitic || (name && !(to - from > 1 && this.speaker === null))) return quote.to
    if (to - from <= 3 && this.goesOnBehind(quote.to)) return quote.to
    return this.content('quote') === 'content' ? 'content' : quote.to
  }

  /** `دعا الوزير "بشكل رسمي" الأطراف إلى …`: a few words in quotation marks before the content itself. */
  private goesOnBehind(at: number): boolean {
    for (let i = at; i < Math.min(at + 9, this.end); i++) {
      const token = this.board.tokens[i]!
      if (token.kind === 'punct') return false
      if (this.governs(token.norm)) return true
    }
    return false
  }

  private governs(norm: string): boolean {
    if (isAside(norm, this.board.tokens[this.at + 1]?.norm ?? '')) return false
    if (this.takes.has(norm)) return this.board.tokens[this.at + 1] !== undefined
    if (this.takes.has('ب') && norm.startsWith('ب') && norm.length > 2) return !NOT_BI.has(norm) && !this.isName()
    return this.takes.has('ل') && /^ل(?!م|قا).{3,}/.test(norm) && !this.isName()
  }

  /** `عبر حسابه`; `عبر عن` is the verb. */
  private isThrough = () => this.board.tokens[this.at]!.norm === 'عبر' && this.board.tokens[this.at + 1]?.norm !== 'عن'

  /** `وأكد بيترسون أن`, `أكدوا في بروكسل أن`: the letter is the name's own; `في ختام القمة بالسويد`: where it was said. */
  private isName(): boolean {
    if (this.aside && this.board.markAt(this.at, 'IN_PLACE')) return true
    return this.board.at(this.at).some(isOwnName)
  }
}
