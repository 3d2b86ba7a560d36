import { flattened } from '../../../claim/ordered.js'
import type { Actor, Quantity } from '../../../claim/values.js'
import type { Draft, DraftOf } from '../../draft.js'
import type { Board } from '../../engine/board.js'
import { type Mark, meaning } from '../../engine/mark.js'
import type { Telling } from '../../telling.js'
import type { Person } from '../who/person.js'
import { writtenFrom } from '../who/post.js'
import type { Belonging } from './belonging.js'
import { isDenied } from './denied.js'

/** From the marks of belonging to one claim an actor or count. */
export function membership(telling: Telling): Draft[] {
  const drafts: DraftOf<'membership'>[] = []
  let forum: Actor | null = null
  const marks = telling.board.of('BELONGING').toSorted((a, b) => a.from - b.from)
  for (const mark of marks) {
    if (isDenied(telling.board, mark)) {
      telling.leave(mark, 'denied')
      continue
    }
    const belonging = meaning<Belonging>(mark)
    if (isOfMeeting(telling.board, belonging)) {
      telling.leave(mark, 'no_forum')
      continue
    }
    const told = belonging.forum ?? (belonging.own ? undefined : forumAround(marks, mark))
    const named: Actor | null = told
      ? forumOf(telling, told)
      : (forumBefore(telling, mark.from) ??
        forumBefore(telling, mark.to) ??
        forum ??
        forumBehind(telling, mark.to) ??
        calledSo(telling, belonging.body))
    forum = named && wholeOf(telling, named)
    if (!forum) {
      telling.leave(mark, 'no_forum')
      continue
    }
    const found = belonging.own
      ? ownDrafts(telling, mark, belonging, forum)
      : flattened(belonging.who, (who) => draftsOf(telling, mark, belonging, who, forum))
    if (found.length === 0) telling.leave(mark, 'nobody')
    drafts.push(...found)
  }
  return distinct(drafts)
}

/** `وتضم مجموعة الجنوب 15 بلدا، هي غانا وكينيا`: words within those that name the body speak of it. */
const forumAround = (marks: readonly Mark[], { from, to }: Mark): Mark | undefined =>
  marks.map((mark) => (mark.from <= from && mark.to >= to ? meaning<Belonging>(mark).forum : undefined)).find(Boolean)

/** `خرجت غانا من مؤتمر للمانحين بمليار`: nobody leaves a meeting for good. */
const isOfMeeting = (board: Board, { role, forum }: Belonging) =>
  role === 'former' && forum?.label === 'UNLISTED' && board.markAt(forum.from, 'meeting') !== undefined

/** The councils that decide who belongs, and the body whose councils they are. */
const WHOLE = new Map([['AU-PSC', 'AU']])

/** `علق مجلس السلم والأمن عضوية غانا`: one belongs to the body, wherever the report names it. */
function wholeOf({ board }: Telling, council: Actor): Actor {
  const id = WHOLE.get(council.id ?? '')
  const whole = id && board.of('ACTOR').find((mark) => meaning<Actor>(mark).id === id)
  return whole ? meaning<Actor>(whole) : council
}

const REACH = 70

/** The body named last before a token: the forum that `وانضم إليها` or `كما يضم` goes back to. */
function forumBefore({ board }: Telling, token: number): Actor | null {
  for (let i = token - 1; i >= Math.max(0, token - REACH); i--) {
    const actor = board.markAt(i, 'ACTOR')
    if (actor && meaning<Actor>(actor).kind === 'organisation' && !isOneOfSeveral(board, actor))
      return meaning<Actor>(actor)
    // `يذكر أن المؤتمر يضم …، ويتألف من`: the meeting, whatever was named before it.
    const meeting = board.markAt(i, 'MEETING')
    if (meeting && board.markAt(meeting.to, 'includes')) return null
  }
  return unlistedBefore(board, token)
}

/** `وتضم هذه المنظمة كلا من …` at the head of a report: the body that is named later. */
function forumBehind({ board }: Telling, token: number): Actor | null {
  for (let i = token; i < Math.min(board.tokens.length, token + REACH * 2); i++) {
    const actor = board.markAt(i, 'ACTOR')
    if (actor && meaning<Actor>(actor).kind === 'organisation') return meaning<Actor>(actor)
  }
  return null
}

/** `وتضم اللجنة`: the words themselves. */
const calledSo = ({ board }: Telling, body: Mark | undefined): Actor | null =>
  body ? { name: writtenFrom(board, body, body.to), kind: 'organisation' } : null

/** Where no body that a list has was named: the last that none has. */
function unlistedBefore(board: Board, token: number): Actor | null {
  for (let i = token - 1; i >= Math.max(0, token - REACH); i--) {
    const body = board.markAt(i, 'UNLISTED')
    if (body) return meaning<Actor>(body)
  }
  return null
}

