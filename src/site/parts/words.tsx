import type { Child } from 'hono/jsx'
import type { Report } from '../../claim/report.js'
import type { Evidence } from '../../claim/span.js'
import type { Support } from '../../reconcile/record.js'
import { wordsAddress } from '../address.js'
import { isHtml, withoutMarkup } from '../markup.js'
import type { View } from '../view.js'
import { agencyName } from './actor.js'
import { timeInWords } from './edtf.js'

/** A report by its outlet and day, by its file where it names no outlet; the name isolated from what stands around it. */
export function reportName(report: Report | undefined, id: string, v: View): string {
  const name = report?.outlet ?? (report?.agency ? agencyName(report.agency, v) : id)
  const isolated = `\u2068${name}\u2069`
  return report?.published ? `${isolated}${v.t.comma}${timeInWords(report.published, v.lang, v.t)}` : isolated
}

/** The report's words themselves, in its language and direction. */
export function Quote({ evidence, report }: { evidence: Evidence; report: Report | undefined }) {
  const words = report && isHtml(report) ? withoutMarkup(evidence.quote) : evidence.quote
  return (
    <q lang={report?.language ?? 'ar'} dir="auto">
      {words}
    </q>
  )
}

/** "2 reports, 1 source". */
export function Weight({ reports, sources, v }: { reports: number; sources: number; v: View }) {
  return (
    <span class="weight">
      {v.t.count.reports(reports)}
      {v.t.comma}
      {v.t.count.sources(sources)}
    </span>
  )
}

/** A link from a fact to its words in one report. */
export function ToWords({ support, v }: { support: Support; v: View }) {
  const name = reportName(v.report(support.report), support.report, v)
  return (
    <a class="to-words" href={wordsAddress(v.lang, support.report, support.claim)} title={support.evidence[0]?.quote}>
      {name}
    </a>
  )
}

interface BehindProps {
  reports: number
  sources: number
  supports: readonly Support[]
  v: View
  /** How it was decided. */
  mark?: Child
}

/** How much stands behind a value, and a link to the words in every report. */
export function Behind(props: BehindProps) {
  const { supports, v, mark } = props
  return (
    <p class="behind">
      {mark}
      <Weight reports={props.reports} sources={props.sources} v={v} />
      {firstOfEach(supports).map((support) => (
        <ToWords support={support} v={v} />
      ))}
    </p>
  )
}

/** The words of a value, the same words only once, each leading to its place. */
export function Quotes({ supports, v, most = 3 }: { supports: readonly Support[]; v: View; most?: number }) {
  const seen = new Set<string>()
  const different = supports.filter((s) => {
    const words = s.evidence[0]?.quote ?? ''
    return !seen.has(words) && seen.add(words)
  })
  return (
    <>
      {different.slice(0, most).map((support) => (
        <blockquote>
          <a href={wordsAddress(v.lang, support.report, support.claim)}>
            <Quote evidence={support.evidence[0]!} report={v.report(support.report)} />
          </a>
        </blockquote>
      ))}
    </>
  )
}

/** One support a report: a fact that a report tells twice names it once. */
export function firstOfEach(supports: readonly Support[]): Support[] {
  const seen = new Set<string>()
  return supports.filter((s) => !seen.has(s.report) && seen.add(s.report))
}
