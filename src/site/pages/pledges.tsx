import { z } from 'zod'
import { PledgeStage } from '../../claim/kinds/pledge.js'
import { factsOf, largestFirst, reportsBehind } from '../gather.js'
import { Empty } from '../parts/empty.js'
import { Facts } from '../parts/fact.js'
import { Accounts, Totals } from '../parts/rosters.js'
import { Account, Answer, Fact, TotalCheck } from '../schema.js'
import { page } from './page.js'

export const AllPledges = Answer.extend({
  pledges: z.array(Fact),
  accounts: z.array(Account),
  totals: z.array(TotalCheck),
})
export type AllPledges = z.infer<typeof AllPledges>

/** What is nearest to the money itself comes first. */
const stages = [...PledgeStage.options].reverse()

export const pledges = page<AllPledges>({
  name: 'pledges',
  about: 'Every pledge, larger sums first',
  schema: AllPledges,
  path: 'pledges',
  async find(sources) {
    const record = await sources.record()
    const all = largestFirst(factsOf(record, 'pledge'))
    return { pledges: all, accounts: record.accounts, totals: record.totals, reports: reportsBehind(record, all) }
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
    </>
  ),
})
