import type { Claim } from '../../claim/claim.js'
import type { State } from '../../review/state.js'
import { pageAddress, segment } from '../address.js'
import type { Mark } from '../schema.js'
import type { View } from '../view.js'
import { DecisionLine } from './decisionline.js'
import { Told } from './told.js'

/** How a fact stands: read by machine, reviewed, corrected, rejected, or in conflict. */
export function Standing({ id, v }: { id: string; v: View }) {
  if (v.mode === 'machine') return null
  const mark = v.mark(id)
  const state = <StateMark state={mark?.state ?? 'open'} people={mark?.decisions.map(({ person }) => person)} v={v} />
  return v.reviews ? <a href={pageAddress(v.lang, `review/${segment(id)}`)}>{state}</a> : state
}

/** One mark for facts that stand alike; null where they do not. */
export function CommonStanding({ ids, v }: { ids: readonly string[]; v: View }) {
  const state = commonState(ids, v)
  return v.mode === 'machine' || !state ? null : <StateMark state={state} v={v} />
}

export function commonState(ids: readonly string[], v: View): State | null {
  const all = new Set(ids.map((id) => v.mark(id)?.state ?? 'open'))
  return all.size === 1 ? [...all][0]! : null
}

function StateMark({ state, people = [], v }: { state: State; people?: readonly string[] | undefined; v: View }) {
  return (
    <span class={`standing ${state}`}>
      {v.t.review.state[state]}
      {people.length > 0 ? <bdi> {v.t.review.by([...new Set(people)].join(v.t.comma))}</bdi> : null}
    </span>
  )
}

/** What the machine read where a person corrected it, and what each reviewer said where that is more than "accepted". */
export function Decided({ id, claim, v }: { id: string; claim: Claim; v: View }) {
  const mark = v.mode === 'machine' ? undefined : v.mark(id)
  if (!mark || mark.state === 'accepted') return null
  return (
    <div class="decided">
      {mark.read ? (
        <p class="was-read">
          {v.t.review.readAs} <Told claim={{ ...claim, ...mark.read } as Claim} v={v} beside />
        </p>
      ) : null}
      <Decisions decisions={mark.decisions} v={v} />
    </div>
  )
}

export function Decisions({ decisions, v }: { decisions: Mark['decisions']; v: View }) {
  return (
    <ul class="decisions">
      {decisions.map((decision) => (
        <li>
          <DecisionLine decision={decision} said={v.t.review.verdict[decision.verdict]} v={v} />
        </li>
      ))}
    </ul>
  )
}
