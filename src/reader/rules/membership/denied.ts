import type { Board } from '../../engine/board.js'
import type { Mark } from '../../engine/mark.js'

/** Words that say who belongs. */
const TELLS = new Set([
  'includes',
  'consists',
  'to_include',
  'joins',
  'joins_it',
  'joins_own',
  'becomes',
  'accepts',
  'leaves',
  'leaves_itself',
  'quits',
  'suspends',
  'halts',
  'restores',
  'member_of',
  'member_word',
  'returns',
  'hands_in',
  'weighs',
])

const NOT = /^[وف]?(?:لا|لم|لن|ليس|ليست|غير|ليسا|ليستا)$/
/** `لم يعد يضم`, `لم يسبق أن`: a verb between the negation and what it denies. */
const BETWEEN = /^(?:[يت]عد|[يت]كن|[يت]ات|[يت]سبق|ان|قد)$/
const NOUN = /^[وف]?(?:عدم|رفض|رفضت|ترفض|يرفض|استبعاد|استبعد|استبعدت|نفي|نفت|بعدم|معارضه)$/
const FAILED = /^[وف]?(?:فشل|فشلت|فشلوا|اخفق|اخفقت|تعذر|تعثر)$/
const FAR = 3

/** `ولا يضم التحالف غانا`, `لم تنضم غانا`: it is said that they do not belong. `لا يضم سوى غانا` says who does. */
export function isDenied(board: Board, mark: Mark): boolean {
  const verb = mark.parts.find((part) => TELLS.has(part.label))
  if (!verb) return false
  const before = board.tokens[verb.from - 1]
  if (!before || before.index < board.sentenceOf(verb.from).from) return false
  if (NOUN.test(before.norm)) return true
  // `فشلت غانا في الانضمام`: the state stands between.
  if (FAILED.test(board.tokens[mark.from - 1]?.norm ?? '') || FAILED.test(board.tokens[mark.from]!.norm)) return true
  let at = before.index
  for (let n = 0; n < FAR && BETWEEN.test(board.tokens[at]?.norm ?? ''); n++) at--
  if (!NOT.test(board.tokens[at]?.norm ?? '')) return false
  for (let i = verb.to; i < mark.to; i++) if (board.markAt(i, 'only')) return false
  return true
}
