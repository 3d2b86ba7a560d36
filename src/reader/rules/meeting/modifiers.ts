import type { Board } from '../../engine/board.js'
import { type Mark, meaning } from '../../engine/mark.js'
import type { Ordinal } from '../values/ordinals.js'
import { numberBehind } from './number.js'

const MODIFIERS = 6

/** The adjectives behind the noun, and the number among them. */
export function modifiers(board: Board, noun: Mark): { ordinal?: number; to: number } {
  let to = noun.to
  let ordinal: number | undefined
  for (let n = 0; n < MODIFIERS; n++) {
    const token = board.tokens[to]
    if (!token || token.breaks > 0) break
    const number = board
      .at(to)
      .find(
        (mark) =>
          mark.label === 'ORDINAL' &&
          mark.prep === '' &&
          (mark.article || !noun.article || meaning<Ordinal>(mark).digits),
      )
    if (number && !number.article && countsMembers(board, number.to)) break
    if (number) {
      ordinal ??= meaning<{ ordinal: number }>(number).ordinal
      to = number.to
      continue
    }
    const adjective = board
      .at(to)
      .find(
        (mark) =>
          ['level', 'DEMONYM'].includes(mark.label) && mark.prep + mark.conj === '' && !isThose(board, mark, noun),
      )
    const half = isHalfYearly(board, to)
    if (half) {
      to += 2
      continue
    }
    if (to > noun.to && isHyphen(board, to) && (board.markAt(to + 1, 'DEMONYM') || isAdjective(board, to + 1, noun))) {
      to += 1
      continue
    }
    if ((!adjective && !isAdjective(board, to, noun)) || isStateBehind(board, to, noun)) break
    to = adjective?.to ?? to + 1
  }
  const said = ordinal === undefined ? numberBehind(board, noun, to) : undefined
  if (said) return { ordinal: said.ordinal, to: said.to }
  return ordinal === undefined ? { to } : { ordinal, to }
}

/** `على هامش اللقاء مجموعات العمل`: those who meet, no adjective of a noun with the article. */
const isThose = (board: Board, mark: Mark, noun: Mark) =>
  noun.article && !mark.article && /^(?:مجموعات|مجموعه|فريق|روسا|قاده)/.test(board.tokens[mark.from]!.norm)

/** `نصف السنوي`, `شبه الإقليمية`: an adjective of two words. */
const isHalfYearly = (board: Board, at: number) =>
  /^(?:نصف|شبه|ربع)$/.test(board.tokens[at]!.norm) &&
  /^(?:ال)?(?:سنوي|سنويه|رسمي|رسميه)$/.test(board.tokens[at + 1]?.norm ?? '')

/** `القمة الأيبيرية-الأميركية التاسعة`: two adjectives in one. */
const isHyphen = (board: Board, at: number) => board.markAt(at, 'dash') !== undefined && board.tokens[at]!.norm === '-'

/** `قاطعت المؤتمر السعودية`: a state, whose gender is not that of the noun. */
const isStateBehind = (board: Board, at: number, noun: Mark) =>
  board.markAt(at, 'STATE')?.prep === '' &&
  /ه$/.test(board.tokens[at]!.norm) &&
  !/ه$/.test(board.tokens[noun.to - 1]!.norm)

/** `يحضر القمة 38 دولة`: the number counts what stands behind it. */
const countsMembers = (board: Board, at: number) =>
  board.at(at).some((mark) => mark.label === 'unit_of_members' && mark.prep + mark.conj === '')

/** A word with the article behind a noun with the article, which no list knows as anything else. */
function isAdjective(board: Board, at: number, noun: Mark): boolean {
  const { norm, kind } = board.tokens[at]!
  const definite = noun.article || /(?:دور|نسخ|قم)ت(?:ها|ه|هم)$/.test(board.tokens[noun.from]!.norm)
  if (kind !== 'word' || !definite || !norm.startsWith('ال') || norm.length < 5) return false
  return !board.at(at).some((mark) => NO_ADJECTIVE.has(mark.label))
}

const NO_ADJECTIVE = new Set([
  'STATE',
  'CITY',
  'BODY',
  'TIME',
  'stop',
  'HAPPENS',
  'relation',
  'that',
  'POST',
  'PERSON',
  'honorific',
])
