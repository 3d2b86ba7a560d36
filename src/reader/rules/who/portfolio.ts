import type { Board } from '../../engine/board.js'
import type { Mark } from '../../engine/mark.js'

/** A word that belongs to a post without standing in a list. */
export const PART: Mark = {
  label: 'postword',
  from: 0,
  to: 0,
  conj: '',
  prep: '',
  article: true,
  value: '',
  rule: '',
  parts: [],
}

const PORTFOLIO = 4

/** `واللامركزية`, `والجماعات المحلية (البلديات)`: up to four words and a bracket, then an adjective of a state. */
export function unknownPortfolio(board: Board, at: number): Mark | undefined {
  if (!/^وال.{3,}/.test(board.tokens[at]!.norm)) return undefined
  for (let i = at + 1; i <= at + PORTFOLIO + 1; i++) {
    const token = board.tokens[i]
    if (!token || token.breaks > 0) return undefined
    const adjective = board.markAt(i, 'DEMONYM')
    if (adjective?.article && adjective.conj + adjective.prep === '') return { ...adjective, from: at }
    if (!/^(?:ال.{3,}|[()])$/.test(token.norm) || board.markAt(i, 'POST', 'honorific', 'firstname')) return undefined
  }
  return undefined
}

/** `والمناجم، فلان`, `و المناجم، فلان`: one word and a comma, then a given name. */
export function portfolioBeforeName(board: Board, at: number): Mark | undefined {
  const apart = board.tokens[at]!.norm === 'و'
  const word = board.tokens[apart ? at + 1 : at]
  const to = apart ? at + 2 : at + 1
  if (!word || !(apart ? /^ال.{3,}/ : /^وال.{3,}/).test(word.norm) || board.tokens[to]?.norm !== '،') return undefined
  if (board.markAt(word.index, 'POST', 'honorific', 'firstname', 'BODY', 'STATE', 'DEMONYM')) return undefined
  return board.markAt(to + 1, 'firstname')?.conj === '' ? { ...PART, from: at, to } : undefined
}