/** `بين أمريكا اللاتينية والاتحاد الأوروبي`: named beside others, not what the report goes on about. */
const isOneOfSeveral = (board: Board, actor: Mark) =>
  actor.conj === 'و' && board.tokens[actor.from - 1]?.kind === 'word'

/** What names a body where no actor stands. */
const NAMES = new Set(['BODY_MAYBE', 'FORUM', 'body_kind'])

function forumOf(telling: Telling, mark: Mark): Actor | null {
  if (mark.label === 'UNLISTED') return meaning<Actor>(mark)
  const actor = telling.board.markAt(mark.from, 'ACTOR')
  if (actor && mark.label !== 'body_kind') return meaning<Actor>(actor)
  if (!NAMES.has(mark.label)) return null
  // `قائد التحالف`: within a post a coalition is no actor of its own.
  const key = mark.label === 'FORUM' && mark.value !== 'coalition' ? String(mark.value) : undefined
  return { name: telling.board.words(mark.from, mark.to), kind: 'organisation', ...(key ? { id: key } : {}) }
}

/** `انسحاب بلاده`: the state that whoever speaks serves. */
function ownDrafts(telling: Telling, mark: Mark, { role, who }: Belonging, forum: Actor): DraftOf<'membership'>[] {
  const person = who.find(({ label }) => label === 'PERSON')
  const state = person ? meaning<Person>(person).country : telling.speeches.at(mark.from)?.speaker.country
  const named =
    state && [...telling.board.of('STATE'), ...telling.board.of('DEMONYM')].find((each) => each.value === state)
  if (!named) return []
  const actor: Actor = { name: telling.board.words(named.from, named.to), kind: 'state', id: state }
  const values: DraftOf<'membership'>['values'] = {
    type: 'membership',
    forum,
    role,
    when: null,
    actor,
  }
  return [
    { values, words: [{ from: mark.from, to: mark.to }], chain: telling.speeches.chainAt(mark.from), marks: [mark] },
  ]
}

function draftsOf(
  telling: Telling,
  mark: Mark,
  belonging: Belonging,
  who: Mark,
  forum: Actor | null,
): DraftOf<'membership'>[] {
  const base = { type: 'membership' as const, forum, role: belonging.role, when: null }
  const words = [{ from: mark.from, to: mark.to }]
  const modality = belonging.possible ? ('possible' as const) : ('asserted' as const)
  const chain = telling.speeches.chainAt(who.from)
  const make = (values: DraftOf<'membership'>['values']) => ({ values, words, chain, modality, marks: [mark, who] })
  if (who.label === 'MEMBERS' && isInName(telling.board, who)) return []
  if (who.label === 'MEMBERS') return [make({ ...base, count: meaning<Quantity>(who) })]
  const actors = (who.label === 'LIST' ? who.parts : [who]).map((mark) => telling.actorOf(mark))
  return actors
    .filter((actor) => actor.kind !== 'person' && actor.id !== forum?.id && !MANY.has(actor.id ?? ''))
    .map((actor) => make({ ...base, actor }))
}

/** `خمس منظمات دولية`, `المجتمع المدني`: no one member. */
const MANY = new Set(['international-organisations', 'ngos'])

/** `مجموعة دول الساحل الخمس`: the number is a part of the name. */
function isInName(board: Board, count: Mark): boolean {
  for (let i = count.from - 1; i >= Math.max(0, count.from - 3); i--)
    if ((board.markAt(i, 'BODY')?.to ?? 0) > count.from) return true
  return false
}

const whoAndWhere = ({ values: { forum, actor } }: DraftOf<'membership'>) =>
  `${forum?.id ?? forum?.name} ${actor?.id ?? actor?.name}`

/** How many places of a report one claim stands on. */
const MENTIONS = 4

/** The same told again is one claim on the words of both places. */
function distinct(drafts: DraftOf<'membership'>[]): DraftOf<'membership'>[] {
  const byKey = new Map<string, DraftOf<'membership'>>()
  for (const draft of drafts) {
    const { forum, actor, count, role } = draft.values
    const key = [
      forum?.id ?? forum?.name,
      role,
      actor?.id ?? actor?.name ?? '',
      count ? `${count.value} ${count.precision}` : '',
    ].join('|')
    const known = byKey.get(key)
    if (!known) byKey.set(key, draft)
    else if (known.words.length < MENTIONS) byKey.set(key, { ...known, words: [...known.words, ...draft.words] })
  }
  // `أصبحت عضوا … وقال إن انضمامها`: who has joined waits no more.
  const joined = new Set(
    [...byKey.values()].filter(({ values }) => values.role === 'member' && values.actor).map(whoAndWhere),
  )
  return [...byKey.values()].filter((draft) => draft.values.role !== 'candidate' || !joined.has(whoAndWhere(draft)))
}
