import { countryName } from '../../../claim/names.js'
import { countWhile } from '../../../claim/ordered.js'
import type { Actor } from '../../../claim/values.js'
import type { Draft, DraftOf } from '../../draft.js'
import { type Board, perBoard } from '../../engine/board.js'
import { type Mark, meaning } from '../../engine/mark.js'
import { Trie } from '../../engine/trie.js'
import type { Telling } from '../../telling.js'
import { bodies } from '../../words/bodies.js'
import type { Speech } from '../statement/table.js'
import { type Post, writtenFrom } from '../who/post.js'
import { actorOfMark, beneficiaryOf } from './beneficiary.js'
import { isDone } from './donor.js'
import { helpedState } from './helped.js'
import type { Promised } from './promised.js'
import { inOtherCurrencies, sumOf } from './sum.js'
import { pledgedWhen } from './when.js'

interface Donor {
  actor: Actor | null
  derived?: string
}

/** Pledges from PLEDGE marks. A minister's pledge is his state's; what a conference gathers has no other donor. */
export function pledges(telling: Telling): Draft[] {
  return telling.board
    .of('PLEDGE')
    .toSorted((a, b) => a.from - b.from)
    .map((mark) => draft(telling, mark))
    .filter((one) => one !== null)
}

/** `سنقدم`, `قدمنا`: of whom nobody knows who speaks. */
const WE = /^[وف]?(?:س?ن.{3,}|.{2,}نا)$/

function draft(telling: Telling, mark: Mark): DraftOf<'pledge'> | null {
  const promised = meaning<Promised>(mark)
  const donor = donorOf(telling, promised)
  const { board } = telling
  const { kind, verb } = promised
  if (kind === 'gives' && !donor.actor && verb && WE.test(board.tokens[verb.from]!.norm)) return null
  const beneficiary = promised.beneficiary ?? (promised.kind === 'line' ? null : wider(telling, promised))
  const { purpose } = promised
  const own = beneficiary ? actorOfMark(board, beneficiary) : ownReceiver(telling, promised)
  const helped = own ? null : helpedBy(telling, promised, donor.actor)
  const time = pledgedWhen(board, mark, promised, telling.published)
  const derived = [
    ...(donor.derived ? [donor.derived] : []),
    ...(helped ? ["beneficiary is whom the report's meeting helps"] : []),
    ...time.derived,
  ]
  const again = inOtherCurrencies(board, promised.sum)
  return {
    values: {
      type: 'pledge',
      donor: donor.actor,
      meeting: telling.meetings.at(promised.sum.from),
      ...(promised.money ? { money: promised.money } : {}),
      ...(again.length > 0 && { equals: again.map((sum) => sumOf(sum)!) }),
      ...(promised.quantity ? { quantity: promised.quantity } : {}),
      form: promised.form,
      purpose: purpose ? board.words(purpose.from, purpose.to) : null,
      beneficiary: own ?? helped,
      stage: promised.stage,
      when: time.when,
      ...(derived.length > 0 ? { derived } : {}),
    },
    // `بمبلغ مماثل` stands on the sum before it, too.
    words: [
      { from: mark.from, to: mark.to },
      ...again.filter((sum) => sum.to > mark.to),
      ...promised.sum.parts.filter((sum) => sum.to <= mark.from),
    ],
    chain: telling.speeches.chainAt(promised.sum.from),
    modality: promised.stage === 'requested' ? 'requested' : 'asserted',
    marks: [mark],
  }
}

/** For whom, where the pledge's own words do not say: named for good elsewhere in its sentence. */
function wider({ board }: Telling, { sum, donor, until }: Promised): Mark | null {
  const { from, to } = board.sentenceOf(sum.from)
  const start = Math.max(from, sum.from - 40)
  return beneficiaryOf(board, start, sum, Math.min(to, until, sum.to + 40), donor)
}

/** The state that the meeting of the report is held for; nobody gives to himself, and a body that is named gets it itself. */
function helpedBy({ board }: Telling, { purpose }: Promised, donor: Actor | null): Actor | null {
  const state = helpedState(board)
  if (!state || donor?.id === state.value) return null
  if (purpose && board.hasBetween(purpose.from, purpose.from + 1, 'ACTOR', 'BODY', 'GROUP')) return null
  return actorOfMark(board, state)
}

/** `قال إن بلاده تلقت تعهدات`: the speaker's state receives. */
function ownReceiver({ board, speeches }: Telling, { kind, verb }: Promised): Actor | null {
  if (kind !== 'total' || !verb) return null
  const own = board.markAt(verb.to, 'own_state') ?? board.markAt(verb.from - 1, 'own_state')
  const country = own && own.prep === '' ? speeches.at(verb.from)?.speaker.country : undefined
  return own && country ? { name: board.words(own.from, own.to), kind: 'state', id: country } : null
}

