import type { Actor } from '../../../claim/values.js'
import type { Board } from '../../engine/board.js'
import type { Mark } from '../../engine/mark.js'

export const SPEAKERS = ['PERSON', 'FORUM', 'ACTOR', 'SPEAKER']
/** `باعتبار أن`, `بعد أن`: behind these stands a reason or a time, not what was said. */
const REASONS = new Set([
  'باعتبار',
  'علما',
  'رغم',
  'بيد',
  'غير',
  'الا',
  'بحكم',
  'بحجه',
  'بدعوي',
  'بعد',
  'قبل',
  'منذ',
  'دون',
])
const JOINED = [...SPEAKERS, 'STATE', 'BODY', 'GROUP', 'speaker_noun', 'DEMONYM']
export const NOT_OBJECT = ['stop', 'TIME', 'turn', 'occasion', 'according']
export const NOT_BI = new Set([
  'بمناسبه',
  'بها',
  'به',
  'بهم',
  'بهما',
  'بعد',
  'بين',
  'بينما',
  'بلاده',
  'بلادها',
  'بيان',
  'بان',
  'بل',
  'بحسب',
  'بدوره',
  'بدورها',
  'برئاسه',
  'بشكل',
])

/** Words that are no object: function words, times, asides; a verb's form may also be a noun's (`رفض`). */
export const endsObject = (mark: Mark) =>
  (JOINED.includes(mark.label) && (mark.prep !== '' || mark.conj === 'و')) ||
  (NOT_OBJECT.includes(mark.label) && !(mark.label === 'stop' && mark.value === 'verb'))

/** `لمحطة "…"`: a name in quotation marks. */
export const ADDRESSED = /^ل(?:محطه|قناه|صحيفه|وكاله|اذاعه|شبكه|موقع|مجله|تلفزيون|راديو)$/

/** Marks behind which even a short quotation is what was said. */
export const CALLS = new Set(['،', ',', ':', '-'])

const APPOSITION = new Set(
  'عضو زعيم موسس صاحب ابن نجل شقيق زوجه عميد احد احدي ثاني اول اكبر ابرز كبير قطب نجم كاتب وزير نائب عقب فور ممثل'.split(
    ' ',
  ),
)
const DEEDS = ['stop_noun', 'giving', 'aid', 'meeting', 'MEETING', 'proceedings', 'measured', 'launch']

/** `موافقته على`, `استعدادها ل`: what somebody announces of himself is no apposition to him. */
export const OWN =
  /^(?!ال)(?:.{2,}ت|استعداد|التزام|دعم|رفض|حرص|تضامن|تمسك|تاييد|عزم|ترحيب|تقدير|امتنان|شكر|اسف|قلق)ه(?:ا|م)?$/

const STRESSED =
  /^(?:ضروره|اهميه|وجوب|حرص|التزام|استعداد|رفض|تمسك|عزم|حتميه|خطوره|محوريه|دعم|وقوف|تضامن|موافقه|انطلاق|بدء|تاجيل|اطلاق|انسحاب|انضمام|استمرار|مواصله|نجاح|عدم|قدره|ثقه)$/

const ENDS = /^(?:(?:ب|ل)?(?:ال|لل).+|\)|صحا?في|له|لها|لهم|مشترك|رسمي|متلفز|هاتفي|خاص|عنه|عنها)$/

/** `أكد في كلمته أمام المؤتمر ضرورة التعاون`: behind a noun with the article a bare one begins what was said. */
export function beginsContent(board: Board, at: number): boolean {
  const before = board.tokens[at - 1]
  if (!STRESSED.test(board.tokens[at]!.norm) || before === undefined) return false
  return ENDS.test(before.norm) || board.markAt(at - 1, 'IN_PLACE', 'PLACE', 'TIME') !== undefined
}

/** `متحدثا عن`, `ردا على`: an indefinite accusative says how. */
export const isAdverb = (norm: string) => norm.length > 3 && norm.endsWith('ا') && !norm.startsWith('ال')

export const startsWithArticle = (norm: string) => norm.startsWith('ال') && norm.length > 4

