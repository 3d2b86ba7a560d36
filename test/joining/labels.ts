import { readdirSync, readFileSync } from 'node:fs'
import type { ClaimType } from '../../src/claim/claim.js'

const FOLDER = new URL('../../corpus/joining/', import.meta.url)

export interface JoiningRecord {
  source: string
  published: string
  outlet: string
  text: string
}

/** Words of a report, which occur in it exactly once. */
export interface Quoted {
  report: string
  quote: string
}

export interface LabelledMeeting {
  meeting: string
  mentions: Quoted[]
}

/** What a report took from its family: from the first to the last words, or all of it. */
export interface LabelledPassage {
  report: string
  from?: string
  to?: string
}

export interface LabelledFamily {
  family: string
  agency: string | null
  passages: LabelledPassage[]
  changes: { report: string; change: 'cut' | 'added' | 'altered' | 'moved'; was?: string; is?: string }[]
}

export interface LabelledDifference {
  slot: string
  type: ClaimType
  values: Quoted[]
  verdict: 'agreed' | 'same' | 'compatible' | 'narrower' | 'changed' | 'corrected' | 'slip' | 'different'
  by?: 'rounding' | 'conversion' | 'rewording'
  why: string
}

/** A value with how many reports say it, and of how many independent sources. */
export interface LabelledSources {
  about: string
  values: Quoted[]
  reports: number
  sources: number
}

/** The labelled reports, by the name of their source. */
export function joiningRecords(): Map<string, JoiningRecord> {
  const files = readdirSync(new URL('reports/', FOLDER)).sort()
  return new Map(files.flatMap((file) => lines<JoiningRecord>(`reports/${file}`)).map((one) => [one.source, one]))
}

export const labelledMeetings = () => lines<LabelledMeeting>('meetings.jsonl')
export const labelledFamilies = () => lines<LabelledFamily>('families.jsonl')
export const labelledSources = () => lines<LabelledSources>('sources.jsonl')
export const labelledPairs = () => lines<{ a: string; b: string; why: string }>('pairs.jsonl')
export const labelledDifferences = () => lines<LabelledDifference>('differences.jsonl')

function lines<T>(file: string): T[] {
  return readFileSync(new URL(file, FOLDER), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T)
}
