import type { Called } from '../../claim/decision.js'
import type { Judgement, PersonJudgement } from '../judgement.js'
import type { Reason } from '../record.js'
import { type Named, nodeKey } from './appearances.js'
import { JOIN } from './compare.js'
import { signed } from './namesakes.js'
import { plainName } from './spelling.js'

/** Names that a person took for one person's or told apart. */
export interface JudgedNames {
  together: { a: Named; b: Named; reason: Reason }[]
  apart: [Named, Named][]
}

export const noneJudged: JudgedNames = { together: [], apart: [] }

export function onPeople(judgements: readonly Judgement[]): PersonJudgement[] {
  return judgements.filter((judgement) => 'people' in judgement)
}

/** Judgements on names that no report has any more say nothing. */
export function judgeNames(named: ReadonlyMap<string, Named>, judgements: readonly PersonJudgement[]): JudgedNames {
  const judged: JudgedNames = { together: [], apart: [] }
  for (const { people, verdict, person } of judgements) {
    const [a, b] = people.map((called) => bearersOf(called, named)) as [Named[], Named[]]
    if (verdict === 'different') {
      // The name without a state may be either's where both have it.
      const [own, other] = [a.filter((x) => !b.includes(x)), b.filter((y) => !a.includes(y))]
      judged.apart.push(...own.flatMap((x) => other.map((y): [Named, Named] => [x, y])))
    } else if (a[0] && b[0] && a[0] !== b[0]) {
      judged.together.push({ a: a[0], b: b[0], reason: { score: JOIN, because: because(person) } })
    }
  }
  return judged
}

/** All names that judgements speak of. */
export function judgedIn({ together, apart }: JudgedNames): Set<Named> {
  return new Set([...together.flatMap(({ a, b }) => [a, b]), ...apart.flat()])
}

/** A name with its state, and the same name where a report gives none. */
function bearersOf({ name, country, namesake }: Called, named: ReadonlyMap<string, Named>): Named[] {
  const own = signed(plainName(name), namesake)
  const keys = [...new Set([nodeKey(own, country), nodeKey(own, null)])]
  return keys.flatMap((key) => named.get(key) ?? [])
}

function because(person: string) {
  return { ar: `قرر ${person} أنهما شخص واحد`, en: `${person} decided that they are one person` }
}
