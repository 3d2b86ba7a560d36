import { foldWord } from '../../../arabic/fold.js'
import type { Actor, Link } from '../../../claim/values.js'
import type { Draft, DraftOf } from '../../draft.js'
import type { Board } from '../../engine/board.js'
import { type Mark, meaning } from '../../engine/mark.js'
import type { Telling } from '../../telling.js'
import { resolveTime, type TimeWords } from '../../values.js'
import type { Person } from '../who/person.js'
import { BUT, HONOURED } from './content.js'
import { epithetOf } from './epithet.js'
import type { Quotation } from './quotation.js'
import { agencyBehind, contentsOf, type Said, speechMark } from './speech.js'
import { subjectOf } from './subject.js'

interface Voice {
  speaker: Actor
  /** He speaks in a paper of his: `بيان للوزارة`. */
  paper?: boolean
  sentence: number
  feminine?: boolean
}

/** Statements from SPEECH marks, in the order of the text: who speaks where nobody is named is who spoke last. */
export function statements(telling: Telling): Draft[] {
  return new Statements(telling).all()
}

class Statements {
  private readonly voices: Voice[] = []
  private readonly drafts: DraftOf<'statement'>[] = []
  /** How far the statements made so far reach. */
  private covered = 0

  constructor(private readonly telling: Telling) {}

  all(): Draft[] {
    const { board } = this.telling
    const marks = [...board.of('SPEECH'), ...loneQuotations(this.telling)]
    const order = (mark: Mark) => (meaning<Said>(mark).tail ? mark.to : mark.from)
    for (const mark of marks.sort((a, b) => order(a) - order(b) || rank(a) - rank(b))) this.take(mark)
    return this.drafts
  }

  private take(mark: Mark): void {
    const { board } = this.telling
    const said = meaning<Said>(mark)
    const sentence = board.sentenceIndex(mark.from)
    // The same words are said once; what a longer content holds is its own.
    const inside = said.from < this.covered
    const speaker = inside ? undefined : this.speakerOf(said, mark, sentence)
    if (!speaker) {
      this.telling.leave(mark, inside ? 'inside' : 'no_speaker')
      return
    }
    const paper = said.speaker !== null && PAPER.test(board.tokens[said.speaker.from]!.norm)
    this.voices.push({ speaker, sentence: board.sentenceIndex(said.to - 1), feminine: said.feminine, paper })
    this.covered = mark.to
    const chain: Link[] = said.agency ? [{ agency: String(said.agency.value) }] : []
    this.telling.speeches.add({ speaker, from: said.from, to: said.to, chain })
    this.drafts.push(this.draft(mark, said, speaker, chain))
  }

  private speakerOf(said: Said, mark: Mark, sentence: number): Actor | undefined {
    if (said.speaker) {
      const actor = this.telling.actorOf(said.speaker)
      if (this.isWhoSpoke(said.speaker, sentence)) return this.voices.at(-1)!.speaker
      const before = this.voices.map(({ speaker }) => speaker)
      return epithetOf(this.telling.board, said.speaker, actor, before) ?? this.issuerOf(said.speaker) ?? actor
    }
    const last = this.voices.at(-1)
    if (last?.sentence === sentence) return last.speaker
    if (isHonoured(this.telling.board, mark)) return this.honouredBefore(mark)
    if (said.goesOn === 'sentence') {
      const subject = this.actingBefore(mark.from) ?? this.atHead(mark.from, said.feminine)
      return subject && this.telling.actorOf(subject)
    }
    if (said.goesOn !== 'report') return undefined
    if (mark.parts[0]?.label === 'saying') {
      const subject = this.subjectBefore(mark.from, said.feminine)
      if (subject) return this.telling.actorOf(subject)
    }
    const named = last && last.sentence < sentence - 1 ? this.actingIn(sentence - 1) : undefined
    if (named) return named
    const goesOn = last && mayBe(last, said) ? last.speaker : undefined
    return this.lastOfGender(said.feminine) ?? (last ? goesOn : this.namedBefore(mark.from))
  }

  /** `وقال لافروف …. وبين الوزير`: who spoke right before, of whom no post is told. */
  private isWhoSpoke(speaker: Mark, sentence: number): boolean {
    const last = this.voices.at(-1)
    const { name, post } = speaker.label === 'PERSON' ? meaning<Person>(speaker) : { name: '', post: '' }
    if (name !== null || !/^[وف]?ال(?:وزير|رئيس|مسؤول|سفير)$/.test(post ?? '')) return false
    return last?.speaker.kind === 'person' && !last.speaker.post && last.sentence >= sentence - 1
  }

