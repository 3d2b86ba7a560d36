import { Listed } from './listed.js'

/** Things of the record by what they were made of, so that those of one key are made anew together. */
export class Made<T extends object> {
  private readonly byKey = new Map<string, readonly T[]>()
  private readonly listed: Listed<T>

  constructor(order: (a: T, b: T) => number) {
    this.listed = new Listed(order)
  }

  of(key: string): readonly T[] {
    return this.byKey.get(key) ?? []
  }

  /** Puts things in place of those that were made of a key before. */
  replace(key: string, things: readonly T[]): void {
    for (const thing of this.of(key)) this.listed.drop(thing)
    for (const thing of things) this.listed.put(thing)
    if (things.length > 0) this.byKey.set(key, things)
    else this.byKey.delete(key)
  }

  now(): () => T[] {
    return this.listed.now()
  }
}
