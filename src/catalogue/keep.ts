import type { PublicRecord } from '../reconcile/record.js'
import { summaryOf } from './memory.js'
import { rowOf } from './rows.js'
import { shelvesOf } from './shelves.js'
import type { KeptThing, Store } from './store.js'
import { allKinds, type Kind, type Things, thingsOf } from './things.js'

/** A thing that a store holds; `thing` is missing where another process stored it. */
interface Held {
  thing?: object
  digest: string
}

interface Come {
  kind: Kind
  thing: Things[Kind]
}

type ShelfOf = ReturnType<typeof shelvesOf>

/**
 * Keeps a stored record what a growing one is. Only what changed is written: things that are the values they were when
 * they were stored are not looked at again.
 */
export class RecordKeeper {
  private held = new Map<string, Held>()
  private basis: string | null = null
  /** Whether `held` is what the store holds. */
  private known = false

  constructor(private readonly store: Store) {}

  /** Stores a record; `basis` says what it was made from. */
  async keep(record: PublicRecord, basis: string): Promise<void> {
    const shelfOf = shelvesOf(record)
    for (;;) {
      if (!this.known) await this.lookUp()
      if (this.basis === basis) return
      const summary = JSON.stringify(summaryOf(record))
      const { come, gone, now } = this.changes(record, shelfOf)
      const written = rows(come, shelfOf, now)
      if (await this.store.keep({ before: this.basis, basis, summary, gone, come: written })) {
        this.held = now
        this.basis = basis
        return
      }
      this.known = false
    }
  }

  private async lookUp(): Promise<void> {
    this.basis = (await this.store.kept())?.basis ?? null
    // Also where there is no record: of one that was cut off while it was stored, all that is there stays.
    this.held = new Map((await this.store.digests()).map(({ kind, id, digest }) => [`${kind} ${id}`, { digest }]))
    this.known = true
  }

  private changes(record: PublicRecord, shelfOf: ShelfOf) {
    const now = new Map<string, Held>()
    const come: Come[] = []
    const gone: { kind: string; id: string }[] = []
    for (const kind of allKinds) {
      for (const thing of thingsOf(record, kind)) {
        const name = `${kind} ${thing.id}`
        const before = this.held.get(name)
        const same = before && (before.thing === thing || before.digest === rowOf(kind, thing, shelfOf(kind)).digest)
        now.set(name, { thing, digest: same ? before.digest : '' })
        if (same) continue
        come.push({ kind, thing })
        if (before) gone.push({ kind, id: thing.id })
      }
    }
    for (const name of this.held.keys()) {
      const [kind] = name.split(' ', 1) as [string]
      if (!now.has(name)) gone.push({ kind, id: name.slice(kind.length + 1) })
    }
    return { come, gone, now }
  }
}

/** Rows are made while they are written: all of them at once would not fit into memory. */
function* rows(come: Iterable<Come>, shelfOf: ShelfOf, now: Map<string, Held>): Generator<KeptThing> {
  for (const { kind, thing } of come) {
    const row = rowOf(kind, thing, shelfOf(kind))
    now.get(`${kind} ${thing.id}`)!.digest = row.digest
    yield row
  }
}
