import type { Capacity } from '../../../claim/kinds/participation.js'
import type { Actor } from '../../../claim/values.js'
import type { Board } from '../../engine/board.js'
import type { Mark } from '../../engine/mark.js'
import { DUAL } from '../who/rownames.js'

/** Somebody, or so many, in a meeting. */
export interface Taking {
  who: Mark[]
  capacity: Capacity
  /** Who speaks takes part himself (`قال إنه سيشارك`). */
  speaker?: boolean
  /** Two who met each other: of their meeting alone nothing else need be told. */
  pair?: boolean
}

export const taking = (capacity: Capacity, ...who: (Mark | undefined)[]) => ({
  label: 'TAKING',
  value: { who: who.filter((mark) => mark !== undefined), capacity } satisfies Taking,
})

export const WHO = '(LIST | PERSON | MEMBERS)'

/** States only: of a list behind a plural of posts each stands for its minister or leader. */
export const isState = (mark: Mark) => (mark.value as Partial<Actor> | null)?.kind === 'state'

/** A person with a name, and not a post alone. */
export const isNamed = ({ label, parts }: Mark) => label === 'PERSON' && parts.some((part) => part.label === 'NAME')

/** `قمة في ظل توتر بين …`: what it is held amid. */
const AMID = /^(?:ظل|وسط|رغم|بسبب|حول|بشان|منذ|خشيه|تفاديا)$/

/** `اجتماع لبحث الخلاف بين …`: between a meeting and those it names stands what it is about, neither time nor place. */
export const isAbout = (board: Board, from: number, to: number) =>
  board.tokens
    .slice(from, to)
    .some(
      ({ index, norm }) =>
        !board.markAt(index, 'TIME', 'IN_PLACE') && (AMID.test(norm) || board.at(index).some(isOfIt)),
    )

/** Of what a meeting is about. */
const isOfIt = ({ label, value }: Mark) =>
  label === 'deals' || label === 'that' || (label === 'stop_noun' && value === 'noun')

/** Whether a meeting was told of before a token. */
export const wasMeetingTold = (board: Board, at: number) => board.of('MEETING').some(({ from }) => from < at)

/** Whether the sentence has said before that somebody takes part. */
export function isTold(board: Board, at: number): boolean {
  for (let i = at - 1; i >= Math.max(board.sentenceOf(at).from, at - 80); i--)
    if (board.markAt(i, 'takes_part', 'with_part')) return true
  return false
}

/** Whether the word before a verb, or before its الذي, ends the name of a body. */
export function endsBody(board: Board, verb: number): boolean {
  const relative = board.markAt(verb - 1, 'who_relative') ? verb - 1 : verb
  const behind = relative < verb && /^[،"”»]$/.test(board.tokens[relative - 1]?.norm ?? '') ? relative - 1 : relative
  // `منظمة التعاون (إيكو) التي تضم`
  const at = board.tokens[behind - 1]?.norm === ')' && board.tokens[behind - 3]?.norm === '(' ? behind - 3 : behind
  if (endsGroup(board, at)) return true
  for (let i = at - 1; i >= Math.max(0, at - 12); i--) {
    if (
      board
        .at(i)
        .some((mark) => (mark.label === 'BODY' || mark.label === 'FORUM' || mark.label === 'DAESH') && mark.to === at)
    )
      return true
  }
  return false
}

/** `اجتماع منتدى المتوسط الذي يضم`: a body that no list knows, with the gender of the relative. */
function endsGroup(board: Board, at: number): boolean {
  const which = board.tokens[at]?.norm ?? ''
  if (!board.markAt(at, 'who_relative')) return false
  for (let i = at - 1; i >= Math.max(0, at - 3); i--) {
    const { norm, kind } = board.tokens[i]!
    if (kind !== 'word') return false
    if (GROUP.test(norm)) return which.endsWith(norm.endsWith('ه') ? 'التي' : 'الذي')
  }
  return false
}

const GROUP = /^(?:ل)?(?:منتدي|مجموعه|تجمع|تكتل|رابطه|اتحاد|اليه|مبادره|تحالف)$/

/** How far a meeting stands from those who are counted at it. */
const FAR = 40

/** Whether a sentence speaks of a meeting. */
export function hasMeeting(board: Board, at: number): boolean {
  const { from, to } = board.sentenceOf(at)
  for (let i = Math.max(from, at - FAR); i < Math.min(to, at + FAR); i++)
    if (board.markAt(i, 'MEETING', 'meet_verb', 'takes_part', 'with_part')) return true
  return false
}

const DELEGATION = 8

/** Who heads a delegation (`وفد السويد برئاسة فلان`) takes part; he does not chair. */
export function delegationBefore(board: Board, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - DELEGATION); i--) {
    if (board.markAt(i, 'delegation')) return true
    // `الوفد المشارك في هذا اللقاء برئاسة فلان`
    if (i < at - 4 && !/^ال?مشارك/.test(board.tokens[i]!.norm) && !board.tokens[i]!.norm.startsWith('ال')) return false
    if (board.markAt(i, 'HAPPENS', 'takes_part', 'comma')) return false
  }
  return false
}

