import { labelBits } from './label.js'

/**
 * The language of patterns. A pattern says in English words which marks follow one another:
 *
 *     received host:PERSON guest:PERSON
 *
 * | written        | means                                                                            |
 * | -------------- | -------------------------------------------------------------------------------- |
 * | `received`     | a word of the list `received`                                                      |
 * | `PERSON`       | a thing that an earlier pass recognised                                            |
 * | `host:PERSON`  | the same, kept under the name `host`                                               |
 * | `li+X` `bi+X` `ka+X` | the mark begins with the preposition ل, ب, ك                                 |
 * | `wa+X`         | the mark begins with the conjunction و or ف                                        |
 * | `al+X` `no+X`  | the mark stands with the article; without a preposition and conjunction            |
 * | `X=value`      | the word's meaning is `value`                                                      |
 * | `A \| B`, `( )` | either; together                                                                  |
 * | `X?`           | perhaps                                                                            |
 * | `..` `..5`     | up to 12 (5) tokens of any kind in the same sentence, the fewest first             |
 * | `~` `~5`       | the same, but not over a comma, a bracket or a quotation mark                      |
 * | `<` `>`        | the sentence's first token comes next; its end is reached                          |
 */
export type Pattern =
  | { kind: 'seq'; items: Pattern[] }
  | { kind: 'or'; items: Pattern[] }
  | { kind: 'maybe'; item: Pattern }
  | { kind: 'keep'; name: string; item: Pattern }
  | { kind: 'mark'; label: string; value?: string; prep?: string; conj?: boolean; article?: boolean; bare?: boolean }
  | { kind: 'gap'; most: number; clause: boolean }
  | { kind: 'edge'; at: 'start' | 'end' }

const GAP = 12

/** Reads a pattern. Throws SyntaxError, naming the pattern, where it is not of the language. */
export function compile(source: string): Pattern {
  const words = source.match(/[()|?]|[^\s()|?]+/g) ?? []
  let i = 0
  const fail = (why: string): never => {
    throw new SyntaxError(`pattern "${source}": ${why}`)
  }

  function alternatives(): Pattern {
    const items = [sequence()]
    while (words[i] === '|') {
      i++
      items.push(sequence())
    }
    return items.length === 1 ? items[0]! : { kind: 'or', items }
  }

  function sequence(): Pattern {
    const items: Pattern[] = []
    while (i < words.length && words[i] !== '|' && words[i] !== ')') items.push(repeated())
    if (items.length === 0) fail('an empty place')
    return items.length === 1 ? items[0]! : { kind: 'seq', items }
  }

  function repeated(): Pattern {
    const item = single()
    if (words[i] !== '?') return item
    i++
    return { kind: 'maybe', item }
  }

  function single(): Pattern {
    const word = words[i++]!
    if (word === '(') return group()
    if (word.endsWith(':') && words[i] === '(') {
      i++
      return { kind: 'keep', name: word.slice(0, -1), item: group() }
    }
    return parseWord(word, fail)
  }

  function group(): Pattern {
    const inner = alternatives()
    if (words[i++] !== ')') fail('a bracket is not closed')
    return inner
  }

  const pattern = alternatives()
  if (i < words.length) fail(`"${words[i]}" stands where nothing can`)
  return pattern
}

function parseWord(word: string, fail: (why: string) => never): Pattern {
  if (word === '<') return { kind: 'edge', at: 'start' }
  if (word === '>') return { kind: 'edge', at: 'end' }
  const gap = /^(\.\.|~)(\d*)$/.exec(word)
  if (gap) return { kind: 'gap', most: gap[2] ? Number(gap[2]) : GAP, clause: gap[1] === '~' }
  const m = /^(?:([a-zA-Z]+):)?((?:(?:wa|li|bi|ka|al|no)\+)*)([a-zA-Z_]+)(?:=([a-zA-Z_-]+))?$/.exec(word)
  if (!m) return fail(`"${word}" is no word of the language`)
  const [, name, marks = '', label = '', value] = m
  const item: Pattern = { kind: 'mark', label }
  if (value !== undefined) item.value = value
  for (const mark of marks.split('+').filter(Boolean)) {
    if (mark === 'wa') item.conj = true
    else if (mark === 'al') item.article = true
    else if (mark === 'no') item.bare = true
    else item.prep = { li: 'ل', bi: 'ب', ka: 'ك' }[mark]!
  }
  return name ? { kind: 'keep', name, item } : item
}

