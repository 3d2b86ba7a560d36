import type { Fact } from '../../reconcile/record.js'
import { factsOf, groupBy, reportsBehind } from '../gather.js'
import { Empty } from '../parts/empty.js'
import { Facts } from '../parts/fact.js'
import { measureName } from '../parts/told.js'
import type { Answer } from '../view.js'
import { page } from './page.js'

export interface AllFigures extends Answer {
  figures: Fact[]
}

export const figures = page<AllFigures>({
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
      {answer.figures.length === 0 ? <Empty body={v.t.empty.nothing} v={v} /> : null}
    </>
  ),
})

function measureOf({ claim }: Fact): string {
  return claim.type === 'figure' ? claim.measure : ''
}
