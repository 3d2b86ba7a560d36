import type { Actor } from '../../claim/values.js'
import type { PersonJudgement } from '../judgement.js'
import { byText } from '../order.js'
import type { Reason } from '../record.js'
import { plainName } from './spelling.js'

/**
 * Which claims a name has another bearer in, by what people decided: «محمد العلي» of two claims may be two people. There
 * the name is taken with the namesake's sign, as `محمد العلي #5f0c2a91`, so that it is like no other name.
 */
export class Namesakes {
  private signs = new Map<string, string>()
  private reasons = new Map<string, Reason>()
  private readonly bearers = new WeakMap<Actor, string>()

  /** Takes in what people decided, in place of what they had decided before. Gives the names this changes, plain. */
  judge(judgements: readonly PersonJudgement[]): Set<string> {
    const before = this.signs
    this.signs = new Map()
    this.reasons = new Map()
    for (const { name, namesake, claims, person } of namesakesIn(judgements)) {
      for (const claim of claims) this.signs.set(keyOf(claim, plainName(name)), namesake)
      this.reasons.set(namesake, { score: 0, because: because(person) })
    }
    const changed = [...before, ...this.signs].filter(([key]) => before.get(key) !== this.signs.get(key))
    return new Set(changed.map(([key]) => key.split('\n')[1]!))
  }

  /** The name by which somebody in a claim is looked up; remembered for `nameOf`. */
  nameIn(claim: string, actor: Actor): string {
    const name = plainName(actor.name)
    const sign = this.signs.get(keyOf(claim, name))
    if (sign === undefined) {
      this.bearers.delete(actor)
      return name
    }
    this.bearers.set(actor, signed(name, sign))
    return signed(name, sign)
  }

  /** The name by which somebody of a claim that was taken in is looked up. */
  nameOf(actor: Actor): string {
    return this.bearers.get(actor) ?? plainName(actor.name)
  }

  /** Why a namesake is somebody of his own. */
  reason(namesake: string | null): Reason[] {
    const reason = namesake === null ? undefined : this.reasons.get(namesake)
    return reason ? [reason] : []
  }
}

/** Namesakes by what people decided. Of a namesake's claims some may be another's: fewer claims come later, and count. */
function namesakesIn(judgements: readonly PersonJudgement[]) {
  return judgements
    .flatMap(({ people, verdict, person }) =>
      people.flatMap(({ name, namesake, claims }) =>
        verdict === 'different' && namesake !== undefined && claims ? [{ name, namesake, claims, person }] : [],
      ),
    )
    .sort((a, b) => b.claims.length - a.claims.length || byText(a.namesake, b.namesake))
}

function keyOf(claim: string, name: string): string {
  return `${claim}\n${name}`
}

/** A name with the sign of one of its bearers. */
export function signed(name: string, namesake: string | undefined): string {
  return namesake === undefined ? name : `${name} #${namesake}`
}

/** The sign that a name was given; null where it has none. */
export function signIn(parts: readonly string[]): string | null {
  const last = parts.at(-1)!
  return last.startsWith('#') ? last.slice(1) : null
}

function because(person: string) {
  return {
    ar: `قرر ${person} أن الاسم في هذه التقارير لشخص آخر`,
    en: `${person} decided that in these reports the name is somebody else’s`,
  }
}
