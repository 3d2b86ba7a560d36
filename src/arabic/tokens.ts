import { foldUnits } from './fold.js'
import { type Word, wordIn } from './word.js'

export type TokenKind = 'word' | 'latin' | 'number' | 'punct'

/** One word, number or mark of a text. `start` and `end` are offsets into the source; `norm` is its folded form. */
export interface Token {
  index: number
  start: number
  end: number
  norm: string
  /** What all tokens with this `norm` share. */
  word: Word
  kind: TokenKind
  /** Nothing stands between this token and the one before it. */
  glued: boolean
  /** Line breaks between this token and the one before it: 0, 1, or 2 for a blank line. */
  breaks: number
}

enum Class {
  Space,
  Break,
  Arabic,
  Latin,
  Digit,
  Punct,
}

const classes = new Uint8Array(0x10000).fill(255)

function classOf(code: number): Class {
  if (classes[code] === 255) classes[code] = findClass(code)
  return classes[code]!
}

function findClass(code: number): Class {
  if (code === 10 || code === 13 || code === 0x2028 || code === 0x2029) return Class.Break
  if (code === 32 || code === 12 || code === 11) return Class.Space
  if (code >= 48 && code <= 57) return Class.Digit
  if ((code >= 0x620 && code <= 0x64a) || (code >= 0x66e && code <= 0x6d3) || (code >= 0x6fa && code <= 0x6ff)) {
    return Class.Arabic
  }
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) ? Class.Latin : Class.Punct
  return /\p{L}/u.test(String.fromCharCode(code)) ? Class.Latin : Class.Punct
}

const LINE_FEED = 10
const RETURN = 13

const KINDS = { [Class.Arabic]: 'word', [Class.Latin]: 'latin', [Class.Digit]: 'number' } as const

/** Cuts a text into tokens. A run of one script is one token; every mark stands alone. Linear. */
export function tokenize(source: string): Token[] {
  const { units, at } = foldUnits(source)
  const tokens: Token[] = []
  let breaks = 0
  let glued = false
  let i = 0
  while (i < units.length) {
    const cls = classOf(units[i]!)
    if (cls === Class.Space || cls === Class.Break) {
      if (cls === Class.Break && !(units[i] === LINE_FEED && units[i - 1] === RETURN)) breaks++
      glued = false
      i++
      continue
    }
    let j = i + 1
    if (cls !== Class.Punct) while (j < units.length && classOf(units[j]!) === cls) j++
    const word = wordIn(units, i, j)
    tokens.push({
      index: tokens.length,
      start: at[i]!,
      // Behind the last source character of the token, before whatever folding dropped after it.
      end: lastMark(source, at[j - 1]! + 1, at[j]!),
      norm: word.norm,
      word,
      kind: cls === Class.Punct ? 'punct' : KINDS[cls as Class.Arabic],
      glued,
      breaks: breaks < 2 ? breaks : 2,
    })
    breaks = 0
    glued = true
    i = j
  }
  return tokens
}

/** Vowel signs and tatweel behind a word's last letter belong to the word; so does what is left of a masked entity. */
function lastMark(source: string, from: number, to: number): number {
  let end = from
  while (end < to && /[\u0000\u0610-\u061A\u0640\u064B-\u065F\u0670\u06D6-\u06ED]/.test(source[end]!)) end++
  return end
}
