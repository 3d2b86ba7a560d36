import { perWord } from '../../../arabic/word.js'
import type { Board } from '../../engine/board.js'
import type { Mark } from '../../engine/mark.js'

/** What is named after somebody who is not meant. */
const isHouseWord = perWord((norm) =>
  /^[وفبلك]{0,2}(?:مستشفي|جامعه|مطار|استاد|ملعب|ميناء|مسجد|جامع|شارع|طريق|جسر|مدرسه|كليه|معهد|مركز|قاعه|قاعده|مجمع|حديقه|مكتبه|جايزه|كاس|موسسه|صاله|اكاديميه)$/.test(
    norm,
  ),
)

export function isHouse({ tokens }: Board, at: number): boolean {
  const token = tokens[at]
  return token !== undefined && isHouseWord(token.word)
}

/** `مستشفى الملك فيصل`, `جائزة كارل بيلت`: the name of a house, with a title before it or without. */
export const isOfHouse = (board: Board, start: Mark) =>
  start.conj + start.prep === '' &&
  (isHouse(board, start.from - 1) ||
    (isHouse(board, start.from - 2) && board.markAt(start.from - 1, 'honorific', 'POST') !== undefined))

/** `متحدثة باسم وزيرة الطاقة آنا ليند`: a spokeswoman without a name, and the minister's. */
export const isMouthOf = ({ tokens }: Board, { from }: Mark): boolean =>
  /^[وف]?(?:ال)?(?:متحدث|ناطق)ه?$/.test(tokens[from]!.norm) &&
  tokens[from + 1]?.norm === 'باسم' &&
  /^(?:ال)?(?:وزير|رييس|مستشار)ه?$/.test(tokens[from + 2]?.norm ?? '') &&
  // `الناطق باسم رئيسة الوزراء فلانة`: the name is hers.
  (!/^[وف]?ال/.test(tokens[from]!.norm) || (tokens[from + 2]!.norm.endsWith('ه') && !tokens[from]!.norm.endsWith('ه')))

/** `قالت المتحدثة باسم البيت الأبيض إن ترامب ونظيره الفرنسي`: a spokeswoman's post is nobody's counterpart. */
export const isMouth = (post: string): boolean => /^(?:ال)?(?:متحدث|ناطق)/.test(post)
