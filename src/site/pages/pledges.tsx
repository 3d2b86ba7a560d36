import { z } from 'zod'
import { across } from '../../catalogue/catalogue.js'
import { PledgeStage } from '../../claim/kinds/pledge.js'
import { commoner } from '../currencies.js'
import { reportsBehind } from '../gather.js'
import { PagedAnswer, pageOf, stretchOf } from '../paging.js'
import { Empty } from '../parts/empty.js'
import { Facts } from '../parts/fact.js'
import { Pages } from '../parts/pages.js'
import { Accounts, Totals } from '../parts/rosters.js'
import { Account, Fact, TotalCheck } from '../schema.js'
import { page } from './page.js'

export const AllPledges = PagedAnswer.extend({
  pledges: z.array(Fact),
  accounts: z.array(Account),
  totals: z.array(TotalCheck),
})
export type AllPledges = z.infer<typeof AllPledges>

/** What is nearest to the money itself comes first. */
const stages = [...PledgeStage.options].reverse()

/** The stages one after the other, in each the commonest currency first, what is no money last. */
function inOrder(counts: ReadonlyMap<string, number>) {
  const rank = (value: string) => stages.findIndex((stage) => value.startsWith(`${stage} `))
  return [...counts]
    .map(([value, count]) => ({ at: ['pledge', value] as const, count, stage: rank(value) }))
    .sort((a, b) => a.stage - b.stage || commoner(a, b))
}

export const pledges = page<AllPledges>({
  name: 'pledges',
  about: 'The pledges by stage and currency, larger sums first, with the accounts and totals they are part of',
  schema: AllPledges,
  path: 'pledges',
  async find({ catalogue, page }) {
    const lists = inOrder(await catalogue.counts('fact', 'pledge'))
    const pledges = await across(catalogue, 'fact', lists, stretchOf(page))
    const ids = pledges.map(({ id }) => id)
    const at = pageOf(
      page,
      lists.reduce((sum, { count }) => sum + count, 0),
    )
    return (
      at && {
        pledges,
        accounts: await catalogue.among('account', 'fact', ids),
        totals: await catalogue.among('total', 'fact', ids),
        page: at,
        reports: await reportsBehind(catalogue, pledges),
      }
    )
  },
  title: (_, v) => v.t.nav.pledges,
  body: (answer, v) => (
    <>
      <h1>{v.t.nav.pledges}</h1>
      <p class="lead">{v.t.intro.pledges}</p>
      {stages.map((stage) => {
        const facts = answer.pledges.filter((f) => f.claim.type === 'pledge' && f.claim.stage === stage)
        return facts.length === 0 ? null : (
          <section aria-labelledby={stage}>
            <h2 id={stage}>{v.t.stage[stage]}</h2>
            <Facts facts={facts} v={v} />
          </section>
        )
      })}
      <Accounts accounts={answer.accounts} v={v} />
      <Totals totals={answer.totals} v={v} />
      {answer.pledges.length === 0 ? <Empty body={v.t.empty.nothing} /> : null}
      <Pages of={answer.page} v={v} />
    </>
  ),
})
