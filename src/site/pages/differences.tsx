import { z } from 'zod'
import { all } from '../../catalogue/catalogue.js'
import { reportsBehind, valuesOf } from '../gather.js'
import { PagedAnswer, pageOf, stretchOf } from '../paging.js'
import { Difference } from '../parts/difference.js'
import { Empty } from '../parts/empty.js'
import { Pages } from '../parts/pages.js'
import { Disagreement } from '../schema.js'
import { page } from './page.js'

export const AllDifferences = PagedAnswer.extend({
  differences: z.array(Disagreement),
  /** Where several reports give one value. */
  agreements: z.array(Disagreement),
})
export type AllDifferences = z.infer<typeof AllDifferences>

export const differences = page<AllDifferences>({
  name: 'differences',
  about: 'The differences between reports, the gravest first, then where reports agree',
  schema: AllDifferences,
  path: 'differences',
  async find({ catalogue, page }) {
    const stretch = stretchOf(page)
    const [differing, agreed] = [await catalogue.count('disagreement', all), await catalogue.count('agreement', all)]
    const at = pageOf(page, differing + agreed)
    const differences = await catalogue.list('disagreement', all, stretch)
    const left = { from: Math.max(0, stretch.from - differing), most: stretch.most - differences.length }
    const agreements = left.most > 0 ? await catalogue.list('agreement', all, left) : []
    const reports = await reportsBehind(catalogue, valuesOf([...differences, ...agreements]))
    return at && { differences, agreements, page: at, reports }
  },
  title: (_, v) => v.t.nav.differences,
  body: (answer, v) => (
    <>
      <h1>{v.t.nav.differences}</h1>
      <p class="lead">{v.t.intro.differences}</p>
      {answer.differences.map((difference) => (
        <Difference difference={difference} v={v} level={2} />
      ))}
      {answer.agreements.length > 0 ? (
        <section aria-labelledby="agreed">
          <h2 id="agreed">{v.t.agreed}</h2>
          <ul class="lines">
            {answer.agreements.map(({ id, because }) => (
              <li id={id}>{because[v.lang]}</li>
            ))}
          </ul>
        </section>
      ) : null}
      {answer.differences.length + answer.agreements.length === 0 ? <Empty body={v.t.empty.nothing} /> : null}
      <Pages of={answer.page} v={v} />
    </>
  ),
})
