import { type Split, splits } from '../../arabic/clitics.js'
import type { Token } from '../../arabic/tokens.js'
import type { Entry } from './lexicon.js'
import type { Mark } from './mark.js'

interface Node {
  next: Map<string, Node>
  entries: Leaf[]
}

/** An entry and what its marks say made them. */
interface Leaf extends Entry {
  rule: string
}

/** A place in the tree where a word can begin, and what it was parted into. */
interface Start {
  split: Split
  node: Node
  article: boolean
}

/** The places for one word. `slight`: all its forms are one token long and of the lists that matter only beside others. */
interface Starts {
  all: readonly Start[]
  slight: boolean
}

const NOWHERE: Starts = { all: [], slight: false }
/** What `at` answers for a word of which only slight forms can stand here: the caller asks again where it matters. */
export const SLIGHT: readonly Mark[] = []
const NONE: readonly Mark[] = []
const NO_PARTS: Mark[] = []

const node = (): Node => ({ next: new Map(), entries: [] })

/** All word lists in one tree over folded tokens. The first token of a form may carry clitics, the others stand whole. */
export class Trie {
  private readonly root = node()
  private readonly starts = new Map<string, Starts>()

  /** `slight` are the labels of words that matter only beside others. */
  constructor(
    entries: Iterable<Entry>,
    private readonly slight: ReadonlySet<string> = new Set(),
  ) {
    for (const entry of entries) {
      let at = this.root
      for (const token of entry.tokens) {
        let next = at.next.get(token)
        if (!next) {
          next = node()
          at.next.set(token, next)
        }
        at = next
      }
      at.entries.push({ ...entry, rule: `word: ${entry.gloss}` })
    }
  }

  /** Marks for every form that begins at token `i`; SLIGHT instead of slight ones alone, unless they are asked for. */
  at(tokens: readonly Token[], i: number, withSlight = true): readonly Mark[] {
    const { norm } = tokens[i]!
    const starts = this.starts.get(norm) ?? this.startsOf(norm)
    if (starts === NOWHERE) return NONE
    if (starts.slight && !withSlight) return SLIGHT
    const out: Mark[] = []
    for (const start of starts.all) {
      let at: Node | undefined = start.node
      let to = i + 1
      while (at) {
        for (const entry of at.entries) {
          if (!carries(entry, start.split)) continue
          out.push({
            label: entry.label,
            from: i,
            to,
            conj: start.split.conj,
            prep: start.split.prep,
            article: start.article,
            value: entry.value,
            rule: entry.rule,
            parts: NO_PARTS,
          })
        }
        if (at.next.size === 0) break
        const token: Token | undefined = tokens[to]
        // A form does not run over a line break.
        at = token && token.breaks === 0 ? at.next.get(token.norm) : undefined
        to++
      }
    }
    return out
  }

  /** Where in the tree a word can begin: whole or without its clitics. Remembered by the word, for the next time. */
  private startsOf(norm: string): Starts {
    const found: Start[] = []
    const seen = new Set<Node>()
    const add = (split: Split, stem: string, article: boolean) => {
      const at = this.root.next.get(stem)
      if (!at || seen.has(at)) return
      seen.add(at)
      found.push({ split, node: at, article })
    }
    // One letter (`أ ف ب`, `د.`) and marks have no clitics.
    if (norm.length === 1 || !/^\p{L}/u.test(norm)) add({ conj: '', prep: '', article: false, stem: norm }, norm, false)
    else {
      for (const split of splits(norm)) {
        // A form that is written with its article (`الكويت`) loses it behind the preposition: `للكويت`.
        if (split.article && split.prep === 'ل') add(split, `ال${split.stem}`, true)
        add(split, split.stem, split.article)
      }
    }
    const starts = found.length > 0 ? { all: found, slight: found.every((one) => this.isSlight(one)) } : NOWHERE
    if (this.starts.size < 200_000) this.starts.set(norm, starts)
    return starts
  }

  private isSlight({ node }: Start): boolean {
    return node.next.size === 0 && node.entries.every((entry) => this.slight.has(entry.label))
  }
}

function carries(entry: Entry, split: Split): boolean {
  if (entry.clitics === 'all') return true
  return split.prep === '' && !split.article && (entry.clitics === 'conj' || split.conj === '')
}
