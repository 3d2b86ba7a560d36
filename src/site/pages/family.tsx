import type { z } from 'zod'
import { familyOf } from '../../reconcile/families/family.js'
import { reportsNamed } from '../gather.js'
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
  async find({ catalogue, report }, id) {
    const [origin] = await catalogue.get('origin', [id])
    if (!origin || origin.passages.length === 0) return null
    const read = new Map(await Promise.all(origin.reports.map(async (one) => [one, await report(one)] as const)))
    return {
      family: familyOf(origin, (one) => read.get(one) ?? null),
      reports: await reportsNamed(catalogue, origin.reports),
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
