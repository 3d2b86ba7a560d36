import { type Made, reasons } from '../../../claim/decision.js'
import { When } from '../../parts/when.js'
import type { View } from '../../view.js'

/** Who decided what, when and why. */
export function DecisionBy({ decision, v }: { decision: Made; v: View }) {
  const { person, reason, words, at, value } = decision
  const { verdict, joining } = v.t.review
  const said = decision.kind === 'fact' ? verdict[decision.verdict] : joining[decision.verdict]
  return (
    <span class="decision">
      <bdi>{person}</bdi>: {said}
      {reason ? ` · ${reasons[reason][v.lang]}` : null}
      {value ? (
        <>
          {' · '}
          <code dir="ltr">{JSON.stringify(value)}</code>
        </>
      ) : null}
      {words ? (
        <>
          {' · '}
          <bdi>“{words}”</bdi>
        </>
      ) : null}
      {' · '}
      <When when={at.slice(0, 10)} v={v} />
    </span>
  )
}
