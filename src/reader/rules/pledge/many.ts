import type { Actor } from '../../../claim/values.js'
import type { Board } from '../../engine/board.js'
import type { Mark } from '../../engine/mark.js'

const MANY = /^(?:دول|جمعيات|بلدان|حكومات|منظمات|موسسات|جهات|هييات|شركات|اطراف|شركاء|بنوك|مصارف|صناديق|وكالات)$/
const ALSO = /^و(?:دول|بلدان|حكومات|منظمات|موسسات|جهات|هييات|شركات|اطراف|شركاء|بنوك|مصارف|صناديق|وكالات)$/

/** `تعهدت دول ومنظمات بتقديم …`: many give, and none of them is named. What they give is what was gathered. */
export function isByMany(board: Board, verb: Mark | null): boolean {
  if (
    verb &&
    board.tokens[verb.to]?.norm === 'كل' &&
    /^(?:دوله|بلد|طرف|عضو)$/.test(board.tokens[verb.to + 1]?.norm ?? '')
  )
    return true
  if (verb && isByMeeting(board, verb)) return true
  if (!verb || !MANY.test(board.tokens[verb.to]?.norm ?? '') || board.markAt(verb.to, 'ACTOR')) return false
  const next = verb.to + 1
  return (
    ALSO.test(board.tokens[next]?.norm ?? '') ||
    /^(?:عده|عديده|مختلفه|كثيره|ب.{2,})$/.test(board.tokens[next]?.norm ?? '') ||
    board.markAt(next, 'TIME') !== undefined
  )
}

const MEETING_REACH = 5

/** `أقرت القمة تقديم دعم`, `أن القمة أعلنت عن مساعدات`: all who met give. */
function isByMeeting(board: Board, verb: Mark): boolean {
  if (!['gives_maybe', 'say_that', 'intends'].includes(verb.label)) return false
  const behind = board.markAt(verb.to, 'meeting')
  if (behind && behind.prep + behind.conj === '') return true
  for (let i = verb.from - 1; i >= Math.max(1, verb.from - MEETING_REACH); i--) {
    const meeting = board.markAt(i, 'meeting')
    if (!meeting) continue
    const at = board.markAt(i - 1, 'quote') ? i - 2 : i - 1
    return meeting.prep === '' && board.markAt(at, 'that') !== undefined
  }
  return false
}

const STATES = /^ال(?:دول|بلدان|حكومات)$/
const THESE = /^(?:هذه|تلك|عشرات)$/
const QUALITY = /^(?!التي$|الذي).*(?:ه|اء|ين|خمس|ست|سبع|ثلاث|اربع)$/

/** `هذه الدول`, `عشرات الدول`, `الدول الغنية`, `البلدان الخمسة الأعضاء`: states that no list knows as a group. */
export function statesAt(board: Board, at: number): Mark | undefined {
  if (MANY.test(board.tokens[at]!.norm)) return someAt(board, at)
  const head = THESE.test(board.tokens[at]!.norm) ? at + 1 : at
  if (!STATES.test(board.tokens[head]?.norm ?? '')) return undefined
  let to = head + 1
  while (to < head + 3 && isQuality(board, to)) to++
  if (to === head + 1 && head === at) return undefined
  const from = board.tokens[at]!.norm === 'عشرات' ? at : head
  const value: Actor = { name: board.words(from, to), kind: 'group' }
  return { label: 'SPEAKER', from: at, to, conj: '', prep: '', article: true, value, rule: '', parts: [] }
}

/** `جمعيات خيرية سويدية`: bodies that no list knows, by their adjectives. */
function someAt(board: Board, at: number): Mark | undefined {
  let to = at + 1
  while (to < at + 3 && board.tokens[to]?.breaks === 0 && /^(?!ال|ب|و).{3,}ه$/.test(board.tokens[to]!.norm)) to++
  const value: Actor = { name: board.words(at, to), kind: 'group' }
  return to === at + 1
    ? undefined
    : { label: 'SPEAKER', from: at, to, conj: '', prep: '', article: false, value, rule: '', parts: [] }
}

const isQuality = ({ tokens }: Board, at: number) =>
  tokens[at]?.breaks === 0 &&
  /^ال.{3,}/.test(tokens[at]!.norm) &&
  (QUALITY.test(tokens[at]!.norm) || tokens[at]!.norm === 'الاعضاء')

/** `ووعدوا المنظمة بمليارين`: the verb has its givers in it, and what follows is whom they give to. */
export const hasGiversInIt = (board: Board, verb: Mark) => /[^ا]وا$/.test(board.tokens[verb.from]!.norm)
