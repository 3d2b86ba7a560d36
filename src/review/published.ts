import type { Catalogue } from '../catalogue/catalogue.js'
import { catalogueOf } from '../catalogue/memory.js'
import type { Kind, Things } from '../catalogue/things.js'
import type { Fact, Meeting, PublicRecord } from '../reconcile/record.js'
import { corrected, correctedMeeting, isDecided, type Mode, type Published, publish, readOf } from './publish.js'
import type { Review, Standing } from './state.js'

/** The record as it is published, to be asked. */
export interface Shown extends Pick<Published, 'mode' | 'standings' | 'read'> {
  catalogue: Catalogue
  /** Whether something was added since that is still being joined. */
  behind?: boolean
}

/** As `publish`, for a record that is asked part by part. */
export async function shown(catalogue: Catalogue, { decided }: Pick<Review, 'decided'>, mode: Mode): Promise<Shown> {
  if (mode === 'machine') return { catalogue, mode, standings: new Map(), read: new Map() }
  const own = {
    facts: await catalogue.get('fact', decided.keys()),
    meetings: await catalogue.get('meeting', decided.keys()),
  }
  const read = readOf(own, decided)
  if (mode === 'marked') return { catalogue: withCorrections(catalogue, decided), mode, standings: decided, read }
  const {
    standings: _,
    read: __,
    mode: ___,
    ...reviewed
  } = publish(await partOf(catalogue, decided), { decided }, mode)
  const part = catalogueOf(reviewed)
  return { catalogue: withAllReports(part, catalogue), mode, standings: decided, read }
}

/** A record with what people corrected in place. */
function withCorrections(catalogue: Catalogue, decided: Review['decided']): Catalogue {
  const mended = <K extends Kind>(kind: K, things: Things[K][]): Things[K][] => {
    if (kind === 'fact') return things.map((fact) => corrected(fact as Fact, decided.get(fact.id))) as Things[K][]
    if (kind !== 'meeting') return things
    return things.map((meeting) => correctedMeeting(meeting as Meeting, decided.get(meeting.id))) as Things[K][]
  }
  return {
    ...catalogue,
    get: async (kind, ids) => mended(kind, await catalogue.get(kind, ids)),
    list: async (kind, at, slice) => mended(kind, await catalogue.list(kind, at, slice)),
    among: async (kind, key, values) => mended(kind, await catalogue.among(kind, key, values)),
  }
}

/** Reports are there whatever was decided on what they say. */
function withAllReports(part: Catalogue, whole: Catalogue): Catalogue {
  const of = (kind: Kind) => (kind === 'report' ? whole : part)
  return {
    summary: async () => ({ ...(await part.summary()), reports: (await whole.summary()).reports }),
    get: (kind, ids) => of(kind).get(kind, ids),
    list: (kind, at, slice) => of(kind).list(kind, at, slice),
    ids: (kind, at, slice) => of(kind).ids(kind, at, slice),
    among: (kind, key, values) => of(kind).among(kind, key, values),
    count: (kind, at) => of(kind).count(kind, at),
    counts: (kind, key, values) => of(kind).counts(kind, key, values),
    place: (kind, at, id) => of(kind).place(kind, at, id),
    beside: (kind, at, id, side, most) => of(kind).beside(kind, at, id, side, most),
  }
}

/** What people decided on, and what may rest on it. */
async function partOf(catalogue: Catalogue, decided: ReadonlyMap<string, Standing>): Promise<PublicRecord> {
  const ids = [...decided].flatMap(([id, standing]) => (isDecided(standing) ? [id] : []))
  const facts = await catalogue.get('fact', ids)
  const told = facts.flatMap(({ meeting }) => meeting ?? [])
  const meetings = await catalogue.get('meeting', new Set([...ids, ...told]))
  const held = meetings.map(({ id }) => id)
  const supports = [...facts, ...meetings].flatMap((thing) => thing.supports)
  const origins = new Set(supports.flatMap(({ origin, family }) => [origin, family ?? origin]))
  const forums = [...(await catalogue.among('forum', 'meeting', held))]
  const more = new Set(facts.flatMap(({ forum }) => forum ?? []))
  for (const { id } of forums) more.delete(id)
  return {
    reports: [],
    facts,
    meetings,
    forums: [...forums, ...(await catalogue.get('forum', more))],
    disagreements: await catalogue.among('disagreement', 'fact', ids),
    agreements: await catalogue.among('agreement', 'fact', ids),
    unsure: [],
    series: await catalogue.among('series', 'meeting', held),
    people: await catalogue.among(
      'person',
      'claim',
      supports.map(({ claim }) => claim),
    ),
    rosters: await catalogue.among('roster', 'fact', ids),
    accounts: await catalogue.among('account', 'fact', ids),
    totals: await catalogue.among('total', 'fact', ids),
    origins: await catalogue.get('origin', origins),
  }
}
