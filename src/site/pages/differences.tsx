import { z } from 'zod'
import { gravestFirst, reportsBehind, valuesOf } from '../gather.js'
import { Difference } from '../parts/difference.js'
import { Empty } from '../parts/empty.js'
import { Answer, Disagreement } from '../schema.js'
import { page } from './page.js'

export const AllDifferences = Answer.extend({
  differences: z.array(Disagreement),
  /** Where several reports give one value. */
  agreements: z.array(Disagreement),
})
export type AllDifferences = z.infer<typeof AllDifferences>

export const differences = page<AllDifferences>({
  name: 'differences',
  about: 'Every difference between reports',
  schema: AllDifferences,
  path: 'differences',
  async find(sources) {
    const record = await sources.record()
    const all = gravestFirst(record.disagreements)
    const { agreements } = record
    return { differences: all, agreements, reports: reportsBehind(record, valuesOf([...all, ...agreements])) }
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
      {answer.differences.length === 0 ? <Empty body={v.t.empty.nothing} /> : null}
    </>
  ),
})
