import { splits } from '../../arabic/clitics.js'
import { fold } from '../../arabic/fold.js'
import { type Token, tokenize } from '../../arabic/tokens.js'
import { perWord } from '../../arabic/word.js'
import type { Entry } from './lexicon.js'

/** Lists by which words that were written without the blank between them are told apart. */
export interface GlueLists {
  /** Every word that the reader knows. */
  known: readonly Entry[]
  /** Words of numbers, money and time: known, but no nouns that may follow an unknown word. */
  values: readonly Entry[]
  /** Names of states, cities and bodies: these may follow anything. */
  names: ReadonlySet<string>
  /** Lists of the names of people. */
  people: ReadonlySet<string>
  /** Whole words that look glued and are not, and heads and tails of names that are written as one (`عبدالله`). */
  leave: { words: ReadonlySet<string>; heads: ReadonlySet<string>; tails: ReadonlySet<string> }
}

const SHORTEST = 6
/** Whether a letter that can be a ta marbuta, which ends words, stands inside a word. */
const canEndInside = perWord((norm) => norm.lastIndexOf('ه', norm.length - 2) >= 2)
const LONGEST = 64

/**
 * Parts tokens of several words (`الولاياتالمتحدة`, `العراقوسوريا`) over known words. A word that is known is never
 * parted, nor one whose parts are not: see `boundary`. Linear: of long tokens a bounded head is looked at, and what was
 * found for a word is remembered.
 */
export class Glue {
  private readonly forms = new Set<string>()
  private readonly names = new Set<string>()
  /** Words that take the article, whole or as a part of a longer form. */
  private readonly nouns = new Set<string>()
  private readonly pairs = new Set<string>()
  private readonly cutsOfWord = perWord((norm) => (this.isLeft(norm) ? NOWHERE : this.cutsOf(norm, NOWHERE)))

  constructor(private readonly lists: GlueLists) {
    for (const { tokens } of lists.values) for (const token of tokens) this.forms.add(token)
    for (const { tokens, label, clitics } of lists.known) {
      for (const token of tokens) {
        this.forms.add(token)
        if (clitics === 'all' && !lists.people.has(label)) this.nouns.add(token)
      }
      for (let k = 1; k < tokens.length; k++) this.pairs.add(`${tokens[k - 1]} ${tokens[k]}`)
      if (tokens.length === 1 && lists.names.has(label) && tokens[0]!.length >= 4) this.names.add(tokens[0]!)
    }
  }

  /** The same tokens, with glued ones in their parts. Gives the list itself where nothing is glued. */
  part(tokens: Token[], source: string): Token[] {
    let out: Token[] | null = null
    for (let i = 0; i < tokens.length; i++) {
      const token = tokens[i]!
      const cuts = token.kind === 'word' && token.norm.length >= SHORTEST ? this.cutsIn(token, source) : NOWHERE
      if (cuts.length > 0) {
        out ??= tokens.slice(0, i)
        this.pushParts(out, token, cuts, source)
      } else out?.push(token)
    }
    if (!out) return tokens
    for (let i = 0; i < out.length; i++) if (out[i]!.index !== i) out[i] = { ...out[i]!, index: i }
    return out
  }

  private cutsIn(token: Token, source: string): readonly number[] {
    const { norm, word } = token
    if (norm.length > LONGEST) return NOWHERE
    const finals = canEndInside(word) ? finalsIn(source, token) : NOWHERE
    if (finals.length === 0) return this.cutsOfWord(word)
    return this.isLeft(norm) ? NOWHERE : this.cutsOf(norm, finals)
  }

  /** Where the parts behind the first begin: behind each letter that only ends words, and inside what lies between. */
  private cutsOf(word: string, finals: readonly number[]): number[] {
    const cuts: number[] = []
    let from = 0
    for (const to of [...finals.filter((at) => at >= 3 && at <= word.length - 2), word.length]) {
      if (from > 0) cuts.push(from)
      for (const at of this.cutsFrom(word.slice(from, to))) cuts.push(from + at)
      from = to
    }
    return cuts
  }

  /** The same for a stretch without such letters; nowhere where it cannot be parted. */
  private cutsFrom(word: string): number[] {
    if (word.length < SHORTEST || this.isKnown(word)) return []
    for (let at = 2; at <= word.length - 3; at++) {
      const right = word.slice(at)
      if (!this.boundary(word.slice(0, at), right)) continue
      const cut = this.beginsBefore(word, at) ? at - 1 : at
      return [cut, ...this.cutsFrom(word.slice(cut)).map((next) => cut + next)]
    }
    return []
  }

  /** A conjunction before the article belongs to the word behind it, where it ends no known word. */
  private beginsBefore(word: string, at: number): boolean {
    return at >= 5 && word[at - 1] === 'و' && !this.isKnown(word.slice(0, at))
  }

