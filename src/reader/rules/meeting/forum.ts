import type { Actor } from '../../../claim/values.js'
import type { Board } from '../../engine/board.js'
import { type Mark, meaning } from '../../engine/mark.js'
import { isOwnSitting, POSSESSIVE } from './mention.js'
import { set, type Told } from './told.js'
import { isOtherVerb } from './topic.js'

const REACH = 10
const OWNER = 6

/** Takes the body whose meeting it is: behind the noun, or before it where it is the one who holds it. */
export function takeForum(told: Told, mark: Mark, board: Board): boolean {
  const actor = meaning<Actor>(mark)
  if (actor.kind !== 'organisation' || mark.conj === 'و' || board.markAt(mark.from, 'gov_seat')) return false
  const { mention } = told.zone
  if (mark.from > mention.to + REACH || mark.prep === 'ب') return false
  // `حثت في ختام القمة الاتحاد الأفريقي`: behind a noun with the article no name follows.
  if (mark.from === mention.to && mark.prep === '' && /^(و|ف|ب)?ال|^لل/.test(board.tokens[mention.to - 1]!.norm))
    return false
  if (
    mark.from > mention.to &&
    ((isGuest(told, mark, board) && !isOfThose(board, mention.to, mark.from)) || isBeyond(board, mention.to, mark.from))
  )
    return false
  // `تستضيف بالشراكة مع الأمم المتحدة مؤتمرا`: who helps to hold it.
  if (mark.from < mention.from && (board.tokens[mark.from - 1]?.norm === 'مع' || !isHolder(told, mark, board)))
    return false
  return set(told, 'forum', actor)
}

/** `ذكر أن قادة المجموعة … والصواب أنهم … في قمتهم`: whose summit it is was said where they were named last. */
export function takeOwners(told: Told, board: Board): void {
  const { mention } = told.zone
  if (told.forum || !POSSESSIVE.test(board.tokens[mention.from]!.norm)) return
  const { from } = board.sentenceOf(mention.from)
  for (let i = Math.min(told.zone.from, mention.from) - 1; i >= from; i--) {
    const owners = board.markAt(i, 'posts_plural')
    if (!owners) continue
    const body = board.markAt(owners.to, 'ACTOR') ?? board.markAt(owners.to + 1, 'ACTOR')
    const actor = body && meaning<Actor>(body)
    if (actor?.kind === 'organisation' && body!.conj === '') told.forum = actor
    return
  }
}

/** Before the noun, only the one who holds it: `عقد قادة التحالف اجتماعا`, `قادة التحالف في اجتماعهم`. */
function isHolder(told: Told, mark: Mark, board: Board): boolean {
  const { mention } = told.zone
  if (told.status || POSSESSIVE.test(board.tokens[mention.from]!.norm)) return true
  if (/^.{0,3}جلس[هت]/.test(board.tokens[mention.from]!.norm)) return true
  if (isOwnSitting(board, mention)) return mention.from - mark.to <= OWNER
  return mark.to < mention.from && board.markAt(mark.to, 'HAPPENS') !== undefined
}

/** `يشارك في القمة ممثلون للأمم المتحدة`: behind the meeting stands who takes part. */
function isGuest(told: Told, mark: Mark, board: Board): boolean {
  const { mention } = told.zone
  for (let i = mention.from - 1; i >= Math.max(told.zone.from, mention.from - 4); i--)
    if (board.markAt(i, 'takes_part', 'chairs')) return true
  for (let i = mention.to; i < mark.from; i++)
    if (board.markAt(i, 'takes_part', 'with_part') || GUESTS.test(board.tokens[i]!.norm)) return true
  return false
}

/** `سيحضرون اجتماعا لرؤساء دول الرابطة`: whose meeting it is. */
function isOfThose(board: Board, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (board.markAt(i, 'posts_plural')?.prep === 'ل') return true
  return false
}

const GUESTS = /^[وب]?(ممثل|مندوب|مبعوث|وفد|وفود|امين|الامين)/

/** Whose seat it is held at, who called it, who helped: not whose it is. */
const ASIDE = /^[وب]?ب?(?:مقر|مبادره|التنسيق|التعاون|رعايه|اشراف|نداء|لنداء|جهود|لجهود|دعوه|استضافه)$/

/** Behind what the meeting deals with or gathers, behind another verb, `لدى` or `من جانب`, a body is named for another reason. */
function isBeyond(board: Board, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const { norm } = board.tokens[i]!
    if (/^(لدي|رغم)$/.test(norm) || board.markAt(i, 'deals', 'MONEY') || isOtherVerb(board, i)) return true
    if (ASIDE.test(norm) || board.markAt(i, 'relation')?.value === 'sidelines') return true
    if (norm === 'جانب' && board.tokens[i - 1]!.norm === 'من') return true
  }
  return false
}
