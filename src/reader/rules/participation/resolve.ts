import type { Capacity } from '../../../claim/kinds/participation.js'
import { flattened } from '../../../claim/ordered.js'
import type { Actor, Quantity } from '../../../claim/values.js'
import type { Draft, DraftOf } from '../../draft.js'
import type { Board } from '../../engine/board.js'
import { type Mark, meaning } from '../../engine/mark.js'
import type { Telling } from '../../telling.js'
import { type Reception, receptionId } from '../meeting/reception.js'
import type { Person } from '../who/person.js'
import { writtenFrom } from '../who/post.js'
import type { Taking } from './taking.js'

/** A meeting in which somebody takes part is claimed: told to the meetings before anything asks them. Claims nothing. */
export function ties(telling: Telling): Draft[] {
  const belonging = belongingAt(telling)
  for (const mark of telling.board.of('TAKING')) {
    if (meaning<Taking>(mark).pair) continue
    if (!belonging.has(mark.from) && !tellsFounding(telling, mark)) telling.meetings.tie(mark.from)
  }
  return []
}

/** Taking part in a coalition, rather than in a meeting of it, is belonging to it. */
const belongingAt = ({ board }: Telling): ReadonlySet<number> => new Set(board.of('BELONGING').map((mark) => mark.from))

/** From the marks of taking part to one claim an actor or count, tied to the meeting they stand at. */
export function participation(telling: Telling): Draft[] {
  const drafts: DraftOf<'participation'>[] = []
  const { board, meetings } = telling
  const belonging = belongingAt(telling)
  for (const mark of board.of('TAKING')) {
    const belongs = belonging.has(mark.from)
    const pair = meaning<Taking>(mark).pair === true
    const meeting =
      belongs || tellsFounding(telling, mark) ? null : pair ? meetings.known(mark.from) : meetings.tie(mark.from)
    if (!meeting) {
      telling.leave(mark, belongs ? 'belongs' : meetings.at(mark.from) ? 'founds' : 'no_meeting')
      continue
    }
    const { who, capacity, speaker } = meaning<Taking>(mark)
    const part = partOf(telling, mark, capacity)
    const found = flattened(who, (each) => draftsOf(telling, mark, each, part, meeting))
    if (speaker) found.push(...himselfDrafts(telling, mark, part, meeting))
    if (found.length === 0) telling.leave(mark, 'nobody')
    drafts.push(...found)
  }
  for (const mark of board.of('RECEPTION')) drafts.push(...receptionDrafts(telling, mark))
  return distinct(drafts)
}

/** `القمة العاشرة منذ تأسيس المنظمة`: the founding only dates. */
const SINCE = new Set(['منذ', 'بعد', 'قبل', 'علي', 'عقب', 'ذكري', 'لذكري'])

/** `تأسست المنظمة بمشاركة …`: those who founded it. */
function tellsFounding({ board }: Telling, mark: Mark): boolean {
  if (board.markAt(mark.from, 'meet_verb')) return false
  for (let i = mark.from - 1; i >= Math.max(board.sentenceOf(mark.from).from, mark.from - 40); i--) {
    if (board.markAt(i, 'MEETING')) return false
    const founded = board
      .at(i)
      .some((each) => (each.label === 'founded' || each.label === 'founded_it') && !each.article)
    // `قرر مؤتمر لندن إنشاء المجموعة، بحضور 40 دولة`: behind a comma those who met.
    if (founded && meetsBefore(board, i) && board.hasBetween(i, mark.from, 'comma')) return false
    if (founded) return !SINCE.has(board.tokens[i - 1]?.norm ?? '')
  }
  return false
}

/** A meeting before a token in its sentence. */
const meetsBefore = (board: Board, at: number) => board.hasBetween(board.sentenceOf(at).from, at, 'MEETING')