function donorOf(telling: Telling, promised: Promised): Donor {
  const { donor, kind, sum, verb } = promised
  if (kind === 'total' || kind === 'asks') return { actor: null }
  if (!donor && verb && isUntold(telling, verb)) return { actor: null }
  if (donor && donor.label !== 'own_state') return named(telling, donor)
  const speech = telling.speeches.at(sum.from) ?? goingOn(telling, verb ?? sum)
  if (speech && donor?.label === 'own_state' && speech.speaker.country) return stateOf(telling, speech.speaker.country)
  if (speech) return ofState(telling, speech.speaker, "donor is the speaker's state")
  const person = donor?.label === 'own_state' ? whoIn(telling, donor) : undefined
  return person ? ofState(telling, telling.actorOf(person), "donor is the person's state") : { actor: null }
}

/** `أعلن الأمير تبرع بلاده`: whose country it is, named before it in the sentence. */
function whoIn({ board, people }: Telling, { from }: Mark): Mark | undefined {
  const start = board.sentenceOf(from).from
  return people.findLast((mark) => mark.to <= from && mark.from >= start && mark.prep === '')
}

/** `تم تخصيص 200 مليون`: who did it is not told, and who tells it is not who did it. */
const isUntold = ({ board }: Telling, verb: Mark) =>
  isDone(board, verb) || isOfPledges(board, verb) || isPassive(board, verb)

/** `ما صرف حتى الآن بلغ مليونا`: by whom is not told. */
const isPassive = (board: Board, { from, to }: Mark) =>
  board.tokens[from - 1]?.norm === 'ما' &&
  /^(?:صرف|قدم|دفع|انفق|سدد)$/.test(board.tokens[from]!.norm) &&
  !board.markAt(to, 'ACTOR', 'PERSON', 'SPEAKER')

/** `التعهدات التي قدمت في المؤتمر`: by all who came. */
const isOfPledges = ({ tokens }: Board, { from }: Mark) =>
  tokens[from - 1]?.norm === 'التي' && /^ال(?:تعهدات|تبرعات|مساهمات|التزامات)$/.test(tokens[from - 2]?.norm ?? '')

/** The speech of the same sentence or the one before it: who spoke there promises on. */
function goingOn({ board, speeches }: Telling, verb: Mark): Speech | undefined {
  // `كانت الدول الصناعية قد وعدت`: who promised stands before.
  if (board.tokens[verb.from - 1]?.norm === 'قد' && verb.conj === '') return undefined
  const last = speeches.lastBefore(verb.from)
  return last && board.sentenceIndex(verb.from) - board.sentenceIndex(last.to - 1) <= 1 ? last : undefined
}

function named(telling: Telling, mark: Mark): Donor {
  if (mark.label === 'DEMONYM') return { actor: actorOfMark(telling.board, mark), derived: 'donor from the adjective' }
  const actor = telling.actorOf(mark)
  if (actor.kind === 'person') return ofState(telling, actor, "donor is the person's state")
  return ofGovernment(actor) ?? ofSpeaker(telling, mark, actor) ?? ofNamed(telling, mark, actor) ?? { actor }
}

function ofGovernment({ kind, id, country, name }: Actor): Donor | null {
  if (kind !== 'organisation' || id || !country || !GOVERNMENT.test(name)) return null
  return { actor: { name, kind: 'state', id: country }, derived: "donor is the government's state" }
}

/** A government and its ministries give for their state: `الحكومة البريطانية`, `وزارة التنمية الألمانية`, `الخارجية الفرنسية`. */
const GOVERNMENT = /^(?:ال)?(?:حكومة|وزارة|خارجية|دفاع|داخلية|مالية|رئاسة)(?: |$)/

/** `قال رئيس البنك الدولي إن البنك سيقدم`: the body of the speaker's post, called by its first word. */
function ofSpeaker(telling: Telling, mark: Mark, actor: Actor): Donor | null {
  if (actor.id || mark.to - mark.from > 1 || !mark.article) return null
  const speech = telling.speeches.at(mark.from)
  const body = speech && bodyOf(telling, speech.speaker)
  return body?.name.split(' ')[0] === actor.name ? { actor: body, derived: "donor is the speaker's body" } : null
}

const BODIES = /^ال(?:بنك|صندوق|منظمة|وكالة|مؤسسة|اتحاد|برنامج|مفوضية|حلف)$/