  /** Whether one word ends and another begins here. */
  private boundary(left: string, right: string): boolean {
    if (left.length < (this.isFunction(left) ? 2 : 3)) return false
    if (CLITICS.test(left) || this.lists.leave.heads.has(left) || this.lists.leave.tails.has(right)) return false
    return (
      this.beforeArticle(left, right) ||
      this.beforeConjunction(left, right) ||
      this.beforePreposition(left, right) ||
      this.beforeName(left, right)
    )
  }

  /** `مراكشبالمغرب`: of two names the second with its preposition. */
  private beforePreposition(left: string, right: string): boolean {
    if (right[0] !== 'ب' || !this.names.has(left)) return false
    return this.names.has(right.slice(1)) || (right.startsWith('بال') && this.names.has(right.slice(3)))
  }

  /** Of two words one at least is known; the shorter the first, the better the second must be. */
  private beforeArticle(left: string, right: string): boolean {
    if (!this.beginsWithArticle(right)) return false
    if (this.isFunction(left)) return this.isKnownDefinite(right)
    if (!this.isKnown(left)) return left.length >= 4 && this.isKnownDefinite(right)
    return left.length >= 4 || this.isKnownDefinite(right) || this.forms.has(right)
  }

  /** `العراقوسوريا`, `الوزراءوالسفراء`, `العراقوقال`. */
  private beforeConjunction(left: string, right: string): boolean {
    if (right[0] !== 'و' || !this.isKnown(left)) return false
    const rest = right.slice(1)
    if (this.beginsWithArticle(rest) && this.isKnownDefinite(rest)) return true
    if (left.length < 4) return false
    if (this.names.has(left) && rest.length >= 3 && this.forms.has(rest)) return true
    return this.names.has(rest)
  }

  /** `رئيسوزراءفرنسا`: a name behind a known word, or two words that stand together in a list. */
  private beforeName(left: string, right: string): boolean {
    if (left.length < 4 || !this.isKnown(left)) return false
    if (right.length >= 5 && this.names.has(right)) return true
    for (let at = 3; at <= right.length; at++) {
      const next = right.slice(0, at)
      if (this.pairs.has(`${left} ${next}`) && (at === right.length || this.boundary(next, right.slice(at))))
        return true
    }
    return false
  }

  private beginsWithArticle(word: string): boolean {
    return word.startsWith('ال') && word.length >= 5
  }

  private isKnownDefinite(word: string): boolean {
    if (word.length < 6) return this.names.has(word)
    return this.nouns.has(word) || this.nouns.has(word.slice(2))
  }

  private isFunction(word: string): boolean {
    return FUNCTION.has(word)
  }

  private isLeft(word: string): boolean {
    return splits(word).some(({ stem, article }) => {
      return this.lists.leave.words.has(stem) || (article && this.lists.leave.words.has(`ال${stem}`))
    })
  }

  /** Whether a list has the word, as it is or behind what is written on it, with at least so many letters of its own. */
  private isKnown(word: string, shortest = 2): boolean {
    if (this.forms.has(word)) return word.length >= shortest
    return splits(word).some(
      ({ stem, article }) =>
        stem.length >= shortest && (this.forms.has(stem) || (article && this.forms.has(`ال${stem}`))),
    )
  }

  private pushParts(out: Token[], token: Token, cuts: readonly number[], source: string): void {
    const { at } = fold(source.slice(token.start, token.end))
    let from = 0
    for (const to of [...cuts, token.norm.length]) {
      const start = token.start + at[from]!
      const end = to === token.norm.length ? token.end : token.start + at[to]!
      const { norm, word } = tokenize(source.slice(start, end))[0]!
      const before = from === 0 ? { glued: token.glued, breaks: token.breaks } : { glued: true, breaks: 0 }
      out.push({ ...token, start, end, norm, word, ...before })
      from = to
    }
  }
}

/** `أفبالعراق`, `وكالاجتماع`: particles that are written on the word, and the article before another. */
const CLITICS = /^[اوف]{0,2}[وفبكل]?(ال)?$/
const NOWHERE: readonly number[] = []
/** Prepositions that are glued to a word with the article or to a name. */
const FUNCTION = new Set(['في', 'من', 'عن', 'مع', 'كل', 'او'])

/** The places inside a token's folded letters that stand behind a ta marbuta: it only ends words. */
function finalsIn(source: string, { start, end }: Token): number[] {
  const inside = source.slice(start, end)
  const first = inside.indexOf('ة')
  if (first < 0 || first === inside.length - 1) return []
  const { text, at } = fold(inside)
  const out: number[] = []
  for (let i = 1; i < text.length; i++) if (inside[at[i - 1]!] === 'ة') out.push(i)
  return out
}
