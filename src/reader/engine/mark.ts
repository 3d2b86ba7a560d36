import { labelId as numberOf } from './label.js'

/** Something recognised in a run of tokens: a word of a list, a value, a person, a meeting. */
export interface Mark {
  /** A word class in lower case (`received`) or a thing in capitals (`PERSON`). */
  label: string
  /** Token indexes, end exclusive. */
  from: number
  to: number
  conj: '' | 'و' | 'ف'
  prep: '' | 'ب' | 'ل' | 'ك'
  article: boolean
  /** What it means: a string for words of a list, an object for things. */
  value: unknown
  /** The word list or the rule that made it. */
  rule: string
  /** What it was made of. */
  parts: Mark[]
}

/**
 * A mark as boards hold it. V8 reads the fields of objects that were made in one place many times faster than those of
 * objects made in many, and most of reading is reading marks.
 */
export class BoardMark implements Mark {
  constructor(
    readonly label: string,
    readonly from: number,
    readonly to: number,
    readonly conj: Mark['conj'],
    readonly prep: Mark['prep'],
    readonly article: boolean,
    public value: unknown,
    readonly rule: string,
    readonly parts: Mark[],
    /** The label's number: whoever knows it gives it. */
    readonly labelId: number = numberOf(label),
  ) {}

  /** The same mark, made of one that was made elsewhere. */
  static of(mark: Mark, rule = mark.rule): BoardMark {
    const { label, from, to, conj, prep, article, value, parts } = mark
    return new BoardMark(label, from, to, conj, prep, article, value, rule, parts)
  }
}

/** A mark on the same tokens with another label, perhaps of another value, made of others. */
export function relabelled(mark: Mark, label: string, { value, rule, parts }: Partial<Mark> = {}): BoardMark {
  const { from, to, conj, prep, article } = mark
  const told = value === undefined ? mark.value : value
  return new BoardMark(label, from, to, conj, prep, article, told, rule ?? mark.rule, parts ?? mark.parts)
}

/** A mark's value, as the type that its label promises. */
export function meaning<T>(mark: Mark): T {
  return mark.value as T
}

/** A mark over tokens that takes its clitics from the mark it begins with. */
export function markOver(label: string, first: Mark, to: number, value: unknown, parts: Mark[]): Mark {
  const { from, conj, prep, article } = first
  return new BoardMark(label, from, to, conj, prep, article, value, '', parts)
}
