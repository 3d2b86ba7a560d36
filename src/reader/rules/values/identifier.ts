import type { Token } from '../../../arabic/tokens.js'
import type { Board } from '../../engine/board.js'
import type { Mark } from '../../engine/mark.js'
import type { Meaning } from '../../engine/trie.js'
import { isCounted } from './counted.js'
import { wordsBehind } from './lists.js'

export const isDigits = (token: Token | undefined) => token?.kind === 'number'
export const DASHES = new Set(['-', '–', '—', '‑', '−'])

/** Whether a number names an article, a resolution, a telephone, a model: what such a word stands before. */
export function isIdentifier(board: Board, mark: Mark): boolean {
  return behindIdentifier(board, mark) || isLawOfKind(board, mark) || isOfCouncil(board, mark)
}

function behindIdentifier(board: Board, mark: Mark): boolean {
  const start = board.sentenceOf(mark.from).from
  let i = mark.from - 1
  for (let steps = 0; steps < 6 && i >= start; steps++, i--) {
    const token = board.tokens[i]!
    const word = wordsBehind(board, i).find((one) => one.label === 'identifier')
    if (word) return isNamed(board, mark, word)
    const between =
      DASHES.has(token.norm) ||
      /^[:(و،,"”]$/.test(token.norm) ||
      isDigits(token) ||
      token.norm === 'ال' ||
      token.norm === 'الـ'
    if (!between) return false
  }
  return false
}

/** `القانون التنظيمي 111.14`: an adjective between the law and its number. */
function isLawOfKind(board: Board, mark: Mark): boolean {
  const between = board.tokens[mark.from - 1]
  if (
    mark.from < 2 ||
    !isDigits(board.tokens[mark.from]) ||
    !between?.norm.startsWith('ال') ||
    isCounted(board, mark.to)
  )
    return false
  return wordsBehind(board, mark.from - 2).some((one) => one.label === 'identifier' && one.value === 'resolution, law')
}

/** `قرار مجلس الأمن الدولي 1701`: the number of a council's resolution. */
function isOfCouncil({ tokens }: Board, { from }: Mark): boolean {
  if (!isDigits(tokens[from])) return false
  // `قرارا مجلس الأمن 242 و338`
  const first = tokens[from - 1]?.norm === 'و' && isDigits(tokens[from - 2]) ? from - 2 : from
  const council = tokens[first - 1]?.norm === 'الدولي' ? first - 2 : first - 1
  const [resolution, body, peace] = [tokens[council - 2]?.norm, tokens[council - 1]?.norm, tokens[council]?.norm]
  return body === 'مجلس' && peace === 'الامن' && /^[وف]?[بلك]?(ال)?قرار(ي|ا|ات)?$/.test(resolution ?? '')
}

/** `أيد القرار 15 عضوا`: a noun that is counted takes the number away from the word before it. */
function isNamed(board: Board, mark: Mark, word: Meaning): boolean {
  if (word.value === 'article of a text' || word.value === 'vision, agenda') return true
  if (mark.label === 'ORD')
    return word.value === 'group (of twenty), box' && !word.article && isDigits(board.tokens[mark.to - 1])
  if (!isDigits(board.tokens[mark.from])) return false
  const next = board.tokens[mark.to]
  const noun = next?.kind === 'word' && next.breaks === 0 && !next.norm.startsWith('ال') ? next.norm : ''
  if (word.value === 'group (of twenty), box') return !word.article && noun.length < 3
  return word.value === 'number' || !(/^[^لبوف].+ا$/.test(noun) || isCounted(board, mark.to))
}
