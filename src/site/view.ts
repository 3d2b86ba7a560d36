import type { Report } from '../claim/report.js'
import type { Mode } from '../review/publish.js'
import type { Viewer } from './access/visitor.js'
import type { Lang } from './language.js'
import { ar } from './phrases/ar.js'
import { en } from './phrases/en.js'
import type { Phrases } from './phrases/phrases.js'
import type { Answer, Mark } from './schema.js'

/** What every part needs to say something: the language, its phrases, and the reports by id. */
export interface View {
  lang: Lang
  t: Phrases
  /** The page's address below its language. */
  path: string
  /** The day whose record is shown; null for today's. */
  known: string | null
  /** Which page of a list it is, from 1. */
  page: number
  report(id: string): Report | undefined
  /** Which record is shown. */
  mode: Mode
  /** How a fact or a meeting stands, where people decided on it. */
  mark(id: string): Mark | undefined
  /** Whether something was added since that is still being joined. */
  behind: boolean
  /** Whether who sees it can decide what the record holds, here. */
  reviews: boolean
  /** Who sees it; null on pages that are the same for all. */
  viewer: Viewer | null
}

const phrases: Record<Lang, Phrases> = { ar, en }

export function phrasesOf(lang: Lang): Phrases {
  return phrases[lang]
}

export function viewOf(
  lang: Lang,
  path: string,
  answer: Pick<Answer, 'reports'> & Partial<Answer>,
  known: string | null = null,
  viewer: Viewer | null = null,
): View {
  const reports = new Map(answer.reports.map((r) => [r.id, r]))
  const { record: mode = 'marked', marks = {} } = answer
  const mark = (id: string) => (Object.hasOwn(marks, id) ? marks[id] : undefined)
  return {
    lang,
    path,
    known,
    page: 1,
    viewer,
    reviews: false,
    behind: false,
    mode,
    mark,
    t: phrases[lang],
    report: (id) => reports.get(id),
  }
}
