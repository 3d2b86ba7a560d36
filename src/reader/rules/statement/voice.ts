import type { Board } from '../../engine/board.js'
import { type Mark, meaning } from '../../engine/mark.js'
import { finder } from '../../engine/rule.js'
import type { Person } from '../who/person.js'
import { type Post, writtenFrom } from '../who/post.js'
import { frameOf, VERBS } from './frame.js'
import type { Quotation } from './quotation.js'
import { countryIn } from './speaker.js'
import { runOfNames } from './unlisted.js'

const SOON = 30
const COMMA = new Set(['،', ','])
const OPENS = new Set(['(', '-', '–', ...COMMA])
/** To whom something is said. */
const LISTENS =
  /^(?:لل(?:صحاف|صحف|اعلام|تلفز|قنا|اذاع|وفود|مشارك|حضور|حاضر|برلمان|نواب)|ل(?:وكال|قنا|صحيف|اذاع|تلفز|شبك|مجل))/

/** The verbs of saying of a text, in order. */
const verbs = (board: Board) => VERBS.flatMap((label) => board.of(label)).sort((a, b) => a.from - b.from)

function personMark(
  board: Board,
  from: number,
  to: number,
  name: Mark | { from: number; to: number },
  post?: Mark,
): Mark {
  const held = post ? meaning<Post>(post) : undefined
  const value: Person = {
    name: board.words(name.from, name.to),
    ...(held ? { post: held.text, head: held.head } : {}),
    ...(held?.country ? { country: held.country } : {}),
  }
  return { label: 'PERSON', from, to, conj: '', prep: '', article: false, value, rule: '', parts: [] }
}

export const unknownNameRule = finder({
  name: 'statement: unknown name behind the verb',
  why: 'Words of no list between a verb of saying and what was said are the name of who says it',
  find(board, note) {
    const names = namesOf(board)
    for (const verb of verbs(board)) {
      const from = verb.to
      if (board.markAt(from, 'PERSON', 'ACTOR', 'POST', 'speaker_noun')) continue
      const to = runOfNames(board, from, names)
      if (to === from) continue
      const post = postBehind(board, to)
      if (post) {
        note(personMark(board, from, post.to, { from, to }, post))
        continue
      }
      if (isTurned(board, verb)) {
        note(personMark(board, from, to, { from, to }))
        continue
      }
      if (verb.label === 'say_maybe' && !board.markAt(to, 'that', 'QUOTE')) continue
      if (
        takesNoun(verb)
          ? isSubject(board, to) || (opensSpeech(board, verb, to) && hasName(board, from, to, names))
          : opensSpeech(board, verb, to)
      )
        note(personMark(board, from, to, { from, to }))
    }
  },
  finds: [
    'قال [PERSON:ترولان هيد بيتمو، رئيس نيجيريا]، إن الأمر عاجل',
    'وأوضح [PERSON:بيتمو] أن اللقاء تأجل',
    'وصرح [PERSON:ترولان بيتموفيسكي] للصحافيين: "لن ننتظر"',
    'وقال [PERSON:بيتمو] للصحافيين إن الأمر عاجل',
    'وقال [PERSON:بيتمو] لقناة محلية إن الأمر عاجل',
    'وكشف [PERSON:ترولان بيتمو]، عن خطة جديدة، مضيفا أن الموعد قريب',
    'وأضاف [PERSON:بيتمو] خلال مؤتمر صحافي: "لن ننتظر"',
    'وأكد [PERSON:بيتمو]، في مستهل اللقاء، الحاجة إلى المزيد',
    'من جانبه، طالب [PERSON:بيتمو] بضرورة وقف القتال',
    'من جهته طالب [PERSON:بيتمو] بالمزيد من السلاح',
    'من جهته، دعا [PERSON:بيتمو] الأطراف إلى وقف القتال',
    'وحذر [PERSON:بيتمو] "لا يجب أن نسمح بأن يعود القتال"',
  ],
  leaves: [
    'وأضاف ملح الطعام إلى القدر',
    'وأوضحت الدراسة أن الأرض تدور',
    'وقالت دراسة جديدة إن الأرض تدور',
    'دعا رفاقه إلى التريث',
  ],
})

