import { type Token, tokenize } from '../../arabic/tokens.js'
import type { Meeting as MeetingClaim } from '../../claim/claim.js'
import { characters, portfolios } from './words/portfolios.js'

/** Words behind which portfolios stand: «وزراء المالية والتجارة». */
const MINISTERS = /^[وفبل]{0,2}(?:ال)?(?:وزراء|وزيرا|وزيري)$/
/** Words of meetings before which the character does not stand, and behind which it does. */
const MEETINGS = /^[وفبل]{0,2}(?:ال)?(?:اجتماع\S*|قمه|قمت\S+|موتمر\S*|دوره|دورت\S+|لقاء\S*|جلسه)$/
/** A portfolio has to follow so soon, and a character within so many words. */
const REACH = 6

/** What the ministers who meet are ministers of, as far as the claims' words and levels say it. */
export function portfoliosOf(claims: readonly MeetingClaim[]): Set<string> {
  const out = new Set<string>()
  for (const { level, evidence } of claims) {
    if (level === 'foreign_ministers') out.add('foreign')
    if (level === 'defence_ministers') out.add('defence')
    for (const { quote } of evidence) for (const key of ministersIn(tokenize(quote))) out.add(key)
  }
  return out
}

/** «وزراء المالية والتجارة», «وزراء خارجية»: the nouns right behind the ministers, joined by «و». */
function* ministersIn(tokens: readonly Token[]): Iterable<string> {
  for (let i = 0; i < tokens.length; i++) {
    if (!MINISTERS.test(tokens[i]!.norm)) continue
    for (let k = i + 1; k < Math.min(i + REACH, tokens.length); k++) {
      const key = portfolios[bare(tokens[k]!.norm, k > i + 1)]
      if (!key) break
      yield key
    }
  }
}

/** What kind of meeting the claims' words call it: extraordinary, coordinating, preparatory. */
export function charactersOf(claims: readonly MeetingClaim[]): Set<string> {
  const out = new Set<string>()
  for (const { quote } of claims.flatMap(({ evidence }) => evidence)) {
    const tokens = tokenize(quote)
    const at = tokens.findIndex(({ norm }) => MEETINGS.test(norm))
    if (at < 0) continue
    for (const { norm } of tokens.slice(at + 1, at + REACH)) {
      const key = characters[bare(norm, false).replace(/ه$/, '')]
      if (key) out.add(key)
    }
  }
  return out
}

function bare(norm: string, joined: boolean): string {
  return norm.replace(joined ? /^و?(?:ال)?/ : /^(?:ال)?/, '')
}
