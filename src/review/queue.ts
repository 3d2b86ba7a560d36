import { type At, all, type Catalogue, type Side } from '../catalogue/catalogue.js'
import { waitingRank } from '../catalogue/shelves.js'
import { type Cause, causes, type Waiting } from '../catalogue/waiting.js'
import type { Fact, Phrase, Unsure } from '../reconcile/record.js'
import type { JoiningState, Joinings } from './joinings.js'
import type { Review, State } from './state.js'
import { asFact } from './subjects.js'

export { type Cause, causes } from '../catalogue/waiting.js'

interface Placed {
  id: string
  /** Gravest first. */
  causes: Cause[]
}

export interface FactItem extends Placed {
  of: 'fact'
  fact: Fact
  state: State
}

/** Two meetings, or two people, that may be one. */
export interface JoiningItem extends Placed {
  of: 'joining'
  doubt: Unsure
  state: JoiningState
}

export type Item = FactItem | JoiningItem

export const causeNames: Record<Cause, Phrase> = {
  conflict: { ar: 'اختلف المراجعون', en: 'reviewers disagree' },
  second: { ar: 'ينتظر مراجعا ثانيا', en: 'waits for a second reviewer' },
  differs: { ar: 'تختلف فيه التقارير', en: 'reports differ' },
  single: { ar: 'مصدر واحد', en: 'one source' },
  large: { ar: 'تعهد كبير', en: 'a large pledge' },
  unsure: { ar: 'واحد أم اثنان', en: 'one or two' },
  rest: { ar: 'لم يراجع بعد', en: 'not reviewed yet' },
}

/** What a queue is made of. */
export interface Waitlist {
  catalogue: Catalogue
  review: Review
  joinings: Pick<Joinings, 'of' | 'pairs'>
}

/** Something that was decided on, as it stands in the catalogue. */
interface Touched {
  waiting: Waiting
  state: State | JoiningState
  /** Whether it waits for the reviewer all the same. */
  waits: boolean
}

/** Ids asked for at once while looking for the next that waits. */
const AT_ONCE = 100

/**
 * What waits for a decision, what matters most first: where reviewers disagree, what waits for a second pair of eyes,
 * slots where reports differ, facts of one source, large pledges, joinings that are not sure; among equals what has more
 * causes. `person` is not asked again for what they decided. With `only`, what waits for that cause.
 */
export async function queue(waitlist: Waitlist, person: string, only?: Cause | null): Promise<Queue> {
  return new Queue(waitlist, await touchedIn(waitlist, person), only ?? null)
}

/**
 * What was decided on stands in front or no longer waits; all else waits in the catalogue's order. So a queue costs what
 * was decided and what is looked at, however much waits.
 */
export class Queue {
  /** What waits before all that nobody has decided on. */
  private readonly front: Waiting[]
  /** What stands in the catalogue's list and is not to be shown there, by its id. */
  private readonly hidden: Map<string, Waiting>
  private readonly states: ReadonlyMap<string, State | JoiningState>
  /** The same for every cause, whatever the queue is asked for. */
  private readonly urgent: readonly Waiting[]
  private readonly moved: readonly Waiting[]

  constructor(
    private readonly waitlist: Waitlist,
    touched: readonly Touched[],
    private readonly only: Cause | null,
  ) {
    this.urgent = touched.flatMap((one) => (one.waits && isUrgent(one.state) ? [urgent(one)] : []))
    this.moved = touched.filter((one) => !stays(one)).map(({ waiting }) => waiting)
    this.front = this.urgent
      .filter((one) => this.isAsked(one))
      .sort((a, b) => (waitingRank(a) < waitingRank(b) ? -1 : 1))
    this.hidden = new Map(this.moved.filter((one) => this.isAsked(one)).map((one) => [one.id, one]))
    this.states = new Map(touched.map(({ waiting, state }) => [waiting.id, state]))
  }

  /** How many wait for each cause, and in all; whatever the queue is asked for. */
  async counts(): Promise<Record<Cause | 'all', number>> {
    const { catalogue } = this.waitlist
    const stored = await catalogue.counts('waiting', 'cause')
    const of = (cause: Cause) => {
      const has = (one: Waiting) => one.causes.includes(cause)
      return (stored.get(cause) ?? 0) - this.moved.filter(has).length + this.urgent.filter(has).length
    }
    const each = Object.fromEntries(causes.map((cause) => [cause, of(cause)])) as Record<Cause, number>
    return { ...each, all: (await catalogue.count('waiting', all)) - this.moved.length + this.urgent.length }
  }

  /** The first that wait; all of them where it is not said how many. */
  async items(most = Number.POSITIVE_INFINITY): Promise<Item[]> {
    const front = this.front.slice(0, most)
    const rest = await this.idsFrom(0, most - front.length)
    return await this.itemsOf([...front, ...(await this.waitlist.catalogue.get('waiting', rest))])
  }

