import type { Actor } from '../../../claim/values.js'
import type { Board } from '../../engine/board.js'
import { type Mark, meaning } from '../../engine/mark.js'
import { delegationBefore } from '../participation/taking.js'
import type { Promised } from '../pledge/promised.js'
import type { Located } from '../where/place.js'
import { takeForum, takeOwners } from './forum.js'
import { levelOfBody, takeCounterparts, takeLevel, takeTheirLeaders } from './level.js'
import { isOwnSitting, mentioned } from './mention.js'
import { modalityOf } from './modality.js'
import { takePlace } from './placed.js'
import { isOnEveOf, isPavedFor, isScheduled, leads } from './position.js'
import { takeSpan } from './span.js'
import { setStatus, takeStatus } from './status.js'
import { isOfVisit, takeTime, wasPlanned } from './timed.js'
import { set, Told } from './told.js'
import { isDated, isFarOff, isHeadedCity, isInTopic, isOfAffair, isOfNamesake, isOfPost } from './topic.js'
import type { Zone } from './zone.js'

/** Reads the attributes of a mention out of its zone. */
export function tell(board: Board, zone: Zone): Told {
  const { mention } = zone
  const told = new Told(zone, isHeadline(board, mention))
  if (isHabit(board, mention)) told.habit = true
  if (PREPARING.test(board.tokens[mention.to - 1]!.norm)) told.preparing = true
  if (isOwnSitting(board, mention)) told.own = true
  const addressed = isAddressed(board, told) || isOfSessions(board, mention)
  for (const { from, to } of [zone, ...(zone.more ? [zone.more] : [])]) {
    for (let i = from; i < to; i++)
      for (const mark of board.at(i))
        if (mark.to <= to && !(addressed && OF_SPEECH.has(mark.label))) take(board, told, mark)
  }
  takeSpan(board, told)
  if (isOfClimate(board, mention)) told.topic ??= 'مناخ'
  if (isFounders(board, mention.from + 1)) told.topic ??= 'طوكيو'
  if (told.format === 'summit') takeKinds(board, told)
  takeTheirLeaders(told, board)
  takeOwners(told, board)
  const modality = addressed ? undefined : modalityOf(board, zone)
  if (modality) told.modality = modality
  told.status ??= isPavedFor(board, mention) ? 'planned' : undefined
  if ((told.status ?? 'held') === 'held' && isOnEveOf(board, mention)) told.status = 'planned'
  if (modality === 'requested' || modality === 'possible') told.status = 'planned'
  const council = told.level ? null : isOfSupreme(board, mention) ? 'leaders' : levelOfBody(told.forum?.name ?? '')
  if (council) {
    told.level = council
    told.derived.push('level from the name of the body')
  }
  if (told.format === 'summit' && !told.level) {
    told.level = 'leaders'
    told.derived.push('level from "summit"')
  }
  return told
}

/** `القمة العربية`, `القمة الخليجية الطارئة`: the adjectives of regions right behind the noun. */
function takeKinds(board: Board, told: Told): void {
  const { parts, from } = told.zone.mention
  const kinds: string[] = []
  for (let i = parts.at(-1)?.to ?? from + 1; i < from + KINDS_REACH; i++) {
    const kind = KIND.exec(board.tokens[i]?.norm ?? '')?.[1]
    if (!kind) break
    kinds.push(kind)
  }
  if (kinds.length > 0) told.kinds = kinds
}

const KIND = /^ال(عربي|خليجي|اسلامي|افريقي|اوروبي|مغاربي|لاتيني)ه$/
const KINDS_REACH = 5

/** `الدورة الـ38 للمجلس الأعلى لدول …`: the supreme council of several states is that of their leaders. */
function isOfSupreme({ tokens }: Board, { to }: Mark): boolean {
  for (let i = to; i < to + SUPREME_REACH; i++)
    if (/^(?:لل|ال)مجلس$/.test(tokens[i]?.norm ?? '') && tokens[i + 1]?.norm === 'الاعلي')
      return /^(?:لدول|لمجلس)$/.test(tokens[i + 2]?.norm ?? '')
  return false
}

const SUPREME_REACH = 3

