import type { Board } from '../../engine/board.js'
import { labelBits } from '../../engine/label.js'
import { type Mark, meaning } from '../../engine/mark.js'
import { isNegated, VERBS } from './frame.js'
import { Look, type Opening } from './opening.js'
import type { Quotation } from './quotation.js'

/** No one says more in one breath; it keeps reading linear whatever the text. */
const LONGEST = 400
const COMMA = new Set(['،', ',', '؛', ';', '-', '–'])
const BREAKS = new Set(['فيما', 'بينما'])
export const BUT = new Set(['لكنه', 'لكنها', 'ولكنه', 'ولكنها', 'لكنهم', 'ولكنهم'])
/** `إلا أنه رأى أن …`: begins what is said against what was said before. */
export const isYet = (board: Board, i: number) =>
  /^(?:الا|غير|بيد)$/.test(board.tokens[i]!.norm) && /^ان(?:ه|ها|هم)$/.test(board.tokens[i + 1]?.norm ?? '')

/** Marks without which no other speech begins at a token. */
const BREAKING = labelBits(['saying', 'according', 'turn', ...VERBS])
const MOUTHS = ['PERSON', 'AGENCY', 'SPEAKER', 'ACTOR', ...VERBS]

/** Whom one calls on, thanks or warns; oblique plurals are never the subject. */
const ADDRESSEES =
  /^ال(?:مجتمع|اطراف|دول|حكومات|برلمانات|جميع|عالم|وفود|قوي|فرقاء|منظمات|جهات|شركات|بلدان|اسره|حضور|.{3,}ين)$/
const MASCULINE = /^ال(?:مجتمع|جميع|عالم|.{3,}ين)$/
const CALLING = new Set(['called_for', 'thanked', 'warned', 'condemned', 'praised'])

/** `وقال سموه إن`, `وأكدت معاليها ضرورة`: who spoke before, called by his title. */
export const HONOURED = /^(?:معالي|سمو|سعادت|فخامت|جلالت|دولت|سيادت|نيافت|غبطت|قداست|فضيلت|عطوفت)(?:ه|ها|هم)$/

const HELD = new Set(
  'بمثابه اكبر اول اولي اهم ثاني ثالث ابرز احد احدي من اقدم اخر افضل اعلي منظمه هييه دوله موسسه عضوا عضوه جزءا واحده شريكا'.split(
    ' ',
  ),
)

/** States whose names are feminine by their ending. */
const FEMININE = /(?:ي?ا|ه)$/

/** How many words name who is asked to come. */
const INVITED = 12

/** The verbs of saying of a text with what they bring, and where each content ends. Every verb is looked at once. */
export class Contents {
  private readonly openings = new Map<number, Opening | null>()

  constructor(readonly board: Board) {}

  /** The opening of a verb or participle, the speaker expected behind it. Null where it brings nothing. */
  openingOf(verb: Mark, speakerBefore = false): Opening | null {
    const key = verb.from * 2 + Number(speakerBefore)
    const known = this.openings.get(key)
    if (known !== undefined) return known
    const himself = speakerBefore || HONOURED.test(this.board.tokens[verb.to]?.norm ?? '')
    const look = () => (himself ? null : this.toOthers(verb)) ?? new Look(this.board, verb, himself).run()
    const looked = isNegated(this.board, verb.from) || this.isGift(verb) ? null : look()
    const found = looked && this.isOtherVerb(verb, looked) ? null : looked
    this.openings.set(key, found)
    return found
  }

  /** `ودعا الدول إلى …`, `وشكر المانحين على …`: who spoke before goes on, and says it to those named. */
  private toOthers(verb: Mark): Opening | null {
    const { board } = this
    const next = board.tokens[verb.to]
    const named =
      next && (ADDRESSEES.test(next.norm) || this.isLeaders(verb) || this.isOblique(verb.to) || this.isStateAsked(verb))
    if (!next || next.breaks > 0 || !named || board.markAt(verb.to, 'PERSON', 'POST')) return null
    // `دعت الدول إلى`: at the head of a sentence they may well be the subject.
    const subject = /ت$/.test(board.tokens[verb.from]!.norm) && !MASCULINE.test(next.norm)
    if (subject && (verb.conj !== 'و' || board.sentenceOf(verb.from).from === verb.from)) return null
    const opening = this.openingOf(verb, true)
    return opening && CALLING.has(opening.act) ? { ...opening, speaker: null, from: verb.to } : null
  }

