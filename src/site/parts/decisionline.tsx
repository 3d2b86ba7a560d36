import { type Reason, reasons } from '../../claim/decision.js'
import type { View } from '../view.js'
import { When } from './when.js'

interface Told {
  person: string
  reason: string | null
  words: string | null
  /** What a correction sets. */
  value?: unknown
  at: string
}

/** Who decided what, when and why, in a line. `said` is the verdict in the page's language. */
export function DecisionLine({ decision, said, v }: { decision: Told; said: string; v: View }) {
  const { person, reason, words, value, at } = decision
  return (
    <>
      <bdi>{person}</bdi>: {said}
      {reason ? ` · ${reasons[reason as Reason][v.lang]}` : null}
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
    </>
  )
}
