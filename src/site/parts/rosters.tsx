import type { Account, Roster, TotalCheck } from '../../reconcile/record.js'
import type { View } from '../view.js'

/** Who is named against how many are counted, in one sentence each, with the names folded under it. */
export function Rosters({ rosters, v }: { rosters: readonly Roster[]; v: View }) {
  if (rosters.length === 0) return null
  return (
    <section aria-labelledby="rosters">
      <h2 id="rosters">{v.t.roster.head}</h2>
      {rosters.map(({ id, because, named }) => (
        <details id={id}>
          <summary>{because[v.lang]}</summary>
          <ul class="namelist">
            {named.map((one) => (
              <li>
                <span title={[...one.as, ...one.through].join(v.t.comma)}>{one.name[v.lang]}</span>
                {one.only ? <span class="quiet"> {v.t.roster.once}</span> : null}
              </li>
            ))}
          </ul>
        </details>
      ))}
    </section>
  )
}

/** Totals against the sums of their parts. */
export function Totals({ totals, v }: { totals: readonly TotalCheck[]; v: View }) {
  if (totals.length === 0) return null
  return (
    <section aria-labelledby="totals">
      <h2 id="totals">{v.t.account.totals}</h2>
      <ul class="lines">
        {totals.map(({ id, because }) => (
          <li id={id}>{because[v.lang]}</li>
        ))}
      </ul>
    </section>
  )
}

/** Promises that were followed by others, by commitments or payments. */
export function Accounts({ accounts, v }: { accounts: readonly Account[]; v: View }) {
  const told = accounts.filter(({ stages }) => Object.values(stages).flat().length > 1)
  if (told.length === 0) return null
  return (
    <section aria-labelledby="accounts">
      <h2 id="accounts">{v.t.account.head}</h2>
      <ul class="lines">
        {told.map(({ id, because }) => (
          <li id={id}>{because[v.lang]}</li>
        ))}
      </ul>
    </section>
  )
}