/** Where a run of words of no list ends that may be a name. */
const CALLS = /^(?:طالب|طالبت|دعا|دعت|ناشد|ناشدت|حث|حثت)$/

/** `من جانبه، طالب بيتمو …`: another speaks, and no object of these verbs stands so. */
function isTurned(board: Board, verb: Mark): boolean {
  if (!CALLS.test(board.tokens[verb.from]!.norm)) return false
  const end = COMMA.has(board.tokens[verb.from - 1]?.norm ?? '') ? verb.from - 1 : verb.from
  for (let i = Math.max(0, end - 2); i < end; i++) if (board.markAt(i, 'turn')?.to === end) return true
  return false
}

/** The post behind a name, with or without a comma. */
function postBehind(board: Board, to: number): Mark | undefined {
  const post = board.markAt(COMMA.has(board.tokens[to]?.norm ?? '') ? to + 1 : to, 'POST')
  return post && !post.article && post.conj + post.prep === '' ? post : undefined
}

const takesNoun = (verb: Mark) => verb.label === 'say_of' && frameOf(verb).takes.has('0')

/** `أكد فلان، في كلمته، ضرورة`: no object stands so. */
function isSubject(board: Board, to: number): boolean {
  const next = board.tokens[to]
  if (!next || board.tokens[to - 1]!.norm.endsWith('ه')) return false
  return (
    next.norm === ':' ||
    board.markAt(to, 'that') !== undefined ||
    isLongQuote(board, to) ||
    (COMMA.has(next.norm) && board.markAt(to + 1, 'occasion', 'TIME') !== undefined)
  )
}

/** `وحذر بيتمو "لا يجب أن نسمح بذلك"` */
function isLongQuote(board: Board, at: number): boolean {
  const quote = board.markAt(at, 'QUOTE')
  return quote !== undefined && !meaning<Quotation>(quote).name && quote.to - quote.from > LONG
}

const LONG = 6

/** Whether what was said opens behind the name: at once, or behind when and where it was said. */
function opensSpeech(board: Board, verb: Mark, to: number): boolean {
  const next = board.tokens[to]
  if (!next || next.breaks > 0) return false
  // `وصرح فلان للصحافيين: …`
  if (/^لل/.test(next.norm) && board.tokens[to + 1]?.norm === ':') return true
  if (next.norm === ':' || board.markAt(to, 'that', 'QUOTE') || frameOf(verb).takes.has(next.norm)) return true
  if (!OPENS.has(next.norm) && !LISTENS.test(next.norm) && !board.markAt(to, 'occasion', 'TIME', 'turn', 'according'))
    return false
  const end = Math.min(to + SOON, board.sentenceOf(to).to)
  const { takes } = frameOf(verb)
  for (let i = to + 1; i < end; i++) {
    const { norm } = board.tokens[i]!
    if (norm === ':' || board.markAt(i, 'that') || (COMMA.has(board.tokens[i - 1]!.norm) && takes.has(norm)))
      return true
    if (board.markAt(i, ...VERBS, 'saying') && !board.markAt(i, 'occasion')) return false
    if (board.markAt(i, 'QUOTE')) return true
  }
  return false
}

/** The words of all names of a text. */
function namesOf(board: Board): ReadonlySet<string> {
  const words = new Set<string>()
  for (const { from, to } of board.of('NAME')) for (let i = from; i < to; i++) words.add(board.tokens[i]!.norm)
  return words
}

function hasName(board: Board, from: number, to: number, names: ReadonlySet<string>): boolean {
  for (let i = from; i < to; i++)
    if (names.has(board.tokens[i]!.norm) || board.markAt(i, 'familyname', 'firstname')) return true
  return false
}

