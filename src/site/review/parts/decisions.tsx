import type { Made } from '../../../claim/decision.js'
import { DecisionLine } from '../../parts/decisionline.js'
import type { View } from '../../view.js'

/** Who decided what, when and why. */
export function DecisionBy({ decision, v }: { decision: Made; v: View }) {
  const { verdict, joining } = v.t.review
  const said = decision.kind === 'fact' ? verdict[decision.verdict] : joining[decision.verdict]
  return (
    <span class="decision">
      <DecisionLine decision={decision} said={said} v={v} />
    </span>
  )
}