/** `وزراء الصحة فلان (السويد)`: in brackets right behind a name or a word of no list, the state he comes from. */
export function isOfPerson(board: Board, { from, to, parts }: Mark): boolean {
  if (board.tokens[from - 1]!.norm !== '(' || board.tokens[to]?.norm !== ')') return false
  if (parts.length === 1 && from > 1 && board.tokens[from - 2]!.kind === 'word' && board.at(from - 2).length === 0)
    return true
  for (let i = from - 2; i >= Math.max(0, from - 6); i--) if (board.markAt(i, 'NAME')?.to === from - 1) return true
  return false
}

/** `رئيسا وزراء السويد وفنلندا فلان وفلان`: the states of two whose names follow. */
export const isOfTwoNamed = (board: Board, who: Mark) =>
  board.markAt(who.to, 'PERSON', 'firstname') !== undefined &&
  board.tokens.slice(Math.max(0, who.from - 3), who.from).some(({ norm }) => DUAL.test(norm))

/** `حضرها فلان، حيث وقعت السويد`: behind حيث another clause. */
export const isOfClause = (board: Board, from: number, who: Mark) =>
  board.tokens.slice(from, who.from).some(({ norm }) => norm === 'حيث')

const ABOUT = /^(?:حول|بشان|بخصوص|لدعم|لبحث|لمناقشه|ازاء|تجاه)$/

/** `المؤتمر الدولي حول السودان`, `يحضره الوزراء ويترأسه فلان`: what it is about, and who chairs it. */
export function isOfTopic(board: Board, from: number, who: Mark): boolean {
  if (ABOUT.test(board.tokens[who.from - 1]!.norm)) return true
  for (let i = from + 1; i < who.from; i++) if (board.markAt(i, 'chairs')?.conj === 'و') return true
  return false
}

/** `شاركت في رئاسته`, `شارك في رئاسة الاجتماع`: those who chair it together. */
export const inChair = ({ tokens }: Board, behind: number) =>
  tokens[behind]?.norm === 'في' && /^(?:ال)?ر[ءيا]اس(?:ه|ته|تها)$/.test(tokens[behind + 1]?.norm ?? '')

/** `تشارك 27 دولة بجنود في العملية`: soldiers take part, in something else. */
export const isOfDeployment = ({ tokens }: Board, at: number) =>
  /^ب(?:جنود|قوات|جنودها|قواتها|سفن|طايرات|طاءرات)$/.test(tokens[at]?.norm ?? '') ||
  (tokens[at]?.norm === 'في' && /^(?:ال)?(?:عمليه|عمليات|حمله|قتال|معارك)$/.test(tokens[at + 1]?.norm ?? ''))

/** A meeting in the sentence or in the one before. */
export function isNear(board: Board, at: number): boolean {
  const n = board.sentenceIndex(at)
  const { from } = board.sentences[Math.max(0, n - 1)]!
  return board.hasBetween(from, board.sentences[n]!.to, 'MEETING')
}
