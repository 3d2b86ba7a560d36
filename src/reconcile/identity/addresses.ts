import { countWhile } from '../../claim/ordered.js'
import type { Group } from './group.js'
import { byTelling } from './mention.js'
import { tail } from './slug.js'

/**
 * An address for each meeting: day, country and kind of what is agreed (`2018-02-13-kuwait-ministerial`). Where two
 * would get the same, the one told first keeps it and the others add a hash of the claim that told of them first, so
 * that later reports change no address. Where a later report gives the first day or country the address changes, and
 * the former one leads to the new one.
 */
export class Addresses {
  private readonly bySlug = new Map<string, Group[]>()
  private readonly taken = new Map<string, number>()
  /** Meetings that have, or would have, an address among their former ones. */
  private readonly former = new Map<string, Set<Group>>()

  /** Gives meetings their addresses. Gives all that have another address, or other former ones, than before. */
  settle(come: readonly Group[], gone: readonly Group[]): Set<Group> {
    const changed = new Set<Group>()
    const moved = new Map<string, boolean>()
    const slugs = new Set([...come, ...gone].map(({ slug }) => slug))
    const firsts = new Map([...slugs].map((slug) => [slug, this.bySlug.get(slug)?.[0]]))
    for (const group of gone) this.leave(group, moved)
    for (const group of come) this.enter(group)
    for (const slug of slugs) {
      const [before, now] = [firsts.get(slug), this.bySlug.get(slug)?.[0]]
      for (const group of [before, now]) if (group && before !== now) changed.add(group)
    }
    for (const group of come) changed.add(group)
    for (const group of gone) changed.delete(group)
    for (const group of changed) this.name(group, moved)
    for (const [address, was] of moved) {
      if (was === this.taken.has(address)) continue
      for (const group of this.former.get(address) ?? []) changed.add(group)
    }
    for (const group of changed) group.formerly = group.former.filter((other) => !this.taken.has(other))
    return changed
  }

  private enter(group: Group): void {
    const same = this.bySlug.get(group.slug) ?? []
    same.splice(placeIn(same, group), 0, group)
    this.bySlug.set(group.slug, same)
    for (const address of group.former) this.former.set(address, (this.former.get(address) ?? new Set()).add(group))
  }

  private leave(group: Group, moved: Map<string, boolean>): void {
    const same = this.bySlug.get(group.slug)!
    same.splice(placeIn(same, group), 1)
    if (same.length === 0) this.bySlug.delete(group.slug)
    for (const address of group.former) {
      const own = this.former.get(address)!
      own.delete(group)
      if (own.size === 0) this.former.delete(address)
    }
    this.take(group.id, -1, moved)
  }

  private name(group: Group, moved: Map<string, boolean>): void {
    const isFirst = this.bySlug.get(group.slug)![0] === group
    const id = isFirst ? group.slug : `${group.slug}-${tail(group.mentions[0]!.claims[0]!.id)}`
    if (id === group.id) return
    this.take(group.id, -1, moved)
    this.take(id, 1, moved)
    group.id = id
  }

  private take(id: string, one: 1 | -1, moved: Map<string, boolean>): void {
    if (id === '') return
    if (!moved.has(id)) moved.set(id, this.taken.has(id))
    const times = (this.taken.get(id) ?? 0) + one
    if (times > 0) this.taken.set(id, times)
    else this.taken.delete(id)
  }
}

/** Those told first stand first. */
function placeIn(same: readonly Group[], group: Group): number {
  return countWhile(same, (other) => byTelling(other.mentions[0]!, group.mentions[0]!) < 0)
}
