import { z } from 'zod'
import type * as record from '../../reconcile/record.js'
import { factsOf, groupBy, reportsBehind } from '../gather.js'
import { Empty } from '../parts/empty.js'
import { Facts } from '../parts/fact.js'
import { measureName } from '../parts/telling.js'
import { Answer, Fact } from '../schema.js'
import { page } from './page.js'

export const AllFigures = Answer.extend({ figures: z.array(Fact) })
export type AllFigures = z.infer<typeof AllFigures>

export const figures = page<AllFigures>({
  name: 'figures',
  about: 'Every figure',
  schema: AllFigures,
  path: 'figures',
  async find(sources) {
    const record = await sources.record()
    const all = factsOf(record, 'figure')
    return { figures: all, reports: reportsBehind(record, all) }
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
    </>
  ),
})

function measureOf({ claim }: record.Fact): string {
  return claim.type === 'figure' ? claim.measure : ''
}