function draftsOf(
  telling: Telling,
  mark: Mark,
  said: Mark,
  { capacity, words }: Part,
  meeting: string,
): DraftOf<'participation'>[] {
  const who = said.label === 'LIST' && said.parts.length === 1 ? said.parts[0]! : said
  const chain = telling.speeches.chainAt(who.from)
  const make = (values: DraftOf<'participation'>['values']) => ({ values, words: [words], chain, marks: [mark, who] })
  if (who.label === 'MEMBERS' && isOrigin(telling, who)) return []
  if (who.label === 'MEMBERS')
    return [make({ type: 'participation', meeting, count: meaning<Quantity>(who), capacity })]
  const speaks = capacity === 'participant' && who.label === 'PERSON' && addressesIt(telling, who)
  const all = actorsOf(telling, who)
  // `السويد وفنلندا، وكذلك النرويج بصفتها مراقبا`: the last of them alone.
  const alone = capacity === 'observer' && all.length > 1 && (isOfOne(telling, words.to) || isAdded(telling, who))
  return all.map((actor, k) =>
    make({
      type: 'participation',
      meeting,
      actor,
      capacity: speaks ? 'speaker' : alone && k < all.length - 1 ? 'participant' : capacity,
    }),
  )
}

/** `بصفتها دولة مراقبة`, at the end of the words: said of one. */
const isOfOne = ({ board }: Telling, to: number) =>
  board.tokens.slice(Math.max(0, to - 3), to).some(({ norm }) => /^بصفت(?:ه|ها)$/.test(norm))

/** `السويد وفنلندا، إضافة إلى النرويج بصفة مراقب`: the last is told apart. */
function isAdded({ board }: Telling, { parts }: Mark): boolean {
  const last = parts.at(-1)!
  for (let i = last.from - 1; i >= last.from - 3; i--)
    if (board.at(i).some((mark) => mark.label === 'and_also' && mark.to === last.from)) return true
  return false
}

/** Who says of himself that he takes part. */
function himselfDrafts(telling: Telling, mark: Mark, { capacity, words }: Part, meeting: string) {
  const actor = telling.speeches.at(mark.from)?.speaker
  if (actor?.kind !== 'person') return []
  return [{ values: { type: 'participation' as const, meeting, actor, capacity }, words: [words], marks: [mark] }]
}

/** `أفلام من 52 دولة`: what comes from so many states is no delegation of them. */
function isOrigin({ board }: Telling, count: Mark): boolean {
  if (board.tokens[count.from - 1]?.norm !== 'من') return false
  for (let i = count.from - 2; i >= Math.max(0, count.from - 4); i--)
    if (board.markAt(i, 'speaker_noun', 'unit_of_members')) return false
  return (
    board.markAt(count.from - 2, 'posts_plural', 'unit_of_members', 'post', 'delegation', 'participants') === undefined
  )
}

/** `البلدان المجاورة لليبيا`: who is spoken of is beside the one named. */
const BESIDE = /^و?ال(مجاوره|شريكه|داعمه|مانحه|صديقه|تابعه|راعيه|مستضيفه|مضيفه)$/

const NOT = new Set(['لم', 'ولم', 'لن', 'ولن', 'لا', 'ولا'])

/** `ولم تشارك فلان`. */
const isDenied = ({ board }: Telling, mark: Mark) => NOT.has(board.tokens[mark.from - 1]?.norm ?? '')

/** As what somebody takes part, and the words that say so: `لم` and `بصفة مراقب` among them. */
interface Part {
  capacity: Capacity
  words: { from: number; to: number }
}

function partOf(telling: Telling, mark: Mark, capacity: Capacity): Part {
  const { from, to } = mark
  if (capacity !== 'participant') return { capacity, words: { from, to } }
  // `لم يحضره إلا رؤساء غانا وكينيا`: they came.
  if (isDenied(telling, mark) && !telling.board.hasBetween(from, to, 'only'))
    return { capacity: 'absent', words: { from: from - 1, to } }
  // `حضره رؤساء الدول المراقبة الأربع وهي …`
  if (
    telling.board.tokens
      .slice(from, to)
      .some(({ norm }, i, all) => norm === 'المراقبه' && /^(?:ال)?دول$/.test(all[i - 1]?.norm ?? ''))
  )
    return { capacity: 'observer', words: { from, to } }
  const observer = observerBehind(telling, from, to)
  return observer
    ? { capacity: 'observer', words: { from, to: Math.max(to, observer.to) } }
    : { capacity, words: { from, to } }
}

