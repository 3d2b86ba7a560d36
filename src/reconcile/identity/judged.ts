import type { Judgement } from '../judgement.js'
import type { Phrase } from '../record.js'
import type { Mention } from './mention.js'

/** Two mentions, by their place, that a person takes for one meeting. */
export interface Together {
  a: number
  b: number
  person: string
}

export function judgedSame(person: string): Phrase {
  return { ar: `قرر ${person} أنهما اجتماع واحد`, en: `${person} decided that they are one meeting` }
}

/**
 * Keeps mentions that a person told apart from one another, and gives the pairs that a person took for one. Judgements
 * on claims that are not there any more say nothing.
 */
export function judge(mentions: readonly Mention[], judgements: readonly Judgement[]): Together[] {
  if (judgements.length === 0) return []
  const places = new Map(mentions.flatMap(({ claims }, i) => claims.map(({ id }) => [id, i] as const)))
  return judgements.flatMap((judgement) => {
    if (!('claims' in judgement)) return []
    const { claims, verdict, person } = judgement
    const [a, b] = claims.map((claim) => places.get(claim)) as [number | undefined, number | undefined]
    if (a === undefined || b === undefined || a === b) return []
    if (verdict === 'same') return { a, b, person }
    mentions[a]!.apart.add(mentions[b]!.key)
    mentions[b]!.apart.add(mentions[a]!.key)
    return []
  })
}
