import { contentWords } from '../content.js'
import { addTo, groupBy } from '../group.js'
import { byPlace } from '../heard.js'
import { byText, hash } from '../order.js'
import { count } from '../origins/count.js'
import type { Fact } from '../record.js'
import { Sets } from '../unite.js'
import { Alike } from './alike.js'
import type { Filed } from './filed.js'

/** A fact with the claims behind it as they are filed. */
interface Built {
  fact: Fact
  filed: readonly Filed[]
}

/** What claims fill one slot with: its facts, kept as claims come and go. */
export class Slot {
  facts: Fact[] = []
  private readonly values = new Map<string, Filed[]>()
  private readonly texts = new Map<string, Alike<Filed>>()
  private built: ReadonlyMap<Filed, Built> = new Map()

  constructor(private readonly slot: string) {}

  add(filed: Filed): void {
    addTo(this.values, filed.value, filed)
    this.texts.get(filed.value)?.add(filed)
  }

  remove(filed: Filed): void {
    const left = this.values.get(filed.value)!.filter((one) => one !== filed)
    if (left.length > 0) this.values.set(filed.value, left)
    else this.values.delete(filed.value)
    if (left.length > 1) this.texts.get(filed.value)?.remove(filed)
    else this.texts.delete(filed.value)
  }

  get isEmpty(): boolean {
    return this.values.size === 0
  }

  /** Makes the facts anew; those behind which nothing changed are the same values as before. */
  settle(): void {
    const built = new Map<Filed, Built>()
    for (const [value, all] of this.values) {
      all.sort((a, b) => byPlace(a.cited, b.cited))
      for (const group of this.told(value, all)) {
        const before = this.built.get(group[0]!)
        const same = before?.filed.length === group.length && before.filed.every((one, i) => one === group[i])
        built.set(group[0]!, same ? before : { fact: factOf(this.slot, group), filed: group })
      }
    }
    this.built = built
    this.facts = [...built.values()].map(({ fact }) => fact)
  }

  /** Claims with words are one fact where the words are alike. */
  private told(value: string, all: readonly Filed[]): Filed[][] {
    if (all[0]!.text === null || all.length === 1) return [[...all]]
    if (!this.texts.has(value)) {
      const words = new Map<Filed, ReadonlySet<string>>()
      const wordsOf = (one: Filed) => {
        const own = words.get(one) ?? contentWords(one.text ?? '')
        words.set(one, own)
        return own
      }
      const texts = new Alike(wordsOf, (a, b) => byPlace(a.cited, b.cited))
      for (const one of all) texts.add(one)
      this.texts.set(value, texts)
    }
    const groups = this.texts.get(value)!.groups(all)
    return all[0]!.cited.claim.type === 'figure' ? atHome(groups) : groups
  }
}

/** The same number of the same measure in reports of one meeting is one figure, however it is worded. */
function atHome(groups: Filed[][]): Filed[][] {
  const sets = new Sets(groups.length)
  const first = new Map<string, number>()
  groups.forEach((group, i) => {
    for (const { home } of group) {
      if (home === null) continue
      if (first.has(home)) sets.join(first.get(home)!, i)
      else first.set(home, i)
    }
  })
  return sets.groups().map((own) => own.flatMap((i) => groups[i]!))
}

/** The first claim of a value, in the canonical order, speaks for it. */
function factOf(slot: string, group: readonly Filed[]): Fact {
  const first = group[0]!
  const { claim } = first.cited
  const supports = group.map(({ cited }) => cited.support)
  const words = first.text === null ? '' : claim.id
  return {
    id: `f-${hash(`${slot}\n${first.value}\n${words}`)}`,
    type: claim.type,
    slot,
    meeting: most(group.map((one) => one.meeting)),
    forum: first.forum,
    claim,
    supports,
    ...count(supports),
  }
}

/** The meeting most claims give; among equals the first in order of text. */
function most(meetings: readonly (string | null)[]): string | null {
  const tally = groupBy(
    meetings.filter((meeting) => meeting !== null),
    (meeting) => meeting,
  )
  const ranked = [...tally].sort(([a, m], [b, n]) => n.length - m.length || byText(a, b))
  return ranked[0]?.[0] ?? null
}
