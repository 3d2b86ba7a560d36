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
  /** A view: the last reading of each source. */
  current_reading: { entry: number; source: number; reader: string }
  /** A view: every claim of every report. */
  claim: { reading: number; report: string; id: string; type: string; meeting: string | null; json: string }
}