/** The labels of which at least one must begin a match, or null where a match can begin anywhere. */
function openers(pattern: Pattern): Set<string> | null {
  switch (pattern.kind) {
    case 'mark':
      return new Set([pattern.label])
    case 'keep':
      return openers(pattern.item)
    case 'or':
      return openersOfAll(pattern.items)
    case 'seq':
      return openersOfSequence(pattern.items)
    default:
      return null
  }
}

function openersOfAll(items: readonly Pattern[]): Set<string> | null {
  const all = new Set<string>()
  for (const item of items) {
    const next = openers(item)
    if (!next) return null
    for (const label of next) all.add(label)
  }
  return all
}

function openersOfSequence(items: readonly Pattern[]): Set<string> | null {
  const all = new Set<string>()
  for (const item of items) {
    if (item.kind === 'edge') continue
    const next = openers(item.kind === 'maybe' ? item.item : item)
    if (!next) return null
    for (const label of next) all.add(label)
    if (item.kind !== 'maybe') return all
  }
  return null
}

/** Sets of labels of which each must have one mark in every match, the rarest set first. */
export function needs(pattern: Pattern): string[][] {
  return rarestFirst(needsInOrder(pattern))
}

function needsInOrder(pattern: Pattern): string[][] {
  switch (pattern.kind) {
    case 'mark':
      return [[pattern.label]]
    case 'keep':
      return needsInOrder(pattern.item)
    case 'seq':
      return pattern.items.flatMap(needsInOrder)
    case 'or': {
      const ways = pattern.items.map(needsInOrder)
      return ways.every((way) => way.length > 0) ? [ways.flatMap((way) => way[0]!)] : []
    }
    default:
      return []
  }
}

/** One way to begin: a mark, and the labels of which one must begin right behind it (null where anything may follow). */
export interface Way {
  item: Extract<Pattern, { kind: 'mark' }>
  follows: ReadonlySet<string> | null
  /** The bits of those labels. */
  bits: number
  /**
   * Sets of labels of which each must have one behind the mark, in the same sentence, the rarest set first. None where
   * the pattern has no gap.
   */
  needs: string[][]
}

/** All ways in which a match can begin, or null where it can begin anywhere. */
export function ways(pattern: Pattern): Way[] | null {
  return waysOfSequence([pattern])
}

function waysOfSequence(items: readonly Pattern[]): Way[] | null {
  const [first, ...rest] = items
  switch (first?.kind) {
    case 'mark':
      return [wayOf(first, rest)]
    case 'keep':
      return waysOfSequence([first.item, ...rest])
    case 'seq':
      return waysOfSequence([...first.items, ...rest])
    case 'or':
      return joined(first.items.map((item) => waysOfSequence([item, ...rest])))
    case 'maybe':
      return joined([waysOfSequence([first.item, ...rest]), waysOfSequence(rest)])
    case 'edge':
      return waysOfSequence(rest)
    default:
      return null
  }
}

/** Whether tokens of any kind can stand between the marks. */
export function hasGap(pattern: Pattern): boolean {
  if (pattern.kind === 'gap') return true
  if (pattern.kind === 'seq' || pattern.kind === 'or') return pattern.items.some(hasGap)
  return pattern.kind === 'keep' || pattern.kind === 'maybe' ? hasGap(pattern.item) : false
}

function wayOf(item: Way['item'], rest: readonly Pattern[]): Way {
  const follows = rest.some((each) => each.kind === 'edge') ? null : openersOfSequence(rest)
  // Without a gap what follows at once tells enough.
  const far = rest.some(hasGap)
  return { item, follows, bits: labelBits(follows ?? []), needs: far ? rarestFirst(rest.flatMap(needsInOrder)) : [] }
}

/** Words of lists are rarer than the things that rules make of them. */
function rarestFirst(all: readonly string[][]): string[][] {
  const common = (labels: string[]) => labels.length + (/^[A-Z]/.test(labels[0]!) ? 100 : 0)
  return [...all].sort((a, b) => common(a) - common(b))
}

function joined(all: readonly (Way[] | null)[]): Way[] | null {
  return all.every((one) => one !== null) ? all.flat() : null
}