/** `قدم البنك 11 مليونا`: the last body named before that is called so. */
function ofNamed({ board }: Telling, mark: Mark, actor: Actor): Donor | null {
  if (actor.id || mark.to - mark.from > 1 || !BODIES.test(actor.name)) return null
  const bodies = bodiesInOrder(board)
  const before = countWhile(bodies, (body) => body.from < mark.from)
  const near = bodies.slice(Math.max(0, before - BODIES_BACK), before)
  const named = near.findLast((body) => body.to <= mark.from && isCalled(board, body, actor.name))
  if (named) return { actor: organisation(board, named), derived: 'donor is the body named before' }
  const isEurope = actor.name === 'الاتحاد' && board.tokens.some(({ norm }) => EUROPE.test(norm))
  return isEurope ? { actor: { ...actor, id: 'EU' }, derived: 'donor is the body named before' } : null
}

/** The Union is named by what belongs to it. */
const EUROPE = /^الاوروبيه?$/

const BODIES_BACK = 20
const bodiesInOrder = perBoard((board) => board.of('BODY').toSorted((a, b) => a.from - b.from))

function isCalled(board: Board, body: Mark, name: string): boolean {
  const words = writtenFrom(board, body, body.to)
  return words.startsWith(`${name} `) || words.startsWith(`${name.slice(2)} `) || words.includes(` ${name} `)
}

/** Those who give what is their own. */
const PRIVATE = /^(?:ال)?(?:ملياردير|مليونير|رجل|سيدة|ناشط|ناشطة|مؤسس)(?: |$)/

/** A minister promises for his state; somebody without a state for himself. */
function ofState(telling: Telling, actor: Actor, why: string): Donor {
  if (actor.kind !== 'person' || PRIVATE.test(actor.post ?? '')) return ofGovernment(actor) ?? { actor }
  const body = actor.country ? null : bodyOf(telling, actor)
  if (body) return { actor: body, derived: "donor is the person's body" }
  return actor.country ? stateOf(telling, actor.country, why) : { actor }
}

const bodiesOf = perBoard(() => new Map<string, Actor | null>())

/** The body that a person's post belongs to: `رئيس المجلس الأوروبي` promises for the council. Each post is looked at once. */
function bodyOf({ board }: Telling, { post }: Actor): Actor | null {
  if (!post) return null
  const known = bodiesOf(board)
  const before = known.get(post)
  if (before !== undefined) return before
  const found = bodyIn(board, post)
  known.set(post, found)
  return found
}

function bodyIn(board: Board, post: string): Actor | null {
  const mark = board.of('POST').find((each) => post.startsWith(meaning<Post>(each).text))
  if (!mark) return null
  // `رئيس البنك الدولي` is a post of one piece: its body is known where the report names it elsewhere.
  const elsewhere = board.of('BODY').find((body) => post.endsWith(` ${writtenFrom(board, body, body.to)}`))
  if (elsewhere) return organisation(board, elsewhere)
  for (let i = mark.from; i < mark.to; i++) {
    const body = board.markAt(i, 'BODY')
    if (body) return organisation(board, body)
    if (board.markAt(i, 'DEMONYM')?.value === 'EU') return union(board, board.words(i - 1, i + 1))
    const within = i > mark.from ? bodyNames.at(board.tokens, i).find(({ to }) => to === mark.to) : undefined
    if (within) return { ...organisation(board, within), name: board.words(i, within.to) }
  }
  return null
}

/** The names of bodies, also where a post is one piece with them. */
const bodyNames = new Trie(bodies)

/** The Union as the report names it: `مفوض التنمية الأوروبي` is its commissioner, `المجلس الأوروبي` its council. */
function union(board: Board, words: string): Actor {
  const named = board.of('BODY').find((body) => body.value === 'EU')
  if (named) return organisation(board, named)
  const name = /^(?:ال)?(?:مجلس|مفوضية|برلمان|اتحاد) /.test(words) ? words : 'الاتحاد الأوروبي'
  return { name, kind: 'organisation', id: 'EU' }
}

const organisation = (board: Board, body: Mark): Actor => ({
  name: writtenFrom(board, body, body.to),
  kind: 'organisation',
  id: String(body.value),
})

function stateOf(telling: Telling, country: string, why = "donor is the speaker's state"): Donor {
  return { actor: { name: writtenState(telling, country), kind: 'state', id: country }, derived: why }
}

/** States' names as the report writes them first. */
const writtenStates = perBoard((board) => {
  return new Map(
    board
      .of('STATE')
      .toReversed()
      .map((mark) => [String(mark.value), actorOfMark(board, mark).name]),
  )
})

/** The state's name as the report writes it, else as it is commonly known. */
function writtenState({ board }: Telling, country: string): string {
  return writtenStates(board).get(country) ?? countryName(country)?.ar ?? country
}
