import type { Report } from '../../claim/report.js'

/** A report's title in its own language; its id where it has none. */
export function ReportTitle({ report }: { report: Report }) {
  if (!report.title) return <bdi dir="ltr">{report.id}</bdi>
  return <bdi lang={report.language ?? 'ar'}>{report.title}</bdi>
}
