/**
 * Things in an order, as lists that are made on demand. A list once given never changes: what is put in or taken out goes
 * to the next one, which costs a look at each thing, and nothing before somebody asks for it.
 */
export class Listed<T extends object> {
  private head: Version<T>

  constructor(private readonly order: (a: T, b: T) => number) {
    this.head = { before: null, list: [], come: new Set(), gone: new Set(), given: false }
  }

  put(thing: T): void {
    const { come, gone } = this.open()
    if (!gone.delete(thing)) come.add(thing)
  }

  drop(thing: T): void {
    const { come, gone } = this.open()
    if (!come.delete(thing)) gone.add(thing)
  }

  /** The list as it is now, whenever it is asked for. */
  now(): () => T[] {
    const version = this.head
    version.given = true
    return () => this.listOf(version)
  }

  /** A version that nobody has been given and that may still change. */
  private open(): Version<T> {
    if (this.head.given) {
      this.head = { before: this.head, list: null, come: new Set(), gone: new Set(), given: false }
    } else this.head.list = null
    return this.head
  }

  private listOf(version: Version<T>): T[] {
    if (version.list) return version.list
    const changes: Version<T>[] = []
    let at: Version<T> | null = version
    for (; at && !at.list; at = at.before) changes.push(at)
    const come = new Set<T>()
    const gone = new Set<T>()
    for (const change of changes.reverse()) {
      for (const thing of change.gone) if (!come.delete(thing)) gone.add(thing)
      for (const thing of change.come) if (!gone.delete(thing)) come.add(thing)
    }
    version.list = merged(
      (at?.list ?? []).filter((thing) => !gone.has(thing)),
      [...come].sort(this.order),
      this.order,
    )
    version.before = null
    version.come = new Set()
    version.gone = new Set()
    return version.list
  }
}

interface Version<T> {
  /** The version that the changes are to. */
  before: Version<T> | null
  list: T[] | null
  come: Set<T>
  gone: Set<T>
  given: boolean
}

/** Two ordered lists as one; of equal things those of the first stand first. */
function merged<T>(a: readonly T[], b: readonly T[], order: (a: T, b: T) => number): T[] {
  const out: T[] = []
  let i = 0
  for (const thing of b) {
    while (i < a.length && order(a[i]!, thing) <= 0) out.push(a[i++]!)
    out.push(thing)
  }
  while (i < a.length) out.push(a[i++]!)
  return out
}
