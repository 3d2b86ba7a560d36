import { type Board, perBoard } from '../../engine/board.js'
import type { Mark } from '../../engine/mark.js'
import { THEREIN } from '../statement/objects.js'
import { companyAt, memberAt, strangerAt } from './company.js'
import { listedWith } from './each.js'
import { asFor, OWN, ofHead, PARTICIPLE, signedWith, sinceHead, theLatter, wasAlready } from './farther.js'
import { isWhat } from './gathering.js'
import { behindNoun, cameFrom, fromBehind, giftOf, given, ofNoun, whoIntends } from './gift.js'
import type { Governed } from './governed.js'
import { giverBeforeThat, innerGiver } from './inner.js'
import { isPromised } from './lines.js'
import { hasGiversInIt, isByMany, statesAt } from './many.js'
import { giverBeforeMasdar } from './masdar.js'
import { isObject } from './object.js'
import { byClause, byPronoun, bySaying, isByPronoun } from './pronoun.js'
import { actorAtStart, isDateline } from './start.js'
import { isPackage } from './whole.js'

const ACTORS = ['PERSON', 'FORUM', 'ACTOR', 'SPEAKER', 'own_state']
const BETWEEN = 4
const BACK = 8

/** The words that name who gives: an actor, a person, `بلاده`. Null where only the report as a whole can tell. */
export function donorOf(board: Board, governed: Governed): Mark | null {
  const known = donorsOf(board)
  const before = known.get(governed)
  if (before !== undefined) return before
  const found = find(board, governed)
  known.set(governed, found)
  return found
}

/** Asked in the order of the text, a row of any length is looked at once. */
const donorsOf = perBoard(() => new Map<Governed, Mark | null>())

function find(board: Board, governed: Governed): Mark | null {
  const { kind, verb, noun, sum, from } = governed
  if (kind === 'line') return actorAtStart(board, from, sum.from) ?? null
  if (kind === 'total' || kind === 'asks' || governed.stage === 'requested') return null
  if (kind === 'more')
    return (
      fromBehind(board, sum) ??
      listed(board, from, sum.from) ??
      memberAt(board, from, sum.from) ??
      strangerAt(board, sum) ??
      (noun ? given(board, noun, sum) : null) ??
      (governed.before ? donorOf(board, governed.before) : null)
    )
  if (isByMany(board, verb)) return fromBehind(board, sum) ?? null
  // `معلنا عن قرض`: who gives is who speaks, where the words behind name nobody.
  if (verb?.label === 'saying')
    return behindNoun(board, verb.to, sum.from) ?? fromBehind(board, sum) ?? (noun ? ofNoun(board, noun, sum) : null)
  // `تم تخصيص`: who did it is not told, but for those behind the sum.
  if (verb && isDone(board, verb)) return fromBehind(board, sum) ?? (noun ? ofNoun(board, noun, sum) : null)
  if (verb && verb.from >= sum.to)
    return behind(board, verb, verb.to + 1) ?? (governed.before ? donorOf(board, governed.before) : null)
  // `ليصل إجمالي ما قدمته واشنطن إلى 13 مليارا`
  if (verb && isWhat(board, verb))
    return (
      board.markAt(/^ب(?:ه|ها)$/.test(board.tokens[verb.to]?.norm ?? '') ? verb.to + 1 : verb.to, 'ACTOR', 'SPEAKER') ??
      (governed.before ? donorOf(board, governed.before) : (before(board, verb) ?? null))
    )
  if (verb)
    return (
      giftOf(board, verb) ??
      theLatter(board, verb) ??
      wasAlready(board, verb) ??
      signedWith(board, verb, sum) ??
      whoIntends(board, verb.to, sum.from) ??
      (verb.label === 'say_that' ? behindNoun(board, verb.to, sum.from) : undefined) ??
      giverBeforeMasdar(board, verb) ??
      (isGranting(board, verb) ? asFor(board, verb) : undefined) ??
      innerGiver(board, verb, sum.from) ??
      giverBeforeThat(board, verb) ??
      rightBefore(board, verb) ??
      (isGrant(board, verb) || isByPronoun(board, verb)
        ? board.markAt(verb.to, 'own_state')
        : behind(board, verb, sum.from)) ??
      fromBehind(board, sum) ??
      (noun && noun.from >= verb.to ? behindNoun(board, noun.to, noun.to + 1) : undefined) ??
      asFor(board, verb) ??
      sinceHead(board, verb) ??
      bySaying(board, verb) ??
      byPronoun(board, verb) ??
      byClause(board, verb) ??
      ofHead(board, verb, PARTICIPLE) ??
      before(board, verb) ??
      ofHead(board, verb, OWN) ??
      behindNoun(board, verb.to, sum.from) ??
      (noun ? ofNoun(board, noun, sum) : null)
    )
  if (noun && (isListOfDonors(board, noun) || isPackage(board, noun))) return before(board, noun) ?? null
  return noun ? ofNoun(board, noun, sum) : (cameFrom(board, sum) ?? null)
}

