import type { Board } from '../../engine/board.js'
import type { Mark } from '../../engine/mark.js'
import { VERBS } from './frame.js'

/** Words of the topic before the verb. */
const REACH = 24

const TOPIC = new Set(['عن', 'حول', 'بشان', 'بخصوص', 'حيال', 'ازاء', 'بالنسبه'])
const IN_TOPIC =
  /^(?:هذا|هذه|شان|الشان|سياق|معرض|موضوع|ملف|رده|رد|اشاره|تعليق|تعليقه|تعليقها|ختام|مستهل|بدايه|الموضوع|الملف|الوقت)$/
const ANSWER = /^(?:ردا|تعليقا|جوابا|تعقيبا)$/

/** `وفيما يتعلق بالحدود، أوضح`, `وردا على سؤال قال`: the sentence begins with what it was said about. */
export function behindTopic(board: Board, verb: Mark, from: number): boolean {
  const { tokens } = board
  if (verb.from - from > REACH || verb.from - from < 2 || !isTopic(board, from)) return false
  if (/^(?:ان|ما|الذي|التي|الذين|كان|لم|لن|لا|قد)$/.test(tokens[verb.from - 1]!.norm)) return false
  for (let i = from; i < verb.from; i++) if (board.markAt(i, ...VERBS, 'that', 'saying', 'who_relative')) return false
  return true
}

function isTopic({ tokens }: Board, from: number): boolean {
  const at = tokens[from]!.norm === 'و' ? from + 1 : from
  const first = tokens[at]!.norm.replace(/^و(?=.{2})/, '')
  const next = tokens[at + 1]?.norm ?? ''
  if (TOPIC.has(first)) return true
  if (ANSWER.test(first)) return next === 'علي'
  if (first === 'فيما' || (first === 'في' && next === 'ما'))
    return /^(?:يتعلق|يخص|يتصل)$/.test(first === 'فيما' ? next : (tokens[at + 2]?.norm ?? ''))
  return first === 'في' && IN_TOPIC.test(next)
}