  /** Where something stands, from 1, and its neighbours; a place of null where it does not wait. */
  async around(
    id: string,
  ): Promise<{ place: number | null; previous: string | null; next: string | null; causes: Cause[] }> {
    const inFront = this.front.findIndex((one) => one.id === id)
    const [waiting] = inFront >= 0 ? [this.front[inFront]!] : await this.waitlist.catalogue.get('waiting', [id])
    const at = inFront >= 0 || this.hidden.has(id) ? null : await this.placeInList(id)
    if (inFront < 0 && at === null) return { place: null, previous: null, next: await this.first(), causes: [] }
    const { causes: why } = waiting!
    if (at === null) {
      const next = this.front[inFront + 1]?.id ?? (await this.idsFrom(0, 1))[0] ?? null
      return { place: inFront + 1, previous: this.front[inFront - 1]?.id ?? null, next, causes: why }
    }
    const rank = waitingRank(waiting!)
    const before = [...this.hidden.values()].filter((one) => waitingRank(one) < rank).length
    return {
      place: this.front.length + at - before + 1,
      previous: (await this.beside(id, 'before')) ?? this.front.at(-1)?.id ?? null,
      next: await this.beside(id, 'behind'),
      causes: why,
    }
  }

  private async first(): Promise<string | null> {
    return this.front[0]?.id ?? (await this.idsFrom(0, 1))[0] ?? null
  }

  private get list(): At {
    return this.only === null ? all : ['cause', this.only]
  }

  private isAsked({ causes: why }: Waiting): boolean {
    return this.only === null || why.includes(this.only)
  }

  private async placeInList(id: string): Promise<number | null> {
    return await this.waitlist.catalogue.place('waiting', this.list, id)
  }

  /** Ids in the catalogue's list from a place on, without what is hidden. */
  private async idsFrom(from: number, most: number): Promise<string[]> {
    const out: string[] = []
    for (let at = from; out.length < most; at += AT_ONCE) {
      const ids = await this.waitlist.catalogue.ids('waiting', this.list, { from: at, most: AT_ONCE })
      for (const id of ids) if (out.length < most && !this.hidden.has(id)) out.push(id)
      if (ids.length < AT_ONCE) break
    }
    return out
  }

  /** The nearest on one side of something in the catalogue's list that is not hidden. */
  private async beside(id: string, side: Side): Promise<string | null> {
    for (let from = id; ; ) {
      const ids = await this.waitlist.catalogue.beside('waiting', this.list, from, side, AT_ONCE)
      const found = ids.find((one) => !this.hidden.has(one))
      if (found !== undefined || ids.length < AT_ONCE) return found ?? null
      from = ids.at(-1)!
    }
  }

  private async itemsOf(waiting: readonly Waiting[]): Promise<Item[]> {
    const { catalogue } = this.waitlist
    const of = (kind: Waiting['of']) => waiting.filter((one) => one.of === kind).map(({ id }) => id)
    const facts = [
      ...(await catalogue.get('fact', of('fact'))),
      ...(await catalogue.get('meeting', of('meeting'))).map(asFact),
    ]
    const byId = new Map<string, Fact>(facts.map((fact) => [fact.id, fact]))
    const doubts = new Map((await catalogue.get('unsure', of('joining'))).map((doubt) => [doubt.id, doubt]))
    return waiting.flatMap(({ id, causes: why }): Item[] => {
      const state = this.states.get(id) ?? 'open'
      const [fact, doubt] = [byId.get(id), doubts.get(id)]
      if (fact) return [{ of: 'fact', id, fact, state: state as State, causes: why }]
      return doubt ? [{ of: 'joining', id, doubt, state: state as JoiningState, causes: why }] : []
    })
  }
}

/** Everything that people decided on and that is in the record. */
async function touchedIn({ catalogue, review, joinings }: Waitlist, person: string): Promise<Touched[]> {
  const known = new Map<string, { state: State | JoiningState; decisions: readonly { person: string }[] }>(
    review.decided,
  )
  const sides = joinings.pairs()
  for (const doubt of sides.length > 0 ? await catalogue.among('unsure', 'side', sides.flat()) : []) {
    const standing = joinings.of(doubt)
    if (standing.state !== 'open') known.set(doubt.id, standing)
  }
  return (await catalogue.get('waiting', known.keys())).map((waiting) => {
    const { state, decisions } = known.get(waiting.id)!
    return { waiting, state, waits: waits(state, decisions, person) }
  })
}

/** "Unsure" is an answer, but others may know. */
const open = ['open', 'waiting', 'conflict', 'unsure']

function waits(state: State | JoiningState, decisions: readonly { person: string }[], person: string): boolean {
  if (!open.includes(state)) return false
  return state === 'conflict' || !decisions.some((decision) => decision.person === person)
}

/** What waits before everything that nobody has decided on. */
function isUrgent(state: State | JoiningState): state is 'conflict' | 'waiting' {
  return state === 'conflict' || state === 'waiting'
}

function urgent({ waiting, state }: Touched): Waiting {
  const own = waiting.causes.filter((cause) => cause !== 'rest')
  return { ...waiting, causes: [state === 'conflict' ? 'conflict' : 'second', ...own] }
}

/** Waits where it stood before anybody decided. */
function stays({ state, waits: still }: Touched): boolean {
  return still && !isUrgent(state)
}