const GAP = 9

export const longPostRule = finder({
  name: 'statement: name far behind its post',
  why: 'Words of no list may stand between a post and its holder: رئيس لجنة التحكيم الإقليمية فلان',
  find(board, note) {
    const starts = new Set(verbs(board).map((verb) => verb.to))
    for (const { from } of board.sentences) starts.add(from)
    for (const from of starts) {
      const post = from < board.tokens.length ? postAt(board, from) : undefined
      if (post?.prep !== '') continue
      const own = board.markAt(from, 'PERSON')
      const name = nameAfter(board, post, own)
      const held = meaning<Post>(post)
      if (!name && !own && post.label === 'POST' && post.to - post.from > 1) note(holderMark(post, held))
      if (!name) continue
      const country = held.country ?? countryIn(board, post.from, name.from)
      const text = writtenFrom(board, post, withoutComma(board, name.from))
      const value: Person = {
        name: board.words(name.from, name.to),
        post: text,
        head: held.head,
        ...(country ? { country } : {}),
      }
      note({
        label: 'PERSON',
        from: post.from,
        to: name.to,
        conj: post.conj,
        prep: '',
        article: post.article,
        value,
        rule: '',
        parts: [post],
      })
    }
  },
  finds: [
    'قال [PERSON:رئيس لجنة التحكيم الإقليمية كارل بيلت] إن الأمر عاجل',
    'ولفت [PERSON:رئيس "كوب 28" كارل بيلت]، بعد اللقاء، إلى أن الاتفاق قريب',
    'طالب [PERSON:الناشط السويدي ترولان بيتمويه] الدول بالعون',
    'وصرح [PERSON:مدير مكتب الشؤون الإنسانية في الأمم المتحدة مارك بيلت] بأن الأمر عاجل',
    'أكد [PERSON:مفوض الاتحاد الأفريقي للشؤون السياسية والسلام، ترولان بيتمو]، أن الأمر عاجل',
    'قال [PERSON:عضو اللجنة العسكرية "5+5"، اللواء ترولان بيتمو]، أمس، إن الأمر عاجل',
    'قال [PERSON:المبعوث السويدي الخاص بشأن الجفاف كارل بيلت] إن الأمر عاجل',
    'قال [PERSON:المتحدث باسم وزارة الصحة، الدكتور نورات بيتمو]، في بيان له إن الأمر عاجل',
    'قال [PERSON:المفوض الأعلى للسلام ترولان بيتموفيسكي] للصحافيين إن الأمر عاجل',
    'أكد [PERSON:رئيس مفوضية مجموعة غرب إفريقيا ترولان بيتموفيسكي]، أن الأمر عاجل',
  ],
  leaves: ['دعا الرئيس السويدي الوزير كارل بيلت إلى اللقاء', 'قال الوزير إن كارل بيلت غادر'],
})

/** A post of several words alone, where somebody speaks: its holder. */
function holderMark(post: Mark, held: Post): Mark {
  const value: Person = {
    name: null,
    post: held.text,
    head: held.head,
    ...(held.country ? { country: held.country } : {}),
  }
  return { ...post, label: 'PERSON', value, rule: '', parts: [post] }
}

/** A post, or the bare head of one whose words no list knows (`رئيس "كوب 28"`). */
function postAt(board: Board, at: number): Mark | undefined {
  const post = board.markAt(at, 'POST')
  const head = post ? undefined : board.markAt(at, 'post')
  if (!head) return post
  const value: Post = { text: writtenFrom(board, head, head.to), head: String(head.value) }
  return { ...head, value }
}

/** `المدير في الأمم المتحدة فلان`, `المندوب لدى الاتحاد فلان`. */
const WITHIN = new Set(['في', 'فى', 'لدي'])
const STOPS = ['that', 'saying', 'TIME', 'stop', 'occasion', 'turn', 'according', 'MONEY', ...VERBS]