/** `تصدرت السويد قائمة المانحين بمليار دولار`: who gives leads the list. */
const LISTS = new Set(['قايمه', 'لايحه', 'مقدمه', 'اكبر', 'صداره', 'راس', 'طليعه'])

/** `جاءت السويد في المقدمة بنصف مليار`, where promises are told of. */
const isListOfDonors = (board: Board, { from }: Mark) =>
  LISTS.has(board.tokens[from]!.norm) ||
  /^الم(?:انحه?|ساهم)$/.test(board.tokens[from]!.norm) ||
  (/^ال(?:مقدمه|صداره|طليعه)$/.test(board.tokens[from]!.norm) && isPromised(board, 0, from))

const DONE = /^[وف]?(?:تم|يتم|سيتم|جري|يجري|سيجري)$/

/** `تم تخصيص`, `تم التعهد بتقديم` */
export const isDone = ({ tokens }: Board, { from }: Mark) =>
  DONE.test(tokens[/^ال(?:تعهد|التزام|وعد)$/.test(tokens[from - 1]?.norm ?? '') ? from - 2 : from - 1]?.norm ?? '')

/** `كانت قطر أكبر المانحين بتعهدها`: of those who give she gave most. */
const MOST = /^(?:اكبر|ابرز|اكثر|اول|ثاني|ثالث)$/

function actorAt(board: Board, i: number): Mark | undefined {
  if (MOST.test(board.tokens[i - 1]?.norm ?? '')) return undefined
  const here = board.at(i).filter((mark) => ACTORS.includes(mark.label) && mark.prep === '')
  const of = (label: string) => here.find((mark) => mark.label === label)
  return of('PERSON') ?? of('own_state') ?? of('ACTOR') ?? here.find((mark) => !isPaper(board, mark))
}

/** A statement tells and does not give. */
const isPaper = (board: Board, mark: Mark) =>
  /^(?:ال)?(?:بيان|تقرير|مصدر|خبر|اعلان)$/.test(board.tokens[mark.from]!.norm)

/** `تعهدت السويد`, `وأعلن البنك من جهته`: the subject close behind the verb. */
export function behind(board: Board, verb: Mark, end: number): Mark | undefined {
  if (hasGiversInIt(board, verb) || leadsThem(board, verb)) return undefined
  for (let i = verb.to, n = 0; i < end && n < 2; n++) {
    const actor = actorAt(board, i) ?? statesAt(board, i) ?? companyAt(board, i)
    if (actor && actor.conj === '') return actor
    const skip =
      board.markAt(i, 'turn', 'TIME', 'honorific')?.to ??
      (THEREIN.has(board.tokens[i]!.norm) ? i + 1 : undefined) ??
      (isEach(board, i) ? i + 2 : isRest(board, i) ? i + 1 : undefined)
    if (!skip) return undefined
    i = skip
  }
  return undefined
}

/** `تصدر المانحين بمليار`: who leads them stands before. */
const leadsThem = (board: Board, { from, to }: Mark) =>
  /^[وف]?[يت]?تصدرت?$/.test(board.tokens[from]!.norm) &&
  /^ال(?:مانحين|متبرعين|مساهمين|داعمين)$/.test(board.tokens[to]?.norm ?? '')