/** `11 دولة و8 دول بصفة مراقب`: the observers are those counted next. */
const isNextCount = (board: Board, i: number) =>
  board.markAt(i, 'MEMBERS') !== undefined &&
  (board.tokens[i]!.norm.startsWith('و') || board.tokens[i - 1]!.norm === 'و')

/** `بصفة مراقب` in the same clause, before the names or behind them. */
function observerBehind({ board }: Telling, from: number, at: number): Mark | undefined {
  const end = Math.min(board.sentenceOf(at - 1).to, at + 8)
  for (let i = from; i < end; i++) {
    if (i > at && isNextCount(board, i)) return undefined
    // `وشاركت السويد وفنلندا، فيما تحضر النرويج بصفة مراقب`: another clause.
    if (i >= at && board.markAt(i, 'takes_part', 'meanwhile', 'and_also')) return undefined
    const mark = board.markAt(i, 'as_observer')
    // `كضيف شرف`: a guest takes part.
    if (mark && /ضي[فو]/.test(board.tokens[mark.to - 1]!.norm + board.tokens[mark.from]!.norm)) return undefined
    // `الأول كضيف شرف`: one of them.
    if (mark) return board.markAt(i - 1, 'ORDINAL') || /^و?الاخيره?$/.test(board.tokens[i - 1]!.norm) ? undefined : mark
  }
  return undefined
}

function actorsOf(telling: Telling, who: Mark): Actor[] {
  const forum = telling.meetings.forumAt(who.from)
  const marks = (who.label === 'LIST' ? who.parts : [who]).filter(
    (mark, k, all) =>
      !isOccasion(telling, mark) && !isSecondPost(telling, mark, all[k - 1]) && !isOfLeaders(telling, mark),
  )
  const states = marks.filter(({ label, value }) => label === 'ACTOR' && (value as Actor).kind === 'state').length
  const all = marks.map((mark) => (states > 1 ? servedBy(telling, mark) : undefined) ?? telling.actorOf(mark))
  return all.filter(
    (actor) => isSomebody(actor) && !(forum?.id && actor.id === forum.id && actor.kind === 'organisation'),
  )
}

/** `رؤساء روسيا والصين ورئيس وزراء باكستان`: in a row of states a post without a name stands for the state that it names. */
function servedBy({ board }: Telling, mark: Mark): Actor | undefined {
  const { name, country } = mark.label === 'PERSON' ? meaning<Person>(mark) : { name: null, country: undefined }
  if (name !== null || !country) return undefined
  for (let i = mark.from; i < mark.to; i++) {
    const state = board.markAt(i, 'STATE')
    if (state?.value === country && state.to === mark.to)
      return { name: writtenFrom(board, state, state.to), kind: 'state', id: country }
  }
  return undefined
}

/** `زعماء دول المنظمة`: the leaders come, not the body. */
const isOfLeaders = ({ board }: Telling, mark: Mark) =>
  mark.label === 'ACTOR' &&
  meaning<Actor>(mark).kind === 'organisation' &&
  /^(?:دول|بلدان)$/.test(board.tokens[mark.from - 1]?.norm ?? '') &&
  board.at(mark.from - 2).some((each) => each.label === 'posts_plural')

/** `فلان وزير الخارجية`: the name goes before the post. */
function hasPostBehind({ parts }: Mark): boolean {
  const name = parts.find(({ label }) => label === 'NAME')
  return name !== undefined && parts.some(({ label, from }) => label === 'POST' && from > name.from)
}

