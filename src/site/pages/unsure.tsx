import { z } from 'zod'
import { all } from '../../catalogue/catalogue.js'
import { PagedAnswer, pageOf, stretchOf } from '../paging.js'
import { Doubt } from '../parts/doubt.js'
import { Empty } from '../parts/empty.js'
import { Pages } from '../parts/pages.js'
import { Unsure } from '../schema.js'
import { page } from './page.js'

export const AllUnsure = PagedAnswer.extend({ unsure: z.array(Unsure) })
export type AllUnsure = z.infer<typeof AllUnsure>

export const unsure = page<AllUnsure>({
  name: 'unsure',
  about: 'Meetings and people that may be one or two: kept for people to decide',
  schema: AllUnsure,
  path: 'unsure',
  async find({ catalogue, page }) {
    const at = pageOf(page, await catalogue.count('unsure', all))
    return at && { unsure: await catalogue.list('unsure', all, stretchOf(page)), page: at, reports: [] }
  },
  title: (_, v) => v.t.nav.unsure,
  body: (answer, v) => (
    <>
      <h1>{v.t.nav.unsure}</h1>
      <p class="lead">{v.t.intro.unsure}</p>
      <h2 class="unseen">{v.t.nav.unsure}</h2>
      {answer.unsure.map((doubt) => (
        <Doubt doubt={doubt} v={v} />
      ))}
      {answer.unsure.length === 0 ? <Empty body={v.t.empty.nothing} /> : null}
      <Pages of={answer.page} v={v} />
    </>
  ),
})