  /** `وناشد كينيا التراجع`: behind a verb of a man a state with a feminine name is whom he asks. */
  private isStateAsked(verb: Mark): boolean {
    const state = this.board.markAt(verb.to, 'STATE')
    if (!state || state.prep + state.conj !== '' || verb.conj !== 'و') return false
    return (
      /^و(?:ناشد|حث|حض|طالب|دعا|حذر)$/.test(this.board.tokens[verb.from]!.norm) &&
      FEMININE.test(this.board.tokens[state.to - 1]!.norm)
    )
  }

  /** `دعا الشركاء الدوليين إلى`: their adjective says that they are no subject. */
  private isOblique(at: number): boolean {
    const adjective = this.board.tokens[at + 1]?.norm ?? ''
    return (
      /^ال(?:شركاء|حلفاء|اصدقاء|قاده|زعماء|وزراء|اعضاء)$/.test(this.board.tokens[at]!.norm) &&
      /^ال.{2,}ين$/.test(adjective)
    )
  }

  /** `عبر المؤسسة "…"` is the preposition; `وتعتبر السويد أكبر …`: what she is held to be. */
  private isOtherVerb(verb: Mark, { by, from }: Opening): boolean {
    const { norm } = this.board.tokens[verb.from]!
    if (norm === 'عبر') return by === 'quote'
    // `اختتم المؤتمر بإعلان الوزير أن`: a meeting ends and says nothing.
    if (/^[وف]?اختتمت?$/.test(norm) && this.board.markAt(verb.to, 'meeting')) return true
    // `لاجئ وطالب لجوء`: a noun.
    if (/^[وف]?طالب$/.test(norm) && /^(?:لجوء|علم)$/.test(this.board.tokens[verb.to]?.norm ?? '')) return true
    // `على الالتزام مجددا بالاتفاق`: again.
    if (norm === 'مجددا') return /^(?:ب.{3,}|في|علي|الي|من|بعد)$/.test(this.board.tokens[verb.to]?.norm ?? '')
    if (/^[وف]?دع(?:ا|ت|وا)$/.test(norm) && this.isInvitation(from)) return true
    return by === 'noun' && /^[وف]?[يت]عتبر$/.test(norm) && HELD.has(this.board.tokens[from]!.norm)
  }

  /** `دعت ممثلين عن الصومال لحضور المؤتمر`: she asked them to come, and said nothing. */
  private isInvitation(from: number): boolean {
    const { board } = this
    // `دعت باريس إلى القمة قادة ثماني دول`
    const guests = board.tokens[from]!.norm === 'الي' ? board.markAt(from + 1, 'meeting') : undefined
    if (guests?.article && board.markAt(guests.to, 'posts_plural', 'MEMBERS', 'PERSON', 'LIST')) return true
    const end = Math.min(from + INVITED, board.sentenceOf(from).to)
    for (let i = from; i < end; i++) {
      const { norm, kind } = board.tokens[i]!
      if (kind === 'punct') return false
      const comes = norm === 'لحضور' || (norm === 'حضور' && board.tokens[i - 1]?.norm === 'الي')
      if (comes) return board.markAt(i + 1, 'meeting') !== undefined || board.markAt(i + 2, 'meeting') !== undefined
    }
    return false
  }

  /** `وحث قادة العالم على`: behind another clause, leaders are whom it is said to. */
  private isLeaders(verb: Mark): boolean {
    const { board } = this
    const leaders = board.markAt(verb.to, 'speaker_noun')?.value === 'those gathered'
    if (!leaders || verb.conj !== 'و' || !/^وحث$|^ودعا$|^وناشد$|^وطالب$/.test(board.tokens[verb.from]!.norm))
      return false
    return (
      board.sentenceOf(verb.from).from < verb.from && /^(?:قاده|زعماء|رؤساء|وزراء)$/.test(board.tokens[verb.to]!.norm)
    )
  }

  /** `تعهدت بها فرنسا`: a sum is meant, not words. */
  private isGift(verb: Mark): boolean {
    return (
      ['بها', 'به'].includes(this.board.tokens[verb.to]?.norm ?? '') &&
      this.board.markAt(verb.from, 'gives') !== undefined
    )
  }

  /** Where content that begins at a token ends: before the next speech, a tail that names the mouth, or the end. */
  endOf(from: number): number {
    const { board } = this
    let limit = Math.min(board.sentenceOf(from).to, from + LONGEST)
    let i = from
    while (i < limit) {
      const quote = board.markAt(i, 'QUOTE')
      if (quote && quote.to > i) {
        i = quote.to
        limit = Math.max(limit, i)
        if (i >= limit) break
        continue
      }
      if (i > from && this.breaksAt(i)) break
      i++
    }
    return trimmed(board, from, i)
  }

