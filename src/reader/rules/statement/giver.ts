import type { Board } from '../../engine/board.js'
import type { Mark } from '../../engine/mark.js'

const REACH = 30
/** `وفي كلمة ألقاها الوزير أمس، أكد`: who gave the speech that the sentence begins with. */
export function giverBefore(board: Board, verb: Mark): Mark | undefined {
  const { from } = board.sentenceOf(verb.from)
  if (!WITHIN.test(board.tokens[from]!.norm) || verb.from - from > REACH || board.tokens[verb.from - 1]?.norm !== '،')
    return undefined
  for (let i = from + 1; i < Math.min(from + 6, verb.from); i++) {
    if (!GIVEN.test(board.tokens[i]!.norm)) continue
    const at = /^بها?$/.test(board.tokens[i + 1]!.norm) ? i + 2 : i + 1
    const giver = board.markAt(at, 'PERSON')
    return giver && giver.to < verb.from && board.tokens[verb.to]?.norm !== 'عنه' ? giver : undefined
  }
  return undefined
}

const WITHIN = /^[وف]?(?:في|خلال)$/
const GIVEN = /^(?:القا|تلا|اجرا|القت|تلت|ادلي|ادلت|وجه|وجهت|اصدر|اصدرت|نشر|نشرت)ها?$|^(?:ادلي|ادلت)$/
