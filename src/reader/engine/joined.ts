import { type Token, tokenize } from '../../arabic/tokens.js'
import { perWord } from '../../arabic/word.js'

const isAnd = perWord((norm) => norm === 'و')

/** The conjunction before a word, as it is written in one with it. */
const withAnd = perWord((norm) => tokenize(`و${norm}`)[0]!.word)

/** The same tokens, with each `و` that stands apart (`و قال`) in one with the word behind it in its line. Linear. */
export function joined(tokens: Token[]): Token[] {
  let out: Token[] | null = null
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!
    const next = tokens[i + 1]
    if (token.kind === 'word' && isAnd(token.word) && next?.kind === 'word' && !next.glued && next.breaks === 0) {
      out ??= tokens.slice(0, i)
      const word = withAnd(next.word)
      out.push({ ...token, index: out.length, end: next.end, norm: word.norm, word })
      i++
    } else out?.push(token.index === out.length ? token : { ...token, index: out.length })
  }
  return out ?? tokens
}