  /** Whether another speech, a contrast, or a tail that names the mouth begins at a token. */
  private breaksAt(i: number): boolean {
    const { board } = this
    const norm = board.tokens[i]!.norm
    const comma = COMMA.has(board.tokens[i - 1]!.norm)
    if (comma && (BREAKS.has(norm) || (norm === 'في' && board.tokens[i + 1]?.norm === 'حين'))) return true
    const yet = isYet(board, i)
    const next = (comma && norm === 'كما') || BUT.has(norm) || yet
    if (!next && !board.mayHold(i, BREAKING)) return false
    const here = board.at(i)
    if (here.some((mark) => mark.label === 'saying' && !isGoverned(this.board, i) && this.openingOf(mark, true)))
      return true
    if (here.some((mark) => mark.label === 'according') && this.isTail(i)) return true
    if (next) return this.verbAt(yet ? i + 2 : i + 1) !== undefined
    // `على ما وعدوا به`
    const verb = board.tokens[i - 1]!.norm === 'ما' ? undefined : this.verbAt(i)
    if (verb) return verb.conj === 'و' || (comma && (this.endsClause(verb) || this.isMain(i)))
    return comma && here.some((mark) => mark.label === 'turn' && mark.conj === 'و' && this.verbAt(mark.to))
  }

  private verbAt(i: number): Mark | undefined {
    if (i >= this.board.tokens.length) return undefined
    const verb = this.board.at(i).find((mark) => VERBS.includes(mark.label))
    return verb && this.openingOf(verb) ? verb : undefined
  }

  /** `وفيما أضاف أنه …، لفت إلى أن`: the main verb behind a clause of its own. */
  private isMain(i: number): boolean {
    for (let k = i - 2; k >= Math.max(this.board.sentenceOf(i).from, i - WHILE_REACH); k--)
      if (WHILE.has(this.board.tokens[k]!.norm)) return this.verbAt(k + 1) !== undefined
    return false
  }

  /** `، تقول الوزارة`: the verb behind a comma with its speaker right behind it. */
  private endsClause(verb: Mark): boolean {
    // `17 مليونا، تعهدت لندن بدفعها، لم تصل`
    for (let i = verb.to; i < verb.to + 4; i++) if (this.board.markAt(i, 'giving_it')) return false
    return this.board.markAt(verb.to, 'PERSON', 'SPEAKER', 'ACTOR') !== undefined
  }

  /** `وفقا لفلان`, `بحسب ما أفادت`; not `وفق خطة`. */
  isTail(i: number): boolean {
    const mark = this.board.markAt(i, 'according')
    if (mark?.value !== 'according to') return false
    const end = Math.min(mark.to + 4, this.board.sentenceOf(i).to)
    for (let k = mark.to; k < end; k++) {
      // `بحسب الخطة التي أعدتها السويد`: by a paper and not by a mouth.
      if (this.board.markAt(k, 'who_relative', 'gives')) return false
      if (this.board.markAt(k, ...MOUTHS)) return true
    }
    return false
  }

  /** `إن المؤتمر "محطة مهمة" في المسيرة`: in his own words, where so much of them is quoted. */
  isDirect(from: number, to: number): boolean {
    return this.quotedShare(from, to) >= OWN_WORDS
  }

  /** Words of a range that stand in quotation marks and are no names, as a share of all. */
  quotedShare(from: number, to: number): number {
    let words = 0
    let quoted = 0
    for (let i = from; i < to; ) {
      const quote = this.board.markAt(i, 'QUOTE')
      const next = Math.min(quote?.to ?? i + 1, to)
      const n = this.wordsIn(i, next)
      words += n
      if (quote && !meaning<Quotation>(quote).name) quoted += n
      i = next
    }
    return words === 0 ? 0 : quoted / words
  }

  private wordsIn(from: number, to: number): number {
    let n = 0
    for (let i = from; i < to; i++) if (this.board.tokens[i]!.kind !== 'punct') n++
    return n
  }
}

/** The share of what is said that stands in quotation marks; below it a term is quoted, and not he. */
const OWN_WORDS = 0.25
const WHILE_REACH = 30
const WHILE = new Set(['فيما', 'وفيما', 'واذ', 'اذ', 'بينما', 'وبينما'])
const LOOSE = new Set(['،', ',', '؛', ';', '.', '0', '-', '–', ':', '(', '…'])

/** Without the marks and joining words that stand before what follows. */
function trimmed(board: Board, from: number, to: number): number {
  let end = to
  while (end > from && (LOOSE.has(board.tokens[end - 1]!.norm) || board.tokens[end - 1]!.norm === 'كما')) end--
  return end
}

/** `تصر على مطالبة السويد`: behind a preposition a noun, and no participle that carries the speech on. */
const isGoverned = ({ tokens }: Board, at: number) => /^(?:علي|في|من|الي|عن)$/.test(tokens[at - 1]?.norm ?? '')
