/** Things in groups by a key, with the keys of the groups that changed since they were asked for last. */
export class Groups<T extends object> {
  private readonly lists = new Map<string, T[]>()
  private changed = new Set<string>()

  /** @param key stays the same for a thing as long as it is in */
  constructor(private readonly key: (thing: T) => string) {}

  /** The things of one key, in no order that means anything. */
  get(key: string): readonly T[] {
    return this.lists.get(key) ?? []
  }

  add(thing: T): void {
    const key = this.key(thing)
    const list = this.lists.get(key)
    if (list) list.push(thing)
    else this.lists.set(key, [thing])
    this.changed.add(key)
  }

  remove(thing: T): void {
    const key = this.key(thing)
    const list = this.lists.get(key)!
    list.splice(list.lastIndexOf(thing), 1)
    if (list.length === 0) this.lists.delete(key)
    this.changed.add(key)
  }

  /** Notes that a group has to be looked at again. */
  touch(key: string): void {
    this.changed.add(key)
  }

  takeChanged(): Set<string> {
    const { changed } = this
    this.changed = new Set()
    return changed
  }
}
