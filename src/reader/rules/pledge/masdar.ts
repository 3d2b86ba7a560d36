import type { Board } from '../../engine/board.js'
import type { Mark } from '../../engine/mark.js'

/** Verbs of giving that are written like their noun: `منح` is `gave` and `the giving of`. */
const ALIKE = /^(?:منح|دفع|صرف)$/
const ACTORS = ['PERSON', 'FORUM', 'ACTOR', 'SPEAKER']
const BACK = 8

/**
 * Who gives, where the word of giving is a noun: `أعلنت السويد منح كينيا قرضا`. Its subject then stands before it, behind
 * a verb of saying or deciding, and who receives behind it. Null where the word is the verb itself.
 */
export function giverBeforeMasdar(board: Board, word: Mark): Mark | null {
  if (word.conj !== '' || !ALIKE.test(board.tokens[word.from]!.norm)) return null
  const { from } = board.sentenceOf(word.from)
  for (let i = word.from - 1; i >= Math.max(from, word.from - BACK); i--) {
    const actor = board
      .at(i)
      .find((mark) => ACTORS.includes(mark.label) && mark.to === word.from && mark.conj + mark.prep === '')
    if (actor) return announces(board, i - 1) ? actor : null
  }
  return null
}

function announces(board: Board, at: number): boolean {
  return (
    board.markAt(at, 'say_that', 'say_of') !== undefined ||
    /^[وف]?(?:قرر|قررت|اعتمد|اعتمدت|اقر|اقرت)$/.test(board.tokens[at]?.norm ?? '')
  )
}
