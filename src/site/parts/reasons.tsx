import type { Reason } from '../../reconcile/record.js'
import type { View } from '../view.js'

/** What speaks for and against something being one. */
export function Reasons({ reasons, v }: { reasons: readonly Reason[]; v: View }) {
  if (reasons.length === 0) return null
  return (
    <ul class="reasons">
      {reasons.map((reason) => (
        <li class={reason.score < 0 ? 'against' : 'for'}>{reason.because[v.lang]}</li>
      ))}
    </ul>
  )
}