/** The name behind a post and words that say of what it is; null where the post is whole without it. */
function nameAfter(board: Board, post: Mark, own: Mark | undefined): { from: number; to: number } | null {
  if (own && meaning<Person>(own).name) return null
  let home = meaning<Post>(post).head === 'private_person' && board.markAt(post.to - 1, 'DEMONYM')?.article === true
  for (let i = post.to; i < Math.min(post.to + GAP, board.tokens.length); ) {
    const token = board.tokens[i]!
    if (token.breaks > 0 || token.kind === 'number') return null
    const person = board.markAt(i, 'PERSON')
    if (person) {
      const found = meaning<Person>(person)
      const free = found.name && !found.post && person.conj + person.prep === ''
      const title = board.markAt(person.from, 'honorific')?.to ?? person.from
      return free && i > post.to ? { from: title < person.to ? title : person.from, to: person.to } : null
    }
    const titled = behindTitle(board, i)
    if (titled) return titled
    if (home) {
      const to = runOfNames(board, i)
      if (to - i >= 2) return { from: i, to }
    }
    const next = overAside(board, i)
    if (next === null) return null
    home =
      board.markAt(i, 'DEMONYM')?.article === true ||
      board.markAt(i, 'QUOTE', 'STATE', 'POST', 'REGION') !== undefined ||
      (i === post.to && /^لل.{3,}/.test(token.norm)) ||
      token.norm === 'لدي'
    i = next
  }
  return null
}

/** `، اللواء ترولان بيتمو،`: a name of no list behind a title. */
function behindTitle(board: Board, at: number): { from: number; to: number } | null {
  if (!COMMA.has(board.tokens[at - 1]?.norm ?? '')) return null
  const title = board.markAt(at, 'honorific') ? 1 : 0
  const to = runOfNames(board, at + title, undefined, title > 0)
  if (!title) return to - at >= 2 && isClosed(board, to) ? { from: at, to } : null
  return to - at > 2 && (COMMA.has(board.tokens[to]?.norm ?? '') || board.markAt(to, 'that'))
    ? { from: at + 1, to }
    : null
}

/** `، ترولان بيتمو، أن`: between commas, with what was said right behind. */
const isClosed = (board: Board, at: number) =>
  COMMA.has(board.tokens[at]?.norm ?? '') && board.markAt(at + 1, 'that') !== undefined

/** Over one word of a long post, a name in quotation marks or brackets; null where the post cannot go on. */
function overAside(board: Board, i: number): number | null {
  const quote = board.markAt(i, 'QUOTE')
  if (quote) return quote.to - quote.from <= 6 || meaning<Quotation>(quote).name ? quote.to : null
  const token = board.tokens[i]!
  if (token.norm === '(') {
    for (let k = i + 1; k < Math.min(i + 6, board.tokens.length); k++) if (board.tokens[k]!.norm === ')') return k + 1
    return null
  }
  if (COMMA.has(token.norm)) return board.markAt(i + 1, 'PERSON') || behindTitle(board, i + 1) ? i + 1 : null
  const seat = token.norm === 'لدي' ? board.markAt(i + 1, 'POST') : undefined
  if (seat) return seat.to
  const within = WITHIN.has(token.norm) ? board.markAt(i + 1, 'BODY', 'SPEAKER', 'ACTOR', 'STATE', 'CITY') : undefined
  if (within) return within.to
  if (token.norm === 'بشان') return i + 1
  if (token.kind === 'punct' || board.markAt(i, ...STOPS)) return null
  return Math.max(i + 1, board.markAt(i, 'BODY', 'STATE', 'GROUP', 'FORUM')?.to ?? 0)
}

function withoutComma(board: Board, to: number): number {
  return COMMA.has(board.tokens[to - 1]!.norm) ? to - 1 : to
}
