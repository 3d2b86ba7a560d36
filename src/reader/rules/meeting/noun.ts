import type { Board } from '../../engine/board.js'
import type { Mark } from '../../engine/mark.js'
import { summitOf } from './summit.js'

/** A press conference, a body's name, and `المنتدى الذي تأسس عام 2001`. */
export function isNoMeeting(board: Board, noun: Mark): boolean {
  if (
    (board.markAt(noun.from, 'press') && !board.markAt(noun.to, 'BODY')) ||
    (noun.label !== 'BODY' && board.markAt(noun.from, 'BODY') && !summitOf(board, noun))
  )
    return true
  if (noun.label === 'meeting' && noun.value === 'conference')
    for (let i = noun.to; i < noun.to + 4; i++)
      if (board.markAt(i, 'it_is') && board.markAt(i + 1, 'body_noun')) return true
  // `التي ترأس الدورة الحالية للاتحاد`: a term of office.
  if (/^[وبل]?ال?دوره$/.test(board.tokens[noun.from]!.norm) && /^الحالي[هة]$/.test(board.tokens[noun.to]?.norm ?? ''))
    for (let i = noun.from - 1; i >= noun.from - 2; i--)
      if (board.markAt(i, 'chairs', 'post') || /رياس|رئاس/.test(board.tokens[i]?.norm ?? '')) return true
  // `تأسس المؤتمر عام 1963`: the body.
  if (noun.article && board.markAt(noun.from - 1, 'founded_it')) return true
  if (board.markAt(noun.to, 'who_relative') !== undefined && board.markAt(noun.to + 1, 'founded_it') !== undefined)
    return true
  // `بدأ المؤتمر بجلسات حوار`: a part of it.
  if (/^بجلس/.test(board.tokens[noun.from]!.norm) && noun.value === 'talks') return true
  return (
    isAnyOfThem(board, noun) ||
    isLaunched(board, noun) ||
    isIncluding(board, noun) ||
    isFrame(board, noun) ||
    isGivenName(board, noun.from)
  )
}

/** `في أول مشاركة لمسؤول أفريقي في قمة أوروبية`: whichever of them, and none before. */
function isAnyOfThem({ tokens }: Board, noun: Mark): boolean {
  if (noun.article || tokens[noun.from - 1]?.norm !== 'في') return false
  for (let i = noun.from - 2; i > Math.max(0, noun.from - ANY_REACH); i--)
    if (/^(?:مشاركه|حضور|ظهور)$/.test(tokens[i]!.norm)) return /^(?:اول|اولي)$/.test(tokens[i - 1]!.norm)
  return false
}

const ANY_REACH = 8

/** `أطلق على القمة اسم "قمة السلام"`: a name that it is given. */
export const isGivenName = (board: Board, noun: number) =>
  board.markAt(noun - 1, 'quote') !== undefined &&
  (/^ب?(?:اسم|مسمي|لقب|عنوان|شعار)$/.test(board.tokens[noun - 2]?.norm ?? '') || isNamed(board, noun))

/** `تسمية القمة التي انعقدت أمس «قمة السلام»` */
function isNamed(board: Board, noun: number): boolean {
  const { from } = board.sentenceOf(noun)
  for (let i = noun - 2; i >= Math.max(from, noun - NAMING_REACH); i--)
    if (NAMING.test(board.tokens[i]!.norm)) return true
  return false
}

const NAMING = /^[وفب]?(?:تسميه|تسميتها|سمي|سميت|يسمي|تسمي|سماها|اسماها)$/
const NAMING_REACH = 30

/** `المنتدى الأوروبي المتوسطي الذي أطلق عام 1990`: the body. */
function isLaunched(board: Board, noun: Mark): boolean {
  if (!/^[وفبل]{0,2}(?:ال|ل)منتدي$/.test(board.tokens[noun.from]!.norm)) return false
  for (let i = noun.to; i < noun.to + 5; i++)
    if (board.markAt(i, 'who_relative'))
      return /^(?:ا?طلق|انطلق|تاسس|انشيء?|انشي)$/.test(board.tokens[i + 1]?.norm ?? '')
  return false
}

/** `المؤتمر الذي يعقد في إطار منتدى الحوار`: the body within which it is held, unless that is held itself. */
function isFrame(board: Board, noun: Mark): boolean {
  if (board.tokens[noun.from]!.norm !== 'منتدي' || board.tokens[noun.from - 1]?.norm !== 'اطار') return false
  const end = Math.min(board.sentenceOf(noun.from).to, noun.to + FRAME)
  for (let i = noun.to; i < end; i++) {
    if (board.markAt(i, 'HAPPENS', 'hosts_it')) return false
    if (board.markAt(i, 'comma')) return true
  }
  return true
}

const FRAME = 8

/** `ويضم هذا المنتدى دول …`: the body. */
function isIncluding(board: Board, noun: Mark): boolean {
  if (!/^المنتدي$/.test(board.tokens[noun.from]!.norm)) return false
  const at = board.tokens[noun.from - 1]?.norm === 'هذا' ? noun.from - 2 : noun.from - 1
  const verb = at >= 0 ? board.markAt(at, 'includes') : undefined
  return verb !== undefined && board.markAt(noun.to, 'unit_of_members', 'MEMBERS', 'LIST') !== undefined
}

/** A sentence that speaks of matches and players speaks of no meeting but of a match. */
export function isSport(board: Board, noun: Mark): boolean {
  if (board.of('sport').length === 0) return false
  const { from, to } = board.sentenceOf(noun.from)
  for (let i = Math.max(from, noun.from - 25); i < Math.min(to, noun.from + 25); i++)
    if (board.markAt(i, 'sport') && !isElect(board, i)) return true
  return false
}

/** `الرئيس المنتخب`: elected, no team. */
function isElect(board: Board, at: number): boolean {
  if (!/^و?المنتخبه?$/.test(board.tokens[at]!.norm)) return false
  for (let i = at - 1; i >= Math.max(0, at - 4); i--) if (board.markAt(i, 'post', 'POST')) return true
  return false
}

/** `قمة المناخ`: known by what it is about. */
export const isOfTheThing = (board: Board, noun: Mark, to: number) =>
  noun.value === 'summit' &&
  to === noun.to &&
  /^ال(?:مناخ|غذاء|تعليم|مياه|محيطات|ارض|امن|سلام|تنميه)$/.test(board.tokens[to]?.norm ?? '')

/** `اجتماع الوزراء`, `قمة القادة`: of those who were named. */
export const isOfThem = (board: Board, at: number) =>
  board.tokens[at]?.norm.startsWith('ال') === true && board.markAt(at, 'posts_plural') !== undefined

const OF_ANOTHER = new Set('قاعه مستوي بمستوي مركز قصر حزب مقر بيان طاوله وزير رييس رييسه مدينه'.split(' '))

/** `قاعة المؤتمرات`, `رئيس المؤتمر`: the noun belongs to another name. */
export function isInner(board: Board, noun: Mark): boolean {
  const before = board.tokens[noun.from - 1]?.norm ?? ''
  if (noun.prep === 'ل')
    for (let i = noun.from - 1; i >= Math.max(0, noun.from - 3); i--)
      if (/رييس(ا|ه)?$/.test(board.tokens[i]!.norm)) return true
  return OF_ANOTHER.has(before)
}
