import type { MeetingFormat } from '../../claim/kinds/meeting.js'
import type { Precision } from '../../claim/values.js'
import type { GivenField, Rhythm } from '../../reconcile/record.js'
import type { Trouble } from '../trouble.js'
import type { AccessPhrases } from './access/phrases.js'
import type { Labels } from './labels/labels.js'
import type { Counted } from './plural.js'
import type { ReviewPhrases } from './review/phrases.js'

export type Season = '21' | '22' | '23' | '24'

/** Everything the site says in one language. A phrase that one language lacks is a type error. */
export interface Phrases extends Labels {
  site: string
  motto: string
  skip: string
  otherLanguage: string
  nav: Record<
    | 'label'
    | 'front'
    | 'meetings'
    | 'members'
    | 'pledges'
    | 'differences'
    | 'figures'
    | 'reports'
    | 'families'
    | 'series'
    | 'people'
    | 'unsure',
    string
  >
  intro: Record<
    | 'meetings'
    | 'members'
    | 'pledges'
    | 'differences'
    | 'figures'
    | 'reports'
    | 'families'
    | 'series'
    | 'people'
    | 'unsure',
    string
  >
  known: Record<'today' | 'ask' | 'show' | 'behind', string> & { on(day: string): string }
  review: ReviewPhrases
  doubt: Record<'one' | 'other', string>
  series: { missing(numbers: string): string }
  rhythm: Record<Rhythm, string>
  person: { written: string }
  roster: Record<'head' | 'once', string>
  account: Record<'head' | 'totals', string>
  agreed: string
  given: Record<'head' | GivenField, string> & { line(what: string, by: string, joined: string): string }
  footer: { sources: string; data: string; api: string }
  count: Record<
    | 'reports'
    | 'sources'
    | 'meetings'
    | 'differences'
    | 'facts'
    | 'claims'
    | 'states'
    | 'organisations'
    | 'characters'
    | 'seconds',
    Counted
  >
  /** The noun alone, under a figure that stands by itself. */
  noun: Record<'reports' | 'sources' | 'meetings' | 'differences' | 'facts', Counted>
  /** The way through a list of several pages. */
  pages: {
    label: string
    at(number: number, pages: number): string
    first: string
    previous: string
    next: string
    last: string
  }
  all: Record<'meetings' | 'members' | 'pledges' | 'differences' | 'figures' | 'reports', string>
  empty: { title: string; body: string; nothing: string }
  unknown: { date: string; outlet: string; donor: string }
  front: { latest: string; forums: string }
  meeting: Record<
    | 'when'
    | 'where'
    | 'forum'
    | 'host'
    | 'status'
    | 'format'
    | 'level'
    | 'purpose'
    | 'partOf'
    | 'includes'
    | 'alongside'
    | 'reports'
    | 'why',
    string
  >
  report: Record<'undated' | 'address' | 'claims' | 'text' | 'aside' | 'back', string>
  family: Record<'intro' | 'first' | 'caption' | 'cut' | 'added' | 'moved', string> & {
    /** So many of a report's words are from another. */
    share(copied: number, words: number): string
  }
  /** A meeting by its number in the series: the fourth conference. */
  numbered: Record<MeetingFormat, (n: number) => string>
  session(n: number): string
  phase(n: number): string
  comma: string
  via: string
  copied(reports: string, agency: string | null): string
  sameAgency(reports: string, agency: string): string
  precision: Record<Exclude<Precision, 'between'>, (value: string) => string> & {
    between(from: string, to: string): string
  }
  scale: Record<'million' | 'billion' | 'trillion', Counted>
  fact: Record<'founded' | 'beneficiary' | 'as_of' | 'since' | 'total', string>
  when: {
    seasons: Record<Season, string>
    about(time: string): string
    uncertain(time: string): string
    from(time: string): string
    until(time: string): string
    between(from: string, to: string): string
    decade(start: string): string
    century(start: string): string
    clock(day: string, time: string): string
  }
  access: AccessPhrases
  trouble: Record<Trouble, { title: string; body: string }>
}
