import type { Claim } from '../../claim/claim.js'
import { agencyKey, agencyOfChain } from './agency.js'
import { inOrder } from './postings.js'
import { wordsIn } from './text.js'
import type { Witness } from './witness.js'

/** Reports that have words of one text. */
export class Family {
  private readonly named = new Map<Witness, string | null>()
  /** The earliest member that names an agency for these words. */
  private naming: Witness | null = null

  get agency(): string | null {
    return this.naming && this.named.get(this.naming)!
  }

  get members(): Witness[] {
    return [...this.named.keys()].sort(inOrder)
  }

  /** Takes a member in, or looks at it again, with the agency it names. Gives whether the family's agency is another now. */
  add(witness: Witness, agency: string | null): boolean {
    const before = this.agency
    if (this.naming === witness) this.remove(witness)
    this.named.set(witness, agency)
    if (agency && (!this.naming || inOrder(witness, this.naming) < 0)) this.naming = witness
    return this.agency !== before
  }

  /** Gives whether the family's agency is another now. */
  remove(witness: Witness): boolean {
    const before = this.agency
    this.named.delete(witness)
    if (this.naming === witness) this.naming = this.members.find((one) => this.named.get(one)) ?? null
    return this.agency !== before
  }
}

/** The agency a report names for words: that of the whole report, else the one most claims on them are told by. */
export function agencyNamed(witness: Witness, words: readonly Claim[]): string | null {
  const own = agencyKey(witness.reading.report.agency)
  if (own) return own
  const counts = new Map<string, number>()
  for (const claim of words) {
    const agency = agencyOfChain(claim.chain)
    if (agency) counts.set(agency, (counts.get(agency) ?? 0) + 1)
  }
  return [...counts].find(([, n]) => n * 2 > words.length)?.[0] ?? null
}

/** The family, by the report it begins with, that has most of a claim's words; null where no other report has them. */
export function familyOf(witness: Witness, claim: Claim): Witness | null {
  const counts = new Map<Witness, number>()
  for (const { start, end } of claim.evidence) {
    const [from, to] = wordsIn(witness.text, start, end)
    for (let i = from; i < to; i++) {
      const family = takenAt(witness, i)?.family ?? (witness.given[i] === 1 ? witness.family : null)
      if (family) counts.set(family, (counts.get(family) ?? 0) + 1)
    }
  }
  return [...counts].sort(([a, m], [b, n]) => n - m || inOrder(a, b))[0]?.[0] ?? null
}

function takenAt(witness: Witness, word: number) {
  return witness.taken.find(({ from, to }) => from <= word && word < to)
}

/** The report and the sentence in which the words of a claim stand first, as far as they can be followed. */
export function firstPlace(witness: Witness, claim: Claim): string | null {
  const { start, end } = claim.evidence[0]!
  const [from, to] = wordsIn(witness.text, start, end)
  if (from >= to) return null
  let at = witness
  let word = (from + to - 1) >> 1
  for (;;) {
    const one = takenAt(at, word)
    if (!one) break
    word = Math.min(one.ofTo - 1, one.ofFrom + word - one.from)
    at = one.of
  }
  if (at === witness && witness.heirs.size === 0) return null
  const sentence = at.text.sentences.findIndex((begin) => begin > word)
  return `${at.reading.report.id} ${sentence}`
}
