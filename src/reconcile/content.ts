import { tokenize } from '../arabic/tokens.js'

/** Words that say how, not what. Folded. */
const EMPTY = new Set(
  'من في فى علي الي الى عن ان انه انها لا ما لم لن هذا هذه ذلك تلك الذي التي الذين كما مع او ثم قد كان كانت هو هي هم بين بعد قبل حول ضد خلال عند كل اي كذلك ايضا حيث لقد وقد فيما'.split(
    ' ',
  ),
)

/** Conjunctions, prepositions and the article as they stand in front of a word, longest first. */
const FRONTS = ['وبال', 'ولل', 'وال', 'فال', 'بال', 'كال', 'لل', 'ال', 'و', 'ل', 'ب']

/** Whether a folded word says how, not what. */
export function isEmpty(word: string): boolean {
  return EMPTY.has(word)
}

/** Takes off what may be glued in front, where at least three letters remain. For comparing only, not for reading. */
export function bare(word: string): string {
  for (const front of FRONTS) {
    if (word.startsWith(front) && word.length - front.length >= 3) return word.slice(front.length)
  }
  return word
}

/** The words of a text that carry what it is about, folded and bared; each once. */
export function contentWords(text: string): Set<string> {
  const out = new Set<string>()
  for (const token of tokenize(text)) {
    if (token.kind === 'punct' || EMPTY.has(token.norm)) continue
    out.add(token.kind === 'word' ? bare(token.norm) : token.norm)
  }
  return out
}

/** The share of the smaller set that the larger has too; 0 where either is empty. */
export function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a]
  if (small.size === 0) return 0
  let shared = 0
  for (const word of small) if (large.has(word)) shared++
  return shared / small.size
}
