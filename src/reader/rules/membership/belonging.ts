import type { Role } from '../../../claim/kinds/membership.js'
import type { Board } from '../../engine/board.js'
import type { Mark } from '../../engine/mark.js'

/** Pattern of a body to which one belongs: a forum, a body that a list has, or one that none has. */
export const FORUM = '(FORUM | BODY | UNLISTED)'

/** Somebody, or so many, in a forum. */
export interface Belonging {
  who: Mark[]
  role: Role
  forum?: Mark
  /** `وتضم اللجنة`: what the body is called, where the report names none before. */
  body?: Mark
  possible?: boolean
  /** `انسحاب بلاده`: the state of who speaks. */
  own?: boolean
}

export const belonging = (role: Role, forum: Mark | undefined, ...who: (Mark | undefined)[]) => ({
  label: 'BELONGING',
  value: { role, who: who.filter((mark) => mark !== undefined), ...(forum ? { forum } : {}) } satisfies Belonging,
})

/** The same, where the body may be known by its noun alone. */
export const called = ({ label, value }: ReturnType<typeof belonging>, body: Mark | undefined) => ({
  label,
  value: { ...value, ...(body ? { body } : {}) } satisfies Belonging,
})

/** `انسحاب بلاده من المنظمة`. */
export const ownState = (role: Role, forum: Mark) => ({
  label: 'BELONGING',
  value: { role, who: [], forum, own: true } satisfies Belonging,
})

/** `بعد انضمام السويد`, `شهد العام انضمام السويد`, `وافق القادة على انضمام السويد`, `رحب بانضمام السويد`: it has joined. */
export function isDone(board: Board, at: number): boolean {
  const before = board.tokens[at - 1]?.norm ?? ''
  if (/^(?:بعد|منذ|عقب|اثر|غداه|مع)$/.test(before) || isSeen(board, at)) return true
  if (/^[بل]انضمام/.test(board.tokens[at]!.norm)) return isWelcome(board, at)
  const on = /^طلب(?:ي|ات)?$/.test(before) ? at - 2 : at - 1
  if (!/^(?:علي|عن)$/.test(board.tokens[on]?.norm ?? '')) return false
  for (let i = on - 1; i >= Math.max(0, on - APPROVAL); i--)
    if (board.markAt(i, 'approves')) return board.markAt(i, 'approves')!.value === 'member'
  return false
}

const WELCOMED = 6

/** `رحبت المنظمة بانضمام`: whoever welcomes it may stand between. */
function isWelcome(board: Board, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - WELCOMED); i--) {
    const { norm, kind } = board.tokens[i]!
    if (/^[وف]?(?:[يتان])?رحب(?:ت|وا|نا)?$|^ترحيب|^ارتياح|^مرحبا$|^مرحبه$|احتفل|احتفت/.test(norm)) return true
    if (kind === 'punct') return false
  }
  return false
}

/** `شهد عام 2013 انضمام`, `قبلت القمة انضمام`, `أعلن الرئيس انضمام`: a year or a meeting saw it, or somebody announced it. */
const isSeen = (board: Board, at: number) =>
  board.tokens.slice(Math.max(0, at - SEEN), at).some(({ norm }) => /^[وف]?(?:[يت]?شهدت?|قبل(?:ت|وا)?)$/.test(norm)) ||
  board.tokens
    .slice(Math.max(0, at - ANNOUNCED), at)
    .some(({ norm }) => /^[وف]?(?:اعلن(?:ت|وا)?|[يت]علن|اعلان)$/.test(norm))

const SEEN = 4
const ANNOUNCED = 16
const APPROVAL = 18

const AHEAD = /^(?:و?من)?ال?(?:مقرر|مزمع|متوقع|منتظر|مرتقب|مفترض)/

/** `من المقرر أن تنضم`: not yet. */
export function isAhead(board: Board, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 4); i--)
    if (AHEAD.test(board.tokens[i]!.norm) || board.markAt(i, 'happens')?.value === 'planned') return true
  return false
}

/** How far before the suspension who lifts it may stand. */
const LIFTED = 9

/** `رفع مجلس السلم تعليق مشاركة غانا`: it is ended. */
export function isLifted(board: Board, at: number): boolean {
  for (let i = at - 1; i >= Math.max(board.sentenceOf(at).from, at - LIFTED); i--) {
    if (/^[وفبل]?(?:رفع|رفعت|[يت]رفع|انهاء|الغاء)$/.test(board.tokens[i]!.norm)) return true
    if (board.tokens[i]!.kind === 'punct') return false
  }
  return false
}

const BLOC = /^(?:تحالف|ايتلاف|تكتل|كتله|تجمع|حلف|قوه)/

/** `تحالفا من`, `الائتلاف`: a body of states; `مجموعة من` may be any number of them. */
export const isBloc = (board: Board, at: number) =>
  BLOC.test(board.tokens[at]!.norm.replace(/^[وف]?(?:ال|لل|[بل](?=[تاك]))/, ''))

/** Words behind a body in which it is said as what somebody joined it. */
const AS_WHAT = 4

/** `انضمت غانا بصفة مراقب إلى المنظمة`, `كمراقب`: who watches or is a partner is no member. */
export const isWatching = (board: Board, { from, to }: { from: number; to: number }) =>
  board.tokens
    .slice(from, to + AS_WHAT)
    .some(
      ({ norm }, i, all) => /^(?:ك|ب)?مراقب(?:ا|ين|ه)?$/.test(norm) || (norm === 'شريك' && all[i - 1]?.norm === 'بصفه'),
    )

/** `اعتذرت غانا عن الانضمام`, `رفضت غانا الانضمام`: who will not come in is no candidate. */
export const isDeclined = (board: Board, { from, to }: { from: number; to: number }) =>
  board.tokens
    .slice(Math.max(0, from - 2), to)
    .some(({ norm }) => /^[وف]?(?:[يت]?عتذرت?|اعتذرت?|[يت]?رفضت?|رفض|تراجعت?|عدلت?|امتنعت?|عدم|دون)$/.test(norm))