/** `في "مؤتمر طوكيو الدولي"`: a name in quotation marks that begins at a token, behind a preposition, says where. */
export function isNameOfMeeting(board: Board, quote: number, from: number): boolean {
  const before = board.tokens[quote - 1]?.norm ?? ''
  // `افتتاح مؤتمر "معا من أجل السلام"`, `تحت عنوان "…"`
  if (NAMED_BY.test(before) || isMeeting(board, quote)) return true
  return /^(?:في|خلال|امام|اطار|ضمن)$/.test(before) && board.markAt(from, 'meeting', 'BODY') !== undefined
}

/** `وتابع قائلا`, `وتابع يقول`, `كلمة أكد فيها`: a word behind the verb that brings nothing yet. */
export const isPassedOver = (board: Board, at: number) =>
  THEREIN.has(board.tokens[at]!.norm) ||
  board.at(at).some(({ label, value }) => (label === 'saying' || label === 'say_that') && value === 'said')

/** Where a turn of speech (`من جهته`) of at most so many words begins that ends before a token. */
export function turnBehind(board: Board, to: number, most = 3): number | undefined {
  for (let from = to - 1; from >= Math.max(0, to - most); from--) if (board.markAt(from, 'turn')?.to === to) return from
  return undefined
}

/** In a speech or a paper that was told of. */
export const THEREIN = new Set(['فيها', 'فيه', 'خلالها', 'خلاله', 'بها'])

/** `مؤتمر "…"` has its name behind it; behind `المؤتمر` stands what was said there. */
function isMeeting(board: Board, quote: number): boolean {
  const meeting = board.markAt(quote - 1, 'meeting')
  return meeting?.to === quote && !meeting.article
}

const NAMED_BY = /^ب?(?:ال)?(?:عنوان|شعار|مسمي|اسم|مبادره|برنامج|حمله|عمليه|تقرير|كتاب|وثيقه)$/

const POST_REST = 7

/** `عضو اللجنة العسكرية المشتركة "5+5"`: where the words end that go on with a post, adjectives and a name in quotation marks. */
export function restOfPost(board: Board, from: number): number {
  let at = from
  while (at - from < POST_REST) {
    const token = board.tokens[at]
    if (!token || token.breaks > 0) return from
    if (/^[،,]$/.test(token.norm)) return at
    const goesOn = token.kind !== 'word' || token.norm.startsWith('ال') || token.norm.startsWith('لل')
    if (!goesOn || /^[.:؛]$/.test(token.norm)) return from
    at++
  }
  return from
}

/** `قال بان كي مون`: a name that begins like بأن. */
export const isFullName = (here: readonly Mark[]): boolean =>
  here.some((mark) => mark.label === 'PERSON' && mark.to - mark.from > 2)

/** `أعلن الوزير، الإثنين، تعهد المانحين بتقديم …`: the noun, whose doer stands behind it. */
export const isPledgeOf = (board: Board, at: number): boolean =>
  board.tokens[at]!.norm === 'تعهد' && board.markAt(at + 1, 'ACTOR', 'GROUP') !== undefined

const WHERE = /^(?:هامش|تويتر|فيسبوك|منصه|منصته|حسابه|حسابها|صفحته|صفحتها|موقعه|موقعها|اثر|لسان)$/

/** `من أجل`, `وأكد على هامش اللقاء أن`, `وخلص إلى القول: …`: these prepositions bring no content. */
export const isAside = (norm: string, next: string): boolean =>
  (norm === 'علي' && WHERE.test(next)) || (norm === 'من' && next === 'اجل') || (norm === 'الي' && next === 'القول')

/** `للصحافيين`, `لوكالة`: to whom it was said. */
export const isAddressee = (norm: string): boolean =>
  norm === 'ل' || norm.startsWith('لل') || /^ل(?:وكاله|صحيفه|قناه)/.test(norm)