/** `فضلا عن منح كينيا هبات`: behind the noun of granting stands who receives. */
const isGrant = (board: Board, verb: Mark) =>
  /^بمنح$/.test(board.tokens[verb.from]!.norm) ||
  (/^(?:منح|اقراض)$/.test(board.tokens[verb.from]!.norm) &&
    /^(?:عن|علي|الي|بعد|في|مع)$/.test(board.tokens[verb.from - 1]?.norm ?? ''))

/** `بقية الدول المشاركة` */
const isRest = (board: Board, i: number) => /^(?:بقيه|باقي|معظم|جميع|سائر|حكومات|وفد|بعثه)$/.test(board.tokens[i]!.norm)

/** `كل من السويد والنرويج` */
const isEach = (board: Board, i: number) => board.tokens[i]!.norm === 'كل' && board.tokens[i + 1]?.norm === 'من'

/** Behind these stands who receives, where who gives stands before. */
const isGranting = (board: Board, { from }: Mark) =>
  /^[وف]?(?:س?[يت](?:منح|عطي|قرض)|(?:خص|منح|اعط|اقرض)ت)$/.test(board.tokens[from]!.norm)

/** `الصندوق سيمنح تونس قرضا`: the subject right before a verb behind which the receiver stands. */
function rightBefore(board: Board, verb: Mark): Mark | undefined {
  if (verb.conj !== '' || !isGranting(board, verb)) return undefined
  for (let i = verb.from - 1; i >= Math.max(0, verb.from - 5); i--) {
    const actor = actorAt(board, i)
    if (actor?.to === verb.from && !isObject(board, i)) return actor
  }
  return undefined
}

/** `السويد قد تعهدت`, `بلاده ستقدم`, `لندن قررت`: the subject close before it. */
export function before(board: Board, verb: Mark): Mark | undefined {
  const { from } = board.sentenceOf(verb.from)
  if (verb.conj !== '' && isClosed(board, verb.from - 1, from)) return undefined
  let words = 0
  for (let i = behindAside(board, verb.from - 1, from); i >= from && words < BACK; i--) {
    const token = board.tokens[i]!
    const actor = actorAt(board, i) ?? (board.tokens[verb.from - 1]!.norm === 'قد' ? statesAt(board, i) : undefined)
    if (
      actor &&
      actor.to <= verb.from &&
      !isObject(board, i) &&
      board.tokens[actor.to]?.norm !== ')' &&
      !isGathering(board, actor) &&
      !isDateline(board, actor)
    )
      return firstOfList(board, wholeName(board, actor))
    const held = token.norm === '،' && board.markAt(i + 1, 'POST') !== undefined
    if (token.norm === '،' && words > 0 && !held && !closes(board, i, from)) return undefined
    // `أعلن المتحدث أن المملكة قدمت`: whoever gave stands behind أن.
    if (board.markAt(i, 'that') && (words > BETWEEN || (words > 0 && isNoun(board, i + 1)))) return undefined
    words++
  }
  return undefined
}

/** Behind these a verb with و has the subject of the clause before. */
const CLOSES = new Set(['،', '»', '”', '"'])

/** A clause ends there, unless the comma stands right behind a name: `والبنك الدولي، وسيقدم مليارين`. */
function isClosed(board: Board, at: number, from: number): boolean {
  if (!CLOSES.has(board.tokens[at]?.norm ?? '')) return false
  if (board.tokens[at]!.norm !== '،') return true
  for (let i = at - 1; i >= Math.max(from, at - 6); i--)
    if (board.markAt(i, 'ACTOR')?.to === at && !isObject(board, i)) return false
  return true
}

/** `مجموعة البنك الدولي`: the body whose name the words end. */
function wholeName(board: Board, actor: Mark): Mark {
  if (actor.label !== 'SPEAKER') return actor
  // `الاتحاد ودوله الأعضاء`
  if (/^و?دول(?:ه|ها)$/.test(board.tokens[actor.from - 1]?.norm ?? ''))
    for (let i = actor.from - 2; i >= Math.max(0, actor.from - 5); i--)
      if (actorAt(board, i)?.to === actor.from - 1) return actorAt(board, i)!
  for (let i = actor.from - 1; i >= Math.max(0, actor.from - 3); i--) {
    const whole = board.markAt(i, 'ACTOR')
    if (whole && whole.to >= actor.to) return whole
  }
  return actor
}

