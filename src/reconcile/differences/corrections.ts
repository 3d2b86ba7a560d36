import { foldWord } from '../../arabic/fold.js'
import { tokenize } from '../../arabic/tokens.js'
import type { Reading } from '../../claim/reading.js'
import type { Heard, Lookup } from '../heard.js'
import { agencyKey } from '../origins/agency.js'

/** Whether the later report takes back what the earlier one says. */
export type TakesBack = (late: string, early: string) => boolean

interface Issue {
  /** Who published it, by one key however it is written; null where unsaid. */
  outlet: string | null
  published: string | null
  /** The source without its version, and the version: `news.txt@2` is the second of `news.txt`. */
  source: string
  version: number
  url: string | null
  corrects: boolean
}

/** Words with which an outlet says that it corrects itself. Folded. */
const CORRECTING = new Set(['تصحيح', 'تصويب', 'استدراك', 'correction', 'corrected'])
/** What stands behind them where they mean that, beside a mark or the end of the line: «تصحيح العدد». */
const CORRECTED = new Set('خبر الخبر عدد العدد رقم الرقم خطا الخطا اسم الاسم سابق في'.split(' '))
/** A report says so in its first words, or in its title. */
const FIRST = 12

/** Reads from reports whether they correct, by words or as a later version of an earlier one. */
export function correctionsOf(heard: Lookup<Heard>): TakesBack {
  const issues = new WeakMap<Reading, Issue>()
  const issue = (report: string) => {
    const reading = heard.get(report)?.reading
    if (!reading) return null
    const known = issues.get(reading) ?? issueOf(reading)
    issues.set(reading, known)
    return known
  }
  return (late, early) => {
    const [a, b] = [issue(late), issue(early)]
    return a !== null && b !== null && a !== b && takesBack(a, b)
  }
}

function takesBack(late: Issue, early: Issue): boolean {
  if (late.source === early.source && late.version > early.version) return true
  if (late.outlet === null || late.outlet !== early.outlet || !late.published || !early.published) return false
  if (late.published < early.published) return false
  return late.corrects
    ? !early.corrects
    : late.url !== null && late.url === early.url && late.published > early.published
}

/** Whether a report says of itself that it corrects. */
export function isCorrection({ report, text }: Reading): boolean {
  return corrects(report.title ?? '') || corrects(text)
}

function issueOf(reading: Reading): Issue {
  const { report } = reading
  const [, source, version] = /^(.*?)(?:@(\d+))?(?:#\d+)?$/s.exec(report.id)!
  const outlet = report.outlet ? foldWord(report.outlet).trim() : agencyKey(report.agency)
  return {
    outlet,
    published: report.published,
    source: `${source}${/#\d+$/.exec(report.id)?.[0] ?? ''}`,
    version: Number(version ?? 1),
    url: report.url ?? null,
    corrects: isCorrection(reading),
  }
}

/** «تصحيح» and its like head the text or the title; deeper inside, or before other nouns, they speak of other things. */
function corrects(text: string): boolean {
  const tokens = tokenize(text.trimStart().slice(0, 200)).slice(0, FIRST)
  return tokens.some(({ norm }, i) => {
    if (!CORRECTING.has(norm)) return false
    const next = tokens[i + 1]
    return !next || next.kind === 'punct' || next.breaks > 0 || CORRECTED.has(next.norm)
  })
}