/** `المدير العام ورئيس مجلس الإدارة`: the second post of the person named before. */
function isSecondPost({ board }: Telling, mark: Mark, before: Mark | undefined): boolean {
  if (mark.label !== 'PERSON' || meaning<Person>(mark).name) return false
  // `فلان وزير الداخلية والرئيس الفخري للمجلس`
  if (mark.conj === 'و' && /^ال(?:فخري|حالي|مناوب|دوري)$/.test(board.tokens[mark.to]?.norm ?? '')) return true
  // `فلان مستشار الدولة ووزير الخارجية`: both behind his name.
  if (mark.conj === 'و' && before && before.to === mark.from && hasPostBehind(before)) return true
  // `رئيس جمهورية أذربيجان، فلان، الرئيس السابق للحركة`
  if (/^ال(?:رئيس|رئيسة) ال(?:سابق|حالي)ة?/.test(board.words(mark.from, mark.to))) return true
  if (mark.conj !== 'و') return false
  return /^و(?:رئيس (?:مجلس )?(?:ال)?(?:إدارة|ادارة|دورة|مجلس)|عضو)/.test(board.words(mark.from, mark.to))
}

/** `الدول المانحة` names nobody; a group with a body's key (`دول الخليج`) does. */
const isSomebody = (actor: Actor) => actor.kind !== 'group' || /^[A-Z]/.test(actor.id ?? '')

/** `شارك في المنتدى`: a body behind في is the occasion. */
function isOccasion({ board }: Telling, mark: Mark): boolean {
  // `يحضرون القمة في مدينة الكويت`
  if (mark.label === 'ACTOR' && board.tokens[mark.from - 1]?.norm === 'مدينه') return true
  if (mark.prep === 'ل' && BESIDE.test(board.tokens[mark.from - 1]?.norm ?? '')) return true
  return (
    mark.label === 'ACTOR' &&
    ((meaning<Actor>(mark).kind !== 'state' && board.markAt(mark.from - 1, 'in') !== undefined) ||
      board.markAt(mark.from - 1, 'meeting')?.article === false)
  )
}

/** `ويلقي كلمة`: the sentence goes on to say that he speaks. */
function addressesIt(telling: Telling, who: Mark): boolean {
  const end = Math.min(telling.board.sentenceOf(who.from).to, who.to + 8)
  for (let i = who.to; i < end; i++) if (telling.board.markAt(i, 'speech')) return true
  return false
}

/** The guests of a reception took part in it; a group of posts (`رؤساء الأركان`) is one guest. */
function receptionDrafts(telling: Telling, mark: Mark): DraftOf<'participation'>[] {
  const meeting = receptionId(mark)
  return meaning<Reception>(mark)
    .guests.filter((guest) => guest.label === 'PERSON')
    .map((guest) => ({
      values: { type: 'participation', meeting, actor: telling.actorOf(guest), capacity: 'participant' },
      words: [{ from: mark.from, to: mark.to }],
      marks: [mark, guest],
    }))
}

/** The same actor or count in the same meeting and capacity, found by two rules, is one claim on the wider words. */
function distinct(drafts: DraftOf<'participation'>[]): DraftOf<'participation'>[] {
  const byKey = new Map<string, DraftOf<'participation'>>()
  for (const draft of drafts) {
    const { meeting, actor, count } = draft.values
    const key = [
      meeting,
      actor?.id ?? actor?.name ?? '',
      count ? `${count.value} ${count.precision} ${count.unit}` : '',
    ].join('|')
    const known = byKey.get(key)
    if (!known || (isHostState(known) && draft.values.capacity === 'participant')) byKey.set(key, draft)
    else if (isHostState(draft)) continue
    else if (known.values.capacity === 'participant' && draft.values.capacity !== 'participant') byKey.set(key, draft)
    else if (known.values.capacity === draft.values.capacity && isElsewhere(known, draft))
      byKey.set(key, { ...known, words: [...known.words, ...draft.words] })
  }
  return [...byKey.values()]
}

/** A state that hosts, told beside those who come, is one of them. */
const isHostState = ({ values: { capacity, actor } }: DraftOf<'participation'>) =>
  capacity === 'host' && actor?.kind === 'state'

/** How many places of a report one claim stands on. */
const PLACES = 3

/** Told again at another place: no word of it in those that were found. */
const isElsewhere = ({ words }: DraftOf<'participation'>, again: DraftOf<'participation'>) =>
  words.length < PLACES &&
  words.every(({ from, to }) => again.words.every((next) => next.from >= to || next.to <= from))
