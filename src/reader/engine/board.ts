import { type Sentence, sentences } from '../../arabic/sentences.js'
import { type Token, tokenize } from '../../arabic/tokens.js'
import { unwrapped } from '../../arabic/wrapped.js'
import { unglued } from '../words/glued.js'
import { places, zeros } from './filled.js'
import { joined } from './joined.js'
import { type LabelSet, labelCount, labelId } from './label.js'
import { BoardMark, type Mark } from './mark.js'

const NONE: readonly Mark[] = []

/** What the page put in the place of markup, direction marks, joiners, and the stroke that only makes words longer. */
const MASKS = /[\u0000\u00AD\u0640\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g

const BLANK = 32
const TATWEEL = 0x640

/** Whether words read as they are written: Arabic letters and ASCII characters with one blank between words. */
function isPlain(words: string): boolean {
  let before = 0
  for (let i = 0; i < words.length; i++) {
    const code = words.charCodeAt(i)
    const isLetter = (code > BLANK && code < 127) || (code > 0x600 && code < 0x660 && code !== TATWEEL)
    if (!isLetter && (code !== BLANK || before === BLANK)) return false
    before = code
  }
  return true
}

let functions = 0

/**
 * A function of a board that is worked out once a board and kept with it. A map from boards to answers that lead back to
 * their boards would keep those alive until the next full garbage collection.
 */
export function perBoard<T extends object>(answer: (board: Board) => T): (board: Board) => T {
  const number = functions++
  return (board) => {
    board.answers[number] ??= answer(board)
    return board.answers[number] as T
  }
}

/** A text on the table: its tokens, its sentences, and everything recognised in it so far. */
export class Board {
  readonly tokens: Token[]
  readonly sentences: Sentence[]
  private readonly starting: (BoardMark[] | undefined)[]
  private readonly labels = places<Mark[]>(labelCount())
  private readonly sentenceAt: number[]
  /** Glued words were parted: what is read of the text has a blank there. */
  private readonly parted: boolean
  /** For every token the bits of the labels of all marks that begin there (`labelBit`). */
  private readonly bits: number[]
  /** A bit for every label of which there is a mark, 32 labels a number. */
  readonly held = zeros((labelCount() >> 5) + 1)

  /** Answers of the functions that `perBoard` made, by their number. */
  readonly answers: unknown[] = []

  /** A second board over the tokens of a first begins without marks: a place for marks that the first need not see. */
  constructor(
    readonly text: string,
    over?: Board,
    /** The agency that carried the text, which tells whose words some of its words are. */
    readonly agency: string | null = over?.agency ?? null,
  ) {
    const written = over ? over.tokens : joined(tokenize(text))
    const parts = over ? over.tokens : unglued(written, text)
    this.parted = over ? over.parted : parts !== written
    this.tokens = over ? over.tokens : unwrapped(parts)
    this.sentences = over?.sentences ?? sentences(this.tokens)
    this.starting = places(this.tokens.length)
    this.bits = zeros(this.tokens.length + 1)
    this.sentenceAt = over?.sentenceAt ?? sentenceOfEach(this.sentences)
  }

  /** Puts a mark on the board. */
  add(made: Mark): void {
    const mark = made instanceof BoardMark ? made : BoardMark.of(made)
    const id = mark.labelId
    const here = this.starting[mark.from]
    if (here) insert(here, mark)
    else this.starting[mark.from] = listOf(mark)
    this.bits[mark.from]! |= 1 << (id & 31)
    const list = this.labels[id]
    if (list) list.push(mark)
    else {
      this.labels[id] = listOf(mark)
      this.held[id >> 5]! |= 1 << (id & 31)
    }
  }

  /** Whether a mark with one of these bits can begin at a token: false is sure, true is not. */
  mayHold(i: number, bits: number): boolean {
    return (this.bits[i]! & bits) !== 0
  }

  /** Marks that begin at a token, longest first. */
  at(i: number): readonly Mark[] {
    return this.starting[i] ?? NONE
  }

  /** How many marks of the labels with these numbers were made. */
  count(ids: readonly number[]): number {
    let count = 0
    for (let k = 0; k < ids.length; k++) count += this.ofId(ids[k]!).length
    return count
  }

  /** Whether any mark of the labels with these numbers was made. */
  holds(ids: readonly number[]): boolean {
    for (let k = 0; k < ids.length; k++) if (this.labels[ids[k]!] !== undefined) return true
    return false
  }

  /** Whether a mark of one of these labels begins at a token. */
  has(i: number, labels: LabelSet): boolean {
    const here = this.starting[i]
    if (here === undefined) return false
    for (let k = 0; k < here.length; k++) if (labels.has(here[k]!.labelId)) return true
    return false
  }

  /** The longest mark of a label that begins at a token. */
  markAt(i: number, ...labels: string[]): Mark | undefined {
    const here = this.starting[i]
    if (here === undefined) return undefined
    for (let k = 0; k < here.length; k++) {
      const { label } = here[k]!
      for (let n = 0; n < labels.length; n++) if (labels[n] === label) return here[k]
    }
    return undefined
  }

  /** Whether a mark of one of these labels begins between two tokens, end exclusive. */
  hasBetween(from: number, to: number, ...labels: string[]): boolean {
    for (let i = from; i < to; i++) if (this.markAt(i, ...labels)) return true
    return false
  }

  /** All marks of a label, in the order in which they were made. */
  of(label: string): readonly Mark[] {
    return this.labels[labelId(label)] ?? NONE
  }

  /** The same for a label's number. */
  ofId(id: number): readonly Mark[] {
    return this.labels[id] ?? NONE
  }

  /** The tokens at which marks of these labels begin, in order, each once. */
  starts(labels: Iterable<string>): number[] {
    const all: number[] = []
    let sorted = true
    for (const label of labels) {
      for (const mark of this.of(label)) {
        const { from } = mark
        const last = all.length > 0 ? all[all.length - 1]! : -1
        if (from === last) continue
        if (from < last) sorted = false
        all.push(from)
      }
    }
    if (sorted) return all
    all.sort((a, b) => a - b)
    return all.filter((from, i) => i === 0 || from !== all[i - 1])
  }

  /** For every sentence the last token at which a mark of the labels with these numbers begins, counted from 1, or 0. */
  lastInSentences(ids: readonly number[]): number[] {
    const last = zeros(this.sentences.length)
    for (let k = 0; k < ids.length; k++) {
      const marks = this.ofId(ids[k]!)
      for (let n = 0; n < marks.length; n++) {
        const { from } = marks[n]!
        const sentence = this.sentenceAt[from]!
        if (last[sentence]! <= from) last[sentence] = from + 1
      }
    }
    return last
  }

  sentenceOf(i: number): Sentence {
    return this.sentences[this.sentenceAt[i] ?? 0]!
  }

  sentenceIndex(i: number): number {
    return this.sentenceAt[i] ?? 0
  }

  /** The text's words from one token to another, end exclusive, as they read: without masks, on one line, none glued. */
  words(from: number, to: number): string {
    const first = this.tokens[from]
    const last = this.tokens[to - 1]
    if (!first || !last || to <= from) return ''
    const written = this.parted ? this.spaced(from, to) : this.text.slice(first.start, last.end)
    return isPlain(written) ? written : written.replace(MASKS, '').replace(/\s+/g, ' ').trim()
  }

  /** The same stretch with the blanks that were lost between words. */
  private spaced(from: number, to: number): string {
    let out = ''
    let { start } = this.tokens[from]!
    for (let i = from + 1; i < to; i++) {
      const token = this.tokens[i]!
      if (!token.glued || token.kind !== 'word' || this.tokens[i - 1]!.kind !== 'word') continue
      out += `${this.text.slice(start, this.tokens[i - 1]!.end)} `
      start = token.start
    }
    return out + this.text.slice(start, this.tokens[to - 1]!.end)
  }
}

/** For each token of a text the sentence it stands in. Sentences follow each other without a gap. */
function sentenceOfEach(all: readonly Sentence[]): number[] {
  const out = zeros(all.at(-1)?.to ?? 0)
  all.forEach(({ from, to }, n) => {
    for (let i = from; i < to; i++) out[i] = n
  })
  return out
}

const ONE: readonly BoardMark[] = [new BoardMark('', 0, 0, '', '', false, null, '', [])]

/**
 * A list of one mark, made as a copy. V8 would take a literal here for something that lasts, put it among what lasts,
 * and with it every board's marks, until the next full garbage collection.
 */
function listOf(mark: BoardMark): BoardMark[] {
  const list = ONE.slice()
  list[0] = mark
  return list
}

/** Longest first: what is tried first is what covers most. */
function insert(marks: BoardMark[], mark: BoardMark): void {
  let k = marks.length
  marks.push(mark)
  for (; k > 0 && marks[k - 1]!.to < mark.to; k--) marks[k] = marks[k - 1]!
  marks[k] = mark
}