/** `ومن المنتظر أن يلقي خطابا أمام القمة غدا`: when he speaks before a summit that was told of, not when it is held. */
function isAddressed(board: Board, { definite, format, zone: { mention } }: Told): boolean {
  if (!definite || !mention.article || board.tokens[mention.from - 1]?.norm !== 'امام') return false
  if (board.markAt(mention.to, 'who_relative', 'HAPPENS', 'ORDINAL', 'BODY', 'STATE', 'CITY')) return false
  const { from } = board.sentenceOf(mention.from)
  return board.of('MEETING').some((mark) => mark.from < from && mentioned(mark).format === format)
}

/** `تعقد غدا أهم جلسات القمة`: when some of its sessions are. */
const isOfSessions = (board: Board, mention: Mark) =>
  mention.article && mention.prep === '' && board.tokens[mention.from - 1]?.norm === 'جلسات'

const COP_REACH = 14

/** `قمة المناخ`, `مؤتمر كوب 26`: conferences of the parties, whatever they are called. */
function isOfClimate(board: Board, mention: Mark): boolean {
  const format = mentioned(mention).format
  if (format !== 'summit' && format !== 'conference') return false
  const { to } = board.sentenceOf(mention.from)
  for (let i = mention.from + 1; i < Math.min(to, mention.to + COP_REACH); i++) {
    if (/^(?:كوب|cop|لل?مناخ|مناخ|المناخ|المناخي[هة]?)$/.test(board.tokens[i]!.norm)) return true
    if (board.markAt(i, 'HAPPENS', 'takes_part', 'say_that', 'comma')) return false
  }
  return false
}

const OF_SPEECH = new Set(['TIME', 'HAPPENS'])

/** `عادة ما يعقد`, `يعقد سنويا`: no one meeting. */
function isHabit(board: Board, mention: Mark): boolean {
  const many = /ات$/.test(board.tokens[mention.from]!.norm)
  if (many && REGULAR.test(board.tokens[mention.from + 1]?.norm ?? '')) return true
  // `عقد اجتماعات كل ستة أشهر`
  if (board.tokens[mention.to]?.norm === 'كل' && board.markAt(mention.to + 1, 'LENGTH', 'DURATION', 'NUMBER'))
    return true
  // `وعقد هذا المنتدى أربع دورات`
  if (board.markAt(mention.to, 'NUMBER') && SITTINGS.test(board.tokens[mention.to + 1]?.norm ?? '')) return true
  for (let i = mention.from - 1; i >= Math.max(board.sentenceOf(mention.from).from, mention.from - 5); i--)
    if (HABITS.has(board.tokens[i]!.norm)) return true
  return false
}

/** `لو عقد اجتماع` is none either. */
const HABITS = new Set(['عاده', 'دوريا', 'سنويا', 'وعاده', 'ودوريا', 'وسنويا', 'لو', 'ولو', 'لولا', 'كلما'])
const PREPARING = /^(?:ال)?تحضيري(?:ه)?$/
const SITTINGS = /^(?:دورات|قمم|اجتماعات|موتمرات|جلسات)$/
/** `اجتماعات دورية` */
const REGULAR = /^(?:دوريه|منتظمه|شهريه|اسبوعيه|سنويه|فصليه)$/

/** The first line of a text that has more, when no full stop ends it. */
function isHeadline(board: Board, mention: Mark): boolean {
  const sentence = board.sentenceOf(mention.from)
  const last = board.sentences.at(-1)!
  return sentence.paragraph === 0 && last.paragraph > 0 && !/^[.0]$/.test(board.tokens[sentence.to - 1]!.norm)
}

type Taker = (told: Told, mark: Mark, board: Board) => boolean