/** `أعلنت ألمانيا على لسان وزيرها فلان`: the mouth that a state or body speaks by. */
export function mouthOf(board: Board, at: number): Mark | undefined {
  if (board.tokens[at]!.norm !== 'علي' || board.tokens[at + 1]?.norm !== 'لسان') return undefined
  // `رئيسها فلان`
  const own = /^(?:رييس|وزير|زعيم|متحدث|ناطق)(?:ها|ه|هم)$/.test(board.tokens[at + 2]?.norm ?? '')
  return board.markAt(at + 2, 'PERSON') ?? (own ? board.markAt(at + 3, 'PERSON') : undefined)
}

/** `باعتبار أن`; `أقر المؤتمر الخطة على أن يراجعها`: under which condition, where the verb takes no على. */
export function bringsNoContent(board: Board, that: number, takes: ReadonlySet<string>): boolean {
  const before = board.tokens[that - 1]!.norm
  return REASONS.has(before) || (before === 'علي' && takes.has('ان'))
}

/** Who may have said it: a mark of a speaker, with nothing before it, that agrees with the verb. */
export const canSpeak = (board: Board, verb: Mark, mark: Mark): boolean =>
  SPEAKERS.includes(mark.label) && mark.prep === '' && mark.conj === '' && !isSpokenOf(board, verb, mark)

/** Whether a mark of a speaker behind a verb is whom it is said of or to. */
export const isSpokenOf = (board: Board, verb: Mark, mark: Mark): boolean =>
  disagrees(board, verb, mark) || isDescribed(board, verb, mark)

/** `ووصف البرنامج بأنه شجاع`: what stands alone before `بأنه` is described. */
const isDescribed = ({ tokens }: Board, verb: Mark, { from, to }: Mark): boolean =>
  /^[وف]?[يت]?وصفت?$/.test(tokens[verb.from]!.norm) &&
  from === verb.to &&
  /^ب(?:انه|انها|انهم|انهما|ال.+|.{3,})$/.test(tokens[to]?.norm ?? '')

/** `ودعا دول الشمال إلى …`, `وهنأ النرويج`: a verb of another gender than the states behind it; he says it of them. */
function disagrees({ tokens }: Board, verb: Mark, { from, value }: Mark): boolean {
  const [, base, feminine] = ADDRESSES.exec(tokens[verb.from]!.norm) ?? []
  if (!base) return false
  const { kind, id } = (value ?? {}) as Partial<Actor>
  if (kind === 'state' && id && /^[A-Z]{2}$/.test(id)) return MASCULINE.test(tokens[from]!.norm) === (feminine === 'ت')
  return feminine === '' && /^(?:ال)?(?:دول|بلدان|امم|.{2,}ه)$/.test(tokens[from]!.norm) && kind !== 'person'
}

/** Verbs that have whom they address behind them, or who speaks. */
const ADDRESSES = /^[وف]?(دعا?|طالب|حث|ناشد|حض|هنا|شكر|اتهم|انتقد|حذر|ادان|نصح)(ت?)$/

/** The masculine names of states; the others, and capitals (`دعت بغداد`), are feminine. */
const MASCULINE = /^(?:العراق|لبنان|الاردن|المغرب|السودان|جنوب|اليمن|الصومال|الفاتيكان)$/

/** Words that begin with a letter of their own, and no preposition: a name. */
export const isOwnName = ({ label, prep }: Mark) => prep === '' && (SPEAKERS.includes(label) || label === 'CITY')

/** `واقترح الوزير، عقد لقاء`: a bare noun behind the comma is what he proposes, but for those that say who he is. */
export function isDeed(board: Board, at: number): boolean {
  const token = board.tokens[at]
  if (token?.kind !== 'word' || /^(?:ال|و|ف)|ا$/.test(token.norm) || APPOSITION.has(token.norm)) return false
  return board.at(at).every((mark) => DEEDS.includes(mark.label) && mark.prep + mark.conj === '')
}

/** Words in brackets, at most. */
const BRACKETED = 12

/** The token behind a bracket that opens at one, or the next where it does not close. */
export function behindBracket({ tokens }: Board, at: number): number {
  for (let i = at; i < at + BRACKETED; i++) if (tokens[i]?.norm === ')') return i + 1
  return at + 1
}
