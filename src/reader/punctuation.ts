import { perWord } from '../arabic/word.js'
import type { Board } from './engine/board.js'
import { labelId } from './engine/label.js'
import { BoardMark } from './engine/mark.js'

/** Marks of punctuation by the names that patterns use. */
const PUNCTUATION: Record<string, string> = {
  '،': 'comma',
  ',': 'comma',
  // Some archives write the mark of thousands for a comma.
  '٬': 'comma',
  '؛': 'semicolon',
  ';': 'semicolon',
  ':': 'colon',
  '(': 'open',
  ')': 'close',
  '"': 'quote',
  '“': 'quote',
  '”': 'quote',
  '«': 'quote',
  '»': 'quote',
  '-': 'dash',
  ـ: 'dash',
  '–': 'dash',
  '—': 'dash',
}

const punctuation = perWord((norm) => {
  const label = PUNCTUATION[norm]
  return label === undefined ? null : { label, id: labelId(label) }
})

/** Marks the sign of punctuation at a token, if patterns name it. */
export function markPunctuation(board: Board, i: number): void {
  const { word } = board.tokens[i]!
  const named = punctuation(word)
  if (named) board.add(new BoardMark(named.label, i, i + 1, '', '', false, word.norm, 'punctuation', [], named.id))
}
