import { foldWord } from '../../arabic/fold.js'
import { givenNames } from './words/given.js'

/** A name as it is compared: folded, without marks. */
export function plainName(name: string): string {
  return foldWord(name)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** Letters that stand for one another in names of other languages. */
const SOUNDS: Record<string, string> = {
  غ: 'ك',
  ج: 'ك',
  ق: 'ك',
  گ: 'ك',
  چ: 'ك',
  ث: 'س',
  ص: 'س',
  ش: 'س',
  ز: 'س',
  ط: 'ت',
  ظ: 'د',
  ض: 'د',
  ذ: 'د',
  ڤ: 'ف',
  پ: 'ب',
  خ: 'ك',
}

/** The consonants of a name by their sound, each once in a row: «تيلرسون» and «تلرسن» are one. */
export function skeleton(part: string): string {
  const sounds = [...part.slice(1).replace(/[اويهةءىئؤ]/g, '')].map((letter) => SOUNDS[letter] ?? letter).join('')
  const first = part[0]!
  return `${SOUNDS[first] ?? first}${sounds}`.replace(/(.)\1+/g, '$1')
}

/** Two spellings may differ by so many letters. */
const LETTERS = 2
const SHORTEST = 3

/**
 * Whether two parts of names are one name spelled in two ways. Arabic names are spelled in one way, so only those count
 * that neither begin with the article nor are given names.
 */
function alikePart(a: string, b: string): boolean {
  if (a === b) return true
  if (a.startsWith('ال') || b.startsWith('ال') || givenNames.has(a) || givenNames.has(b)) return false
  const bones = skeleton(a)
  return bones.length >= SHORTEST && bones === skeleton(b) && distance(a, b) <= LETTERS
}

/** Two names of as many parts that are all alike. */
export function alikeNames(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((part, i) => alikePart(part, b[i]!))
}

/** Letters to change, add or leave out (Levenshtein 1966). Names are short. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const change = row[j - 1]! + Number(a[i - 1] !== b[j - 1])
      next.push(Math.min(change, row[j]! + 1, next[j - 1]! + 1))
    }
    row = next
  }
  return row[b.length]!
}

/** All parts of the shorter name stand in the longer one in their order, and the last name is the last one of both. */
export function containsName(longer: readonly string[], shorter: readonly string[]): boolean {
  if (longer.length <= shorter.length || longer.at(-1) !== shorter.at(-1)) return false
  let i = 0
  for (const part of longer) if (part === shorter[i]) i++
  return i === shorter.length
}
