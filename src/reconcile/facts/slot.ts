import { contentWords } from '../content.js'
import { groupBy } from '../group.js'
import { byPlace } from '../heard.js'
import { inserted } from '../inserted.js'
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

/** Words of fewer claims are compared anew each time. */
const MANY = 24

/** What claims fill one slot with: its facts, kept as claims come and go. There are many slots, and most have one claim. */
export class Slot {
  private filed: Filed[] = []
  private built: readonly Built[] = []
  /** Of values that many claims have words with: which words are alike. */
  private texts: Map<string, Alike<Filed>> | null = null

  constructor(private readonly slot: string) {}

  get facts(): Fact[] {
    return this.built.map(({ fact }) => fact)
  }

  add(filed: Filed): void {
    this.filed = inserted(this.filed, this.filed.length, filed)
    this.texts?.get(filed.value)?.add(filed)
  }

  remove(filed: Filed): void {
    this.filed = this.filed.filter((one) => one !== filed)
    this.texts?.get(filed.value)?.remove(filed)
  }

  get isEmpty(): boolean {
    return this.filed.length === 0
  }

  /** Makes the facts anew; those behind which nothing changed are the same values as before. */
  settle(): void {
    const known = new Map(this.built.map((one) => [one.filed[0]!, one]))
    const byValue = groupBy(
      this.filed.sort((a, b) => byPlace(a.cited, b.cited)),
      ({ value }) => value,
    )
    this.built = [...byValue].flatMap(([value, all]) =>
      this.told(value, all).map((group) => {
        const before = known.get(group[0]!)
        const same = before?.filed.length === group.length && before.filed.every((one, i) => one === group[i])
        return same ? before : { fact: factOf(this.slot, group), filed: group }
      }),
    )
    for (const value of this.texts?.keys() ?? [])
      if ((byValue.get(value)?.length ?? 0) < MANY) this.texts!.delete(value)
    if (this.texts?.size === 0) this.texts = null
  }

  /** Claims with words are one fact where the words are alike. */
  private told(value: string, all: Filed[]): Filed[][] {
    if (all[0]!.text === null || all.length === 1) return [all]
    const groups = this.alike(value, all).groups(all)
    return all[0]!.cited.claim.type === 'figure' ? atHome(groups) : groups
  }

  private alike(value: string, all: readonly Filed[]): Alike<Filed> {
    const known = this.texts?.get(value)
    if (known) return known
    const texts = alikeBy()
    for (const one of all) texts.add(one)
    if (all.length >= MANY) this.texts = (this.texts ?? new Map<string, Alike<Filed>>()).set(value, texts)
    return texts
  }
}

function alikeBy(): Alike<Filed> {
  const words = new WeakMap<Filed, ReadonlySet<string>>()
  const wordsOf = (one: Filed) => {
    const own = words.get(one) ?? contentWords(one.text ?? '')
    words.set(one, own)
    return own
  }
  return new Alike(wordsOf, (a, b) => byPlace(a.cited, b.cited))
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
