import { type Split, splits } from '../../arabic/clitics.js'
import type { Token } from '../../arabic/tokens.js'
import { perWord } from '../../arabic/word.js'
import { labelId } from './label.js'
import type { Entry } from './lexicon.js'
import { BoardMark, type Mark } from './mark.js'

interface Node {
  next: Map<string, Node>
  entries: Leaf[]
}

/** An entry and what its marks say made them. All are made here, as marks are. */
class Leaf {
  readonly label: string
  readonly value: unknown
  readonly clitics: Entry['clitics']
  readonly rule: string
  readonly labelId: number

  constructor({ label, value, clitics, gloss }: Entry) {
    this.label = label
    this.value = value
    this.clitics = clitics
    this.rule = `word: ${gloss}`
    this.labelId = labelId(label)
  }
}

/**
 * A place in the tree where a word can begin, what it was parted into, the forms that end with this word, and whether
 * others go on.
 */
interface Start {
  split: Split
  article: boolean
  node: Node
  alone: readonly Leaf[]
  goesOn: boolean
}

/** The places for one word. `slight`: all its forms are one token long and of the lists that matter only beside others. */
interface Starts {
  all: readonly Start[]
  slight: boolean
  /** What its forms of one token mean. */
  alone: readonly Meaning[]
}

/** What a form that begins at a token means, without a mark being made of it. */
export interface Meaning {
  label: string
  value: unknown
  article: boolean
}

const NOWHERE: Starts = { all: [], slight: false, alone: [] }
/** What `at` answers for a word of which only slight forms can stand here: the caller asks again where it matters. */
export const SLIGHT: readonly BoardMark[] = []
const NONE: readonly BoardMark[] = []
const NO_PARTS: Mark[] = []

const node = (): Node => ({ next: new Map(), entries: [] })

/** All word lists in one tree over folded tokens. The first token of a form may carry clitics, the others stand whole. */
export class Trie {
  private readonly root = node()
  private readonly startsOf = perWord((norm) => this.findStarts(norm))

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
      at.entries.push(new Leaf(entry))
    }
  }

  /** Marks for every form that begins at token `i`; SLIGHT instead of slight ones alone, unless they are asked for. */
  at(tokens: readonly Token[], i: number, withSlight = true): readonly BoardMark[] {
    const starts = this.startsOf(tokens[i]!.word)
    if (starts === NOWHERE) return NONE
    if (starts.slight && !withSlight) return SLIGHT
    const out: BoardMark[] = []
    for (let n = 0; n < starts.all.length; n++) {
      const start = starts.all[n]!
      for (let k = 0; k < start.alone.length; k++) out.push(markOf(start.alone[k]!, start, i, i + 1))
      if (start.goesOn) goOn(tokens, i, start, out)
    }
    return out
  }

  /** What the forms that begin at token `i` mean. */
  meanings(tokens: readonly Token[], i: number): readonly Meaning[] {
    const { all, alone } = this.startsOf(tokens[i]!.word)
    if (!all.some(({ goesOn }) => goesOn)) return alone
    return this.at(tokens, i)
  }

  /** Where in the tree a word can begin: whole or without its clitics. */
  private findStarts(norm: string): Starts {
    const found: Start[] = []
    const add = (split: Split, stem: string, article: boolean) => {
      const node = this.root.next.get(stem)
      if (!node || found.some((one) => one.node === node)) return
      const alone = node.entries.filter((entry) => carries(entry, split))
      found.push({ split, article, node, alone, goesOn: node.next.size > 0 })
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
    if (found.length === 0) return NOWHERE
    const alone = found.flatMap(({ alone, article }) => alone.map(({ label, value }) => ({ label, value, article })))
    return { all: found, slight: found.every((one) => this.isSlight(one)), alone }
  }

  private isSlight({ node, goesOn }: Start): boolean {
    return !goesOn && node.entries.every((entry) => this.slight.has(entry.label))
  }
}

/** The forms of more than one token, which do not run over a line break. */
function goOn(tokens: readonly Token[], from: number, start: Start, out: BoardMark[]): void {
  let { node } = start
  for (let i = from + 1; i < tokens.length && tokens[i]!.breaks === 0; i++) {
    const next = node.next.get(tokens[i]!.norm)
    if (!next) return
    node = next
    for (const entry of node.entries) if (carries(entry, start.split)) out.push(markOf(entry, start, from, i + 1))
  }
}

function markOf(leaf: Leaf, { split, article }: Start, from: number, to: number): BoardMark {
  const { label, value, rule, labelId } = leaf
  return new BoardMark(label, from, to, split.conj, split.prep, article, value, rule, NO_PARTS, labelId)
}

function carries(entry: Leaf, split: Split): boolean {
  if (entry.clitics === 'all') return true
  return split.prep === '' && !split.article && (entry.clitics === 'conj' || split.conj === '')
}