/** What each label adds. The first mark that fits gives the value, but for the time, where the nearest does. */
const takers = new Map(
  Object.entries<Taker>({
    posts_plural: (told, mark, board) => takeLevel(told, mark, board),
    level: (told, mark, board) => takeLevel(told, mark, board),
    COUNTERPARTS: (told, mark) =>
      told.zone.relation !== 'sidelines' &&
      mark.from >= told.zone.mention.to &&
      mark.from <= told.zone.mention.to + (told.verb ? 12 : 4) &&
      takeCounterparts(told, mark),
    ITS_ORDINAL: (told, mark) => mark.from >= told.zone.mention.to && set(told, 'ordinal', mark.value as number),
    IN_PLACE: (told, mark, board) =>
      leads(told, mark, board) &&
      !isFarOff(told, mark, board) &&
      !isOfAffair(told, mark, board) &&
      !isOfPost(mark, board) &&
      !isOfGuests(told, mark, board) &&
      (!isInTopic(told, mark, board) || isDated(mark, board) || isHeadedCity(told, mark, board)) &&
      takePlace(told, mark, isHeldIn(board, told, mark)),
    AT_PLACE: (told, mark, board) =>
      !isFounders(board, mark.from) &&
      !isOfNamesake(told, mark, board) &&
      (takeName(told, mark, board) || takePlace(told, mark, board.markAt(mark.from, 'hosts_it') !== undefined)),
    PLEDGE: (told, mark) => meaning<Promised>(mark).kind === 'total' && set(told, 'gathered', true),
    TIME: (told, mark, board) => !isIssued(board, told.zone.mention) && takeTime(told, mark, board),
    DISTANCE: (told, mark) =>
      mark.to <= told.zone.mention.from && told.zone.relation !== null && set(told, 'distance', mark),
    HAPPENS: (told, mark, board) => !isIssued(board, told.zone.mention) && takeStatus(told, mark, board),
    hosts: (told, mark, board) =>
      (board.markAt(mark.from, 'HOSTED', 'AT_PLACE') ?? board.markAt(mark.from - 1, 'HOSTED', 'AT_PLACE')) !==
        undefined && setStatus(told, mark, board),
    meet_verb: (told, mark, board) => mark.from === told.zone.mention.from && setStatus(told, mark, board),
    hosts_it: (told, mark, board) => mark.from >= told.zone.mention.to && setStatus(told, mark, board),
    HOSTED: (told, mark) => set(told, 'host', meaning<Actor>(mark)),
    EDITION: (told, mark, board) =>
      isEditionOf(board, told.zone.mention, mark) && set(told, 'ordinal', mark.value as number),
    INVITED: (told, mark) => told.host === undefined && set(told, 'caller', meaning<Actor>(mark)),
    with_part: (told, mark, board) =>
      mark.value === 'chair' && !delegationBefore(board, mark.from) && takeChairs(told, board, mark.to),
    chairs: (told, mark, board) => takeChairing(told, mark, board),
    same_place: (told, mark, board) =>
      (mark.from >= told.zone.mention.to || leads(told, mark, board)) && set(told, 'samePlace', true),
    same_day: (told) => set(told, 'sameDay', true),
    follows_it: (told, mark) =>
      mark.from < told.zone.mention.from && set(told, 'samePlace', true) && set(told, 'sameDay', true),
    UNTIL: (told, mark) => set(told, 'until', meaning<Mark>(mark)),
    LASTS: (told, mark, board) =>
      /^P(\d+[DW]|T\d+H)/.test(String(mark.value)) &&
      !wasPlanned(board, mark) &&
      !isOfVisit(board, mark) &&
      set(told, 'duration', String(mark.value)),
    ACTOR: (told, mark, board) => takeForum(told, mark, board),
    aims: (told, mark, board) => mark.from >= told.zone.mention.to && takePurpose(told, mark, board),
  }),
)

/** `انعقد في أوسلو`; and of «قمة جنيف» in quotation marks the city is a name. */
const isHeldIn = (board: Board, told: Told, mark: Mark) =>
  board.markAt(mark.from - 1, 'HAPPENS') !== undefined ||
  board.markAt(told.zone.mention.from - 1, 'quote') !== undefined

/** `من المقرر أن يصدر عن القمة بيان غدا`: when something comes out of it. */
const isIssued = (board: Board, mention: Mark) =>
  board.tokens[mention.from - 1]?.norm === 'عن' &&
  /^[وسيت]*صدر$/.test(board.tokens[mention.from - 2]?.norm ?? '') &&
  !isScheduled(board, mention)

function take(board: Board, told: Told, mark: Mark): void {
  if (takers.get(mark.label)?.(told, mark, board)) told.marks.push(mark)
}

/** `وبحضور فلان، الممثل الخاص في ليبيا`: the state of one who takes part. */
function isOfGuests(told: Told, mark: Mark, board: Board): boolean {
  if (meaning<Located>(mark).place.city || board.markAt(mark.from - 1, 'comma')) return false
  for (let i = mark.from - 1; i >= told.zone.mention.to; i--) {
    if (board.markAt(i, 'HAPPENS')) return false
    if (board.markAt(i, 'with_part')) return true
  }
  return false
}

