import type { z } from 'zod'
import { familyOf } from '../../reconcile/families/family.js'
import { agencyName } from '../parts/actor.js'
import { MemberOfFamily } from '../parts/familymember.js'
import { ReportTitle } from '../parts/reporttitle.js'
import { Answer, Family } from '../schema.js'
import { page } from './page.js'

export const OneFamily = Answer.extend({ family: Family })
export type OneFamily = z.infer<typeof OneFamily>

export const family = page<OneFamily>({
  name: 'family',
  about: 'One family of texts: who copied whom, and what each changed, word by word',
  schema: OneFamily,
  path: 'families/:id',
  async find(sources, id) {
    const { origins, reports } = await sources.record()
    const origin = origins.find((one) => one.id === id && one.passages.length > 0)
    if (!origin) return null
    const read = new Map(
      await Promise.all(origin.reports.map(async (report) => [report, await sources.report(report)] as const)),
    )
    const named = new Set(origin.reports)
    return {
      family: familyOf(origin, (report) => read.get(report) ?? null),
      reports: reports.filter((report) => named.has(report.id)),
    }
  },
  title: ({ family: { members } }, v) => {
    const first = v.report(members[0]?.report ?? '')
    return `${v.t.nav.families}: ${first?.title ?? first?.id ?? ''}`
  },
  body: ({ family: { agency, members } }, v) => {
    const first = v.report(members[0]?.report ?? '')
    return (
      <article class="family">
        <header class="head">
          <h1>{first ? <ReportTitle report={first} /> : v.t.nav.families}</h1>
          <p class="behind">
            {agency ? <span>{agencyName(agency, v)}</span> : null}
            <span>{v.t.count.reports(members.length)}</span>
          </p>
          <p class="lead">{v.t.family.intro}</p>
        </header>
        {members.map((member) => (
          <MemberOfFamily member={member} v={v} />
        ))}
      </article>
    )
  },
})
