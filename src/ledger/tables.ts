import type { Role } from '../claim/roles.js'

/** The tables as the newest migration leaves them, alike in every database. */
export interface Tables {
  entry: { seq: number; at: string; kind: string; payload: string; previous: string; hash: string }
  source: {
    entry: number
    label: string
    name: string
    version: number
    identity: string
    form: 'text' | 'html'
    text: string
    /** Where U+0000 stood in the text, a JSON list of offsets; null where it did not. */
    nulls: string | null
    charset: string | null
    published: string | null
    outlet: string | null
    url: string | null
    title: string | null
  }
  reading: { entry: number; source: number; reader: string }
  report: {
    reading: number
    id: string
    ordinal: number
    /** How many. */
    claims: number
    /** A Reading as JSON. */
    content: string
  }
  confirmation: { entry: number; reading: number; reader: string }
  decision: { entry: number; kind: string; subject: string; verdict: string; person: string }
  withdrawal: { entry: number; decision: number; person: string }
  account: { entry: number; name: string; role: Role; active: 0 | 1; person: string }
  password: { account: string; hash: string; changed: string }
  identity: { issuer: string; subject: string; account: string; since: string }
  session: { hash: string; account: string; begun: string; seen: string; ends: string }
  token: {
    hash: string
    id: string
    account: string
    label: string
    /** Rights, with spaces between them. */
    scopes: string
    made: string
    ends: string | null
    used: string | null
    revoked: string | null
  }
  attempt: {
    /** SHA-256 of whose they are. */
    key: string
    count: number
    /** Until then no further try. */
    until: string
    last: string
  }
  setting: { entry: number; forum: string | null; name: string; person: string }
  /** What each stored record was made from, and how much it holds, as JSON. `day` is empty for the record as it is. */
  record: { day: string; basis: string; summary: string; stored: number }
  thing: { day: string; kind: string; id: string; rank: string; digest: string; body: string; placed: string }
  shelf: { day: string; kind: string; key: string; value: string; rank: string; id: string }
  /** A view: the last entry of each account. */
  current_account: { entry: number; name: string; role: Role; active: 0 | 1; person: string }
  /** A view: the last reading of each source. */
  current_reading: { entry: number; source: number; reader: string }
  /** A view: every claim of every report. */
  claim: { reading: number; report: string; id: string; type: string; meeting: string | null; json: string }
}