  /** `البيان`, `المصدر ذاته` alone: who issued the last paper that was quoted, the source that spoke last. */
  private issuerOf(speaker: Mark): Actor | undefined {
    const { board } = this.telling
    const { norm } = board.tokens[speaker.from]!
    if (/^المصدر$/.test(norm) && /^(?:ذاته|نفسه|عينه)$/.test(board.tokens[speaker.from + 1]?.norm ?? ''))
      return this.voices.at(-1)?.speaker
    // `وأضافت الوزارة`: the ministry that spoke before.
    if (speaker.to - speaker.from === 1 && norm === 'الوزاره')
      return this.voices.findLast(({ speaker: { name } }) => /^وزارة \S/.test(name))?.speaker
    if (speaker.to - speaker.from > 1 || !/^ال(?:بيان|بلاغ)$/.test(norm)) return undefined
    const last = this.voices.slice(-BACK).findLast(({ paper }) => paper)
    return last && !PAPER.test(foldWord(last.speaker.name)) ? last.speaker : undefined
  }

  /** `قال سموه`: the person who spoke last, or was named last. */
  private honouredBefore({ from: token, parts }: Mark): Actor | undefined {
    const { board } = this.telling
    const hers = /ها$/.test(board.tokens[parts[0]!.to]?.norm ?? '')
    const voice = this.voices.findLast(
      ({ speaker, feminine }) => speaker.kind === 'person' && (!hers || feminine || isHers(speaker.post)),
    )
    if (voice) return voice.speaker
    const last = this.telling.people.findLast(
      (mark) => mark.to <= token && meaning<Person>(mark).name && (!hers || isLady(board, mark)),
    )
    return last && this.telling.actorOf(last)
  }

  /** `وزار الوزير فلان المدينة. وقال`: who acts at the head of the sentence before, where nobody speaks in it. */
  private actingIn(index: number): Actor | undefined {
    const { board } = this.telling
    const { from, to } = board.sentences[index] ?? { from: 0, to: 0 }
    const person = to - from > 2 ? board.markAt(from + 1, 'PERSON') : undefined
    const own = person && person.conj + person.prep === '' && meaning<Person>(person).name && isDeed(board, from)
    return own ? this.telling.actorOf(person) : undefined
  }

  /** Where nobody has spoken yet: the person whom the sentence before names at its head. */
  private namedBefore(token: number): Actor | undefined {
    const { board } = this.telling
    const before = board.sentences[board.sentenceIndex(token) - 1]
    for (let i = before?.from ?? token; i < Math.min(before?.to ?? token, (before?.from ?? 0) + HEAD); i++) {
      const person = board.markAt(i, 'PERSON')
      if (person && person.conj + person.prep === '' && meaning<Person>(person).name)
        return this.telling.actorOf(person)
    }
    return undefined
  }

  private lastOfGender(feminine: boolean | undefined): Actor | undefined {
    if (feminine === undefined) return undefined
    return this.voices.slice(-4).findLast((voice) => (voice.feminine ?? feminine) === feminine)?.speaker
  }

  /** The first person or body of the sentence before a participle: `وصل الوزير مؤكدا أن …`. */
  private subjectBefore(token: number, feminine: boolean | undefined): Mark | undefined {
    const { board } = this.telling
    const { from } = board.sentenceOf(token)
    // `في افتتاح المؤتمر …`: where it was, and not who acts.
    const near = board.markAt(from, 'occasion') ? 0 : BODY_REACH
    for (let i = from; i < Math.min(token, from + SUBJECT_REACH); i++) {
      const mark = board.markAt(i, 'PERSON') ?? (i - from < near ? board.markAt(i, 'ACTOR', 'SPEAKER') : undefined)
      if (mark && isOther(mark, feminine)) continue
      if (mark && mark.prep === '' && !['الي', 'من', 'مع', 'عن', 'علي', 'في'].includes(board.tokens[i - 1]?.norm ?? ''))
        return mark
    }
    return undefined
  }

  /** `وصل الوزير إلى المدينة، وقال إن …`, `عرضت الدول مساعدات، لكنها أوضحت`: who acts right behind the first verb. */
  private actingBefore(token: number): Mark | undefined {
    const { board } = this.telling
    const { from } = board.sentenceOf(token)
    const hasBut = BUT.has(board.tokens[token - 1]?.norm ?? '')
    // `وأقر المشاركون الخطة، وشددوا على`
    const areMany = /وا$/.test(board.tokens[token]!.norm)
    for (let i = from; i < Math.min(token, from + SUBJECT_REACH); i++) {
      if (i > from && !/^[،,]$/.test(board.tokens[i - 1]!.norm)) continue
      const body = board.markAt(i + 1, 'ACTOR', 'SPEAKER')
      const person = board.markAt(i + 1, 'PERSON') ?? (body && (hasBut || isBody(body) || areMany) ? body : undefined)
      if (person && person.conj + person.prep === '' && isDeed(board, i)) return person
    }
    return undefined
  }

  /** `لكن الوزير فلان دافع عن الرسوم، وأكد أن`: who stands first in the sentence, by name. */
  private atHead(token: number, feminine: boolean | undefined): Mark | undefined {
    const { board } = this.telling
    const first = subjectOf(board, board.sentenceOf(token).from, token)
    const isNamed = first?.label === 'PERSON' && meaning<Person>(first).name !== null
    return isNamed && !isOther(first, feminine) ? first : undefined
  }

