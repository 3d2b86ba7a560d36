import { z } from 'zod'
import { familyAddress } from '../address.js'
import { agencyName } from '../parts/actor.js'
import { Empty } from '../parts/empty.js'
import { ReportTitle } from '../parts/reporttitle.js'
import { When } from '../parts/when.js'
import { Answer, Origin } from '../schema.js'
import type { View } from '../view.js'
import { page } from './page.js'

export const AllFamilies = Answer.extend({ families: z.array(Origin) })
export type AllFamilies = z.infer<typeof AllFamilies>

export const families = page<AllFamilies>({
  name: 'families',
  about: 'Every family of texts: reports that have words of one another, the one that has them first in front',
  schema: AllFamilies,
  path: 'families',
  async find(sources) {
    const { origins, reports } = await sources.record()
    const all = origins.filter(({ passages }) => passages.length > 0)
    const named = new Set(all.flatMap((one) => one.reports))
    return { families: all, reports: reports.filter(({ id }) => named.has(id)) }
  },
  title: (_, v) => v.t.nav.families,
  body: (answer, v) => (
    <>
      <h1>{v.t.nav.families}</h1>
      <p class="lead">{v.t.intro.families}</p>
      {answer.families.length === 0 ? <Empty body={v.t.empty.nothing} /> : null}
      <ol class="calendar">
        {answer.families.map((family) => (
          <Row family={family} v={v} />
        ))}
      </ol>
    </>
  ),
})

function Row({ family, v }: { family: z.infer<typeof Origin>; v: View }) {
  const first = v.report(family.reports[0]!)
  return (
    <li>
      <p class="date">
        <When when={first?.published ?? null} v={v} />
      </p>
      <div>
        <h2>
          <a href={familyAddress(v.lang, family.id)}>{first ? <ReportTitle report={first} /> : family.id}</a>
        </h2>
        <p class="behind">
          {family.agency ? <span>{agencyName(family.agency, v)}</span> : null}
          <span>{v.t.count.reports(family.reports.length)}</span>
        </p>
      </div>
    </li>
  )
}