/** `السويد والنرويج تعهدت`: the first of a list stands for it, as it does behind the verb. */
const firstOfList = (board: Board, actor: Mark) => (actor.conj !== 'و' ? actor : (listedWith(board, actor)[0] ?? actor))

const isNoun = (board: Board, at: number) => /^ال.{3,}/.test(board.tokens[at]!.norm)

const ASIDE = 20

/** `السويد، التي يمثلها وزيرها، تعهدت`: the words before an aside that ends right before the verb. */
function behindAside(board: Board, at: number, from: number): number {
  // `وكانت السويد -وهي من أكبر المانحين- قد تعهدت`
  const dash = board.tokens[at]?.norm === 'قد' ? at - 1 : at
  if (board.markAt(dash, 'dash'))
    for (let i = dash - 1; i > Math.max(from, dash - ASIDE); i--) if (board.markAt(i, 'dash')) return i - 1
  if (board.tokens[at]?.norm !== '،') return at
  for (let i = at - 1; i > Math.max(from, at - ASIDE); i--) {
    if (board.tokens[i]!.norm !== '،') continue
    return RELATIVE.test(board.tokens[i + 1]!.norm) ? i - 1 : at
  }
  return at
}

const RELATIVE = /^(?:الذي|التي|الذين|وهو|وهي|ممثله|ممثلا|اكبر|ابرز|ثاني|احد|احدي)$/

/** A conference gathers and does not give. */
const isGathering = (board: Board, actor: Mark) =>
  (actor.label === 'SPEAKER' && board.markAt(actor.from, 'meeting') !== undefined) ||
  (board.markAt(actor.from, 'CITY', 'CAPITAL') !== undefined && isOfConference(board, actor.from - 1)) ||
  board.markAt(actor.from - 1, 'meeting')?.to === actor.from

/** `مؤتمر لندن`, `مؤتمر مانحي لندن` */
const isOfConference = (board: Board, at: number) =>
  board.markAt(/^(?:مانحي|المانحين)$/.test(board.tokens[at]?.norm ?? '') ? at - 1 : at, 'meeting') !== undefined

/** A comma that ends an aside behind a name: `السويد، وهي عضو،`. */
function closes(board: Board, i: number, from: number): boolean {
  for (let k = i - 1; k >= Math.max(from, i - 6); k--) if (board.tokens[k]!.norm === '،') return true
  return false
}

/** `والنرويج بـ30 مليونا`: the actor right before the sum, nothing but `ب` and a noun of giving between. */
function listed(board: Board, from: number, to: number): Mark | undefined {
  for (let i = to - 1; i >= from; i--) {
    const actor = board.markAt(i, 'ACTOR')
    if (actor && actor.to <= to) {
      const free =
        actor.prep === '' &&
        isMember(board, actor, from) &&
        to - actor.to <= reach(board, actor) &&
        !hasComma(board, actor.to, to)
      return free ? actor : undefined
    }
  }
  return undefined
}

/** `وبريطانيا بتسهيلات ائتمانية تصل إلى مليار`: farther behind its noun of aid. */
const reach = (board: Board, actor: Mark) => (board.markAt(actor.to, 'aid')?.prep === 'ب' ? 2 * BETWEEN : BETWEEN)

/** A member of a row stands behind و or a comma, or begins it; `لقروض البنك` belongs to the words before. */
function isMember(board: Board, actor: Mark, from: number): boolean {
  const before = board.tokens[actor.from - 1]?.norm ?? ''
  return (
    actor.conj === 'و' ||
    actor.conj === 'ف' ||
    actor.from === from ||
    ['،', ',', 'و', 'من', 'قبل', '؛', 'اما', 'ثم'].includes(before)
  )
}

function hasComma(board: Board, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (board.tokens[i]!.norm === '،') return true
  return false
}
