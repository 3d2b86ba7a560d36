import type { Board } from '../../engine/board.js'
import type { Mark } from '../../engine/mark.js'
import { wordsBehind } from './lists.js'
import type { TimeWords, When } from './when.js'

const FAR = 25

/**
 * Tells times that can lie on either side of now by the nearest verb before them in the sentence: `عقد … الاثنين` is the
 * last Monday, `يعقد الاثنين` the next.
 */
export function tellTense(board: Board): void {
  for (const mark of board.of('T')) {
    const words = mark.value as TimeWords
    if (words.tense || !isOpen(words.when)) continue
    const tense = tenseBefore(board, mark)
    if (tense) mark.value = { ...words, tense }
  }
}

function isOpen(when: When | undefined): boolean {
  if (!when || when.which !== undefined || when.in || when.unit || when.distance || when.stretch) return false
  return (
    when.year === undefined && (when.weekday ?? when.month ?? when.day ?? when.season ?? when.holiday) !== undefined
  )
}

function tenseBefore(board: Board, mark: Mark): 'past' | 'future' | undefined {
  if (/^[وف]?منذ$/.test(board.tokens[mark.from - 1]?.norm ?? '')) return 'past'
  const start = Math.max(board.sentenceOf(mark.from).from, mark.from - FAR)
  for (let i = mark.from - 1; i >= start; i--) {
    const tense = tenseAt(board, i)
    if (tense) return tense
  }
  return undefined
}

function tenseAt(board: Board, i: number): 'past' | 'future' | undefined {
  if (isSin(board.tokens[i]!.norm)) return 'future'
  const verb = wordsBehind(board, i).find((word) => word.label.startsWith('verb_'))
  if (verb?.label === 'verb_present') return isPastBefore(board, i) ? 'past' : 'future'
  return verb && (verb.label === 'verb_past' ? 'past' : 'future')
}

/** `كان يعقد`, `لم يعقد`: the imperfect tells of the past. */
function isPastBefore(board: Board, i: number): boolean {
  return /^[وف]?(كان|كانت|لم|كانوا)$/.test(board.tokens[i - 1]?.norm ?? '')
}

const NO_FUTURE =
  /^(سياس|سيار|سيناء|سيناريو|سيطر|سياد|سياح|سياق|سيده|سيدات|ستين|ستون|ستوكهولم|ستار|ستاد|سيول|سيره|سيراليون|سينما|سيبيريا|سيف|سيلان|ستات|سيدي|سيدنا|سيليكون|سيمنس|ستيف|ستولتنبرغ|سيرغي|سيسي|سيما|سيوله|سندات|سنوات|سنويا|سنوي|سنغافور|سنجار|سناء|سنه|سنين|سنت|سندس|سنيور|سند|سنتر|سنغال|سيء|سيئ|سيارتين|سيون|سيكون )/

/** `س` before an imperfect: `سيعقد`, `ستنطلق`. */
function isSin(norm: string): boolean {
  // Most words are turned away by their first letter.
  const bare = norm[0] === 'و' || norm[0] === 'ف' ? norm.slice(1) : norm
  return bare[0] === 'س' && /^س[يتن]..+/.test(bare) && bare.length >= 5 && !NO_FUTURE.test(bare)
}
