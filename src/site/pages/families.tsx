import { z } from 'zod'
import { familyAddress } from '../address.js'
import { reportsNamed } from '../gather.js'
import { PagedAnswer, pageOf, stretchOf } from '../paging.js'
import { agencyName } from '../parts/actor.js'
import { Empty } from '../parts/empty.js'
import { Pages } from '../parts/pages.js'
import { ReportTitle } from '../parts/reporttitle.js'
import { When } from '../parts/when.js'
import { Origin } from '../schema.js'
import type { View } from '../view.js'
import { page } from './page.js'

export const AllFamilies = PagedAnswer.extend({ families: z.array(Origin) })
export type AllFamilies = z.infer<typeof AllFamilies>

export const families = page<AllFamilies>({
  name: 'families',
  about: 'The families of texts: reports that have words of one another, the one that has them first in front',
  schema: AllFamilies,
  path: 'families',
  async find({ catalogue, page }) {
    const families = await catalogue.list('origin', ['family'], stretchOf(page))
    const at = pageOf(page, await catalogue.count('origin', ['family']))
    const named = families.flatMap(({ reports }) => reports)
    return at && { families, page: at, reports: await reportsNamed(catalogue, named) }
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
      <Pages of={answer.page} v={v} />
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
