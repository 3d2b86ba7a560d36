import { Groups } from '../groups.js'
import { Listed } from '../listed.js'
import { byText } from '../order.js'
import type { Fact } from '../record.js'
import type { Refiled } from './filed.js'
import { Slot } from './slot.js'

/** What became of facts: of one that changed, what it was is gone and what it is has come. */
export interface FactChanges {
  come: Fact[]
  gone: Fact[]
}

/** Facts by slot, those most sources tell first. */
export function byWeight(a: Fact, b: Fact): number {
  return byText(a.slot, b.slot) || b.sources - a.sources || b.reports - a.reports || byText(a.id, b.id)
}

/** The values of every slot, each with all that stands behind it. */
export class Facts {
  readonly facts = new Listed<Fact>(byWeight)
  /** The facts of a meeting, and of a forum. */
  readonly byMeeting = new Groups<Fact>(({ meeting }) => meeting ?? '')
  readonly byForum = new Groups<Fact>(({ forum }) => forum ?? '')
  private readonly slots = new Map<string, Slot>()

  settle({ come, gone }: Refiled): FactChanges {
    const dirty = new Map<string, Slot>()
    for (const filed of gone) {
      const slot = this.slots.get(filed.slot)!
      slot.remove(filed)
      dirty.set(filed.slot, slot)
    }
    for (const filed of come) {
      const slot = this.slots.get(filed.slot) ?? new Slot(filed.slot)
      this.slots.set(filed.slot, slot)
      slot.add(filed)
      dirty.set(filed.slot, slot)
    }
    const out: FactChanges = { come: [], gone: [] }
    for (const [name, slot] of dirty) {
      const before = new Set(slot.facts)
      slot.settle()
      if (slot.isEmpty) this.slots.delete(name)
      const now = new Set(slot.facts)
      out.gone.push(...[...before].filter((fact) => !now.has(fact)))
      out.come.push(...slot.facts.filter((fact) => !before.has(fact)))
    }
    for (const fact of out.gone) this.drop(fact)
    for (const fact of out.come) this.put(fact)
    return out
  }

  private put(fact: Fact): void {
    this.facts.put(fact)
    if (fact.meeting !== null) this.byMeeting.add(fact)
    if (fact.forum !== null) this.byForum.add(fact)
  }

  private drop(fact: Fact): void {
    this.facts.drop(fact)
    if (fact.meeting !== null) this.byMeeting.remove(fact)
    if (fact.forum !== null) this.byForum.remove(fact)
  }
}
