import type { Claim } from '../claim/claim.js'
import { contentWords } from './content.js'
import type { Heard, Lookup } from './heard.js'

/** The sentence that a claim's first words stand in. */
export type Contexts = (claim: Claim) => string

/** No sentence reaches further than this from the words. */
const REACH = 300
const ENDS = '.؟!؛\n'

export function contextsOf(heard: Lookup<Heard>): Contexts {
  return (claim) => {
    const { start, end, quote } = claim.evidence[0]!
    const reading = heard.get(claim.report)?.reading
    if (!reading) return quote
    const { text, report } = reading
    return around(text, start - report.span.start, end - report.span.start)
  }
}

/** Words that tell a claim from others: its own where they are enough, else its whole sentence; without numbers. */
export function tellingWords(claim: Claim, contexts: Contexts): string {
  const own = withoutNumbers(claim.evidence.map(({ quote }) => quote).join(' '))
  return contentWords(own).size >= ENOUGH ? own : withoutNumbers(contexts(claim))
}

const ENOUGH = 4

function withoutNumbers(text: string): string {
  return text.replace(/[\d٠-٩۰-۹.,٫٬]+/g, ' ')
}

/** A point inside a number ends nothing. */
function isEnd(text: string, i: number): boolean {
  return ENDS.includes(text[i]!) && !(text[i] === '.' && /\d/.test(text[i + 1] ?? ''))
}

function around(text: string, start: number, end: number): string {
  let from = start
  while (from > 0 && start - from < REACH && !isEnd(text, from - 1)) from--
  let to = end
  while (to < text.length && to - end < REACH && !isEnd(text, to)) to++
  return text.slice(from, to)
}
