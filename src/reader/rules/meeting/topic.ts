import type { Board } from '../../engine/board.js'
import { type Mark, meaning } from '../../engine/mark.js'
import type { Located } from '../where/place.js'
import { LINKS } from './level.js'
import type { Told } from './told.js'

/** `يبحث الاجتماع …`: what follows is its topic. */
function firstDeals(board: Board, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (board.markAt(i, 'deals') && !/^و?(عن|حول|بعنوان|تحت)$/.test(board.tokens[i]!.norm)) return true
  return false
}

/** A place behind `لبحث …` is the topic's, unless a verb of holding comes between. */
export function isInTopic(told: Told, mark: Mark, board: Board): boolean {
  const { mention, from } = told.zone
  if (mark.from > mention.to && (endsTopic(board, mark) || isThatIs(board, mention.to, mark.from))) return false
  const dealt = firstDeals(board, Math.max(from, mention.from - 3), mention.from)
  if (dealt && mark.from > mention.to + 1) return true
  const named = namesWithin(board, mention.to, mark.from)
  for (let i = mark.from - 1; i >= mention.to; i--) {
    if (named.has(i)) continue
    if (
      (board.markAt(i, 'HAPPENS', 'proceedings') && !(i > mention.to + 1 && isOfDevelopments(board, i))) ||
      isHeld(board, i, mention.to)
    )
      return false
    if (board.markAt(i, 'MONEY', 'aims', 'deals', 'against') || isOtherVerb(board, i) || turnsAway(board, i))
      return true
  }
  return false
}

/** `اللقاء تم في مقر البعثة`: right behind the noun, no verb of something else. */
const isHeld = (board: Board, i: number, behind: number) =>
  i === behind &&
  /^(?:تمت?|جر[يت]|كانت?)$/.test(board.tokens[i]!.norm) &&
  board.markAt(i + 1, 'in', 'IN_PLACE', 'TIME') !== undefined

/** `لبحث التطورات التي تجري في مالي` */
const isOfDevelopments = (board: Board, i: number) =>
  /^[يت]جري$/.test(board.tokens[i]!.norm) && board.markAt(i - 1, 'who_relative') !== undefined

