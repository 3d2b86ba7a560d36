import { z } from 'zod'
import type * as record from '../../reconcile/record.js'
import { groupBy, reportsBehind } from '../gather.js'
import { PagedAnswer, pageOf, stretchOf } from '../paging.js'
import { Empty } from '../parts/empty.js'
import { Facts } from '../parts/fact.js'
import { Pages } from '../parts/pages.js'
import { measureName } from '../parts/telling.js'
import { Fact } from '../schema.js'
import { page } from './page.js'

export const AllFigures = PagedAnswer.extend({ figures: z.array(Fact) })
export type AllFigures = z.infer<typeof AllFigures>

export const figures = page<AllFigures>({
  name: 'figures',
  about: 'The figures by what they measure',
  schema: AllFigures,
  path: 'figures',
  async find({ catalogue, page }) {
    const figures = await catalogue.list('fact', ['figure'], stretchOf(page))
    const at = pageOf(page, await catalogue.count('fact', ['figure']))
    return at && { figures, page: at, reports: await reportsBehind(catalogue, figures) }
  },
  title: (_, v) => v.t.nav.figures,
  body: (answer, v) => (
    <>
      <h1>{v.t.nav.figures}</h1>
      <p class="lead">{v.t.intro.figures}</p>
      {[...groupBy(answer.figures, measureOf)].map(([measure, facts]) => (
        <section>
          <h2>{measureName(measure, v)}</h2>
          <Facts facts={facts} v={v} />
        </section>
      ))}
      {answer.figures.length === 0 ? <Empty body={v.t.empty.nothing} /> : null}
      <Pages of={answer.page} v={v} />
    </>
  ),
})

function measureOf({ claim }: record.Fact): string {
  return claim.type === 'figure' ? claim.measure : ''
}