/** What comes out of a conference: `مخرجات مؤتمر جنيف` speaks of the paper rather than of the conference. */
const OUTCOMES =
  /^[وفبل]{0,2}(?:ال)?(?:مقررات|مخرجات|قرارات|نتائج|نتايج|توصيات|مبادي|بنود|اتفاق|اتفاقيه|اتفاقات|بيان|مسار|عمليه|اعلان|وثيقه|تعهدات|التزامات)$/

/** `أمام مؤتمر جنيف`: a conference or summit that is known by its city. */
function takeName(told: Told, mark: Mark, board: Board): boolean {
  const { mention } = told.zone
  const named = mark.from === mention.to && told.format !== 'meeting' && told.format !== 'talks'
  if (named && meaning<Located>(mark).place.city)
    set(told, OUTCOMES.test(board.tokens[mention.from - 1]?.norm ?? '') ? 'outcome' : 'named', true)
  return false
}

/** `مؤتمر طوكيو الدولي للتنمية الإفريقية`, `قمة طوكيو إفريقيا`: the city of those who call it, wherever it is held. */
const isFounders = (board: Board, at: number) =>
  board.tokens[at]?.norm === 'طوكيو' &&
  [1, 2, 3].some((n) => /^(?:للتنميه|افريقيا|تيكاد)$/.test(board.tokens[at + n]?.norm ?? ''))

/** `النسخة الخامسة من المؤتمر` counts what stands behind it, `بنسخته الخامسة` what stands before. */
function isEditionOf(board: Board, mention: Mark, mark: Mark): boolean {
  const definite = /^[وب]?ال/.test(board.tokens[mark.from]!.norm)
  return definite ? mark.to <= mention.from && mention.from - mark.to <= 2 : true
}

/** `ترأس في أوسلو اجتماعا`: so it was held. */
const CHAIRED = /^[وف]?(?:تراس|راس)ت?$/

function takeChairing(told: Told, mark: Mark, board: Board): boolean {
  const before = mark.to <= told.zone.mention.from && told.zone.mention.from - mark.to < CHAIRING_REACH
  if (before && !told.definite && CHAIRED.test(board.tokens[mark.from]!.norm)) set(told, 'status', 'held')
  return mark.value === 'chair' && takeChairs(told, board, mark.to, 'PERSON')
}

const CHAIRING_REACH = 14

/** Those who chair stand right behind the word. */
function takeChairs(told: Told, board: Board, from: number, ...labels: string[]): boolean {
  if (told.chairs.length > 0) return false
  for (let i = from; i < Math.min(told.zone.to, from + 3); i++) {
    const who = board.markAt(i, ...(labels.length > 0 ? labels : ['LIST', 'PERSON', 'ACTOR']))
    if (!who) continue
    told.chairs.push(who)
    return true
  }
  return false
}

/** What follows a purpose without a comma: who takes part, what was promised, how it went on. */
function endsPurpose(board: Board, at: number): boolean {
  if (board.markAt(at, 'with_part', 'proceedings', 'who_relative', 'TIME', 'HAPPENS')) return true
  // Old wires go on without a comma: `لبحث الأزمة وقالت المفوضية`.
  if (board.markAt(at, 'say_that', 'takes_part')?.conj === 'و') return true
  return board.markAt(at + 1, 'MONEY') !== undefined || board.markAt(at, 'MONEY') !== undefined
}

/** `الاتحاد من أجل المتوسط`: no purpose but a name. */
function isInName(board: Board, mark: Mark): boolean {
  for (let i = mark.from - 1; i >= Math.max(0, mark.from - 4); i--)
    if (board.at(i).some((body) => body.label === 'BODY' && body.to >= mark.to)) return true
  return false
}

/** How far behind a noun what it is about can follow: `مؤتمر برلين حول`. */
const TOPIC_REACH = 2

function takePurpose(told: Told, mark: Mark, board: Board): boolean {
  if (told.purpose || isInName(board, mark)) return false
  const stop = ['،', ',', '.', '؛', '؟', '!', '(', ')', '"', '»']
  let to = mark.to
  while (to < told.zone.to && !stop.includes(board.tokens[to]!.norm) && to - mark.from < 30 && !endsPurpose(board, to))
    to++
  if (to === mark.to) return false
  told.purpose = { from: mark.from, to }
  const topic = board.tokens[mark.to]?.norm.replace(/^(?:ال|لل)/, '')
  if (topic && mark.from <= told.zone.mention.to + TOPIC_REACH) told.topic = topic
  return true
}
