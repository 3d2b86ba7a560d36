import type { Token, TokenKind } from './tokens.js'

/** A sentence as a range of token indexes, end exclusive. `paragraph` counts from 0. */
export interface Sentence {
  from: number
  to: number
  paragraph: number
}

const ENDS = new Set(['!', '?', '؟', '…'])

/**
 * Cuts tokens into sentences: at full stops, question and exclamation marks and line breaks; not at the stop of an
 * initial (`د.`), inside a number, nor inside quotation marks that close in the same paragraph.
 */
export function sentences(tokens: readonly Token[]): Sentence[] {
  const out: Sentence[] = []
  let from = 0
  let paragraph = 0
  const close = (to: number) => {
    if (to > from) out.push({ from, to, paragraph })
    from = to
  }
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!
    if (token.breaks > 0 && i > 0 && !isWrapped(tokens, i)) {
      close(i)
      paragraph++
    }
    if (!(token.kind === 'punct' ? endsSentence(tokens, i) : isZeroStop(tokens, i))) continue
    let to = i + 1
    while (to < tokens.length && tokens[to]!.breaks === 0 && CLOSERS.has(tokens[to]!.norm)) to++
    close(to)
    i = to - 1
  }
  close(tokens.length)
  return out
}

/** Words behind which no sentence ends: prepositions, and names that go on. */
const GOES_ON = /^[وف]?(?:في|فى|علي|عن|الي|ان|التي|الذي|التى|الذى|عبد|ابو|بن|ولد)$/

/** `تأسس في\nعام 1963`: a line that an archive has broken within a sentence. */
const isWrapped = (tokens: readonly Token[], i: number) =>
  tokens[i]!.breaks === 1 && tokens[i]!.kind !== 'punct' && GOES_ON.test(tokens[i - 1]!.norm)

/** `د.`, `J.`; but `».` ends a sentence. */
const INITIAL = new Set<TokenKind>(['word', 'latin'])

const CLOSERS = new Set(['"', '”', '»', ')', '.', '’'])

const SCALES = /^([%٪]|بالميه|مليون|ملايين|مليار|مليارات|تريليون|بليون|درجه|درجات)$/

/** `3. 11 مليار`: a space behind the stop of a short decimal, inside a line and before a word that measures it. */
function isBrokenDecimal(tokens: readonly Token[], i: number): boolean {
  const [before, stop, after, scale] = [tokens[i - 1]!, tokens[i]!, tokens[i + 1]!, tokens[i + 2]]
  if (!stop.glued || after.breaks > 0 || before.breaks > 0 || i < 2 || !scale || scale.breaks > 0) return false
  return before.norm.length < 4 && after.norm.length < 3 && SCALES.test(scale.norm)
}

/** `والبرتغال0 وقد`: old wires write a full stop as the digit that looks like one. */
function isZeroStop(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]!
  const before = tokens[i - 1]
  // `2ر0` is a decimal.
  if (token.kind !== 'number' || token.norm !== '0' || !token.glued || tokens[i + 1]?.glued === true) return false
  return before?.kind === 'word' && before.norm.length > 2
}

const SITES = new Set(['نت', 'كوم', 'اورغ'])

function endsSentence(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]!
  if (ENDS.has(token.norm)) return true
  const before = tokens[i - 1]
  const after = tokens[i + 1]
  // Some Maghrebi papers end their sentences with a raised dot.
  if (token.norm === '·') return token.glued && after?.glued === false
  if (token.norm !== '.') return false
  if (before?.kind === 'number' && after?.kind === 'number' && after.glued) return false
  if (before?.kind === 'number' && after?.kind === 'number' && isBrokenDecimal(tokens, i)) return false
  if (before && token.glued && before.norm.length === 1 && INITIAL.has(before.kind)) return false
  if (before?.kind === 'latin' && after?.kind === 'latin' && after.glued) return false
  // `العربية.نت`: the name of a site.
  if (token.glued && after?.glued && before?.kind === 'word' && SITES.has(after.norm)) return false
  // Two stops join two sentences in some outlets; the second ends the sentence for both.
  return !(after?.norm === '.' && after.glued)
}
