import { type Split, splits } from '../../arabic/clitics.js'
import type { Token } from '../../arabic/tokens.js'
import { perWord, type Word } from '../../arabic/word.js'
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

/** What a form that begins at a token means, without a mark being made of it. */
export interface Meaning {
  label: string
  value: unknown
  article: boolean
}

/** A form of one token as a word holds it: the entry and what is written on it. All are made here, as marks are. */
class Form implements Meaning {
  readonly label: string
  readonly value: unknown
  readonly conj: Split['conj']
  readonly prep: Split['prep']
  readonly article: boolean
  readonly rule: string
  readonly labelId: number

  constructor({ label, value, rule, labelId }: Leaf, { split, article }: Start) {
    this.label = label
    this.value = value
    this.conj = split.conj
    this.prep = split.prep
    this.article = article
    this.rule = rule
    this.labelId = labelId
  }
}

/** A place in the tree where a word can begin, and what it was parted into. */
interface Start {
  split: Split
  article: boolean
  node: Node
}

/** What a word can begin. `slight`: all its forms are one token long and of the lists that matter only beside others. */
interface Starts {
  /** Its forms of one token. */
  alone: readonly Form[]
  /** Where longer forms begin. */
  longer: readonly Start[]
  slight: boolean
}

const NOWHERE: Starts = { alone: [], longer: [], slight: false }
const NO_PARTS: Mark[] = []

const node = (): Node => ({ next: new Map(), entries: [] })

/** All word lists in one tree over folded tokens. The first token of a form may carry clitics, the others stand whole. */
export class Trie {
  private readonly root = node()
  /** What stands in forms behind their first token. */
  private readonly inside = new Set<string>()
  private readonly startsOf = perWord((norm) => this.findStarts(norm))
  private readonly isInside = perWord((norm) => this.inside.has(norm))

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
      for (let k = 1; k < entry.tokens.length; k++) this.inside.add(entry.tokens[k]!)
    }
  }

  /** Marks for every form that begins at token `i`. */
  at(tokens: readonly Token[], i: number): readonly BoardMark[] {
    const out: BoardMark[] = []
    this.each(tokens, i, (mark) => out.push(mark))
    return out
  }

  /** The same, each mark handed over as it is made. */
  each(tokens: readonly Token[], i: number, take: (mark: BoardMark) => void): void {
    const starts = this.startsOf(tokens[i]!.word)
    if (starts === NOWHERE) return
    const { alone, longer } = starts
    for (let k = 0; k < alone.length; k++) take(markOf(alone[k]!, i, i + 1))
    const next = tokens[i + 1]
    // Few words stand inside forms, and what begins a form is seldom followed by one of them.
    if (longer.length === 0 || next === undefined || next.breaks > 0 || !this.isInside(next.word)) return
    for (let k = 0; k < longer.length; k++) goOn(tokens, i, longer[k]!, take)
  }

  /** Whether a word begins only forms that are one token long and of the slight lists; null where it begins none. */
  isSlight(word: Word): boolean | null {
    const starts = this.startsOf(word)
    return starts === NOWHERE ? null : starts.slight
  }

  /** What the forms that begin at token `i` mean. */
  meanings(tokens: readonly Token[], i: number): readonly Meaning[] {
    const { alone, longer } = this.startsOf(tokens[i]!.word)
    return longer.length === 0 ? alone : this.at(tokens, i)
  }

  /** Where in the tree a word can begin: whole or without its clitics. */
  private findStarts(norm: string): Starts {
    const found: Start[] = []
    const add = (split: Split, stem: string, article: boolean) => {
      const node = this.root.next.get(stem)
      if (!node || found.some((one) => one.node === node)) return
      found.push({ split, article, node })
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
    return {
      alone: found.flatMap((start) => formsOf(start.node, start)),
      longer: found.filter(({ node }) => node.next.size > 0),
      slight: found.every(({ node }) => this.hasSlight(node)),
    }
  }

  private hasSlight({ next, entries }: Node): boolean {
    return next.size === 0 && entries.every((entry) => this.slight.has(entry.label))
  }
}

/** The forms that end at a node. */
function formsOf({ entries }: Node, start: Start): Form[] {
  return entries.filter((entry) => carries(entry, start.split)).map((entry) => new Form(entry, start))
}

/** The forms of more than one token, which do not run over a line break. */
function goOn(tokens: readonly Token[], from: number, start: Start, take: (mark: BoardMark) => void): void {
  let { node } = start
  for (let i = from + 1; i < tokens.length && tokens[i]!.breaks === 0; i++) {
    const next = node.next.get(tokens[i]!.norm)
    if (!next) return
    node = next
    for (let k = 0; k < node.entries.length; k++) {
      const entry = node.entries[k]!
      if (carries(entry, start.split)) take(markOf(new Form(entry, start), from, i + 1))
    }
  }
}

function markOf(form: Form, from: number, to: number): BoardMark {
  const { label, conj, prep, article, value, rule, labelId } = form
  return new BoardMark(label, from, to, conj, prep, article, value, rule, NO_PARTS, labelId)
}

function carries(entry: Leaf, split: Split): boolean {
  if (entry.clitics === 'all') return true
  return split.prep === '' && !split.article && (entry.clitics === 'conj' || split.conj === '')
}