/** `مؤتمر حول أفغانستان بجنيف`, `"مؤتمر المانحين لدعم الجرحى"، في جنيف`: behind the topic the city. */
function endsTopic(board: Board, mark: Mark): boolean {
  if (!meaning<Located>(mark).place.city) return false
  const before = board.tokens[mark.from - 1]
  if (before && /^["”»“]$/.test(before.norm)) return true
  if (before?.norm === '،' && /^["”»“]$/.test(board.tokens[mark.from - 2]?.norm ?? '')) return true
  const spoken = board.markAt(mark.from - 1, 'STATE')
  // `إعمار أفغانستان في كابول`: the city behind the state that is helped.
  return (
    spoken?.to === mark.from &&
    (String(spoken.value) !== meaning<Located>(mark).place.country || board.markAt(mark.from, 'in') !== undefined)
  )
}

/** `تحت عنوان "…" وذلك في قاعة بأوسلو`: goes back to the meeting. */
function isThatIs(board: Board, from: number, to: number): boolean {
  for (let i = to - 1; i >= Math.max(from, to - THAT_IS); i--) {
    if (board.tokens[i]!.norm === 'وذلك') return true
    if (isOtherVerb(board, i) || board.tokens[i]!.kind === 'punct') return false
  }
  return false
}

const THAT_IS = 8

/** The tokens of the names of bodies: `الاتحاد من أجل المتوسط` has no aim. */
function namesWithin(board: Board, from: number, to: number): Set<number> {
  const inside = new Set<number>()
  for (let i = from; i < to; i++) {
    const body = board.markAt(i, 'BODY')
    for (let k = i; body && k < body.to; k++) inside.add(k)
  }
  return inside
}

/** Verbs that tell of the meeting itself: who gathers, who takes part, who chairs. */
const OWN_VERBS = new Set(['takes_part', 'chairs', 'hosts', 'hosts_it', 'gathers', 'meet_verb', 'lasts'])

/** A verb of something else: the place behind it is where that happens. */
export function isOtherVerb(board: Board, i: number): boolean {
  const here = board.at(i)
  if (!here.some((mark) => mark.label === 'stop' && mark.value === 'verb')) return false
  return !here.some((mark) => OWN_VERBS.has(mark.label)) && !LINKS.has(board.tokens[i]!.norm)
}

/** `القمة، حيث تصدرت الأحداث …`: the clause behind حيث tells of something else, unless a verb of the meeting follows. */
function turnsAway(board: Board, i: number): boolean {
  if (!/^(حيث|اذ|فيما|بينما)$/.test(board.tokens[i]!.norm)) return false
  return !board.at(i + 1).some((mark) => OWN_VERBS.has(mark.label) || mark.label === 'HAPPENS')
}

/** `القرارات التي اعتمدت عام 2020`: behind a relative clause of its own, a time or place is not the meeting's. */
export function isOfRelative(board: Board, from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) {
    if (!board.markAt(i, 'who_relative')) continue
    const next = [
      ...board.at(i + 1),
      ...(/^كانت?$/.test(board.tokens[i + 1]?.norm ?? '') ? [i + 2, i + 3] : []).flatMap((at) => board.at(at)),
    ]
    const own = next.some((mark) => OWN_VERBS.has(mark.label) || OF_MEETING.has(mark.label))
    if (!own && !isResumed(board, i, to)) return true
  }
  return false
}

/** `أعمالها`, `أشغاله`. */
const RESUMES = /^(?:اعمال|اشغال|فعاليات|جلسات)(?:ه|ها)$/

/** `القمة، التي أطلق عليها اسم "القدس"، أعمالها في جدة أمس`: behind the clause the sentence goes on with the meeting. */
function isResumed(board: Board, from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++)
    if (
      board.markAt(i, 'comma') &&
      (RESUMES.test(board.tokens[i + 1]!.norm) || board.markAt(i + 1, 'HAPPENS')?.conj === '')
    )
      return true
  return false
}

const OF_MEETING = new Set(['HAPPENS', 'lasts', 'coincides', 'relation', 'TIME', 'IN_PLACE', 'already'])

/** `قمة لبحث الأزمة في نيروبي 5 يوليو`: a city with a date right behind is where the meeting is, not its topic. */
export function isDated(mark: Mark, board: Board): boolean {
  const { place } = meaning<Located>(mark)
  if (!place.city) return false
  for (let i = mark.from - 1; i >= mark.from - 6; i--) {
    if (board.at(i).some((time) => time.label === 'TIME' && time.to === mark.from)) return true
  }
  for (let i = mark.to; i <= mark.to + 2; i++) if (board.markAt(i, 'TIME')) return true
  return false
}

/** `قمة شنغهاي`, where `منظمة شنغهاي` is told of: the body rather than the city. */
export function isOfNamesake({ zone: { mention } }: Told, mark: Mark, board: Board): boolean {
  if (mark.from !== mention.to || !meaning<Located>(mark).place.city) return false
  const { norm } = board.tokens[mark.from]!
  const isNamesake = (from: number, to: number) =>
    GROUPING.test(board.tokens[from]?.norm ?? '') &&
    board.tokens.slice(from + 1, to).some((token) => token.norm === norm)
  return (
    board.of('BODY').some(({ from, to }) => isNamesake(from, to)) ||
    board.of('CITY').some(({ from }) => isNamesake(board.markAt(from - 1, 'quote') ? from - 2 : from - 1, from + 1))
  )
}

const GROUPING = /^[وفبل]?(?:ال|لل)?(?:منظمه|مجموعه|رابطه)$/

/** `انطلق مؤتمر الأطراف بشأن المناخ في مدينة جنيف`: what the name of a conference is about ends before its city. */
export function isHeadedCity(told: Told, mark: Mark, board: Board): boolean {
  const { mention, from } = told.zone
  if (!meaning<Located>(mark).place.city) return false
  const at = board.markAt(mark.from, 'in') ? mark.from + 1 : mark.from
  const headed =
    board.markAt(at, 'city', 'capital', 'venue') !== undefined ||
    board.markAt(mark.from - 1, 'quote', 'close', 'comma') !== undefined
  // `في ختام المؤتمر الدولي لدعم اللاجئين في جنيف، قال …`
  if (!headed && !(board.markAt(mark.to, 'comma') && !told.place && mention.parts.some((part) => part.article)))
    return false
  for (let i = mark.from - 1; i >= Math.max(from, mention.from - 12); i--)
    if (board.markAt(i, 'HAPPENS', 'hosts_it')) return true
  return false
}

/** `الأزمات في السودان`, `الوضع في مالي`: where the affair is of which the meeting speaks. */
export function isOfAffair(told: Told, mark: Mark, board: Board): boolean {
  const behind = mark.from > told.zone.mention.to || !meaning<Located>(mark).place.city
  const before = board.tokens[mark.from - 1]?.norm ?? ''
  if (behind && AFFAIR.test(before)) return true
  if (meaning<Located>(mark).place.city) return false
  // `الوضع السياسي في مالي`, `التطورات السياسية والأمنية في مالي`
  let at = mark.from - 1
  while (at > mark.from - ADJECTIVES && /^و?ال/.test(board.tokens[at]?.norm ?? '')) {
    at--
    if (AFFAIR.test(board.tokens[at]?.norm ?? '')) return true
  }
  return false
}

/** So many adjectives stand behind such a noun. */
const ADJECTIVES = 4

const AFFAIR =
  /^([وبل]?(ال)?|لل)(ازمه|ازمات|اوضاع|وضع|نزاع|نزاعات|حرب|حروب|صراع|صراعات|قتال|تطورات|سلام|استقرار|انقلاب|انقلابات|انتخابات|عنف|احداث|مستجدات|موقف|ارهاب|لاجيين|نازحين|عملياتها|حكومه|حكومات|معارضه|متمردين|فصايل|سلطات|نار|نيران)$/

const NEARBY = 8

/** A place some way behind a meeting of which the clause tells nothing is the place of something else. */
export function isFarOff(told: Told, mark: Mark, board: Board): boolean {
  const { mention, from } = told.zone
  const words = mark.from - mention.to - namesWithin(board, mention.to, mark.from).size
  if (words <= NEARBY || told.verb) return false
  for (let i = from; i < mark.from; i++)
    if (board.markAt(i, 'HAPPENS', 'hosts', 'hosts_it', 'takes_part', 'IN_PLACE')) return false
  return true
}

/** `وزير الخارجية والمغتربين في الأردن`: the state of whose minister he is. */
export function isOfPost(mark: Mark, board: Board): boolean {
  if (isOfOffice(board, mark.from)) return true
  if (meaning<Located>(mark).place.city) return false
  if (board.markAt(mark.from - 1, 'portfolio') && isHeldAsPost(board, mark.from - 1)) return true
  for (let i = mark.from - 1; i >= Math.max(0, mark.from - 5); i--)
    if (board.at(i).some(({ label, to }) => label === 'POST' && to >= mark.from)) return true
  return false
}

/** `وزراء الداخلية في تونس`, not `قمة المناخ في مصر`. */
function isHeldAsPost(board: Board, at: number): boolean {
  for (let i = at; i >= Math.max(0, at - 4); i--)
    if (board.markAt(i, 'post', 'posts_plural') || /وزاره?$/.test(board.tokens[i]!.norm)) return true
  return false
}

/** `رئيس مجلس المصلحة الشعبية في تركمانستان`, `القائم بأعمالها في الخرطوم`: where somebody serves who comes, by the head word of his post. */
function isOfOffice(board: Board, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - OFFICE); i--) {
    const { norm, kind } = board.tokens[i]!
    if (kind !== 'word' || board.markAt(i, 'HAPPENS', 'MEETING', 'meeting', 'TIME')) return false
    if (OFFICE_HEAD.test(norm)) {
      const { from } = board.sentenceOf(at)
      return !/رييس/.test(norm) || board.hasBetween(from, i, 'takes_part') || board.hasBetween(from, i, 'with_part')
    }
  }
  return false
}
const OFFICE = 5
const OFFICE_HEAD = /^[وفبل]?(?:ال)?(?:سفير|قايم|رييس|مندوب|مبعوث|قنصل)(?:ه|ها|هم|ته)?$/
