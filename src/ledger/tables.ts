import type { StoredText } from './text.js'

/** The tables as the newest migration leaves them. */
export interface Tables {
  entry: { seq: number; at: string; kind: string; payload: string; previous: string; hash: string }
  source: {
    entry: number
    label: string
    name: string
    version: number
    identity: string
    form: 'text' | 'html'
    text: StoredText
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
    published: string | null
    outlet: string | null
    title: string | null
    json: string
    text: StoredText
  }
  claim: {
    reading: number
    id: string
    ordinal: number
    report: string
    type: string
    meeting: string | null
    json: string
  }
  evidence: { reading: number; claim: string; ordinal: number; start: number; end: number; quote: StoredText }
  /** A view: the last reading of each source. */
  current_reading: { entry: number; source: number; reader: string }
}