  /** When it was said: a time between the verb and what was said. */
  private whenOf(mark: Mark, said: Said): { when: string | null; whenText?: string; derived?: string[] } {
    const { board, published } = this.telling
    for (let i = mark.from; i < Math.min(said.from, mark.from + WHEN_REACH) && !said.tail; i++) {
      const time = board.markAt(i, 'TIME')
      if (!time) continue
      const { when, derived } = resolveTime(meaning<TimeWords>(time), { at: published, prefer: 'past' })
      if (when) return { when, ...(derived.length > 0 ? { derived } : {}) }
      return { when: null, whenText: board.words(time.from, time.to) }
    }
    return { when: null }
  }

  private draft(mark: Mark, said: Said, speaker: Actor, chain: Link[]): DraftOf<'statement'> {
    const values: DraftOf<'statement'>['values'] = {
      type: 'statement',
      speaker,
      act: said.act,
      text: textOf(this.telling, said),
      direct: said.direct,
      meeting: this.telling.meetings.at(mark.from),
      ...this.whenOf(mark, said),
    }
    const to = Math.max(said.to, said.tail ? mark.to : 0)
    return { values, words: [{ from: mark.from, to }], chain, marks: [mark] }
  }
}

/** `وقال الوزير …. وتحذر تقارير من`: a man goes on with no feminine verb, nor a woman with a masculine one. */
const mayBe = ({ speaker, feminine }: Voice, said: Said) =>
  speaker.kind !== 'person' || feminine === undefined || said.feminine === undefined || feminine === said.feminine

/** A word that begins a clause and may be its verb. */
function isDeed(board: Board, at: number): boolean {
  const stop = board.markAt(at, 'stop', 'turn', 'occasion', 'POST', 'honorific', 'speaker_noun', 'that', 'TIME')
  return board.tokens[at]!.kind === 'word' && (stop === undefined || stop.value === 'verb')
}

/** `أطلقت المنظمة نداء، ودعت إلى …` */
const isBody = (mark: Mark) => meaning<Actor>(mark).kind === 'organisation'

/** A man whose post is told says nothing in a feminine participle, nor a woman in a masculine one. */
function isOther(mark: Mark, feminine: boolean | undefined): boolean {
  const post = mark.label === 'PERSON' ? meaning<Person>(mark).post?.split(' ')[0] : undefined
  return post !== undefined && feminine !== undefined && post.endsWith('ة') !== feminine
}

const PAPER = /^[وف]?(?:ال)?(?:بيان|بلاغ)/
/** How many of those who spoke before are looked at. */
const BACK = 4

/** So near to the head of its sentence a body stands that acts in it. */
const BODY_REACH = 3
const SUBJECT_REACH = 40
const HEAD = 4
const WHEN_REACH = 60

/** Of two readings of the same verb the one that names its speaker comes first. */
const rank = (mark: Mark) => (meaning<Said>(mark).speaker ? 0 : 1)

const PREPOSITIONS = new Set(['الي', 'علي', 'من', 'عن'])

/** The content alone: without the word that opens it and without the marks around it. */
function textOf({ board }: Telling, said: Said): string {
  let { from, to } = said
  if (to - from > 1 && PREPOSITIONS.has(board.tokens[from]!.norm)) from++
  if (to - from > 1 && ['ان', 'بان'].includes(board.tokens[from]!.norm)) from++
  const quote = board.markAt(from, 'QUOTE')
  if (quote && quote.to === to) ({ from, to } = meaning<Quotation>(quote))
  return board.words(from, to)
}

const SHORTEST = 5

/** Sentences that are one quotation and follow a speech: the speaker goes on. */
function loneQuotations({ board }: Telling): Mark[] {
  const out: Mark[] = []
  const contents = contentsOf(board)
  for (const { from, to } of board.sentences) {
    const quote = board.markAt(from, 'QUOTE')
    if (!quote || quote.to - from < SHORTEST + 2 || quote.to < to - 2) continue
    const value: Said = {
      act: 'said',
      speaker: null,
      goesOn: 'report',
      from,
      to: quote.to,
      direct: true,
      agency: agencyBehind(board, quote.to),
    }
    if (contents.quotedShare(from, quote.to) > 0.5) out.push(speechMark(from, quote.to, value, [quote]))
  }
  return out
}

const isHers = (post: string | undefined) => /^\S+ة(?: |$)/.test(post ?? '')

/** `الشيخة فلانة`, `وزيرة الدولة فلانة`: by her title or her post a woman. */
const isLady = (board: Board, mark: Mark) =>
  isHers(meaning<Person>(mark).post) ||
  board.tokens.slice(Math.max(0, mark.from - 3), mark.to).some(({ norm }) => LADY.test(norm))
const LADY = /^[وف]?(?:ال)?(?:شيخه|سيده|دكتوره|اميره|سفيره|وزيره)$/

/** `قال سموه`, `أوضحت معاليها`: behind the verb stands his title with a pronoun. */
function isHonoured(board: Board, { parts: [verb] }: Mark): boolean {
  return verb !== undefined && HONOURED.test(board.tokens[verb.to]?.norm ?? '')
}
