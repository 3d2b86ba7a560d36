import type { Board } from '../../engine/board.js'
import { VERBS } from './frame.js'

const NAMEISH = new Set([
  'NAME',
  'PERSON',
  'LIST',
  'firstname',
  'familyname',
  'familyname_maybe',
  'firstname_maybe',
  'nameparticle',
])
const LONGEST = 5

/** Where a run of words ends that no list knows and that may be a name; `names` are the words of the report's names. */
export function runOfNames(board: Board, from: number, names?: ReadonlySet<string>, titled = false): number {
  // `دي مايو`: a family name of several words.
  const family = board.markAt(from, 'familyname')
  let at = family && family.to > from + 1 ? family.to : from
  while (at - from < LONGEST && isUnlisted(board, at, at === from, names, titled)) at++
  return at
}

function isUnlisted(board: Board, at: number, first: boolean, names?: ReadonlySet<string>, titled = false): boolean {
  const token = board.tokens[at]
  if (token?.kind !== 'word' || token.breaks > 0) return false
  if (names?.has(token.norm)) return board.markAt(at, ...VERBS, 'that', 'TIME', 'occasion', 'stop') === undefined
  if (token.norm.length < 3 && (first || !board.markAt(at, 'nameparticle'))) return false
  if (!board.at(at).every((mark) => NAMEISH.has(mark.label) && mark.conj + mark.prep === '')) return false
  if (first ? /^(?:ال(?!.{3,}ي$)|ي|لل)/.test(token.norm) : /^[بكف]ال(?=.{4})/.test(token.norm)) return false
  if (board.markAt(at, 'familyname', 'firstname')) return true
  // `الدكتور شرفات بيتمو`: behind a title a name may end like a plural.
  if (titled && first) return true
  return !board.text.slice(token.start, token.end).endsWith('ة') && !/(?:ات|ون|وا|ها|هم|ته)$/.test(token.norm)
}
